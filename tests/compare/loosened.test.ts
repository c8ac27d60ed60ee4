// policy-loosened: all in a change that approves more or checks less, and nothing else.
import { describe, expect, it } from 'vitest';

import { check, inMemory } from '../../src/index.js';

const INVENTORY = `manufacturers: [Arista]
locations: [AMS]
tenants: [retail, lab]
roles: [leaf, spine]
tags: [canary, pci]
platforms: [{ name: eos }]
device_types: [{ manufacturer: Arista, model: X }, { manufacturer: Arista, model: Y }]
software_versions:
  - { platform: eos, version: 4.1, status: Active, software_image_files: [{ image_file_name: a, status: Active, default_image: true }] }
  - { platform: eos, version: 4.2, status: Active, software_image_files: [{ image_file_name: b, status: Active, default_image: true }] }
devices:
  - { name: d1, device_type: X, role: leaf, platform: eos, software_version: 4.1, inventory_items: [{ name: i1 }, { name: i2 }] }
  - { name: d2, device_type: X, role: leaf, platform: eos, software_version: 4.1 }
`.replaceAll(/(version|software_version): (4\.\d)/g, '$1: "$2"');

/** What a change of policy or config is told of, with the policy of the head in force and with that of the base. */
async function looserIn(before: Sides, after: Sides): Promise<readonly string[]> {
  const filesOf = ({ policy = 'waivers: []\n', config, files }: Sides) => ({
    ...files,
    'inventory/fleet.yaml': INVENTORY,
    'policies/all.yaml': policy,
    ...(config !== undefined && { 'fleetvet.yaml': config }),
  });
  const source = inMemory(filesOf(before));
  const head = inMemory(filesOf(after));
  const told = async (policySource?: typeof source): Promise<readonly string[]> => {
    const base = { commit: 'b'.repeat(40), source, policySource };
    const { diagnostics } = await check({ source: head, asOf: '2026-11-21', base });
    const loosened = diagnostics.filter(({ rule }) => rule === 'policy-loosened');
    for (const each of loosened) expect(each).toMatchObject({ severity: 'notice', change: 'new' });
    return loosened.map(({ message }) => message).sort();
  };
  const plain = await told();
  expect(await told(source)).toEqual(plain);
  return plain;
}

interface Sides {
  readonly policy?: string;
  readonly config?: string;
  /** Further files. */
  readonly files?: Files;
}

type Files = Readonly<Record<string, string>>;

/** A record with the fields given; software and start have defaults. */
const record = (fields: string, name = 'r'): string => {
  const defaults = ['software: "4.1"', 'start: 2026-01-01'].filter((one) => !fields.includes(one.split(' ')[0] ?? ''));
  return `validated_software: [{ ${[`name: ${name}`, ...defaults, fields].join(', ')} }]\n`;
};
const waiver = (fields: string): string => `waivers: [{ reason: w, ${fields} }]\n`;

