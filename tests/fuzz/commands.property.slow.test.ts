// What every command makes of mutated repositories: an answer, or a refusal in one line; and that ways which must agree do.
import fc from 'fast-check';
import { createColors } from 'picocolors';
import { expect, it } from 'vitest';

import { planBaseline } from '../../src/baseline/plan-baseline.js';
import { inspect, type Inspection } from '../../src/check/inspect.js';
import { mergeResults } from '../../src/check/merge.js';
import { explain } from '../../src/explain/explain.js';
import { renderExplanationJson } from '../../src/explain/formats/json.js';
import { renderExplanationPretty } from '../../src/explain/formats/pretty.js';
import { FORECAST_FORMAT_NAMES, FORECAST_FORMATS } from '../../src/forecast/formats/formats.js';
import { forecast } from '../../src/forecast/forecast.js';
import {
  check,
  type CheckOptions,
  type CheckResult,
  type FileSource,
  inMemory,
  renderJson,
  UserError,
} from '../../src/index.js';
import { PLAN_FORMAT_NAMES, PLAN_FORMATS } from '../../src/plan/formats/formats.js';
import { plan, type PlanRequest } from '../../src/plan/plan.js';
import { POLICY_TEST_FORMATS } from '../../src/policy-tests/formats/formats.js';
import { testPolicy } from '../../src/policy-tests/test-policy.js';
import { ask } from '../../src/query/ask.js';
import { QUERY_COLLECTIONS } from '../../src/query/collections.js';
import { createContext } from '../../src/query/context.js';
import { composeReport } from '../../src/report/report.js';
import { OUTPUT_FORMATS, render, writeReport } from '../../src/report/output-formats.js';
import { type Files, readCorpus } from './corpus.js';
import { mutations } from './mutations.js';

const RUNS = Number(process.env['FLEETVET_RUNS'] ?? 30);
const PARAMETERS = { seed: 20261121, numRuns: RUNS };
const TIMEOUT = Math.max(60_000, RUNS * 200);
const AS_OF = '2026-11-21';

const repositories = fc
  .tuple(fc.constantFrom(...readCorpus()), mutations)
  .map(([files, mutate]) => ({ files: mutate(files) }));

/** What is made, or undefined where it is refused; anything else that is thrown is a fault. */
async function attempt<T>(make: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).not.toBe('');
    return undefined;
  }
}

const readText = (result: CheckResult): string => [...renderJson(result)].join('');

it('reads the same in one pass as by the library', { timeout: TIMEOUT }, async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(repositories, async ({ files }) => {
      const [fast, slow] = await both(files);
      expect(fast === undefined).toBe(slow === undefined);
      if (fast === undefined || slow === undefined) return;
      compared += 1;
      expect(readText(fast)).toBe(readText(slow));
    }),
    PARAMETERS,
  );
  expect(compared).toBeGreaterThan(RUNS / 2);
});

const both = (files: Files): Promise<readonly (CheckResult | undefined)[]> =>
  Promise.all(
    [true, false].map((fastPath) => attempt(() => check({ source: inMemory(files), asOf: AS_OF, fastPath }))),
  );

it('joins the parts into the whole', { timeout: TIMEOUT }, async () => {
  let merged = 0;
  await fc.assert(
    fc.asyncProperty(repositories, fc.integer({ min: 1, max: 4 }), async ({ files }, count) => {
      const options = { source: inMemory(files), asOf: AS_OF };
      const whole = await attempt(() => check(options));
      if (whole === undefined) return;
      const parts = [];
      for (let index = 1; index <= count; index += 1) {
        const part = readText(await check({ ...options, shard: { index, count } }));
        parts.push({ file: `${index}`, lines: part.replace(/\n$/, '').split('\n').values() });
      }
      merged += 1;
      const { pieces } = mergeResults(parts.reverse(), { severity: 'error', onlyNew: false });
      expect([...pieces].join('')).toBe(readText(whole));
    }),
    PARAMETERS,
  );
  expect(merged).toBeGreaterThan(RUNS / 2);
});

it('answers every question in every format, or says why not', { timeout: 5 * TIMEOUT }, async () => {
  let answers = 0;
  await fc.assert(
    fc.asyncProperty(configured, async ({ files, whole }) => {
      const [source, before] = [inMemory(files), inMemory(whole)];
      const found = await attempt(() => inspect(source, { asOf: AS_OF }));
      if (found === undefined) return;
      for (const question of [...questionsOf(found), ...checksOf(source, before)])
        if ((await attempt(question)) !== undefined) answers += 1;
    }),
    PARAMETERS,
  );
  expect(answers).toBeGreaterThan(RUNS * 20);
});

