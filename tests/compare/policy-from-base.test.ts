// What a change does to the policy and config, and to what the policy means, where those of the base are in force.
import { describe, expect, it } from 'vitest';

import { check, type CheckResult, inMemory } from '../../src/index.js';

type Files = Readonly<Record<string, string>>;

/** Files over those of the base; null removes one. */
type Change = Readonly<Record<string, string | null>>;

const BASE: Files = {
  'inventory/fleet.yaml': `manufacturers: [Arista, Cisco]
locations: [AMS, FRA]
tenants: [retail]
roles: [leaf, spine]
tags: [canary]
platforms: [{ name: eos }, { name: panos }]
device_types: [{ manufacturer: Arista, model: X }]
`,
  'inventory/versions.yaml': `software_versions:
  - { platform: eos, version: 7.2.1, status: Active, software_image_files: [{ image_file_name: a, status: Active, default_image: true }] }
  - { platform: eos, version: 7.2.2, status: Active, software_image_files: [{ image_file_name: b, status: Active, default_image: true }] }
`,
  'inventory/devices.yaml': `devices:
  - { name: d1, device_type: X, role: leaf, location: AMS, platform: eos, software_version: 7.2.2 }
  - { name: d2, device_type: X, role: spine, location: AMS, platform: eos, software_version: 7.2.2 }
`,
  'policies/eos.yaml': `validated_software:
  - { name: leaves, software: 7.2.2, start: 2026-01-01, device_roles: [leaf] }
  - { name: spines, software: 7.2.2, start: 2026-01-01, device_roles: [spine] }
`,
};

async function checkChange(change: Change, base: Change = {}, config?: string): Promise<CheckResult> {
  const before = apply(BASE, base);
  const source = inMemory(before);
  return check({
    source: inMemory(apply(before, change)),
    asOf: '2026-11-21',
    config,
    base: { commit: 'b'.repeat(40), source, policySource: source },
  });
}

function apply(files: Files, change: Change): Files {
  const all = { ...files, ...change };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null));
}

/** What a check found that the base does not have: severity, rule, file and message. */
function newIn({ diagnostics }: CheckResult): readonly string[] {
  return diagnostics
    .filter(({ change }) => change === 'new')
    .map(({ severity, rule, location, message }) => `${severity} ${rule} ${location.file}: ${message}`);
}

/** Rows of a table: what a change does, the change, the errors and the number of warnings that follow, the base it is made to. */
const rowsOfProposals = (rows: readonly (readonly [string, Change, readonly RegExp[], number, Change?])[]) =>
  rows.map(([what, change, errors, warnings, base]) => ({ what, change, errors, warnings, base }));

/** What a change does, the change, the message if a reference would mean something else, the invalid devices, the base. */
const rowsOfReferences = (
  rows: readonly (readonly [string, Change, RegExp | undefined, readonly string[], Change?])[],
) => rows.map(([what, change, message, invalid, base]) => ({ what, change, message, invalid, base }));

const NOTE = 'takes effect when it is merged';
const isNoted = ({ comparison }: CheckResult): boolean => (comparison?.notes ?? []).some((note) => note.includes(NOTE));