describe('a record', () => {
  const R = 'validated software record "r"';
  it.each<readonly [what: string, before: string, after: string, told: readonly string[]]>([
    ['is new', '', 'device_roles: [leaf]', [`${R} is new: it approves eos 4.1 for role leaf`]],
    ['is gone', 'device_roles: [leaf]', '', []],
    ['has a list in another order', 'device_roles: [leaf, spine]', 'device_roles: [spine, leaf]', []],
    ['has another comment', 'device_roles: [leaf]', 'device_roles: [leaf], description: x', []],
    [
      'starts earlier',
      'device_roles: [leaf]',
      'start: 2025-06-01, device_roles: [leaf]',
      [`${R} is less strict: "start" 2026-01-01 → 2025-06-01`],
    ],
    ['starts later', 'device_roles: [leaf]', 'start: 2026-06-01, device_roles: [leaf]', []],
    [
      'ends later',
      'end: 2026-12-01, device_roles: [leaf]',
      'end: 2027-12-01, device_roles: [leaf]',
      [`${R} is less strict: "end" 2026-12-01 → 2027-12-01`],
    ],
    ['ends earlier', 'end: 2027-12-01, device_roles: [leaf]', 'end: 2026-12-01, device_roles: [leaf]', []],
    [
      'does not end',
      'end: 2026-12-01, device_roles: [leaf]',
      'device_roles: [leaf]',
      [`${R} is less strict: "end" 2026-12-01 → none`],
    ],
    [
      'is for other software',
      'device_roles: [leaf]',
      'software: "4.2", device_roles: [leaf]',
      [`${R} approves other software: "software" eos 4.1 → eos 4.2`],
    ],
    [
      'is preferred',
      'device_roles: [leaf]',
      'preferred: true, device_roles: [leaf]',
      [`${R} is less strict: "preferred" false → true`],
    ],
    [
      'lists another role',
      'device_roles: [leaf]',
      'device_roles: [leaf, spine]',
      [`${R} is less strict: "device_roles" leaf → leaf, spine`],
    ],
    ['lists one role fewer', 'device_roles: [leaf, spine]', 'device_roles: [leaf]', []],
    [
      'lists another role instead',
      'device_roles: [leaf]',
      'device_roles: [spine]',
      [`${R} is less strict: "device_roles" leaf → spine`],
    ],
    [
      'lists another type',
      'device_types: [X]',
      'device_types: [X, Y]',
      [`${R} is less strict: "device_types" Arista X → Arista X, Arista Y`],
    ],
    ['is limited to a type', 'device_roles: [leaf]', 'device_roles: [leaf], device_types: [X]', []],
    [
      'is not limited to a type any more',
      'device_roles: [leaf], device_types: [X]',
      'device_roles: [leaf]',
      [`${R} is less strict: "device_types" Arista X → none`],
    ],
    ['has no type and no role any more', 'device_types: [X], device_roles: [leaf], devices: [d1]', 'devices: [d1]', []],
    [
      'has a type beside devices',
      'devices: [d1]',
      'devices: [d1], device_types: [X]',
      [`${R} is less strict: "device_types" none → Arista X`],
    ],
    [
      'lists a device',
      'device_roles: [leaf]',
      'device_roles: [leaf], devices: [d1]',
      [`${R} is less strict: "devices" none → d1`],
    ],
    [
      'lists an item',
      'inventory_items: [i1]',
      'inventory_items: [i1, i2]',
      [`${R} is less strict: "inventory_items" d1/i1 → d1/i1, d1/i2`],
    ],
    [
      'lists a tag',
      'object_tags: [pci]',
      'object_tags: [pci, canary]',
      [`${R} is less strict: "object_tags" pci → pci, canary`],
    ],
    ['has no tags any more', 'device_roles: [leaf], object_tags: [pci]', 'device_roles: [leaf]', []],
    [
      'has no tenant any more',
      'device_roles: [leaf], device_tenants: [lab]',
      'device_roles: [leaf]',
      [`${R} is less strict: "device_tenants" lab → none`],
    ],
    ['has a tenant', 'device_roles: [leaf]', 'device_roles: [leaf], device_tenants: [lab]', []],
    [
      'with devices has no tenant any more',
      'device_tenants: [lab], devices: [d1]',
      'devices: [d1]',
      [`${R} is less strict: "device_tenants" lab → none`],
    ],
    ['is not preferred any more', 'preferred: true, device_roles: [leaf]', 'device_roles: [leaf]', []],
    ['is new and for nothing', '', 'description: x', [`${R} is new: it approves eos 4.1`]],
    [
      'is new and for several kinds',
      '',
      'devices: [d1, d2], object_tags: [canary, pci], device_types: [X], device_roles: [leaf]',
      [`${R} is new: it approves eos 4.1 for devices d1, d2, tags canary, pci, device type Arista X, role leaf`],
    ],
  ])('%s', async (_, before, after, told) => {
    const of = (fields: string): string => (fields === '' ? 'waivers: []\n' : record(fields));
    expect(await looserIn({ policy: of(before) }, { policy: of(after) })).toEqual(told);
  });

  it.each<readonly [what: string, before: string, after: string, told: readonly string[]]>([
    [
      'has a tenant',
      'device_roles: [leaf]',
      'device_roles: [leaf], device_tenants: [lab]',
      [`${R} is less strict: "device_tenants" none → lab`],
    ],
    [
      'has no tenant any more',
      'device_roles: [leaf], device_tenants: [lab]',
      'device_roles: [leaf]',
      [`${R} is less strict: "device_tenants" lab → none`],
    ],
    [
      'is for a whole tenant',
      'device_tenants: [lab], device_roles: [leaf]',
      'device_tenants: [lab]',
      [`${R} is less strict: "device_roles" leaf → none`],
    ],
    ['is for a role of a tenant', 'device_tenants: [lab]', 'device_tenants: [lab], device_roles: [leaf]', []],
    ['is for devices only', 'device_tenants: [lab], devices: [d1]', 'devices: [d1]', []],
  ])('%s, in multi-tenant mode', async (_, before, after, told) => {
    const config = 'multi_tenant_mode: true\n';
    expect(await looserIn({ policy: record(before), config }, { policy: record(after), config })).toEqual(told);
  });

  it.each<readonly [what: string, before: string, after: string, told: readonly string[]]>([
    [
      'is not preferred any more',
      'preferred: true, device_roles: [leaf]',
      'device_roles: [leaf]',
      [`${R} is less strict: "preferred" true → false`],
    ],
    ['is preferred as before', 'preferred: true, start: 2026-01-01', 'preferred: true, start: 2026-02-01', []],
    [
      'is preferred',
      'device_roles: [leaf]',
      'preferred: true, device_roles: [leaf]',
      [`${R} is less strict: "preferred" false → true`],
    ],
  ])('%s, where that is asked for', async (_, before, after, told) => {
    const config = 'rules: { software-not-preferred: notice }\n';
    expect(await looserIn({ policy: record(before), config }, { policy: record(after), config })).toEqual(told);
  });

  it.each<readonly [what: string, before: string, after: string, isNew: boolean]>([
    ['with its lists in another order', 'device_roles: [leaf, spine]', 'device_roles: [spine, leaf]', false],
    ['with another role', 'device_roles: [leaf]', 'device_roles: [spine]', true],
    ['with another end', 'end: 2027-01-01, device_roles: [leaf]', 'end: 2028-01-01, device_roles: [leaf]', true],
    ['with an earlier start', 'device_roles: [leaf]', 'start: 2025-01-01, device_roles: [leaf]', true],
    ['that is preferred', 'device_roles: [leaf]', 'preferred: true, device_roles: [leaf]', true],
    ['for other software', 'device_roles: [leaf]', 'software: "4.2", device_roles: [leaf]', true],
  ])('under another name, %s', async (_, before, after, isNew) => {
    const messages = await looserIn({ policy: record(before) }, { policy: record(after, 'renamed') });
    expect(messages.map((message) => message.split(':')[0])).toEqual(
      isNew ? ['validated software record "renamed" is new'] : [],
    );
  });

  it('that is the same, and refers to the software of another platform now', async () => {
    const files = (inventory: string) => ({
      'inventory/fleet.yaml': inventory,
      'policies/all.yaml': record('software: "4.1", device_roles: [leaf]'),
    });
    const moved = INVENTORY.replace('[{ name: eos }]', '[{ name: eos }, { name: ceos }]').replace(
      'platform: eos, version: "4.1"',
      'platform: ceos, version: "4.1"',
    );
    const base = { commit: 'b'.repeat(40), source: inMemory(files(INVENTORY)) };
    const { diagnostics } = await check({ source: inMemory(files(moved)), asOf: '2026-11-21', base });
    const messages = diagnostics.filter(({ rule }) => rule === 'policy-loosened').map(({ message }) => message);
    expect(messages).toEqual([`${R} approves other software: "software" eos 4.1 → ceos 4.1`]);
  });

  it('that only has another name is no new one', async () => {
    const [before, after] = [record('device_roles: [leaf]'), record('device_roles: [leaf]', 'renamed')];
    expect(await looserIn({ policy: before }, { policy: after })).toEqual([]);
  });

  it('of a long list shows what is added', async () => {
    const roles = ['leaf', 'spine', 'r1', 'r2', 'r3', 'r4'];
    const policy = (count: number): string => record(`device_roles: [${roles.slice(0, count).join(', ')}]`);
    const inventory = INVENTORY.replace('roles: [leaf, spine]', `roles: [${roles.join(', ')}]`);
    const files = (count: number) => ({ 'inventory/fleet.yaml': inventory, 'policies/all.yaml': policy(count) });
    const base = { commit: 'b'.repeat(40), source: inMemory(files(4)) };
    const { diagnostics } = await check({ source: inMemory(files(6)), asOf: '2026-11-21', base });
    expect(diagnostics.map(({ message }) => message)).toContain(
      `${R} is less strict: "device_roles" 4 → 6 entries, with r3, r4`,
    );
  });
});

