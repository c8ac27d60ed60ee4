// A workspace that is told what changed gives the state that a fresh check gives, whatever was edited in between.
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { check } from '../../src/check/check.js';
import { createWorkspace, type WorkspaceState } from '../../src/check/workspace.js';
import { inMemory, withFiles } from '../../src/files/memory.js';
import type { CheckResult } from '../../src/model/check-result.js';
import { UserError } from '../../src/model/user-error.js';
import { runs } from '../runs.js';

const RUNS = runs(15, 60);
const AS_OF = '2026-11-21';

const device = (name: string, role: string, version: string): string =>
  `  - { name: ${name}, device_type: DCS-7050, role: ${role}, status: Active, platform: eos, software_version: ${version} }\n`;

const VOCABULARY = `manufacturers: [Arista]
roles: [leaf, spine]
platforms: [{ name: eos, manufacturer: Arista }]
device_types: [{ manufacturer: Arista, model: DCS-7050 }]
`;
const VERSIONS = `software_versions:
  - { platform: eos, version: 4.32.4M, status: Active }
  - { platform: eos, version: 4.31.6M, status: Active, end_of_support_date: 2026-01-31 }
`;
const policy = (version: string, end: string): string =>
  `validated_software:\n  - { name: fabric, software: ${version}, start: 2025-01-01, end: ${end}, device_roles: [leaf] }\n`;

const DEVICE_FILES = ['a', 'b', 'c', 'd'].map((name) => `inventory/${name}.yaml`);
const START = {
  'inventory/vocabulary.yaml': VOCABULARY,
  'inventory/versions.yaml': VERSIONS,
  'policies/eos.yaml': policy('4.32.4M', '2027-05-31'),
  'observed/all.yaml':
    'observed_software:\n  - { device: sw4, version: 4.32.4M, seen: 2026-11-20 }\n  - { device: sw5, version: 4.31.6M, seen: 2026-11-20 }\n',
  ...Object.fromEntries(DEVICE_FILES.map((file, i) => [file, `devices:\n${device(`sw${i}`, 'leaf', '4.32.4M')}`])),
};

/** What may be wrong from the start, and stays. */
const STANDING = {
  'no error': '',
  'a reference to nothing':
    'devices:\n  - { name: old, device_type: DCS-7050, role: gone, status: Active, inventory_items: [{ name: psu, status: Active }] }\n',
  'a wrong field, and a namesake': `devices:\n${device('old', '[leaf]', '4.32.4M')}${device('sw6', 'leaf', '4.32.4M')}`,
  'a device twice': `devices:\n${device('old', 'leaf', '4.32.4M')}${device('old', 'leaf', '4.31.6M')}`,
  'an item of nothing': 'inventory_items:\n  - { name: psu, device: old, status: Active }\n',
};

/** What a file may be replaced with; undefined removes it. */
const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(
        fc.tuple(
          fc.constantFrom('sw0', 'sw1', 'sw2', 'sw3', 'sw4', 'sw5', 'sw6'),
          fc.constantFrom('leaf', 'leaf', 'spine', 'laef'),
          fc.constantFrom('4.32.4M', '4.31.6M', '4.32.4m', '17.10'),
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((devices) => `devices:\n${devices.map((one) => device(...one)).join('')}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('devices: [', 'devices:\n  - name: x\n', '', 'things: 1\n', '# nothing\n') },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const standing = fc.constantFrom(...(Object.keys(STANDING) as (keyof typeof STANDING)[]));

type Edit = readonly [path: string, text: string | undefined];
/** One or more files that change at once; a rename removes one file and adds another. */
const step: fc.Arbitrary<readonly Edit[]> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...DEVICE_FILES), text).map((edit) => [edit]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...DEVICE_FILES), fc.constantFrom('inventory/e.yaml', 'other/f.yaml'), text)
      .map(([from, to, content]): readonly Edit[] => [
        [from, undefined],
        [to, content],
      ]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('4.32.4M', '4.31.6M', '9.9'), fc.constantFrom('2027-05-31', '2026-06-30', '2026-02-30'))
      .map(([version, end]): readonly Edit[] => [['policies/eos.yaml', policy(version, end)]]),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        VERSIONS,
        `${VERSIONS}  - { platform: eos, version: "17.10", status: Active }\n`,
        'software_versions: {}\n',
      )
      .map((content): readonly Edit[] => [['inventory/versions.yaml', content]]),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        'device_uniqueness: name\n',
        'exclude: [inventory/a.yaml]\n',
        'rules: { nothing: off }\n',
        undefined,
      )
      .map((content): readonly Edit[] => [['fleetvet.yaml', content]]),
  },
);

function outcomeOf({ diagnostics, summary, evaluation, brokenEntries }: CheckResult): unknown {
  const found = [...evaluation.devices, ...evaluation.inventoryItems].map((one) => [
    one.subject.name,
    one.subject.entry.file.path,
    one.validity,
    one.matches.map(({ record, rank, matchedBy }) => [record.name, record.entry.file.path, rank, matchedBy]),
  ]);
  return { diagnostics, summary, found, broken: brokenEntries.map(({ file, node }) => [file.path, node]) };
}

async function outcomeOrError(run: () => Promise<CheckResult>): Promise<unknown> {
  try {
    return outcomeOf(await run());
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

it.each([false, true])(
  'gives the state of a fresh check after any edits (carries over: %s)',
  { timeout: Math.max(60_000, RUNS * 1000) },
  async (carriesOver) => {
    const ways = { partial: 0, full: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), standing, async (steps, error) => {
        const overlay = new Map<string, string | undefined>([['inventory/standing.yaml', STANDING[error]]]);
        const source = withFiles(inMemory(START), overlay);
        const workspace = createWorkspace({ open: () => source, asOf: AS_OF, carriesOver });
        await workspace.refresh('all');
        for (const edits of steps) {
          for (const [path, content] of edits) overlay.set(path, content);
          const refresh = async (): Promise<CheckResult> => {
            const { snapshot, result }: WorkspaceState = await workspace.refresh(edits.map(([path]) => path));
            ways[snapshot.resolution.isPartial ? 'partial' : 'full'] += 1;
            return result;
          };
          const fresh = await outcomeOrError(async () => check({ source, asOf: AS_OF }));
          expect(await outcomeOrError(refresh)).toEqual(fresh);
        }
      }),
      { numRuns: RUNS, seed: 20261121 },
    );
    // Both ways of resolving are met often enough to say something.
    for (const count of Object.values(ways)) expect(count, JSON.stringify(ways)).toBeGreaterThan(RUNS / 10);
  },
);

it('gives the state of a fresh check once it is told of all changes, in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ edits: step, told: fc.nat(3) }), { minLength: 1, maxLength: 12 }),
      async (steps) => {
        const overlay = new Map<string, string | undefined>();
        const source = withFiles(inMemory(START), overlay);
        const workspace = createWorkspace({ open: () => source, asOf: AS_OF, carriesOver: true });
        await workspace.refresh('all');
        const untold = new Set<string>();
        const refresh = async (count: number): Promise<unknown> => {
          const told = [...untold].reverse().slice(0, count);
          for (const path of told) untold.delete(path);
          return outcomeOrError(async () => (await workspace.refresh(told)).result);
        };
        for (const { edits, told } of steps) {
          for (const [path, content] of edits) {
            overlay.set(path, content);
            untold.add(path);
          }
          await refresh(told);
        }
        expect(await refresh(Infinity)).toEqual(await outcomeOrError(async () => check({ source, asOf: AS_OF })));
      },
    ),
    { numRuns: RUNS * 2, seed: 20261121 },
  );
});