describe('a proposed policy is judged, though it is not in force', () => {
  it.each(
    rowsOfProposals([
      ['nothing that counts', { 'policies/eos.yaml': `# reviewed\n${BASE['policies/eos.yaml']!}` }, [], 0],
      [
        'broken YAML',
        { 'policies/eos.yaml': 'validated_software:\n  - { name: x, software: [\n' },
        [/yaml-syntax policies\/eos/, /no validated software record/],
        2,
      ],
      [
        'a broken record',
        { 'policies/eos.yaml': 'validated_software: [{ name: leaves, software: 7.2.2 }]\n' },
        [/schema policies\/eos/],
        2,
      ],
      [
        'a version that is not declared',
        { 'policies/eos.yaml': BASE['policies/eos.yaml']!.replace('7.2.2', '7.2.9') },
        [/unresolved-reference policies\/eos/],
        1,
      ],
      [
        'a window that ends before it starts',
        {
          'policies/new.yaml':
            'validated_software: [{ name: n, software: 7.2.1, start: 2026-01-02, end: 2026-01-01, device_roles: [leaf] }]\n',
        },
        [/validity-window policies\/new/],
        0,
      ],
      [
        'no policy file',
        { 'policies/eos.yaml': null },
        [/policy-proposed policies\/eos.yaml: .*no validated software record/],
        2,
      ],
      ['no record', { 'policies/eos.yaml': '# later\n' }, [/no validated software record/], 2],
      [
        'only waivers',
        { 'policies/eos.yaml': 'waivers: [{ reason: x, until: 2027-01-01, devices: [d1] }]\n' },
        [/no validated software record/],
        1,
      ],
      [
        'inventory in the policy',
        { 'inventory/devices.yaml': null, 'policies/devices.yaml': BASE['inventory/devices.yaml']! },
        [
          /subject-not-judged/,
          /misplaced-collection policies\/devices/,
          /misplaced-collection policies\/devices/,
        ].slice(0, 2),
        0,
      ],
      ['other software', { 'policies/eos.yaml': BASE['policies/eos.yaml']!.replaceAll('7.2.2', '7.2.1') }, [], 2],
      [
        'fewer records',
        {
          'policies/eos.yaml':
            'validated_software: [{ name: leaves, software: 7.2.2, start: 2026-01-01, device_roles: [leaf] }]\n',
        },
        [],
        1,
      ],
      ['a broken config', { 'fleetvet.yaml': 'rules: { nonsense: off }\n' }, [/schema fleetvet.yaml/], 0],
      ['a config that is not YAML', { 'fleetvet.yaml': 'rules: [\n' }, [/yaml-syntax fleetvet.yaml/], 0],
      [
        'a config that is gone',
        { 'fleetvet.yaml': null },
        [/removes the config fleetvet.yaml/],
        0,
        { 'fleetvet.yaml': 'grace_days: 0\n' },
      ],
      [
        'a config with another name',
        { 'fleetvet.yaml': null, 'fleetvet.yml': 'grace_days: 0\n' },
        [/removes the config fleetvet.yaml/],
        0,
        { 'fleetvet.yaml': 'grace_days: 0\n' },
      ],
      [
        'globs without policies',
        { 'fleetvet.yaml': 'policies: ["rules/**/*.yaml"]\n' },
        [/policy-proposed fleetvet.yaml: .*no validated software record/],
        2,
      ],
      [
        'globs without devices',
        { 'fleetvet.yaml': 'inventory: [inventory/fleet.yaml, inventory/versions.yaml]\n' },
        [/no device and no inventory item would be judged/],
        2,
      ],
      [
        'globs without versions',
        { 'fleetvet.yaml': 'inventory: [inventory/fleet.yaml, inventory/devices.yaml]\n' },
        [
          /unresolved-reference/,
          /unresolved-reference/,
          /unresolved-reference/,
          /unresolved-reference/,
          /would be judged/,
        ],
        0,
      ],
      [
        'exclude with some devices',
        { 'fleetvet.yaml': 'exclude: [inventory/more.yaml]\n' },
        [],
        1,
        {
          'inventory/more.yaml':
            'devices: [{ name: d3, device_type: X, role: leaf, platform: eos, software_version: 7.2.2 }]\n',
        },
      ],
      [
        'another tenant mode',
        { 'fleetvet.yaml': 'multi_tenant_mode: true\n' },
        [],
        1,
        {
          'inventory/more.yaml':
            'devices: [{ name: d3, device_type: X, role: leaf, tenant: retail, platform: eos, software_version: 7.2.2 }]\n',
        },
      ],
      [
        'statuses that devices do not have',
        { 'fleetvet.yaml': 'statuses: { software: [Blessed] }\n' },
        [/version "eos 7.2.1"/, /file "a"/, /version "eos 7.2.2"/, /file "b"/],
        0,
      ],
      [
        'names that are not unique any more',
        { 'fleetvet.yaml': 'device_uniqueness: name\n' },
        [/duplicate-object/],
        0,
        {
          'inventory/more.yaml':
            'devices: [{ name: d1, device_type: X, role: leaf, location: FRA, platform: eos, software_version: 7.2.2 }]\n',
        },
      ],
      [
        'limits that stop the check',
        { 'fleetvet.yaml': 'limits: { files: 1 }\n' },
        [/could not run with the proposed config/],
        0,
      ],
      [
        'limits beyond all reason',
        {
          'fleetvet.yaml': 'limits: { depth: 1000000, values: 1000000000 }\n',
          'policies/deep.yaml': `validated_software: ${'['.repeat(5000)}\n`,
        },
        [/policies\/deep/],
        0,
      ],
      [
        'a rule switched off that it breaks',
        {
          'fleetvet.yaml': 'rules: { validity-window: off }\n',
          'policies/new.yaml':
            'validated_software: [{ name: n, software: 7.2.1, start: 2026-01-02, end: 2026-01-01, device_roles: [leaf] }]\n',
        },
        [/validity-window policies\/new/],
        0,
      ],
    ]),
  )('$what', async ({ change, errors, warnings, base }) => {
    const result = await checkChange(change, base);
    const found = newIn(result).filter(
      (line) => !/policy-loosened|validated-software-unused|subject-removed/.test(line),
    );
    const ofErrors = found.filter((line) => line.startsWith('error'));
    for (const error of errors)
      expect(
        ofErrors.filter((line) => error.test(line)),
        String(error),
      ).not.toEqual([]);
    expect(ofErrors, ofErrors.join('\n')).toHaveLength(errors.length);
    expect(found.filter((line) => line.startsWith('warning policy-proposed'))).toHaveLength(warnings);
    expect(isNoted(result)).toBe(errors.length + warnings > 0);
  });

  it.each<readonly [what: string, proposed: string | null, error: RegExp]>([
    ['broken', 'rules: [\n', /yaml-syntax conf\/fleet.yaml/],
    ['gone', null, /removes the config conf\/fleet.yaml/],
    ['blind', 'inventory: [nothing]\npolicies: ["policies/*.yaml"]\n', /would be judged/],
  ])('another config that is %s', async (_, proposed, error) => {
    const base = { 'conf/fleet.yaml': 'grace_days: 0\n' };
    const lines = newIn(await checkChange({ 'conf/fleet.yaml': proposed }, base, 'conf/fleet.yaml'));
    expect(lines.filter((line) => line.startsWith('error') && error.test(line))).not.toEqual([]);
  });

  it('does not report again what is wrong in the policy in force', async () => {
    const base = {
      'policies/more.yaml':
        'validated_software: [{ name: n, software: 7.2.9, start: 2026-01-01, device_roles: [leaf] }]\n',
    };
    const change = { 'policies/eos.yaml': BASE['policies/eos.yaml']!.replace('leaves', 'all-leaves') };
    const { diagnostics } = await checkChange(change, base);
    expect(diagnostics.filter(({ rule }) => rule === 'unresolved-reference').map(({ change: when }) => when)).toEqual([
      'existing',
    ]);
  });

  it('reports no proposal if the change makes none', async () => {
    const change = { 'inventory/devices.yaml': BASE['inventory/devices.yaml']!.replace('7.2.2', '7.2.1') };
    const result = await checkChange(change);
    expect(isNoted(result)).toBe(false);
    expect(newIn(result)).toEqual([expect.stringMatching(/^error software-invalid .*"d1"/)]);
  });
});