describe('a waiver', () => {
  it.each<readonly [what: string, before: string, after: string, told: readonly string[]]>([
    ['is new', '', 'until: 2027-01-01, devices: [d1]', ['waiver "w" is new: it excuses "d1" until 2027-01-01']],
    ['is new and has expired', '', 'until: 2026-01-01, devices: [d1]', []],
    ['is gone', 'until: 2027-01-01, devices: [d1]', '', []],
    [
      'is new and ends today',
      '',
      'until: 2026-11-21, devices: [d1]',
      ['waiver "w" is new: it excuses "d1" until 2026-11-21'],
    ],
    [
      'lasts longer, for any software',
      'until: 2027-01-01, software: "4.1", devices: [d1]',
      'until: 2028-01-01, devices: [d1]',
      ['waiver "w" excuses more: "until" 2027-01-01 → 2028-01-01, "software" eos 4.1 → any'],
    ],
    [
      'lasts longer',
      'until: 2027-01-01, devices: [d1]',
      'until: 2028-01-01, devices: [d1]',
      ['waiver "w" excuses more: "until" 2027-01-01 → 2028-01-01'],
    ],
    ['lasts less long', 'until: 2028-01-01, devices: [d1]', 'until: 2027-01-01, devices: [d1]', []],
    [
      'is for another device',
      'until: 2027-01-01, devices: [d1]',
      'until: 2027-01-01, devices: [d1, d2]',
      ['waiver "w" excuses more: "devices" d1 → d1, d2'],
    ],
    [
      'is for an item',
      'until: 2027-01-01, devices: [d1]',
      'until: 2027-01-01, devices: [d1], inventory_items: [i1]',
      ['waiver "w" excuses more: "inventory_items" none → d1/i1'],
    ],
    [
      'is for any software',
      'until: 2027-01-01, software: "4.1", devices: [d1]',
      'until: 2027-01-01, devices: [d1]',
      ['waiver "w" excuses more: "software" eos 4.1 → any'],
    ],
    [
      'is for other software',
      'until: 2027-01-01, software: "4.1", devices: [d1]',
      'until: 2027-01-01, software: "4.2", devices: [d1]',
      ['waiver "w" excuses more: "software" eos 4.1 → eos 4.2'],
    ],
    [
      'is for one software',
      'until: 2027-01-01, devices: [d1]',
      'until: 2027-01-01, software: "4.1", devices: [d1]',
      [],
    ],
  ])('%s', async (_, before, after, told) => {
    const of = (fields: string): string => (fields === '' ? 'waivers: []\n' : waiver(fields));
    const approved = record('device_roles: [leaf]');
    expect(await looserIn({ policy: approved + of(before) }, { policy: approved + of(after) })).toEqual(told);
  });
});

