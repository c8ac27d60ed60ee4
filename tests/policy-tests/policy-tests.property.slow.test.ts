// A what-if must come to what a check comes to once the inventory really says so, for every device, item and machine.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { check, type Evaluation, inMemory, type MachineEvaluation, type SubjectEvaluation } from '../../src/index.js';
import { testPolicy } from '../../src/policy-tests/test-policy.js';

const RUNS = Number(process.env['FLEETVET_RUNS'] ?? 40);
const OPTIONS = { seed: 20_261_121, numRuns: RUNS };

const AS_OF = '2026-11-21';
const DAYS = ['2026-10-31', '2026-11-20', AS_OF, '2026-11-22', '2027-01-01'] as const;
const TYPES = ['T1', 'T2'] as const;
const ROLES = ['leaf', 'spine'] as const;
const TENANTS = ['retail', 'bank'] as const;
const TAGS = ['pci', 'lab'] as const;
const DEVICES = ['d1', 'd2', 'd3'] as const;
const VERSIONS = [
  { platform: 'eos', version: '1.0.1' },
  { platform: 'eos', version: '1.0.2' },
  { platform: 'aboot', version: '1.0.1' },
] as const;

type Json = Readonly<Record<string, unknown>>;

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const tags = fc.subarray([...TAGS]);
const software = fc.constantFrom(...VERSIONS);

/** What decides about a device; a version alone is one of its platform, so it is always written with its platform. */
const deviceFields = {
  device_type: fc.constantFrom(...TYPES),
  role: fc.constantFrom(...ROLES),
  platform: maybe(fc.constant('eos')),
  tenant: maybe(fc.constantFrom(...TENANTS)),
  tags: maybe(tags),
  software_version: maybe(software),
};
const carried = { tags: maybe(tags), software_version: maybe(software) };

const fleets = fc.record({
  devices: fc.tuple(...DEVICES.map(() => fc.record(deviceFields))),
  items: fc.tuple(...DEVICES.map(() => fc.record(carried))),
  machine: fc.record(carried),
  records: fc.array(
    fc.record({
      software,
      start: fc.constantFrom(...DAYS),
      end: maybe(fc.constantFrom(...DAYS)),
      preferred: fc.boolean(),
      devices: maybe(fc.subarray([...DEVICES])),
      device_tenants: maybe(fc.subarray([...TENANTS])),
      device_types: maybe(fc.subarray([...TYPES])),
      device_roles: maybe(fc.subarray([...ROLES])),
      inventory_items: maybe(fc.constant([{ device: 'd1', name: 'item' }])),
      object_tags: maybe(tags),
    }),
    { maxLength: 6 },
  ),
  waivers: fc.array(
    fc.record({
      reason: fc.constantFrom('one', 'two'),
      until: fc.constantFrom(...DAYS),
      devices: fc.subarray([...DEVICES], { minLength: 1 }),
      software: maybe(software),
    }),
    { maxLength: 2 },
  ),
});
type Fleet = typeof fleets extends fc.Arbitrary<infer T> ? T : never;

const modes = fc.record({ asOf: fc.constantFrom(...DAYS), multiTenantMode: fc.boolean() });

/** The files of a fleet: JSON is YAML. */
function filesOf({ devices, items, machine, records, waivers }: Fleet): Record<string, string> {
  const inventory = {
    manufacturers: ['M'],
    platforms: [{ name: 'eos' }, { name: 'aboot' }],
    roles: ROLES,
    tenants: TENANTS,
    tags: TAGS,
    device_types: TYPES.map((model) => ({ manufacturer: 'M', model })),
    software_versions: VERSIONS.map((one) => ({
      ...one,
      status: 'Active',
      software_image_files: [
        { image_file_name: 'a.swi', status: 'Active', default_image: true },
        ...(one.version === '1.0.2' ? [{ image_file_name: 'b.swi', status: 'Active', device_types: ['T2'] }] : []),
      ],
    })),
    devices: devices.map((fields, index) => ({
      name: DEVICES[index],
      ...fields,
      inventory_items: [{ name: 'item', ...items[index] }],
    })),
    virtual_machines: [{ name: 'vm', ...machine }],
  };
  const policy = { validated_software: records.map((record, index) => ({ name: `r${index}`, ...record })), waivers };
  return { 'inventory/fleet.yaml': JSON.stringify(inventory), 'policies/policy.yaml': JSON.stringify(policy) };
}