const OTHER_7_2_2 =
  '  - { platform: panos, version: 7.2.2, status: Active, software_image_files: [{ image_file_name: p, status: Active, default_image: true }] }\n';
const versions = (change: (text: string) => string): string => change(BASE['inventory/versions.yaml']!);
const devices = (change: (text: string) => string): string => change(BASE['inventory/devices.yaml']!);
const ofPanos = (text: string): string =>
  text.replace('platform: eos, version: 7.2.2', 'platform: panos, version: 7.2.2');
const record = (fields: string): Change => ({
  'policies/eos.yaml': `validated_software: [{ name: r, start: 2026-01-01, ${fields} }]\n`,
});
const ITEM = 'inventory_items: [{ name: Sup, software_version: { platform: eos, version: 7.2.2 } }] }';
const holding = (text: string, name: string): string =>
  text.replace(new RegExp(`(name: ${name}, .*) }`), `$1, ${ITEM}`);

describe('a reference of the policy in force keeps its meaning', () => {
  it.each(
    rowsOfReferences([
      ['nothing', {}, undefined, []],
      [
        'a version that moves to another platform',
        {
          'inventory/versions.yaml': versions(ofPanos),
          'inventory/devices.yaml': devices((text) => text.replaceAll('platform: eos', 'platform: panos')),
        },
        /version "eos 7.2.2" at the base, and would mean "panos 7.2.2"/,
        ['d1', 'd2'],
      ],
      [
        'another platform that declares it, too',
        { 'inventory/versions.yaml': versions((text) => text + OTHER_7_2_2) },
        undefined,
        [],
      ],
      [
        'another platform that declares it, too, and a device of it',
        {
          'inventory/versions.yaml': versions((text) => text + OTHER_7_2_2),
          'inventory/devices.yaml': devices((text) => text.replace('platform: eos', 'platform: panos')),
        },
        undefined,
        ['d1'],
      ],
      [
        'a platform with another name',
        {
          'inventory/versions.yaml': versions((text) => text.replaceAll('platform: eos', 'platform: panos')),
          'inventory/devices.yaml': devices((text) => text.replaceAll('platform: eos', 'platform: panos')),
        },
        /would mean "panos 7.2.2"/,
        ['d1', 'd2'],
      ],
      [
        'a mapping',
        {
          'inventory/versions.yaml': versions((text) => ofPanos(text)),
          'inventory/devices.yaml': devices((text) =>
            text.replaceAll('platform: eos, software', 'platform: panos, software'),
          ),
        },
        undefined,
        ['d1', 'd2'],
        record('software: { platform: eos, version: 7.2.2 }, device_roles: [leaf, spine]'),
      ],
      [
        'a device type of another manufacturer',
        {
          'inventory/fleet.yaml': BASE['inventory/fleet.yaml']!.replace(
            'manufacturer: Arista, model: X',
            'manufacturer: Cisco, model: X',
          ),
        },
        /device type "Arista X" at the base, and would mean "Cisco X"/,
        ['d1', 'd2'],
        record('software: 7.2.2, device_types: [X]'),
      ],
      [
        'a device type of a second manufacturer',
        {
          'inventory/fleet.yaml': BASE['inventory/fleet.yaml']!.replace(
            '[{ manufacturer: Arista, model: X }',
            '[{ manufacturer: Arista, model: X }, { manufacturer: Cisco, model: X }',
          ),
          'inventory/devices.yaml': devices((text) =>
            text
              .replace('device_type: X', 'device_type: { manufacturer: Arista, model: X }')
              .replace('device_type: X', 'device_type: { manufacturer: Cisco, model: X }'),
          ),
        },
        undefined,
        ['d2'],
        record('software: 7.2.2, device_types: [X]'),
      ],
      [
        'a device of the same name elsewhere',
        { 'inventory/devices.yaml': devices((text) => text.replace('location: AMS', 'location: FRA')) },
        /device { name: d1, tenant: null, location: AMS } at the base/,
        ['d1'],
        record('software: 7.2.2, devices: [d1], device_roles: [spine]'),
      ],
      [
        'a device that moves, where names are unique',
        { 'inventory/devices.yaml': devices((text) => text.replace('location: AMS', 'location: FRA')) },
        undefined,
        [],
        {
          ...record('software: 7.2.2, devices: [d1], device_roles: [spine]'),
          'fleetvet.yaml': 'device_uniqueness: name\n',
        },
      ],
      [
        'a second device of the same name',
        {
          'inventory/devices.yaml': devices(
            (text) =>
              `${text}  - { name: d1, device_type: X, role: leaf, location: FRA, platform: eos, software_version: 7.2.2 }\n`,
          ),
        },
        undefined,
        ['d1'],
        record('software: 7.2.2, devices: [d1], device_roles: [spine]'),
      ],
      [
        'an item of another device',
        { 'inventory/devices.yaml': devices((text) => holding(text, 'd2')) },
        /inventory item { device: d1, name: Sup } at the base/,
        ['Sup'],
        {
          ...record('software: 7.2.2, inventory_items: [Sup], device_roles: [leaf, spine]'),
          'inventory/devices.yaml': devices((text) => holding(text, 'd1')),
        },
      ],
      [
        'an ambiguous version that a change settles',
        { 'inventory/versions.yaml': versions(ofPanos) },
        /is ambiguous at the base, and would mean the software version "panos 7.2.2"/,
        ['d1', 'd2'],
        {
          'inventory/versions.yaml': versions((text) => text + OTHER_7_2_2),
          'inventory/devices.yaml': devices((text) => text.replaceAll('7.2.2', '7.2.1')),
        },
      ],
      [
        'a version that is only declared now',
        { 'inventory/versions.yaml': versions((text) => text + OTHER_7_2_2.replaceAll('7.2.2', '7.2.9')) },
        undefined,
        ['d1', 'd2'],
        record('software: 7.2.9, device_roles: [leaf, spine]'),
      ],
      [
        'a version whose declaration was broken',
        { 'inventory/versions.yaml': versions((text) => text + OTHER_7_2_2.replaceAll('7.2.2', '7.2.9')) },
        undefined,
        ['d1', 'd2'],
        {
          ...record('software: 7.2.9, device_roles: [leaf, spine]'),
          'inventory/versions.yaml': versions((text) => `${text}  - { version: 7.2.9, status: Active }\n`),
        },
      ],
      [
        'a device of the same name of another tenant',
        {
          'inventory/devices.yaml': devices((text) => text.replace('location: AMS', 'location: AMS, tenant: retail')),
        },
        /device { name: d1, tenant: null, location: AMS } at the base/,
        ['d1'],
        record('software: 7.2.2, devices: [d1], device_roles: [spine]'),
      ],
      [
        'two records of a version that is gone',
        {
          'inventory/versions.yaml': versions(ofPanos),
          'inventory/devices.yaml': devices((text) => text.replaceAll('platform: eos', 'platform: panos')),
        },
        /version "eos 7.2.2" at the base, and would mean "panos 7.2.2"/,
        ['d1', 'd2'],
        {
          'policies/eos.yaml':
            'validated_software: [{ name: a, software: 7.2.2, start: 2026-01-01, device_roles: [leaf], preferred: true }, { name: b, software: 7.2.2, start: 2026-01-02, device_roles: [leaf], preferred: true }]\n',
        },
      ],
      [
        'the software of a waiver',
        {
          'inventory/versions.yaml': versions((text) => ofPanos(text)),
          'inventory/devices.yaml': devices((text) => text.replace('platform: eos', 'platform: panos')),
        },
        /waiver "w" means the software version "eos 7.2.2"/,
        ['d1'],
        {
          'policies/eos.yaml':
            'validated_software: [{ name: r, software: 7.2.1, start: 2026-01-01, device_roles: [leaf, spine] }]\nwaivers: [{ reason: w, until: 2027-01-01, software: 7.2.2, devices: [d1] }]\n',
          'inventory/devices.yaml': devices((text) =>
            text.replace(
              'role: spine, location: AMS, platform: eos, software_version: 7.2.2',
              'role: spine, platform: eos, software_version: 7.2.1',
            ),
          ),
        },
      ],
    ]),
  )('$what', async ({ change, message, invalid, base }) => {
    const result = await checkChange(change, base);
    const retargeted = result.diagnostics.filter(({ rule }) => rule === 'policy-retargeted');
    if (message === undefined) expect(retargeted).toEqual([]);
    else {
      expect(retargeted.map((each) => each.message).join('\n')).toMatch(message);
      for (const each of retargeted) expect(each).toMatchObject({ severity: 'error', change: 'new' });
    }
    const violations = result.diagnostics.filter(
      ({ rule, change: when, waived }) => rule === 'software-invalid' && when !== 'fixed' && waived === undefined,
    );
    expect(violations.map(({ subject }) => subject?.name)).toEqual(invalid);
    // Records of the same software do not conflict, whether it is still there or not.
    expect(result.diagnostics.filter(({ rule }) => rule === 'validated-software-conflict')).toEqual([]);
  });

  it('says what to write for a name that is ambiguous at the base', async () => {
    const result = await checkChange(
      { 'inventory/versions.yaml': versions((text) => text.replaceAll('platform: eos', 'platform: panos')) },
      {
        'inventory/versions.yaml': versions((text) => text + OTHER_7_2_2),
        'inventory/devices.yaml': devices((text) => text.replaceAll('7.2.2', '7.2.1')),
      },
    );
    const found = result.diagnostics.filter(({ rule }) => rule === 'policy-retargeted');
    expect(found.map(({ help }) => help)).toEqual(
      found.map(() => 'write { platform: panos, version: 7.2.2 } in the policy, and merge that first'),
    );
    expect(found.map(({ identity }) => (JSON.parse(identity) as readonly unknown[]).slice(-2))).toEqual(
      found.map(() => ['software', 'several']),
    );
    expect(found.length).toBeGreaterThan(0);
  });

  it('says of a name that is as ambiguous as at the base what it says there', async () => {
    const result = await checkChange(
      { 'inventory/more.yaml': 'tags: [spare]\n' },
      { 'inventory/versions.yaml': versions((text) => text + OTHER_7_2_2) },
    );
    const found = result.diagnostics.filter(
      ({ rule, location }) => rule.includes('-re') && location.file.startsWith('policies'),
    );
    expect(found.map(({ rule, change }) => [rule, change])).toEqual([
      ['ambiguous-reference', 'existing'],
      ['ambiguous-reference', 'existing'],
    ]);
  });

  it('finds two records without a name the same, though their version is gone', async () => {
    const unnamed = '{ software: 7.2.2, start: 2026-01-01, device_roles: [leaf] }';
    const result = await checkChange(
      {
        'inventory/versions.yaml': versions(ofPanos),
        'inventory/devices.yaml': devices((text) => text.replaceAll('platform: eos', 'platform: panos')),
      },
      { 'policies/eos.yaml': `validated_software: [${unnamed}, ${unnamed}]\n` },
    );
    const found = result.diagnostics.filter(({ rule }) => rule === 'duplicate-object');
    expect(found.map(({ change }) => change)).toEqual(['existing']);
  });

  it('asks the proposed policy to say what an ambiguous name means', async () => {
    const change = { 'inventory/versions.yaml': versions((text) => text + OTHER_7_2_2) };
    const fixed = {
      'policies/eos.yaml': BASE['policies/eos.yaml']!.replaceAll('7.2.2', '{ platform: eos, version: 7.2.2 }'),
    };
    expect(newIn(await checkChange({ ...change, ...fixed })).filter((line) => line.startsWith('error'))).toEqual([]);
    const half = {
      'policies/eos.yaml': BASE['policies/eos.yaml']!.replace('7.2.2', '{ platform: eos, version: 7.2.2 }'),
    };
    expect(newIn(await checkChange({ ...change, ...half }))).toContainEqual(
      expect.stringMatching(/^error ambiguous-reference policies/),
    );
  });
});