describe('a waiver for what others excuse', () => {
  const waivers = (...all: readonly string[]): string =>
    `waivers:\n${all.map((fields, index) => `  - { reason: w${index}, devices: [d1], ${fields} }\n`).join('')}`;
  it.each<readonly [what: string, before: readonly string[], after: string, isTold: boolean]>([
    ['no longer than the longest', ['until: 2028-01-01', 'until: 2027-01-01'], 'until: 2027-06-01', false],
    ['no longer than the last', ['until: 2027-01-01', 'until: 2028-01-01'], 'until: 2027-06-01', false],
    ['longer', ['until: 2027-01-01', 'until: 2027-02-01'], 'until: 2027-06-01', true],
    ['with its software', ['until: 2027-01-01, software: "4.1"'], 'until: 2027-01-01, software: "4.1"', false],
    ['with other software', ['until: 2027-01-01, software: "4.2"'], 'until: 2027-01-01, software: "4.1"', true],
    [
      'longer with its software than with any',
      ['until: 2026-12-01', 'until: 2028-01-01, software: "4.1"'],
      'until: 2027-01-01, software: "4.1"',
      false,
    ],
    [
      'longer with any software than with its own',
      ['until: 2028-01-01', 'until: 2026-12-01, software: "4.1"'],
      'until: 2027-01-01, software: "4.1"',
      false,
    ],
  ])('%s', async (_, before, after, isTold) => {
    const added = `  - { reason: new, devices: [d1], ${after} }\n`;
    const messages = await looserIn({ policy: waivers(...before) }, { policy: waivers(...before) + added });
    expect(messages.map((message) => message.split(':')[0])).toEqual(isTold ? ['waiver "new" is new'] : []);
  });
});