/** Settings that rules and questions look at the fleet by; undefined leaves the repository's own. */
const CONFIGS: readonly (string | undefined)[] = [
  undefined,
  'software_not_expected: [{ role: leaf }, { manufacturer: Arista, model: DCS-7050SX3-48YC8 }]\n',
  'multi_tenant_mode: true\ngrace_days: 90\nexpiring_within_days: 400\n',
  'device_uniqueness: name\nobserved_stale_days: 1\nsoftware_not_expected: [{ role: spine }]\n',
  'statuses: { software: [Active], objects: [Active] }\n',
  `rules: { ${['software-not-preferred', 'software-unobserved', 'policy-loosened'].map((rule) => `${rule}: error`).join(', ')} }\n`,
];

/** Mutated repositories beside whole ones, both with the same settings. */
const configured = fc
  .tuple(fc.constantFrom(...readCorpus()), mutations, fc.constantFrom(...CONFIGS))
  .map(([files, mutate, config]) => {
    const settings = config === undefined ? {} : { 'fleetvet.yaml': config };
    return { files: { ...mutate(files), ...settings }, whole: { ...files, ...settings } };
  });

const BASELINE = { until: '2027-01-01', min: 1, includeExpired: true, approvedBy: undefined, ticket: undefined };

const LOOK = { colors: createColors(false), width: 80, allSubjects: true, quiet: false };

const write = (pieces: Iterable<string>): string => [...pieces].join('');

function questionsOf(found: Inspection): readonly (() => unknown)[] {
  const context = createContext({ ...found, statuses: found.config.statuses });
  const { locationOf } = found;
  const evaluated = [...found.evaluation.devices, ...found.evaluation.inventoryItems];
  const names = evaluated
    .slice(0, 5)
    .map(({ subject }) => (subject.kind === 'device' ? subject.name : `${subject.device.name}/${subject.name}`));
  const plans = PLANS.flatMap((request) =>
    PLAN_FORMAT_NAMES.map((format) => async () => {
      const render = await PLAN_FORMATS[format]();
      return write(render(plan(found, request), { ...LOOK, locationOf, rename: (variables) => variables }));
    }),
  );
  const forecasts = FORECAST_FORMAT_NAMES.map((format) => async () => {
    const render = await FORECAST_FORMATS[format]();
    return write(render(forecast(found, { days: 500 }), { ...LOOK, locationOf }));
  });
  const explanations = [...names, '__proto__', 'constructor/toString'].map((name) => () => {
    const { explanation } = explain(found, { name });
    return [
      write(renderExplanationJson(explanation, locationOf)),
      write(renderExplanationPretty(explanation, { ...LOOK, maxRecords: 0, locationOf })),
    ];
  });
  const queries = QUERY_COLLECTIONS.map(({ name }) => () => {
    const { results, rows } = ask(name, { filters: new Map(), depth: 2, excludeM2m: false }, context);
    return [...results, ...rows];
  });
  return [...plans, ...forecasts, ...explanations, ...queries];
}

const PLANS: readonly PlanRequest[] = [
  { missing: true },
  { until: '2028-01-01', batches: { size: 1, onePer: { kind: 'location' } } },
  { until: '2028-01-01', filters: { role: ['leaf'] }, excludedTags: ['canary'] },
];

/** What else reads the repository: checks with a base in both directions, reports, policy tests and a baseline. */
function checksOf(source: FileSource, before: FileSource): readonly (() => unknown)[] {
  const common = { asOf: AS_OF } as const;
  const base = { commit: '0'.repeat(40), source: before };
  const checks: readonly CheckOptions[] = [
    { ...common, source },
    { ...common, source, base },
    { ...common, source, base: { ...base, policySource: before } },
    { ...common, source: before, base: { ...base, source } },
    { ...common, source: before, base: { ...base, source, policySource: source } },
  ];
  return [
    ...checks.map((options) => async () => {
      const result = await check(options);
      const look = { ...LOOK, failed: true, maxDiagnostics: 0, findCommit: async () => Promise.resolve(undefined) };
      for (const format of OUTPUT_FORMATS) write(await render(format, result, look));
      for (const format of ['markdown', 'csv', 'json', 'pretty'] as const)
        expect(write(await writeReport(format, composeReport(result, { failed: true })))).not.toBe('');
      return result;
    }),
    async () => {
      const tested = await testPolicy(source, { today: AS_OF });
      const renderTests = await POLICY_TEST_FORMATS.pretty();
      return write(renderTests(tested, { ...LOOK, coverage: true, minCoverage: 0 }));
    },
    async () => planBaseline(source, common, BASELINE),
  ];
}