async function evaluationOf(fleet: Fleet, mode: { asOf: string; multiTenantMode: boolean }): Promise<Evaluation> {
  const { evaluation, brokenEntries } = await check({ source: inMemory(filesOf(fleet)), ...mode });
  expect(brokenEntries).toEqual([]);
  return evaluation;
}

/** Everything that can be expected of a subject, as a check finds it. */
function expectationOf(found: SubjectEvaluation | MachineEvaluation): Json {
  const images = {
    software_image_files: found.images.imageFiles.map(({ imageFileName, softwareVersion: { platform, version } }) => ({
      image_file_name: imageFileName,
      software_version: { platform, version },
    })),
    image_source: found.images.source,
  };
  if (!('validity' in found)) return images;
  const { validity, waiver, matches } = found;
  return {
    status: validity.status,
    reason: validity.reason,
    valid_until: validity.validUntil,
    preferred: validity.preferred,
    waived: waiver !== undefined,
    matches: matches.map(({ record, rank, matchedBy, inWindow }) => ({
      name: record.name,
      software: { platform: record.software.platform, version: record.software.version },
      start: record.start,
      end: record.end ?? null,
      preferred: record.preferred,
      rank,
      matched_by: matchedBy,
      in_window: inWindow,
    })),
    ...images,
  };
}

interface Case extends Json {
  readonly name: string;
  readonly expect: Json;
}

/** Runs cases over a fleet, and gives the name of each that does not pass with what is wrong about it. */
async function failuresOf(
  fleet: Fleet,
  { asOf, multiTenantMode }: { asOf: string; multiTenantMode: boolean },
  cases: readonly Case[],
): Promise<readonly unknown[]> {
  const text = JSON.stringify({ as_of: asOf, multi_tenant_mode: multiTenantMode, cases });
  const source = inMemory({ ...filesOf(fleet), 'tests/all.fleetvet.yaml': text });
  const { files, passed } = await testPolicy(source, { today: '2000-01-01' });
  const results = files.flatMap((file) => file.cases);
  expect(files.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  expect(results).toHaveLength(cases.length);
  const wrong = results.filter(({ outcome }) => outcome !== 'passed');
  expect(passed + wrong.length).toBe(cases.length);
  return wrong.map(({ name, differences, diagnostics }) => [name, differences.map(({ field }) => field), diagnostics]);
}

const deviceIn = (evaluation: Evaluation, name: string): SubjectEvaluation =>
  evaluation.devices.find(({ subject }) => subject.name === name)!;

/** A field that is to be taken away is null in `with`; a device that lost a field has it undefined here. */
const asChanges = (fields: Json): Json =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? (name === 'tags' ? [] : null)]));