describe('the config', () => {
  it.each<readonly [what: string, before: string, after: string, told: string | undefined]>([
    ['lowers a rule', '', 'rules: { software-invalid: warning }', '"rules.software-invalid" error → warning'],
    ['switches a rule off', 'rules: { approval-missing: error }', 'rules: {}', '"rules.approval-missing" error → off'],
    ['switches this rule off', '', 'rules: { policy-loosened: off }', '"rules.policy-loosened" notice → off'],
    ['raises a rule', '', 'rules: { software-missing: error }', undefined],
    ['excludes', '', 'exclude: [inventory/lab/**]', '"exclude" none → inventory/lab/**'],
    ['excludes less', 'exclude: [inventory/lab/**]', 'exclude: []', undefined],
    [
      'reads other inventory',
      '',
      'inventory: ["inventory/*.yaml"]',
      '"inventory" inventory/**/*.{yaml,yml} → inventory/*.yaml',
    ],
    ['reads more inventory', '', 'inventory: ["inventory/**/*.{yaml,yml}", "lab/*.yaml"]', undefined],
    [
      'reads more policy',
      '',
      'policies: ["policies/**/*.{yaml,yml}", "more/*.yaml"]',
      '"policies" policies/**/*.{yaml,yml} → policies/**/*.{yaml,yml}, more/*.yaml',
    ],
    ['reads less policy', 'policies: ["policies/*.yaml", "more/*.yaml"]', 'policies: ["policies/*.yaml"]', undefined],
    ['reads fewer observations', '', 'observed: []', '"observed" observed/**/*.{yaml,yml} → none'],
    ['has days of grace', 'grace_days: 1', 'grace_days: 3', '"grace_days" 1 → 3'],
    ['has fewer days of grace', 'grace_days: 3', 'grace_days: 1', undefined],
    ['warns later', '', 'expiring_within_days: 0', '"expiring_within_days" 30 → 0'],
    ['trusts observations for longer', '', 'observed_stale_days: 90', '"observed_stale_days" 14 → 90'],
    [
      'expects less software',
      '',
      'software_not_expected: [Y, { role: spine }]',
      '"software_not_expected" none → Y, role spine',
    ],
    ['expects more software', 'software_not_expected: [Y]', '', undefined],
    ['has looser identities', 'device_uniqueness: name', '', '"device_uniqueness" name → location_tenant_name'],
    ['has the same identities', 'device_uniqueness: name', 'device_uniqueness: name', undefined],
    [
      'expects less software of a kind',
      '',
      'software_not_expected: [{ manufacturer: Arista, model: Y }, { model: Y, role: spine }]',
      '"software_not_expected" none → Arista Y, Y with role spine',
    ],
    ['has stricter identities', '', 'device_uniqueness: name', undefined],
    [
      'has another status of software',
      '',
      'statuses: { software: [Active, Extended Support, End-of-Life, Blessed] }',
      '"statuses.software" Active, Extended Support, End-of-Life → Active, Extended Support, End-of-Life, Blessed',
    ],
    ['has fewer statuses', '', 'statuses: { software: [Active] }', undefined],
    ['has a higher limit', '', 'limits: { depth: 100 }', '"limits.depth" 64 → 100'],
    ['has a lower limit', '', 'limits: { depth: 50 }', undefined],
  ])('%s', async (_, before, after, told) => {
    const policy = record('device_roles: [leaf]');
    const messages = await looserIn({ policy, config: `${before}\n` }, { policy, config: `${after}\n` });
    expect(messages).toEqual(told === undefined ? [] : [`the config is less strict: ${told}`]);
  });

  it.each([true, false])('has another tenant mode: %s', async (mode) => {
    const policy = record('device_roles: [leaf]');
    const config = (is: boolean): string => `multi_tenant_mode: ${is}\n`;
    expect(await looserIn({ policy, config: config(!mode) }, { policy, config: config(mode) })).toEqual([
      `the config matches other records: "multi_tenant_mode" ${!mode} → ${mode}`,
    ]);
  });
});

