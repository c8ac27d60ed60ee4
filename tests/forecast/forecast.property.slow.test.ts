// Random fleets and policies: what a forecast says of each day must be what an evaluation for that day says.
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { evaluate } from '../../src/evaluate/evaluate.js';
import { runRules } from '../../src/evaluate/rules/index.js';
import { runAtOnce } from '../../src/model/steps.js';
import { createForecast } from '../../src/forecast/forecast.js';
import { inMemory } from '../../src/index.js';
import { inspect, type Inspection } from '../../src/check/inspect.js';
import { dateOfDay, dayNumber } from '../../src/model/dates.js';
import { type Forecast, isFailing, type SubjectState } from '../../src/forecast/types.js';
import { subjectOf } from '../../src/model/identity.js';
import { nameOfSubject } from '../../src/model/describe.js';

/** How many fleets are tried; the seed is fixed so that a run on another machine tries the same ones. */
const RUNS = Number(process.env['FLEETVET_RUNS'] ?? 200);
const PARAMETERS = { seed: 20261121, numRuns: RUNS };
const TIMEOUT = Math.max(30_000, RUNS * 200);

/** A day before which and behind which all windows open and close: the end of a year, so that months and years turn. */
const MIDDLE = dayNumber('2026-12-31');
const SPAN = 12;

const day = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((offset) => dateOfDay(MIDDLE + offset));
const near = day(-8, 14);
const often = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined, freq: 4 });
const rarely = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary: one, weight: 1 });
const some = (...values: string[]): fc.Arbitrary<string[]> => fc.subarray(values, { minLength: 1 });

const SOFTWARE = [
  { platform: 'eos', version: '4.28' },
  { platform: 'eos', version: '4.32' },
  { platform: 'ios', version: '4.28' },
];
const software = fc.oneof(
  { arbitrary: fc.constant(SOFTWARE[0]), weight: 3 },
  { arbitrary: fc.constantFrom(...SOFTWARE), weight: 1 },
);
const DEVICES = ['d1', 'd2', 'd3', 'd4', 'd5'];
const ITEMS = ['i1', 'i2'];

const repositories = fc.record({
  graceDays: fc.constantFrom(0, 1, 3),
  multiTenantMode: fc.boolean(),
  supportEnds: fc.array(rarely(near), { minLength: 3, maxLength: 3 }),
  devices: fc.array(
    fc.record({
      device_type: fc.constantFrom('T1', 'T2'),
      role: fc.constantFrom('leaf', 'spine'),
      tenant: rarely(fc.constant('retail')),
      tags: rarely(some('pci', 'core')),
      software_version: often(software),
    }),
    { minLength: DEVICES.length, maxLength: DEVICES.length },
  ),
  items: fc.array(fc.record({ tags: rarely(some('pci', 'core')), software_version: often(software) }), {
    minLength: ITEMS.length,
    maxLength: ITEMS.length,
  }),
  records: fc.array(
    fc.record({
      software,
      start: fc.oneof(day(-100, -50), near),
      end: often(near),
      preferred: fc.boolean(),
      device_types: rarely(some('T1', 'T2')),
      device_roles: rarely(some('leaf', 'spine')),
      device_tenants: rarely(fc.constant(['retail'])),
      devices: rarely(some(...DEVICES)),
      inventory_items: rarely(some(...ITEMS)),
      object_tags: rarely(some('pci', 'core')),
    }),
    { maxLength: 8 },
  ),
  waivers: fc.array(
    fc.record({
      until: near,
      software: rarely(software),
      devices: some(...DEVICES),
      inventory_items: rarely(some(...ITEMS)),
    }),
    { maxLength: 3 },
  ),
});

/** A drawn repository, read and resolved as one on a disk would be. */
async function open(drawn: typeof repositories extends fc.Arbitrary<infer T> ? T : never): Promise<Inspection> {
  const inventory = {
    manufacturers: ['Arista'],
    roles: ['leaf', 'spine'],
    tags: ['pci', 'core'],
    tenants: ['retail'],
    platforms: [{ name: 'eos' }, { name: 'ios' }],
    device_types: ['T1', 'T2'].map((model) => ({ manufacturer: 'Arista', model })),
    software_versions: SOFTWARE.map((version, index) => ({
      ...version,
      status: 'Active',
      end_of_support_date: drawn.supportEnds[index],
    })),
    devices: drawn.devices.map((device, index) => ({ name: DEVICES[index], ...device })),
    inventory_items: drawn.items.map((item, index) => ({ name: ITEMS[index], device: 'd1', ...item })),
    virtual_machines: [{ name: 'vm1', software_version: SOFTWARE[0] }],
  };
  const policy = {
    validated_software: drawn.records.map((record, index) => ({ name: `r${index}`, ...record })),
    waivers: drawn.waivers.map((waiver) => ({ reason: 'window', ...waiver })),
  };
  const source = inMemory({
    'fleetvet.yaml': `grace_days: ${drawn.graceDays}\nmulti_tenant_mode: ${drawn.multiTenantMode}\n`,
    'inventory/fleet.yaml': JSON.stringify(inventory),
    'policies/policy.yaml': JSON.stringify(policy),
  });
  const inspection = await inspect(source, { asOf: dateOfDay(MIDDLE) });
  expect(inspection.repository.brokenEntries).toEqual([]);
  return inspection;
}