describe('a case', () => {
  it('finds of what is in the inventory what a check finds, with no change or an empty one', async () => {
    await fc.assert(
      fc.asyncProperty(fleets, modes, async (fleet, mode) => {
        const { devices, inventoryItems, virtualMachines } = await evaluationOf(fleet, mode);
        const named = [
          ...devices.map((found) => ({ device: found.subject.name, expect: expectationOf(found) })),
          ...inventoryItems.map((found) => ({
            inventory_item: { device: found.subject.device.name, name: 'item' },
            expect: expectationOf(found),
          })),
          ...virtualMachines.map((found) => ({ virtual_machine: 'vm', expect: expectationOf(found) })),
        ];
        const cases = named.flatMap((one, index) => [
          { ...one, name: `${index}` },
          { ...one, name: `${index} with nothing`, with: {} },
        ]);
        expect(await failuresOf(fleet, mode, cases)).toEqual([]);
      }),
      OPTIONS,
    );
  });

  it('finds of a device with other fields what a check finds once its entry has them', async () => {
    await fc.assert(
      fc.asyncProperty(fleets, modes, fc.record(deviceFields), async (fleet, mode, fields) => {
        const changed: Fleet = { ...fleet, devices: [fields, fleet.devices[1]!, fleet.devices[2]!] };
        const expected = expectationOf(deviceIn(await evaluationOf(changed, mode), 'd1'));
        const cases = [{ name: 'what if', device: 'd1', with: asChanges(fields), expect: expected }];
        expect(await failuresOf(fleet, mode, cases)).toEqual([]);
      }),
      OPTIONS,
    );
  });

  it('finds of an inventory item with other fields what a check finds once its entry has them', async () => {
    await fc.assert(
      fc.asyncProperty(fleets, modes, fc.record(carried), async (fleet, mode, fields) => {
        const changed: Fleet = { ...fleet, items: [fields, fleet.items[1]!, fleet.items[2]!] };
        const { inventoryItems } = await evaluationOf(changed, mode);
        const found = inventoryItems.find(({ subject }) => subject.device.name === 'd1')!;
        const item = { inventory_item: { device: 'd1', name: 'item' }, with: asChanges(fields) };
        expect(await failuresOf(fleet, mode, [{ name: 'what if', ...item, expect: expectationOf(found) }])).toEqual([]);
      }),
      OPTIONS,
    );
  });

  it('finds of a new device what a check finds of one like it that nothing lists by name', async () => {
    await fc.assert(
      fc.asyncProperty(fleets, modes, async (drawn, mode) => {
        const fleet: Fleet = {
          ...drawn,
          records: drawn.records.map((record) => ({
            ...record,
            devices: record.devices?.filter((name) => name !== 'd1'),
          })),
          waivers: [],
        };
        const expected = expectationOf(deviceIn(await evaluationOf(fleet, mode), 'd1'));
        const like = { ...fleet.devices[0]!, name: 'd1' };
        expect(await failuresOf(fleet, mode, [{ name: 'new', new_device: like, expect: expected }])).toEqual([]);
        // Nor does it stand for the device of its name where that is listed.
        const listed = { ...drawn, waivers: [] };
        expect(await failuresOf(listed, mode, [{ name: 'new', new_device: like, expect: expected }])).toEqual(
          await failuresOf(listed, mode, [{ name: 'new', new_device: { ...like, name: undefined }, expect: expected }]),
        );
      }),
      OPTIONS,
    );
  });

  it('fails for each field with another expectation, and for no other', async () => {
    await fc.assert(
      fc.asyncProperty(fleets, modes, async (fleet, mode) => {
        const expected = expectationOf(deviceIn(await evaluationOf(fleet, mode), 'd1'));
        const otherwise: Json = {
          status: expected['status'] === 'valid' ? 'invalid' : 'valid',
          reason: expected['reason'] === 'expired' ? null : 'expired',
          valid_until: '1999-12-31',
          preferred: expected['preferred'] !== true,
          waived: expected['waived'] !== true,
          matches: [...(expected['matches'] as readonly unknown[]), 'one more'],
          software_image_files: ['another', ...(expected['software_image_files'] as readonly unknown[])],
          image_source: expected['image_source'] === 'override' ? null : 'override',
        };
        const cases = Object.keys(otherwise).map((field) => ({
          name: field,
          device: 'd1',
          expect: { ...expected, [field]: otherwise[field] },
        }));
        expect(await failuresOf(fleet, mode, cases)).toEqual(
          Object.keys(otherwise).map((field) => [field, [field], []]),
        );
      }),
      OPTIONS,
    );
  });
});