describe('policy tests', () => {
  const CASE = '{ name: a, device: d1, as_of: 2026-01-01, expect: { status: invalid, matches: [] } }';
  const file = (...cases: readonly string[]): string => `cases:\n${cases.map((one) => `  - ${one}\n`).join('')}`;
  const [A, B] = ['tests/a.fleetvet.yaml', 'tests/b.fleetvet.yaml'];
  it.each<readonly [what: string, before: Files, after: Files, told: readonly string[]]>([
    ['are the same', { [A]: file(CASE) }, { [A]: file(CASE) }, []],
    ['are deleted', { [A]: file(CASE) }, {}, [`a policy test of ${A} is gone: "a"`]],
    [
      'are deleted with others',
      { [A]: file(CASE, CASE.replace('name: a', 'name: b').replace('d1', 'd2')) },
      {},
      [`2 policy tests of ${A} are gone: "a" and "b"`],
    ],
    ['are no longer read', { [A]: file(CASE) }, { 'tests/a.yaml': file(CASE) }, [`a policy test of ${A} is gone: "a"`]],
    ['cannot be read any more', { [A]: file(CASE) }, { [A]: 'cases: [' }, [`a policy test of ${A} is gone: "a"`]],
    ['are a comment', { [A]: file(CASE) }, { [A]: `cases: [] #${CASE}\n` }, [`a policy test of ${A} is gone: "a"`]],
    ['move', { [A]: file(CASE) }, { [B]: file(CASE) }, []],
    ['have a copy that did not change', { [A]: file(CASE), [B]: file(CASE) }, { [B]: file(CASE) }, []],
    ['get another name', { [A]: file(CASE) }, { [A]: file(CASE.replace('name: a', 'name: b')) }, []],
    ['are added', { [A]: file(CASE) }, { [A]: file(CASE), [B]: file(CASE) }, []],
    [
      'expect something else',
      { [A]: file(CASE) },
      { [A]: file(CASE.replace('invalid', 'valid')) },
      ['policy test "a" checks something else: "expect.status" invalid → valid'],
    ],
    [
      'expect less',
      { [A]: file(CASE) },
      { [A]: file(CASE.replace('status: invalid, ', '')) },
      ['policy test "a" checks something else: "expect.status" invalid → none'],
    ],
    [
      'are about another device',
      { [A]: file(CASE) },
      { [B]: file(CASE.replace('d1', 'd2')) },
      ['policy test "a" checks something else: "device" d1 → d2'],
    ],
    [
      'are about another day',
      { [A]: `as_of: 2026-01-01\n${file(CASE.replace('as_of: 2026-01-01, ', ''))}` },
      { [A]: `as_of: 2027-01-01\n${file(CASE.replace('as_of: 2026-01-01, ', ''))}` },
      ['policy test "a" checks something else: "as_of" 2026-01-01 → 2027-01-01'],
    ],
    ...['constructor', '__proto__', 'toString'].map(
      (field) =>
        [
          `have a field that is misspelled as ${field}`,
          { [A]: file(CASE) },
          { [A]: file(CASE.replace('device', field)) },
          [`policy test "a" checks something else: "device" d1 → none, "${field}" none → d1`],
        ] as const,
    ),
  ])('%s', async (_, before, after, told) => {
    expect(await looserIn({ files: before }, { files: after })).toEqual(told);
  });

  it('are excluded', async () => {
    const files = { [A]: file(CASE) };
    expect(await looserIn({ files }, { files, config: 'exclude: [tests/**]\n' })).toEqual([
      `a policy test of ${A} is gone: "a"`,
      'the config is less strict: "exclude" none → tests/**',
    ]);
  });

  it.each([
    ['off', 'off', false],
    ['off', 'notice', true],
    ['notice', 'off', true],
  ])('are read if policy-loosened is %s at the base and %s now: %s', async (before, after, isRead) => {
    const files = (severity: string): Files => ({
      'inventory/fleet.yaml': INVENTORY,
      'policies/all.yaml': 'waivers: []\n',
      'fleetvet.yaml': `rules: { policy-loosened: ${severity} }\n`,
    });
    const read: string[] = [];
    const base = inMemory({ ...files(before), [A]: file(CASE) });
    const source = { ...base, read: (path: string, limit: number) => (read.push(path), base.read(path, limit)) };
    await check({ source: inMemory(files(after)), asOf: '2026-11-21', base: { commit: 'b'.repeat(40), source } });
    expect(read.includes(A)).toBe(isRead);
  });
});
