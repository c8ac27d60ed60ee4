// What a repository says of files that cannot be read, of entries without names, and of versions that are declared twice.
import { expect, it, test } from 'vitest';

import { check, inMemory } from '../../src/index.js';

const FLEET = `manufacturers: [m]
platforms: [{ name: eos, network_driver: arista_eos }, { name: ios }]
roles: [leaf]
device_types: [{ manufacturer: m, model: t }]
software_versions:
  - { platform: eos, version: 4.1.0, status: Active, software_image_files: [{ image_file_name: a, status: Active, default_image: true }] }
devices: [{ name: d, device_type: t, role: leaf, platform: eos, software_version: 4.1.0 }]
`;

const checkWith = (files: Readonly<Record<string, string>>) =>
  check({
    source: inMemory({ 'inventory/fleet.yaml': FLEET, 'policies/p.yaml': 'waivers: []\n', ...files }),
    asOf: '2026-11-21',
  });

it.each<
  readonly [
    what: string,
    files: Readonly<Record<string, string>>,
    unread: readonly string[],
    policies: readonly string[],
  ]
>([
  ['none', {}, [], []],
  ['one of the inventory', { 'inventory/x.yaml': 'devices: [{ name: "e' }, ['inventory/x.yaml'], []],
  ['one of the policies', { 'policies/x.yaml': 'waivers: [{ name: "e' }, ['policies/x.yaml'], ['policies/x.yaml']],
  [
    'some of both',
    { 'inventory/x.yaml': 'devices: [{ name: "e', 'policies/x.yaml': 'waivers: [{ name: "e', 'policies/y.yaml': '{' },
    ['inventory/x.yaml', 'policies/x.yaml', 'policies/y.yaml'],
    ['policies/x.yaml', 'policies/y.yaml'],
  ],
  ['none with other errors', { 'inventory/x.yaml': 'devices: [{ name: e }]\n' }, [], []],
])('files that cannot be read: %s', async (_, files, unread, policies) => {
  const { unreadFiles, unreadPolicies } = (await checkWith(files)).repository;
  expect([unreadFiles, unreadPolicies]).toEqual([unread, policies]);
});

test('two entries of one version: neither says more than that it is there', async () => {
  const twice = `software_versions: [{ platform: eos, version: 4.1.0, status: Active, end_of_support_date: 2020-01-01, pre_release: true }]\n`;
  for (const file of ['inventory/a.yaml', 'inventory/z.yaml']) {
    const { repository, diagnostics } = await checkWith({ [file]: twice });
    const rules = new Set(diagnostics.map(({ rule }) => rule));
    expect([rules.has('duplicate-object'), rules.has('software-end-of-support')]).toEqual([true, false]);
    const [device] = repository.devices;
    expect(device?.softwareVersion).toMatchObject({
      endOfSupportDate: undefined,
      preRelease: false,
      imageFilesComplete: false,
    });
  }
});

it.each<readonly [what: string, types: string, model: string, ...rules: readonly string[]]>([
  ['a type without a manufacturer, and a device of its model', '{ model: u }', 'u', 'schema'],
  ['a type without a manufacturer, and a device of none', '{ model: u }', 'v', 'schema', 'unresolved-reference'],
  ['a type without a model', '{ manufacturer: m }', 'u', 'schema', 'unresolved-reference'],
])('%s', async (_, types, model, ...rules) => {
  const { diagnostics } = await checkWith({
    'inventory/x.yaml': `device_types: [${types}]\ndevices: [{ name: e, device_type: ${model}, role: leaf }]\n`,
  });
  const found = diagnostics.filter(({ rule }) => rule === 'schema' || rule === 'unresolved-reference');
  expect(found.map(({ rule }) => rule).sort()).toEqual(rules);
});
