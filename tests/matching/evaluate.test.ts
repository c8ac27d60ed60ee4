// What an evaluation takes over from an earlier one, and whom a record admits by itself.
import { describe, expect, it } from 'vitest';

import { evaluate } from '../../src/evaluate/evaluate.js';
import { compareRecords } from '../../src/evaluate/placed-matches.js';
import { admitDevice, admitInventoryItem } from '../../src/evaluate/match.js';
import { check, inMemory, type Repository } from '../../src/index.js';

const FLEET = `manufacturers: [m]
platforms: [{ name: eos }]
roles: [leaf, spine]
tags: [pci, lab]
tenants: [retail, other]
device_types: [{ manufacturer: m, model: t }, { manufacturer: m, model: u }]
software_versions: [{ platform: eos, version: "1", status: Active }]
devices:
  - { name: plain, device_type: t, role: leaf, platform: eos, software_version: "1" }
  - { name: tagged, device_type: t, role: leaf, tags: [pci], inventory_items: [{ name: i, tags: [pci] }, { name: j }] }
  - { name: owned, device_type: t, role: leaf, tenant: retail, tags: [pci] }
  - { name: strange, device_type: u, role: spine, tenant: other }
`;
const POLICY = `validated_software:
${[
  'listed: devices: [plain], inventory_items: [j]',
  'typed: device_types: [t]',
  'roled: device_roles: [leaf]',
  'both: device_types: [t], device_roles: [spine]',
  'tags: object_tags: [pci]',
  'labs: object_tags: [lab]',
  'tenant: device_tenants: [retail]',
  'typed-of-tenant: device_tenants: [retail], device_types: [t]',
  'nothing: devices: []',
]
  .map((line) => line.split(/: (.*)/s))
  .map(([name = '', fields = '']) => `  - { name: ${name}, software: "1", start: 2026-01-01, ${fields} }\n`)
  .join('')}waivers: [{ reason: w, until: 2027-01-01, devices: [plain] }]
`;

// Read by each test: Stryker does not see which tests need what a hook runs.
async function readFleet(): Promise<Repository> {
  const source = inMemory({ 'inventory/fleet.yaml': FLEET, 'policies/p.yaml': POLICY });
  return (await check({ source, asOf: '2026-11-21' })).repository;
}

describe('an evaluation takes over what was found', () => {
  const OPTIONS = { asOf: '2026-11-21', multiTenantMode: false };
  it.each<readonly [what: string, isTakenOver: boolean, change: (of: Repository) => Repository, options: object]>([
    ['for the same policy, date and mode', true, (of) => ({ ...of, roles: [] }), {}],
    ['but not for another date', false, (of) => of, { asOf: '2026-11-22' }],
    ['but not in another mode', false, (of) => of, { multiTenantMode: true }],
    ['but not by other records', false, (of) => ({ ...of, validatedSoftware: [...of.validatedSoftware] }), {}],
    ['but not by other waivers', false, (of) => ({ ...of, waivers: [] }), {}],
  ])('%s', async (_, isTakenOver, change, options) => {
    const repository = await readFleet();
    const earlier = evaluate(repository, OPTIONS);
    const changed = change(repository);
    const later = evaluate(changed, { ...OPTIONS, ...options }, earlier);
    for (const kind of ['devices', 'inventoryItems'] as const) {
      expect(later.evaluation[kind].length).toBe(earlier.evaluation[kind].length);
      for (const [at, one] of later.evaluation[kind].entries())
        expect(one === earlier.evaluation[kind][at]).toBe(isTakenOver);
    }
    expect(later.evaluation).toEqual(evaluate(changed, { ...OPTIONS, ...options }).evaluation);
  });

  it('and evaluates those that are new', async () => {
    const repository = await readFleet();
    const [first, ...others] = repository.devices;
    const earlier = evaluate({ ...repository, devices: others }, OPTIONS);
    const { evaluation } = evaluate(repository, OPTIONS, earlier);
    expect(evaluation.devices.map(({ subject }) => subject.name)).toEqual(['owned', 'plain', 'strange', 'tagged']);
    expect(evaluation.devices.find(({ subject }) => subject === first)?.matches.length).toBeGreaterThan(0);
  });
});