describe('what was merged since the branch began', () => {
  const MORE = 'inventory/more.yaml';
  const OLD = {
    'policies/old.yaml':
      'validated_software: [{ name: old, software: 7.2.1, start: 2026-01-01, device_roles: [leaf] }]\n',
  };
  const [OLD_DEVICE, NEW_DEVICE] = ['7.2.1', '7.2.2'].map(
    (version) =>
      `devices: [{ name: d3, device_type: X, role: leaf, location: AMS, platform: eos, software_version: ${version} }]\n`,
  );
  /** Errors that are new in a branch that began at one commit, and is compared with another. */
  const newErrors = async (began: Change, merged: Change, change: Change): Promise<readonly string[]> => {
    const start = apply(BASE, began);
    const found = await check({
      source: inMemory(apply(start, change)),
      asOf: '2026-11-21',
      base: {
        commit: 'b'.repeat(40),
        mergeBase: 'a'.repeat(40),
        source: inMemory(start),
        policySource: inMemory(apply(start, merged)),
      },
    });
    return newIn(found).filter((text) => text.startsWith('error'));
  };

  it.each<readonly [what: string, began: Change, merged: Change]>([
    ['an approval that was withdrawn', { ...OLD, [MORE]: OLD_DEVICE ?? '' }, { 'policies/old.yaml': null }],
    [
      'a record for a role that is new',
      {},
      {
        [MORE]: 'roles: [border]\n',
        'policies/new.yaml':
          'validated_software: [{ name: n, software: 7.2.2, start: 2026-01-01, device_roles: [border] }]\n',
      },
    ],
    [
      'a config that does not forgive',
      { [MORE]: OLD_DEVICE ?? '', 'fleetvet.yaml': 'rules: { software-invalid: off }\n' },
      { 'fleetvet.yaml': '{}\n' },
    ],
    [
      'a first config, with the policy in another folder',
      {},
      {
        'fleetvet.yaml': 'policies: [approved/**]\n',
        'policies/eos.yaml': null,
        'approved/eos.yaml': BASE['policies/eos.yaml'] ?? '',
      },
    ],
  ])('blames nobody: %s', async (_, began, merged) => {
    expect(await newErrors(began, merged, { 'inventory/other.yaml': 'tags: [other]\n' })).toEqual([]);
  });

  it('fails where the config in force reads nothing of the branch', async () => {
    const merged = { 'fleetvet.yaml': 'inventory: [fleet/**]\n' };
    expect(await newErrors({}, merged, { [MORE]: OLD_DEVICE ?? '' })).toEqual([
      expect.stringContaining('error subject-not-judged policies/eos.yaml: no device and no inventory item was judged'),
    ]);
  });

  it.each<readonly [what: string, changed: string | null, errors: readonly unknown[]]>([
    ['nothing', NEW_DEVICE ?? '', []],
    ['a comment', `# reviewed\n${NEW_DEVICE ?? ''}`, []],
    ['its removal', null, []],
    ['a version', OLD_DEVICE ?? '', [expect.stringContaining('the change to device "d3" could not be judged')]],
    [
      'a mistake',
      (NEW_DEVICE ?? '').replace('leaf', 'none'),
      [expect.stringContaining('the change to device "d3" could not be judged')],
    ],
    ['a name', (NEW_DEVICE ?? '').replace('d3', 'd4'), [expect.stringContaining('the change to device "d4"')]],
  ])('changes a file that the config in force reads elsewhere: %s', async (_, changed, errors) => {
    const merged = {
      [MORE]: null,
      'moved/more.yaml': NEW_DEVICE ?? '',
      'fleetvet.yaml': `inventory: [inventory/fleet.yaml, inventory/versions.yaml, inventory/devices.yaml, moved/*.yaml]\n`,
    };
    expect(await newErrors({ [MORE]: NEW_DEVICE ?? '' }, merged, { [MORE]: changed })).toEqual(errors);
  });

  it('decides on what the branch changes', async () => {
    const began = { ...OLD, [MORE]: NEW_DEVICE ?? '' };
    expect(await newErrors(began, { 'policies/old.yaml': null }, { [MORE]: OLD_DEVICE ?? '' })).toEqual([
      expect.stringContaining('error software-invalid inventory/more.yaml: device "d3" runs eos 7.2.1'),
    ]);
  });
});
