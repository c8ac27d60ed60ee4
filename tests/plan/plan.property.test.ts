// Random fleets: what a plan says of each subject must be what matching.md and the words of the command give, read by the
// slowest loops, and must hold once it is carried out.
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { evaluate } from '../../src/evaluate/evaluate.js';
import { inMemory } from '../../src/index.js';
import { inspect, type Inspection } from '../../src/check/inspect.js';
import { dateOfDay, dayNumber } from '../../src/model/dates.js';
import type { SubjectEvaluation } from '../../src/model/evaluation.js';
import type { PlanGap, PlanStep } from '../../src/plan/types.js';
import type { Device, InventoryItem, SoftwareVersion } from '../../src/model/repository.js';
import { createPlan } from '../../src/plan/create-plan.js';
import { runs } from '../runs.js';

/** How many fleets are tried; the seed is fixed so that a run on another machine tries the same ones. */
const RUNS = runs(60, 200);
const PARAMETERS = { seed: 20261121, numRuns: RUNS };
const TIMEOUT = Math.max(30_000, RUNS * 200);

const TODAY = dayNumber('2026-11-21');
const UNTIL = dateOfDay(TODAY + 30);

const rarely = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary: one, weight: 1 });
const often = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined, freq: 4 });
const some = (...values: string[]): fc.Arbitrary<string[]> => fc.subarray(values, { minLength: 1 });
const day = (...offsets: number[]): fc.Arbitrary<string> =>
  fc.constantFrom(...offsets).map((offset) => dateOfDay(TODAY + offset));

const SOFTWARE = ['1', '2', '3', '4'].map((version) => ({ platform: version === '4' ? 'ios' : 'eos', version }));
const software = fc.constantFrom(...SOFTWARE);

const repositories = fc.record({
  images: fc.array(
    fc.record({ default_image: fc.boolean(), device_types: rarely(some('T1', 'T2')), only: fc.boolean() }),
    { minLength: SOFTWARE.length, maxLength: SOFTWARE.length },
  ),
  devices: fc.array(
    fc.record({
      device_type: fc.constantFrom('T1', 'T2'),
      role: fc.constantFrom('leaf', 'spine'),
      platform: often(fc.constantFrom('eos', 'eos', 'ios')),
      tags: rarely(fc.constant(['pci'])),
      software_version: often(software),
      override: rarely(fc.constant(true)),
    }),
    { minLength: 4, maxLength: 4 },
  ),
  item: fc.record({ tags: rarely(fc.constant(['pci'])), software_version: often(software) }),
  records: fc.array(
    fc.record({
      software,
      start: day(-90, -60, -1, 0, 1),
      end: often(day(-2, 0, 5, 10, 29, 30, 31)),
      preferred: fc.boolean(),
      device_types: rarely(some('T1', 'T2')),
      device_roles: often(some('leaf', 'spine')),
      object_tags: rarely(fc.constant(['pci'])),
    }),
    { maxLength: 9 },
  ),
});

async function open(drawn: typeof repositories extends fc.Arbitrary<infer T> ? T : never): Promise<Inspection> {
  const inventory = {
    manufacturers: ['Arista'],
    roles: ['leaf', 'spine'],
    tags: ['pci'],
    platforms: [{ name: 'eos' }, { name: 'ios' }],
    device_types: ['T1', 'T2'].map((model) => ({ manufacturer: 'Arista', model })),
    software_versions: SOFTWARE.map((version, index) => {
      const { only = false, ...image } = drawn.images[index] ?? {};
      const file = { image_file_name: `${version.version}.swi`, status: 'Active', ...image };
      return { ...version, status: 'Active', software_image_files: only ? [] : [file] };
    }),
    devices: drawn.devices.map(({ override, ...device }, index) => ({
      name: `d${index}`,
      ...device,
      // An override of any version that has an image file.
      software_image_files:
        override === true && drawn.images[0]?.only === false
          ? [{ software_version: SOFTWARE[0], image_file_name: '1.swi' }]
          : undefined,
    })),
    inventory_items: [{ device: 'd0', name: 'item', ...drawn.item }],
  };
  const policy = { validated_software: drawn.records.map((record, index) => ({ name: `r${index}`, ...record })) };
  const source = inMemory({
    'inventory/fleet.yaml': JSON.stringify(inventory),
    'policies/policy.yaml': JSON.stringify(policy),
  });
  const inspection = await inspect(source, { asOf: dateOfDay(TODAY) });
  expect(inspection.repository.brokenEntries).toEqual([]);
  return inspection;
}

/** The last day of the unbroken run of days on which a subject's matches approve a version, walked day by day. */
function lastDay({ matches }: SubjectEvaluation, version: SoftwareVersion): number {
  const covered = (date: string): boolean =>
    matches.some(
      ({ record }) =>
        record.software === version && record.start <= date && (record.end === undefined || date <= record.end),
    );
  let last = TODAY;
  while (last < TODAY + 100 && covered(dateOfDay(last + 1))) last += 1;
  return last;
}

