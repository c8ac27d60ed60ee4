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
