// Which of several changed entries did what, and to which devices, items and machines (command-line.md, changes).
import { expect, it } from 'vitest';

import { check, inMemory } from '../../src/index.js';
import type { DiagnosticSubject } from '../../src/model/diagnostic.js';

const COMMON = `manufacturers: [m]
platforms: [{ name: eos }]
roles: [leaf, spine, edge, core]
tags: [pci, lab]
tenants: [retail]
device_types: [{ manufacturer: m, model: t1 }, { manufacturer: m, model: t2 }]
`;
const version = (name: string, files: string): string =>
  `  - { platform: eos, version: "${name}", status: Active, software_image_files: [${files}] }\n`;
const file = (name: string, more = ''): string => `{ image_file_name: ${name}, status: Active${more} }`;
const DEFAULT = ', default_image: true';
const versions = (...all: readonly string[]): string => `software_versions:\n${all.join('')}`;
const device = (name: string, role: string, software: string, more = '', type = 't1'): string =>
  `  - { name: ${name}, device_type: ${type}, role: ${role}, platform: eos, software_version: "${software}"${more} }\n`;
const record = (name: string, software: string, fields: string): string =>
  `  - { name: ${name}, software: "${software}", start: 2026-01-01, ${fields} }\n`;

type Files = Readonly<Record<string, string>>;

async function effectsOf(base: Files, head: Files): Promise<readonly string[]> {
  const common = { 'inventory/common.yaml': COMMON };
  const { comparison } = await check({
    source: inMemory({ ...common, ...head }),
    base: { commit: 'b'.repeat(40), source: inMemory({ ...common, ...base }) },
    asOf: '2026-11-21',
  });
  const names = (subjects: readonly DiagnosticSubject[]): string => subjects.map(({ name }) => name).join(' ');
  return (comparison?.changes ?? []).map(({ kind, name, action, fields, effects }) => {
    const { newlyInvalid, fixed, matchesChanged, imagesChanged } = effects;
    return [
      `${action} ${kind} ${name ?? ''}`.trim() + (fields.length === 0 ? '' : ` (${fields.join(', ')})`),
      newlyInvalid.length === 0 ? '' : `invalid ${names(newlyInvalid)}`,
      fixed.length === 0 ? '' : `fixed ${names(fixed)}`,
      matchesChanged === 0 ? '' : `matches ${matchesChanged}`,
      imagesChanged === 0 ? '' : `images ${imagesChanged}`,
    ]
      .filter((part) => part !== '')
      .join('; ');
  });
}

const FLEET = `devices:
${device('l1', 'leaf', '1')}${device('l2', 'leaf', '1', ', tags: [lab]')}${device('s1', 'spine', '1')}${device('s2', 'spine', '2')}${device('e1', 'edge', '1', ', inventory_items: [{ name: i1, tags: [lab], software_version: { platform: eos, version: "1" } }]')}${device('e2', 'edge', '2', '', 't2')}`;
const MACHINES =
  'virtual_machines: [{ name: vm1, platform: eos, software_version: "1" }, { name: vm2, platform: eos, software_version: "2" }]\n';
const VERSIONS = versions(
  version('1', `${file('a', DEFAULT)}, ${file('b')}`),
  version('2', `${file('c', DEFAULT)}, ${file('d')}`),
);

it('tells the records that approve no longer from those that approve now, for each device', async () => {
  const at = (policy: string): Files => ({
    'inventory/fleet.yaml': VERSIONS + FLEET + MACHINES,
    'policies/p.yaml': `validated_software:\n${policy}`,
  });
  const kept = record('all', '2', 'device_roles: [leaf, spine, edge]');
  expect(
    await effectsOf(
      at(
        kept +
          record('leaves', '1', 'device_roles: [leaf]') +
          record('labs', '1', 'object_tags: [lab]') +
          record('edges', '1', 'device_roles: [edge]'),
      ),
      at(
        kept +
          record('spines', '1', 'device_roles: [spine]') +
          record('edges', '1', 'end: 2026-12-31, device_roles: [edge]'),
      ),
    ),
  ).toEqual([
    'removed validated_software leaves; invalid l1 l2; matches 2',
    'added validated_software spines; fixed s1; matches 2',
    'removed validated_software labs; invalid l2 i1; matches 2',
    'altered validated_software edges (end); matches 2',
  ]);
});

