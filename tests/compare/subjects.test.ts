// How the results of devices, items and virtual machines differ between two commits.
import { expect, it } from 'vitest';

import { check, inMemory } from '../../src/index.js';

const COMMON = `manufacturers: [m]
platforms: [{ name: eos }]
roles: [leaf]
device_types: [{ manufacturer: m, model: t }]
software_versions: [{ platform: eos, version: "1", status: Active }, { platform: eos, version: "2", status: Active }]
`;
const device = (name: string, software = '"1"', role = 'leaf'): string =>
  `devices: [{ name: ${name}, device_type: t, role: ${role}, platform: eos, software_version: ${software} }]\n`;
const record = (fields: string): string =>
  `validated_software: [{ name: r, software: "1", device_roles: [leaf], ${fields} }]\n`;
const MACHINE = 'virtual_machines: [{ name: vm, platform: eos, software_version: "1" }]\n';

type Files = Readonly<Record<string, string>>;

async function changesIn(base: Files, head: Files): Promise<readonly string[]> {
  const common = { 'inventory/common.yaml': COMMON };
  const { comparison } = await check({
    source: inMemory({ ...common, ...head }),
    base: { commit: 'b'.repeat(40), source: inMemory({ ...common, ...base }) },
    asOf: '2026-11-21',
  });
  return (comparison?.subjects ?? []).map(({ subject, before, after, ...is }) =>
    [
      before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
      subject.name,
      ...Object.keys(is).filter((name) => is[name as keyof typeof is]),
    ].join(' '),
  );
}

const FOREVER = record('start: 2026-01-01');
const at = (devices: string, policy = FOREVER, more = ''): Files => ({
  'inventory/a.yaml': devices,
  'inventory/b.yaml': more === '' ? 'tags: [x]\n' : more,
  'policies/p.yaml': policy,
});

it.each<readonly [what: string, base: Files, head: Files, changes: readonly string[]]>([
  ['nothing', at(device('d')), at(device('d')), []],
  ['a device that is new', at(''), at(device('d')), ['added d']],
  ['a new device that is invalid', at(''), at(device('d', '"2"')), ['added d newlyInvalid']],
  ['a device that is gone', at(device('d')), at(''), ['removed d']],
  ['an invalid device that is gone', at(device('d', '"2"')), at(''), ['removed d']],
  ['a device in an entry that is broken', at(device('d')), at(device('d', '"1"', 'none')), ['removed d leftOut']],
  [
    'a device that is gone, and another that is broken',
    at(device('d'), FOREVER, device('e')),
    at(device('d', '"1"', 'none')),
    ['removed d leftOut', 'removed e'],
  ],
  ['a virtual machine that is new', at(''), at('', FOREVER, MACHINE), ['added vm']],
  ['a virtual machine that is gone', at('', FOREVER, MACHINE), at(''), ['removed vm']],
  ['a virtual machine', at('', FOREVER, MACHINE), at('', FOREVER, MACHINE), []],
  ['other software', at(device('d')), at(device('d', '"2"')), ['changed d newlyInvalid']],
  ['approved software', at(device('d', '"2"')), at(device('d')), ['changed d fixed']],
  [
    'an approval that ends',
    at(device('d')),
    at(device('d'), record('start: 2026-01-01, end: 2027-12-31')),
    ['changed d validForLess matchesChanged'],
  ],
  [
    'an approval that ends sooner',
    at(device('d'), record('start: 2026-01-01, end: 2028-12-31')),
    at(device('d'), record('start: 2026-01-01, end: 2027-12-31')),
    ['changed d validForLess matchesChanged'],
  ],
  [
    'an approval that ends later',
    at(device('d'), record('start: 2026-01-01, end: 2027-12-31')),
    at(device('d'), record('start: 2026-01-01, end: 2028-12-31')),
    ['changed d matchesChanged'],
  ],
  [
    'an approval that no longer ends',
    at(device('d'), record('start: 2026-01-01, end: 2027-12-31')),
    at(device('d')),
    ['changed d matchesChanged'],
  ],
  [
    'an approval that has ended',
    at(device('d')),
    at(device('d'), record('start: 2026-01-01, end: 2026-11-20')),
    ['changed d newlyInvalid matchesChanged'],
  ],
  [
    'another reason for which it is invalid',
    at(device('d'), record('start: 2026-01-01, end: 2026-11-20')),
    at(device('d', '"2"'), record('start: 2026-01-01, end: 2026-11-20')),
    ['changed d'],
  ],
])('%s', async (_, base, head, changes) => {
  expect(await changesIn(base, head)).toEqual(changes);
});
