// A reference to what an error leaves out is no error itself, but what refers is left out, too.
import { expect, it, test } from 'vitest';

import { check, inMemory } from '../../src/index.js';
import { testPolicy } from '../../src/policy-tests/test-policy.js';

const FLEET = `manufacturers: [m]
platforms: [{ name: eos }]
device_types: [{ manufacturer: m, model: t }]
roles: [leaf]
tenants: [retail, lab]
software_versions: [{ platform: eos, version: 4.1.0, status: Active, software_image_files: [{ image_file_name: a, status: Active, default_image: true }] }]
devices: [{ name: d, device_type: t, role: leaf, platform: eos, software_version: 4.1.0 }]
`;
const record = (fields: string): string =>
  `validated_software: [{ name: r, software: 4.1.0, start: 2026-01-01, ${fields} }]\n`;

type Files = Readonly<Record<string, string>>;

it.each<readonly [what: string, files: Files, errors: number, leftOut: readonly string[]]>([
  [
    'an image file of a version with one that has no name',
    {
      'inventory/more.yaml':
        'software_versions: [{ platform: eos, version: 4.2.0, status: Active, software_image_files: [{ status: Active }] }]\ndevices: [{ name: e, device_type: t, role: leaf, platform: eos, software_version: 4.2.0, software_image_files: [b] }]\n',
      'policies/p.yaml': record('device_roles: [leaf]'),
    },
    1,
    ['software_image_files', 'devices e'],
  ],
  [
    'a device of a tenant, beside one with an error',
    {
      'inventory/more.yaml': 'devices: [{ name: e, device_type: t, role: leaf, tenant: retail, tags: [none] }]\n',
      'policies/p.yaml': record('devices: [d, { name: e, tenant: lab }]'),
    },
    1,
    ['devices e', 'validated_software r'],
  ],
  [
    'an item of a device that does not exist',
    {
      'inventory/more.yaml': 'inventory_items: [{ name: i, device: nobody }]\n',
      'policies/p.yaml': record('inventory_items: [i], device_roles: [leaf]'),
    },
    1,
    ['validated_software r'],
  ],
])('%s', async (_, files, errors, leftOut) => {
  const { diagnostics, repository } = await check({
    source: inMemory({ 'inventory/fleet.yaml': FLEET, ...files }),
    asOf: '2026-11-21',
  });
  expect(diagnostics.filter(({ rule }) => rule === 'schema' || rule.endsWith('-reference'))).toHaveLength(errors);
  const nameOf = (value: unknown): string => (value as { name?: string }).name ?? '';
  expect(repository.brokenEntries.map(({ collection, value }) => `${collection} ${nameOf(value)}`.trim())).toEqual(
    leftOut,
  );
});

test.each<readonly [what: string, machines: string, reported: readonly RegExp[]]>([
  ['beside one with an error', '{ name: vm, cluster: c1, tags: [none] }', [/refers to an entry with errors/]],
  ['beside others', '{ name: vm, cluster: c1 }', [/"vm" on cluster "c2", which does not exist/]],
  ['that is there, beside one with an error', '{ name: vm, cluster: c1, tags: [none] }, { name: vm, cluster: c2 }', []],
])('a policy test of a machine %s', async (_, machines, reported) => {
  const source = inMemory({
    'inventory/fleet.yaml': `${FLEET}virtual_machines: [${machines}]\n`,
    'policies/p.yaml': record('device_roles: [leaf]'),
    'tests/a.fleetvet.yaml':
      'as_of: 2026-11-21\ncases: [{ name: one, virtual_machine: { name: vm, cluster: c2 }, expect: { image_source: null } }]\n',
  });
  const { files } = await testPolicy(source, { today: '2026-11-21' });
  const messages = files.flatMap((file) => file.cases).flatMap((one) => one.diagnostics.map(({ message }) => message));
  expect(messages).toEqual(reported.map((words): unknown => expect.stringMatching(words)));
});