it.each<readonly [name: string, multiTenantMode: boolean, admitted: string]>([
  ['plain', false, 'listed device, typed device_type, roled device_role'],
  ['tagged', false, 'typed device_type, roled device_role, tags object_tag'],
  ['owned', false, 'typed device_type, roled device_role, tags object_tag'],
  ['strange', false, ''],
  ['plain', true, 'listed device, typed device_type, roled device_role'],
  ['tagged', true, 'typed device_type, roled device_role, tags object_tag'],
  ['owned', true, 'tags object_tag, tenant device_tenant, typed-of-tenant device_type'],
  ['strange', true, ''],
])('%s is admitted (multi-tenant mode: %s)', async (name, multiTenantMode, admitted) => {
  const repository = await readFleet();
  const device = repository.devices.find((one) => one.name === name);
  if (device === undefined) expect.fail(name);
  const found = repository.validatedSoftware.flatMap((record) => {
    const criterion = admitDevice(record, device, multiTenantMode);
    return criterion === undefined ? [] : [`${record.name ?? ''} ${criterion}`];
  });
  expect(found.join(', ')).toBe(admitted);
});

it.each([
  ['i', 'tags object_tag'],
  ['j', 'listed inventory_item'],
])('item %s is admitted', async (name, admitted) => {
  const repository = await readFleet();
  const item = repository.inventoryItems.find((one) => one.name === name);
  if (item === undefined) expect.fail(name);
  const found = repository.validatedSoftware.flatMap((record) => {
    const criterion = admitInventoryItem(record, item);
    return criterion === undefined ? [] : [`${record.name ?? ''} ${criterion}`];
  });
  expect(found.join(', ')).toBe(admitted);
});

it('a record of a tenant and a tag matches by its tag, beside one of the tenant and a type', async () => {
  const policy = `validated_software:
  - { name: r, software: "1", start: 2026-01-01, device_tenants: [retail], object_tags: [pci] }
  - { name: s, software: "1", start: 2026-01-01, device_tenants: [retail], device_types: [t] }
`;
  const source = inMemory({ 'inventory/fleet.yaml': FLEET, 'policies/p.yaml': policy });
  const { evaluation } = await check({ source, asOf: '2026-11-21', multiTenantMode: true });
  const owned = evaluation.devices.find(({ subject }) => subject.name === 'owned');
  expect(owned?.matches.map(({ record, matchedBy }) => [record.name, matchedBy])).toEqual([
    ['s', 'device_type'],
    ['r', 'object_tag'],
  ]);
});

describe('records of one rank are ordered', () => {
  const software = { platform: 'eos', version: '1' };
  const record = { start: '2026-01-01', end: '2026-02-01', name: 'b', software } as Parameters<
    typeof compareRecords
  >[0];
  it.each<readonly [by: string, earlier: object, later: object]>([
    ['start', { start: '2025-01-01', end: undefined }, {}],
    ['platform', { software: { platform: 'a', version: '9' } }, {}],
    ['version', { software: { platform: 'eos', version: '0' }, end: undefined }, {}],
    ['end', { end: '2026-01-15', name: 'c' }, {}],
    ['end, the open one last', { name: 'c' }, { end: undefined }],
    ['name', { name: 'a' }, {}],
    ['name, of two without an end', { name: 'a', end: undefined }, { end: undefined }],
  ])('by %s', (_, earlier, later) => {
    const [first, second] = [
      { ...record, ...earlier },
      { ...record, ...later },
    ];
    expect([compareRecords(first, second) < 0, compareRecords(second, first) > 0]).toEqual([true, true]);
    expect(compareRecords(first, { ...first })).toBe(0);
  });
});

it('virtual machines are ordered by name, cluster and tenant', async () => {
  const fleet = `tenants: [a, b]
virtual_machines:
  - { name: vm, cluster: c, tenant: b }
  - { name: vm, cluster: c }
  - { name: vm, cluster: c, tenant: a }
  - { name: vm, tenant: a }
  - { name: ant }
`;
  for (const lines of [fleet, fleet.replace(/( .*cluster: c, tenant: b.*\n)( .*cluster: c }.*\n)/, '$2$1')]) {
    const source = inMemory({ 'inventory/fleet.yaml': lines, 'policies/p.yaml': 'waivers: []\n' });
    const { evaluation } = await check({ source, asOf: '2026-11-21' });
    const names = evaluation.virtualMachines.map(({ subject: { name, cluster, tenant } }) =>
      [name, cluster, tenant?.name].filter((part) => part !== undefined).join(' '),
    );
    expect(names).toEqual(['ant', 'vm a', 'vm c', 'vm c a', 'vm c b']);
  }
});
