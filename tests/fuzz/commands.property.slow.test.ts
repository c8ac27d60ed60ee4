// What every command makes of mutated repositories: an answer, or a refusal in one line; and that ways which must agree do.
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { composeReport } from '../../src/report/report.js';
import { explain } from '../../src/explain/explain.js';
import { forecast } from '../../src/forecast/forecast.js';
import { check, type CheckResult, inMemory, renderJson, UserError } from '../../src/index.js';
import { inspect, type Inspection } from '../../src/check/inspect.js';
import { mergeResults } from '../../src/check/merge.js';
import { plan } from '../../src/plan/plan.js';
import { ask } from '../../src/query/ask.js';
import { QUERY_COLLECTIONS } from '../../src/query/collections.js';
import { createContext } from '../../src/query/context.js';
import { writeReport } from '../../src/report/output-formats.js';
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

it('answers every question, or says why not', { timeout: TIMEOUT }, async () => {
  let answers = 0;
  await fc.assert(
    fc.asyncProperty(repositories, async ({ files }) => {
      const found = await attempt(() => inspect(inMemory(files), { asOf: AS_OF }));
      if (found === undefined) return;
      for (const question of questionsOf(found)) if ((await attempt(question)) !== undefined) answers += 1;
      const result = await check({ source: inMemory(files), asOf: AS_OF });
      for (const format of ['html', 'json', 'markdown', 'csv', 'prometheus'] as const) {
        const report = composeReport(result, { failed: true });
        expect([...(await writeReport(format, report))].join('')).not.toBe('');
      }
    }),
    PARAMETERS,
  );
  expect(answers).toBeGreaterThan(RUNS * 5);
});

function questionsOf(found: Inspection): readonly (() => unknown)[] {
  const context = createContext({ ...found, statuses: found.config.statuses });
  const names = [...found.evaluation.devices, ...found.evaluation.inventoryItems]
    .slice(0, 5)
    .map(({ subject }) => (subject.kind === 'device' ? subject.name : `${subject.device.name}/${subject.name}`));
  return [
    ...[...names, '__proto__', 'constructor/toString'].map((name) => () => explain(found, { name })),
    ...QUERY_COLLECTIONS.map(
      ({ name }) =>
        () =>
          ask(name, { filters: new Map() }, context),
    ),
    () => plan(found, { until: undefined, missing: true }),
    () => forecast(found, { days: 90 }),
  ];
}
