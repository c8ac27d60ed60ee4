import { afterAll, describe, expect, it } from 'vitest';

import { check, CLEAN, removeAll, repositoryOf, result } from '../git/fleets.js';

afterAll(removeAll);

const DEVICE = 'device_type: 7150-S64, role: leaf, platform: arista_eos, software_version: 4.28.3M';

/** What keeps the device `late` from being judged, and the words and the place that its message gives. */
const CAUSES: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  [
    'its own entry',
    { 'inventory/a.yaml': `devices:\n  - { name: late, ${DEVICE}, bogus: 1 }\n` },
    'bogus" .*\\(inventory/a.yaml:2:\\d+\\)',
  ],
  [
    'a reference',
    { 'inventory/a.yaml': `devices:\n  - { name: late, ${DEVICE}, tenant: nobody }\n` },
    '"nobody", .*\\(inventory/a.yaml:2:\\d+\\)',
  ],
  [
    'an entry of the same name',
    { 'inventory/a.yaml': `devices:\n  - { name: late, ${DEVICE} }\n  - { name: late, ${DEVICE} }\n` },
    'declared twice \\(inventory/a.yaml:3:\\d+\\)',
  ],
  [
    'what it refers to',
    {
      'inventory/a.yaml': `software_versions: [{ platform: arista_eos, version: 4.10, status: Active }]\ndevices:\n  - { name: late, device_type: 7150-S64, role: leaf, platform: arista_eos, software_version: '4.10' }\n`,
    },
    'must be text \\(inventory/a.yaml:1:\\d+\\)',
  ],
  [
    'a file that cannot be read',
    {
      'inventory/a.yaml': `devices:\n  - { name: late, device_type: 7150-S64, role: edge }\n`,
      'inventory/z.yaml': 'roles: [edge\n',
    },
    '\\(inventory/z.yaml:\\d+:\\d+\\)',
  ],
];

describe('what is not judged says why, and where the error is', () => {
  it.each(CAUSES)('%s', async (_, files, words) => {
    const { directory } = repositoryOf({ ...CLEAN, ...files });
    const { diagnostics } = await result(directory, []);
    const [first] = diagnostics.filter(({ rule }) => rule === 'subject-not-judged');
    expect(first?.message).toMatch(new RegExp(`^device "late" could not be judged: .*${words}`));
    const { stdout } = await check(directory, []);
    expect(stdout).toMatch(/^✖ failed {2}(?:\d of \d devices could not be judged|inventory)/m);
  });

  it('a file that cannot be read any more', async () => {
    const { directory, commit } = repositoryOf({
      ...CLEAN,
      'inventory/a.yaml': `devices:\n  - { name: late, ${DEVICE} }\n`,
    });
    commit({ ...CLEAN, 'inventory/a.yaml': `devices:\n  - { name: late, ${DEVICE}\n` });
    const { diagnostics } = await result(directory, ['--base', 'HEAD~1']);
    expect(diagnostics.find(({ rule }) => rule === 'subject-not-judged')?.message).toMatch(
      /^device "late" could not be judged: inventory\/a\.yaml cannot be read \(.*\(inventory\/a\.yaml:\d+:\d+\)\)$/,
    );
  });

  it('an inventory item, with its device', async () => {
    const files = {
      'inventory/a.yaml': `devices:\n  - { name: late, ${DEVICE}, inventory_items: [{ name: psu, tags: [none] }] }\n`,
    };
    const { diagnostics } = await result(repositoryOf({ ...CLEAN, ...files }).directory, []);
    expect(diagnostics.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(
        /^inventory item "psu" of device "late" could not be judged: .*"none", .*\(inventory\/a\.yaml:2:\d+\)/,
      ),
    );
  });
});

it('says in the first words of the verdict what could not be judged, in every format for people', async () => {
  const { directory, commit } = repositoryOf({
    ...CLEAN,
    'inventory/a.yaml': `devices:\n  - { name: late, ${DEVICE} }\n`,
  });
  commit({ ...CLEAN, 'inventory/a.yaml': 'devices:\n  - { name: late, device_type: 7150-S64, role: leaf }\n' });
  const verdict = '1 of 2 devices could not be judged (1 lost its software version); ';
  for (const [format, before] of [
    ['pretty', '✖ failed  '],
    ['markdown', '### ❌ fleetvet failed: '],
  ] as const) {
    const { stdout, status } = await check(directory, ['--base', 'HEAD~1', '-f', format]);
    expect(status).toBe(1);
    expect(stdout).toContain(before + verdict);
  }
});

it('carries the cluster of virtual machines, so that two of one name can be told apart', async () => {
  const machine = (fields: string): string =>
    `  - { name: ctl, platform: arista_eos, software_version: 4.28.3M${fields} }\n`;
  const files = {
    ...CLEAN,
    'inventory/v.yaml': `virtual_machines:\n${machine(', cluster: one')}${machine(', cluster: two')}${machine('')}`,
  };
  const { stdout } = await check(repositoryOf(files).directory, ['-f', 'json']);
  const { evaluations } = JSON.parse(stdout) as {
    readonly evaluations: readonly { readonly kind: string; readonly cluster?: string | null }[];
  };
  expect(evaluations.filter(({ kind }) => kind === 'virtual_machine').map(({ cluster }) => cluster)).toEqual([
    null,
    'one',
    'two',
  ]);
});