it('tells a change of a device itself from changes of records', async () => {
  const at = (devices: string, policy: string): Files => ({
    'inventory/fleet.yaml': `${VERSIONS}devices:\n${devices}`,
    'policies/p.yaml': `validated_software:\n${policy}`,
  });
  expect(
    await effectsOf(
      at(
        device('own', 'leaf', '1') +
          device('both', 'leaf', '1') +
          device('other', 'leaf', '1') +
          device('moved', 'leaf', '1') +
          device('better', 'edge', '1'),
        record('one', '1', 'device_roles: [leaf]') + record('two', '2', 'device_roles: [edge]'),
      ),
      at(
        device('own', 'leaf', '2') +
          device('both', 'leaf', '1', ', tags: [pci]') +
          device('other', 'leaf', '1') +
          device('moved', 'spine', '1') +
          device('better', 'edge', '2') +
          device('fresh', 'leaf', '2'),
        record('one', '1', 'end: 2026-11-20, device_roles: [leaf]') + record('two', '2', 'device_roles: [edge]'),
      ),
    ),
  ).toEqual([
    'altered device own (software_version); invalid own; matches 1; images 1',
    'altered device both (tags); invalid both; matches 1',
    'altered device moved (role); invalid moved; matches 1',
    'altered device better (software_version); fixed better; images 1',
    'added device fresh; invalid fresh',
    'altered validated_software one (end); invalid both moved other own; matches 4',
  ]);
});

it('tells which image files and device types changed what is loaded', async () => {
  const at = (all: string): Files => ({
    'inventory/fleet.yaml': all + FLEET + MACHINES,
    'policies/p.yaml': 'waivers: []\n',
  });
  const one = version('1', `${file('a', DEFAULT)}, ${file('b')}`);
  const two = version('2', `${file('c', DEFAULT)}, ${file('d')}`);
  expect(
    await effectsOf(
      at(versions(one, two)),
      at(
        versions(
          version('1', `${file('a')}, ${file('b', DEFAULT)}`),
          version('2', `${file('c', DEFAULT)}, ${file('d', ', device_types: [t2]')}, ${file('e')}`),
        ),
      ),
    ),
  ).toEqual([
    'altered software_image_file a (default_image); images 4',
    'altered software_image_file b (default_image); images 4',
    'altered software_image_file d (device_types); images 2',
    'added software_image_file e; images 1',
  ]);
});

it('takes the config for the cause where nothing else is', async () => {
  const at = (config: string, more = ''): Files => ({
    'fleetvet.yaml': config,
    'inventory/fleet.yaml': `${VERSIONS}devices:\n${device('free', 'leaf', '1')}${device('let', 'leaf', '1', ', tenant: retail')}${more}`,
    'policies/p.yaml': `validated_software:\n${record('all', '1', 'device_roles: [leaf]')}${record('retail', '2', 'device_roles: [leaf], device_tenants: [retail]')}`,
  });
  expect(
    await effectsOf(
      at('multi_tenant_mode: false\n'),
      at('multi_tenant_mode: true\n', device('new', 'leaf', '1', ', tenant: retail')),
    ),
  ).toEqual(['altered config (multi_tenant_mode); invalid let; matches 1', 'added device new; invalid new']);
  expect(await effectsOf(at('multi_tenant_mode: true\n'), at('multi_tenant_mode: false\n'))).toEqual([
    'altered config (multi_tenant_mode); fixed let; matches 1',
  ]);
  expect(await effectsOf(at('multi_tenant_mode: true\n'), at('multi_tenant_mode: true\ngrace_days: 3\n'))).toEqual([]);
});

const fleet = (devices: string, policy: string, more = VERSIONS): Files => ({
  'inventory/fleet.yaml': `${more}devices:\n${devices}`,
  'policies/p.yaml': policy === '' ? 'waivers: []\n' : `validated_software:\n${policy}`,
});

it('holds a record that a device leaves for a cause only where the record approves no longer', async () => {
  const windows = (late: string, last: string, first: string): string =>
    `  - { name: late, software: "1", start: ${late}, device_roles: [leaf] }
  - { name: last, software: "1", start: 2026-01-01, end: ${last}, device_roles: [spine] }
  - { name: first, software: "1", start: ${first}, device_roles: [edge] }
`;
  expect(
    await effectsOf(
      fleet(
        device('a', 'leaf', '1') + device('b', 'spine', '1') + device('c', 'edge', '1'),
        windows('2026-01-01', '2026-12-31', '2026-01-01'),
      ),
      fleet(
        device('a', 'core', '1') + device('b', 'core', '1') + device('c', 'core', '1'),
        windows('2026-12-01', '2026-11-21', '2026-11-21'),
      ),
    ),
  ).toEqual([
    'altered device a (role); invalid a; matches 1',
    'altered device b (role); invalid b; matches 1',
    'altered device c (role); invalid c; matches 1',
    'altered validated_software late (start); invalid a; matches 1',
    'altered validated_software last (end); matches 1',
    'altered validated_software first (start); matches 1',
  ]);
});