/** What is to be known of one day: the state of each subject, and what runs software out of support. */
interface Day {
  readonly states: Readonly<Record<string, SubjectState>>;
  readonly unsupported: readonly string[];
}

/** What an evaluation for a date says, with the rules that speak of it. */
function evaluateOn({ repository, config }: Inspection, asOf: string): Day {
  const { evaluation } = evaluate(repository, { asOf, multiTenantMode: config.multiTenantMode });
  const drafts = runAtOnce(runRules({ repository, evaluation, ...config }, config.severities));
  const named = (rule: string, said = ''): readonly string[] =>
    drafts.flatMap((draft) =>
      draft.rule === rule && draft.message.includes(said) && draft.subject !== undefined
        ? nameOfSubject(draft.subject)
        : [],
    );
  const inGrace = new Set(named('software-invalid', 'grace period'));
  const states = [...evaluation.devices, ...evaluation.inventoryItems].map(
    ({ subject, validity: { status, reason }, waiver }): [string, SubjectState] => {
      const name = nameOfSubject(subjectOf(subject));
      return [name, { status, reason, inGrace: inGrace.has(name), waived: waiver !== undefined }];
    },
  );
  return { states: Object.fromEntries(states), unsupported: [...named('software-end-of-support')].sort() };
}

/** What a forecast says of a date: the state at its beginning, and what happens until then. */
function foretell(forecast: Forecast, start: Day, date: string): Day {
  const states = { ...start.states };
  const unsupported = [...start.unsupported];
  for (const { date: on, changes, unsupported: ends } of forecast.days) {
    if (on > date) break;
    for (const { before, after, subjects } of changes) {
      for (const { subject } of subjects) {
        const name = nameOfSubject(subjectOf(subject));
        expect(states[name]).toEqual(before);
        states[name] = after;
      }
    }
    for (const { running } of ends) unsupported.push(...running.map((each) => nameOfSubject(subjectOf(each))));
  }
  return { states, unsupported: unsupported.sort() };
}

const dates = Array.from({ length: SPAN }, (_, index) => dateOfDay(MIDDLE + index + 1));

it(
  'says of every day what an evaluation for that day says',
  async () => {
    let turns = 0;
    await fc.assert(
      fc.asyncProperty(repositories, async (drawn) => {
        const inspection = await open(drawn);
        const { repository, evaluation, config } = inspection;
        const forecast = createForecast(repository, evaluation, {
          until: dateOfDay(MIDDLE + SPAN),
          graceDays: config.graceDays,
        });
        const start = evaluateOn(inspection, evaluation.asOf);
        expect(forecast.totals).toEqual(countStates(start));
        let totals = forecast.totals;
        for (const date of dates) {
          const expected = evaluateOn(inspection, date);
          expect(foretell(forecast, start, date)).toEqual(expected);
          totals = forecast.days.find((each) => each.date === date)?.totals ?? totals;
          expect(totals).toEqual(countStates(expected));
        }
        turns += forecast.days.reduce((sum, { changes }) => sum + changes.length, 0);
        expectWeeks(forecast);
      }),
      PARAMETERS,
    );
    // A fleet in which nothing ever happens would agree with anything.
    expect(turns).toBeGreaterThan(RUNS);
  },
  TIMEOUT,
);

function countStates({ states }: Day): Forecast['totals'] {
  const all = Object.values(states);
  const count = (test: (state: SubjectState) => boolean): number => all.filter(test).length;
  return {
    valid: count(({ status }) => status === 'valid'),
    invalid: count(({ status }) => status === 'invalid'),
    failing: count(isFailing),
  };
}

/** The weeks cover the span without a gap, begin on Mondays, and together hold what the days hold. */
function expectWeeks({ weeks, days, totals }: Forecast): void {
  let next = MIDDLE + 1;
  let invalid = totals.invalid;
  for (const week of weeks) {
    expect(dayNumber(week.from)).toBe(next);
    if (next !== MIDDLE + 1) expect(new Date(`${week.from}T00:00:00Z`).getUTCDay()).toBe(1);
    next = dayNumber(week.to) + 1;
    const inWeek = days.filter(({ date }) => week.from <= date && date <= week.to);
    invalid += week.becomeInvalid - week.becomeValid;
    expect(week.totals.invalid).toBe(invalid);
    expect(week.totals).toEqual(inWeek.at(-1)?.totals ?? week.totals);
  }
  expect(next).toBe(MIDDLE + SPAN + 1);
}
