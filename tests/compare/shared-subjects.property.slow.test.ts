// What two commits differ in is the same whether or not the base takes over what it shares with the head.
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { compareSnapshots } from '../../src/check/compare-snapshots.js';
import { inMemory } from '../../src/index.js';
import { loadConfig } from '../../src/check/config.js';
import { takeSnapshot } from '../../src/check/check.js';
import type { Snapshot } from '../../src/check/snapshot.js';
import { idsAtOnce, idsOnceRead } from './known-ids.js';

const RUNS = Number(process.env['FLEETVET_RUNS'] ?? 400);
const PARAMETERS = { seed: 20261121, numRuns: RUNS };
const AS_OF = '2026-11-21';

type Files = Readonly<Record<string, string>>;
type Fields = Readonly<Record<string, unknown>>;

const CATALOGUE = `manufacturers: [m]
platforms: [{ name: eos }]
device_types: [{ manufacturer: m, model: t1 }, { manufacturer: m, model: t2 }]
roles: [leaf, spine]
tags: [pci]
tenants: [lab]
locations: [ams]
software_versions:
  - { platform: eos, version: 4.1.0, status: Active }
  - { platform: eos, version: 4.2.0, status: Active }
`;

/** Each file of a device has a name for it, which is as a rule what the device is called. */
const name = fc.constantFrom('0', '1', '2');
const optional = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
const rarely = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.nat(11).chain((dice) => (dice === 0 ? of : fc.constant(undefined)));
const software = fc.constantFrom('4.1.0', '4.2.0');
const items = fc.array(fc.record({ name: fc.constantFrom('psu', 'fan'), software_version: software }), {
  maxLength: 2,
});

const device: fc.Arbitrary<Fields> = fc.record({
  name: rarely(name),
  device_type: fc.option(fc.constantFrom('t1', 't2'), { nil: 't9', freq: 60 }),
  role: fc.constantFrom('leaf', 'spine'),
  platform: fc.constant('eos'),
  tenant: optional(fc.constant('lab')),
  location: optional(fc.constant('ams')),
  tags: optional(fc.constant(['pci'])),
  software_version: optional(software),
  inventory_items: optional(items),
});
const machine: fc.Arbitrary<Fields> = fc.record({
  name: rarely(name),
  role: optional(fc.constant('leaf')),
  platform: fc.constant('eos'),
  software_version: optional(software),
});
const item: fc.Arbitrary<Fields> = fc.record({
  name: fc.constantFrom('psu', 'fan'),
  device: name,
  software_version: software,
});
const record: fc.Arbitrary<Fields> = fc.record({
  name: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
  software,
  start: fc.constantFrom('2026-01-01', '2027-01-01'),
  end: optional(fc.constantFrom('2026-06-01', '2027-06-01')),
  preferred: optional(fc.boolean()),
  device_types: optional(fc.constant(['t1'])),
  device_roles: optional(fc.constant(['leaf'])),
  object_tags: optional(fc.constant(['pci'])),
  devices: rarely(name.map((one) => [one])),
});
const waiver: fc.Arbitrary<Fields> = name.map((one) => ({
  reason: 'spare part is late',
  until: '2027-01-01',
  approved_by: 'noc',
  devices: [one],
}));

/** One file: its path and the one entry in it. */
type Entry = readonly [path: string, collection: string, fields: Fields];

function entryOf(collection: string, number: number, fields: Fields): Entry {
  const folder = collection === 'validated_software' || collection === 'waivers' ? 'policies' : 'inventory';
  const named = collection === 'waivers' ? fields : { ...fields, name: fields['name'] ?? `${number}` };
  return [`${folder}/${collection}-${number}.yaml`, collection, named];
}

const inFile = (collection: string, entries: fc.Arbitrary<Fields>): fc.Arbitrary<Entry> =>
  fc.tuple(fc.integer({ min: 3, max: 9 }), entries).map(([number, fields]) => entryOf(collection, number, fields));