it('takes a record that approves now for a cause, beside the change of the device', async () => {
  const at = (tag: string, end: string): Files =>
    fleet(device('a', 'leaf', '1', tag), record('one', '1', `end: ${end}, device_roles: [leaf]`));
  expect(await effectsOf(at('', '2026-11-20'), at(', tags: [pci]', '2026-12-31'))).toEqual([
    'altered device a (tags); fixed a; matches 1',
    'altered validated_software one (end); fixed a; matches 1',
  ]);
});

it('tells devices that changed themselves from others with the same records', async () => {
  const at = (tag: string, roles: string): Files =>
    fleet(device('a', 'leaf', '1', tag) + device('b', 'leaf', '1'), record('one', '1', `device_roles: [${roles}]`));
  expect(await effectsOf(at('', 'leaf'), at(', tags: [pci]', 'edge'))).toEqual([
    'altered device a (tags); invalid a; matches 1',
    'altered validated_software one (device_roles); invalid b; matches 2',
  ]);
});

it('takes no record for a cause whose match with the device is the same', async () => {
  const devices = device('a', 'leaf', '1') + device('b', 'edge', '1');
  expect(
    await effectsOf(
      fleet(devices, record('one', '1', 'device_roles: [leaf]')),
      fleet(devices, record('one', '1', 'device_roles: [leaf, edge]') + record('two', '2', 'device_roles: [leaf]')),
    ),
  ).toEqual([
    'altered validated_software one (device_roles); fixed b; matches 1',
    'added validated_software two; matches 1',
  ]);
});

it('takes the config for no cause where a record is', async () => {
  const at = (mode: boolean, policy: string): Files => ({
    'fleetvet.yaml': `multi_tenant_mode: ${mode}\n`,
    ...fleet(device('a', 'leaf', '1'), policy),
  });
  expect(
    await effectsOf(
      at(false, record('one', '1', 'device_roles: [leaf]')),
      at(true, record('two', '2', 'device_roles: [leaf]')),
    ),
  ).toEqual(['removed validated_software one; invalid a; matches 1', 'added validated_software two; matches 1']);
});

it('tells image files by what each type of device loads', async () => {
  const of = (a: string, b: string): string =>
    versions(
      version(
        '1',
        `{ image_file_name: ${a}, status: Active, device_types: [t1] }, { image_file_name: ${b}, status: Active, device_types: [t2] }`,
      ),
    );
  const devices = device('x', 'edge', '1') + device('y', 'edge', '1', '', 't2');
  expect(await effectsOf(fleet(devices, '', of('a', 'b')), fleet(devices, '', of('c', 'd')))).toEqual([
    'removed software_image_file a; images 1',
    'added software_image_file c; images 1',
    'removed software_image_file b; images 1',
    'added software_image_file d; images 1',
  ]);
});

it('takes a new version without image files for what takes them away', async () => {
  const third = versions(version('1', file('a', DEFAULT)), version('3', ''));
  expect(
    await effectsOf(
      fleet(device('x', 'edge', '1'), '', versions(version('1', file('a', DEFAULT)))),
      fleet(device('x', 'edge', '3'), '', third),
    ),
  ).toEqual(['added software_version eos 3; images 1', 'altered device x (software_version); images 1']);
});

it('reports what a record ends for each device, and shows ten', async () => {
  const devices = Array.from({ length: 12 }, (_, index) => device(`d${index}`, 'leaf', '1')).join('');
  const at = (one: string, two: string): Files =>
    fleet(devices, record('one', '1', `${one}device_roles: [leaf]`) + record('two', '2', `${two}device_roles: [leaf]`));
  const common = { 'inventory/common.yaml': COMMON };
  const impacts = async (base: Files, head: Files) => {
    const { diagnostics } = await check({
      source: inMemory({ ...common, ...head }),
      base: { commit: 'b'.repeat(40), source: inMemory({ ...common, ...base }) },
      asOf: '2026-11-21',
    });
    return diagnostics
      .filter(({ rule }) => rule === 'change-impact')
      .map(({ message, related, location }) => [
        message,
        related.length,
        location.start.line,
        location.end.column - location.start.column,
      ]);
  };
  expect(await impacts(at('', ''), at('end: 2026-12-01, ', 'end: 2026-12-02, '))).toEqual([
    [
      'setting "end" to "2026-12-01" in validated software record "one" ends the approval of 12 devices on 2026-12-01: "d0", "d1", "d10" and 9 more',
      10,
      2,
      10,
    ],
  ]);
  const [gone, left] = [record('one', '1', 'device_roles: [leaf]'), record('two', '2', 'device_roles: [leaf]')];
  expect(await impacts(fleet(devices, left + gone), fleet(devices, left))).toEqual([
    [
      'removing validated software record "one" from policies/p.yaml makes 12 devices invalid: "d0", "d1", "d10" and 9 more',
      10,
      3,
      1,
    ],
  ]);
});