/** What the words of the command say: the versions in the order in which they are to be tried. */
function targetsOf(found: SubjectEvaluation): readonly SoftwareVersion[] {
  const { subject, matches, validity } = found;
  const platform =
    (subject.kind === 'device' ? subject.platform?.name : undefined) ?? subject.softwareVersion?.platform;
  const inWindow = [...new Set(matches.filter((match) => match.inWindow).map(({ record }) => record.software))].filter(
    (version) => version.platform === platform && version !== subject.softwareVersion,
  );
  if (validity.status !== 'valid') return inWindow;
  const until = dayNumber(UNTIL);
  const own = dayNumber(validity.validUntil ?? UNTIL);
  const holds = inWindow.filter((version) => lastDay(found, version) >= until);
  return [...holds, ...inWindow.filter((version) => !holds.includes(version) && lastDay(found, version) > own)];
}

function hasImage({ subject }: SubjectEvaluation, version: SoftwareVersion): boolean {
  return version.imageFiles.some(
    (file) => subject.kind === 'inventory_item' || file.defaultImage || file.deviceTypes.has(subject.deviceType),
  );
}

it(
  'sends every subject that needs it to the first version that fits, and nothing else',
  async () => {
    let [planned, left, lapsing] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(repositories, fc.boolean(), async (drawn, missing) => {
        const inspection = await open(drawn);
        const { evaluation } = inspection;
        const plan = createPlan(inspection, { until: UNTIL, missing, isAsked: () => true });
        const steps = new Map(plan.groups.flatMap((group) => group.steps.map((step) => [step.found, step])));
        const gaps = new Map(plan.gaps.map((gap) => [gap.found, gap]));
        for (const found of [...evaluation.devices, ...evaluation.inventoryItems] as readonly SubjectEvaluation[]) {
          const { status, validUntil } = found.validity;
          const lapses = status === 'valid' && validUntil !== null && validUntil < UNTIL;
          const needed = status === 'invalid' || lapses || (missing && status === 'no_software');
          const target = needed ? targetsOf(found).find((version) => hasImage(found, version)) : undefined;
          const step = steps.get(found);
          expect(step?.to).toBe(target);
          expect(gaps.has(found)).toBe(needed && target === undefined);
          if (step !== undefined) expectCarriedOut(inspection, step);
          const gap = gaps.get(found);
          if (gap !== undefined) expectObstacle(gap);
          planned += step === undefined ? 0 : 1;
          lapsing += step?.need.kind === 'lapses' ? 1 : 0;
          left += gaps.has(found) ? 1 : 0;
        }
      }),
      PARAMETERS,
    );
    // Fleets in which nothing needs to move would agree with anything.
    expect(Math.min(planned, left, lapsing * 10)).toBeGreaterThan(RUNS / 2);
  },
  TIMEOUT,
);

/** Once a step is carried out, and the override gone, a check finds the subject valid, with the image files of the step. */
function expectCarriedOut(
  { repository, evaluation }: Inspection,
  { found, to, images, validUntil, match }: PlanStep,
): void {
  const moved = { ...found.subject, softwareVersion: to, imageOverrides: [] };
  const { asOf, multiTenantMode } = evaluation;
  // A record that lists the subject by name lists the object of before.
  const { evaluation: after } = evaluate(
    {
      ...repository,
      devices: moved.kind === 'device' ? [moved satisfies Device] : [],
      inventoryItems: moved.kind === 'inventory_item' ? [moved satisfies InventoryItem] : [],
      virtualMachines: [],
    },
    { asOf, multiTenantMode },
  );
  const [result] = [...after.devices, ...after.inventoryItems];
  expect(result?.validity).toMatchObject({ status: 'valid', validUntil });
  expect(result?.images).toEqual(images);
  expect(match.record.software).toBe(to);
  expect(match.inWindow).toBe(true);
}

/** What is said to be in the way is. */
function expectObstacle({ found, obstacle }: PlanGap): void {
  const { subject, matches } = found;
  const targets = targetsOf(found);
  switch (obstacle.kind) {
    case 'no_match':
      expect(matches).toEqual([]);
      break;
    case 'platform_unknown':
      expect([subject.kind === 'device' ? subject.platform : undefined, subject.softwareVersion]).toEqual([
        undefined,
        undefined,
      ]);
      break;
    case 'no_record_in_window':
      expect(targets).toEqual([]);
      if (obstacle.next !== undefined) expect(obstacle.next.record.start > dateOfDay(TODAY)).toBe(true);
      break;
    case 'none_lasts_longer':
      expect(found.validity.status).toBe('valid');
      expect(targets).toEqual([]);
      expect(obstacle.software.length).toBeGreaterThan(0);
      expect(obstacle.software).not.toContain(subject.softwareVersion);
      break;
    case 'no_image_file':
      expect(obstacle.software).toEqual(targets);
      expect(targets.length).toBeGreaterThan(0);
      break;
    case 'no_way':
    case 'entries_broken':
      throw new Error('no entry of these fleets is broken, and every version is reached from every other');
  }
}
