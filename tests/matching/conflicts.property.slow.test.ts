// Records that differ in `preferred`: what is told, beside what comparing every two of them finds.
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { check, inMemory } from '../../src/index.js';

const RUNS = Number(process.env['FLEETVET_RUNS'] ?? 60);
const TOLD = 20;

const INVENTORY = `manufacturers: [m]
platforms: [{ name: p }]
device_types: [{ manufacturer: m, model: t }]
roles: [r]
software_versions: [{ platform: p, version: v, status: Active }, { platform: p, version: w, status: Active }]
devices:
  - { name: d0, device_type: t, role: r, platform: p, software_version: v }
  - { name: d1, device_type: t, role: r, platform: p, software_version: v }
`;

interface Record {
  readonly software: string;
  readonly preferred: boolean;
  readonly start: string;
  readonly end: string | undefined;
  readonly devices: readonly string[];
}

const dates = fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`);
const records = (least: number, most: number): fc.Arbitrary<readonly Record[]> =>
  fc.array(
    fc.record({
      software: fc.constantFrom('v', 'v', 'w'),
      preferred: fc.boolean(),
      start: dates,
      end: fc.option(dates, { nil: undefined }),
      devices: fc.subarray(['d0', 'd1'], { minLength: 1 }),
    }),
    { minLength: least, maxLength: most, size: 'max' },
  );

/** The conflicts that a check tells, as the numbers of the preferred record and of the other. */
async function toldOf(all: readonly Record[]): Promise<readonly (readonly [number, number])[]> {
  const lines = all.map(
    ({ software, preferred, start, end, devices }, index) =>
      `  - { name: r${index}, software: ${software}, preferred: ${preferred}, start: ${start}, ${end === undefined ? '' : `end: ${end}, `}devices: [${devices.join(', ')}] }\n`,
  );
  const { diagnostics } = await check({
    source: inMemory({
      'inventory/a.yaml': INVENTORY,
      'policies/a.yaml': lines.length === 0 ? '' : `validated_software:\n${lines.join('')}`,
    }),
    asOf: '2026-11-21',
  });
  return diagnostics
    .filter(({ rule }) => rule === 'validated-software-conflict')
    .map(({ message }) => {
      const [preferred = -1, other = -1] = [...message.matchAll(/"r(\d+)"/g)].map((match) => Number(match[1]));
      return [preferred, other] as const;
    });
}

function conflictsOf(all: readonly Record[]): readonly (readonly [number, number])[] {
  const isProper = ({ start, end }: Record): boolean => end === undefined || start <= end;
  const startsIn = (a: Record, b: Record): boolean => a.end === undefined || b.start <= a.end;
  return all.flatMap((a, index) =>
    all.flatMap((b, other) =>
      a.preferred &&
      !b.preferred &&
      a.software === b.software &&
      isProper(a) &&
      isProper(b) &&
      startsIn(a, b) &&
      startsIn(b, a) &&
      a.devices.some((device) => b.devices.includes(device))
        ? [[index, other] as const]
        : [],
    ),
  );
}

const sorted = (pairs: readonly (readonly [number, number])[]): readonly string[] =>
  pairs.map((pair) => pair.join()).sort();

it('reports every two records that disagree', async () => {
  let conflicts = 0;
  await fc.assert(
    fc.asyncProperty(records(0, TOLD), async (all) => {
      const wanted = sorted(conflictsOf(all));
      conflicts += wanted.length;
      expect(sorted(await toldOf(all))).toEqual(wanted);
    }),
    { seed: 20261121, numRuns: RUNS },
  );
  expect(conflicts).toBeGreaterThan(RUNS);
});

it('reports only some of many for each, but every record that disagrees with one', async () => {
  let cut = 0;
  await fc.assert(
    fc.asyncProperty(records(100, 200), async (all) => {
      const wanted = conflictsOf(all);
      const told = await toldOf(all);
      const isWanted = new Set(sorted(wanted));
      expect(sorted(told).filter((pair) => !isWanted.has(pair))).toEqual([]);
      expect(new Set(told.flat())).toEqual(new Set(wanted.flat()));
      expect(new Set(sorted(told)).size).toBe(told.length);
      for (const [preferred] of wanted) {
        const ofIt = (pairs: typeof wanted): number => pairs.filter(([first]) => first === preferred).length;
        expect(ofIt(told)).toBeGreaterThanOrEqual(Math.min(ofIt(wanted), TOLD));
      }
      if (told.length < wanted.length) cut += 1;
    }),
    { seed: 20261121, numRuns: Math.ceil(RUNS / 4) },
  );
  expect(cut).toBeGreaterThan(RUNS / 20);
});

it('reports thousands that all disagree', { timeout: 10_000 }, async () => {
  const all = Array.from({ length: 4000 }, (_, index) => ({
    software: 'v',
    preferred: index % 2 === 0,
    start: '2026-11-01',
    end: undefined,
    devices: ['d0'],
  }));
  const told = await toldOf(all);
  expect(new Set(told.flat()).size).toBe(4000);
  expect(told.length).toBeLessThan(4000 * TOLD);
});