const subjects = fc.oneof(
  { weight: 8, arbitrary: inFile('devices', device) },
  { weight: 2, arbitrary: inFile('virtual_machines', machine) },
  { weight: 1, arbitrary: inFile('inventory_items', item) },
);
const policies = fc.oneof(
  { weight: 5, arbitrary: inFile('validated_software', record) },
  { weight: 1, arbitrary: inFile('waivers', waiver) },
);

function filesOf(entries: readonly Entry[]): Files {
  const files: Record<string, string> = { 'inventory/catalogue.yaml': CATALOGUE };
  for (const [path, collection, fields] of entries) files[path] = `${collection}:\n  - ${JSON.stringify(fields)}\n`;
  return files;
}

/** A repository, and one in which some files are others, gone or new: most of the time those of subjects only. */
const pairs = fc
  .tuple(
    fc.tuple(...[0, 1, 2, 3].map((number) => device.map((fields) => entryOf('devices', number, fields)))),
    fc.array(subjects, { maxLength: 3 }),
    fc.array(policies, { maxLength: 4 }),
    fc.array(subjects, { maxLength: 2 }),
    fc.nat(5),
    rarely(policies),
  )
  .map(([devices, others, policy, changed, removed, ofPolicy]): readonly [Files, Files] => {
    const fleet = [...devices, ...others];
    const before = filesOf([...fleet, ...policy]);
    const after = { ...before, ...filesOf([...changed, ...(ofPolicy === undefined ? [] : [ofPolicy])]) };
    const gone = fleet[removed]?.[0];
    return [before, Object.fromEntries(Object.entries(after).filter(([path]) => path !== gone))];
  });

function outcomeOf(base: Snapshot, head: Snapshot): unknown {
  const { diagnostics, comparison } = compareSnapshots(base, head, { commit: 'base' });
  const found = [...base.evaluation.devices, ...base.evaluation.inventoryItems].map((one) => [
    one.subject.name,
    one.validity,
    one.matches.map(({ record: { name: nameOfRecord }, rank, matchedBy }) => [nameOfRecord, rank, matchedBy]),
    one.waiver?.reason,
  ]);
  const changed = comparison.subjects.map(({ before, after, ...rest }) => [rest, before?.images, after?.images]);
  return JSON.parse(
    JSON.stringify([diagnostics.map((one) => JSON.stringify(one)).sort(), comparison.changes, changed.length, found]),
  ) as unknown;
}

it('compares the same', { timeout: Math.max(60_000, RUNS * 100) }, async () => {
  const bases = { sharing: 0, bySelf: 0, changed: 0 };
  await fc.assert(
    fc.asyncProperty(pairs, fc.boolean(), async ([before, after], multiTenantMode) => {
      const [source, baseSource] = [idsOnceRead(inMemory(after)), inMemory(before)];
      const options = { asOf: AS_OF, multiTenantMode, config: await loadConfig(source, undefined) };
      const head = await takeSnapshot({ ...options, source });
      const sharing = await takeSnapshot({ ...options, source: idsAtOnce(baseSource) }, head);
      const ofHead = new Set<unknown>(head.repository.devices);
      const shares = sharing.repository.devices.some((one) => ofHead.has(one));
      bases[shares ? 'sharing' : 'bySelf'] += 1;
      if (!shares) return;
      const alone = await takeSnapshot({ ...options, source: baseSource });
      expect(outcomeOf(sharing, head)).toEqual(outcomeOf(alone, head));
      if (compareSnapshots(sharing, head, { commit: 'base' }).comparison.subjects.length > 0) bases.changed += 1;
    }),
    PARAMETERS,
  );
  // Both ways are met often enough to say something.
  for (const count of Object.values(bases)) expect(count, JSON.stringify(bases)).toBeGreaterThan(RUNS / 20);
});
