import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';

import type { CheckResult, Diagnostic } from '../../src/index.js';
import { renderSarif } from '../../src/formats/sarif.js';
import { fleetFullOf, FLEET_NAMES, FLEETS, validators } from './fleets.js';
import { ACTIVE, HOSTILE, HOSTILE_TEXTS, shownWithin } from './hostile.js';
import { shapeOf, validatorOf } from './json-schema.js';

const readText = (result: CheckResult): string => [...renderSarif(result)].join('');
const parse = (text: string): Log => JSON.parse(text) as Log;
const resultsIn = (log: Log): readonly Result[] => log.runs[0]?.results ?? [];

const schema = path.join(validators, 'sarif-2.1.0.json');

describe.skipIf(!existsSync(schema))('fits the schema', () => {
  it.each(FLEET_NAMES)('%s', async (name) => {
    const validate = validatorOf(schema);
    expect(validate(parse(readText(await FLEETS[name]())))).toEqual([]);
  });
});

it('gives each result its rule, its level, its place and what it refers to', async () => {
  const log = parse(readText(await FLEETS.failing()));
  const [first] = resultsIn(log);
  expect(first).toMatchObject({
    ruleId: 'software-invalid',
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'inventory/devices.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 6, startColumn: 23, endLine: 6, endColumn: 30 },
        },
      },
    ],
    relatedLocations: [{ id: 1, physicalLocation: { artifactLocation: { uri: 'policies/eos.yaml' } } }],
  });
  expect(first?.message.text).toMatch(/Help: .* See: \[approved from .*\]\(1\)\.$/);
  expect(log.runs[0]?.tool.driver.rules?.[first?.ruleIndex ?? -1]).toMatchObject({
    id: 'software-invalid',
    name: 'SoftwareInvalid',
  });
});

it('suppresses what is waived, as a note where suppressions mean nothing', async () => {
  const results = resultsIn(parse(readText(await FLEETS.waived())));
  const waived = results.filter(({ ruleId }) => ruleId === 'software-invalid');
  expect(waived).toMatchObject([
    {
      level: 'note',
      suppressions: [
        { kind: 'external', status: 'accepted', justification: 'waived until 2026-11-21, today: the spare is ordered' },
      ],
    },
    { level: 'note', suppressions: [{ justification: 'waived until 2026-12-11, in 20 days: its upgrade is planned' }] },
  ]);
  expect(waived[0]?.message.text).toContain(' It is waived until 2026-11-21, today: the spare is ordered. Help: ');
  expect(results.filter(({ suppressions }) => suppressions !== undefined)).toHaveLength(2);
});

describe('with a base', () => {
  it('reports what is no longer waived as new', async () => {
    const results = resultsIn(parse(readText(await FLEETS['no longer waived']())));
    expect(
      results.filter(({ baselineState }) => baselineState === 'new').map(({ ruleId, level }) => `${ruleId} ${level}`),
    ).toEqual(['software-invalid error', 'software-invalid error']);
  });

  it('reports what is new, also if a cause explains it', async () => {
    const results = resultsIn(parse(readText(await FLEETS['with a base']())));
    const stateOf = (rule: string): readonly unknown[] =>
      results.filter(({ ruleId }) => ruleId === rule).map(({ baselineState }) => baselineState);
    expect(stateOf('change-impact')).toEqual(['new']);
    expect(stateOf('software-missing')).toEqual(['unchanged']);
    // The twin and the item were invalid before.
    const invalid = stateOf('software-invalid');
    expect(invalid.filter((state) => state === 'unchanged')).toHaveLength(2);
    expect(invalid.filter((state) => state === 'new')).toHaveLength(3);
  });

  it('leaves out what is fixed', async () => {
    const result = await FLEETS['fixed by a change']();
    expect(result.diagnostics.filter(({ change }) => change === 'fixed').length).toBeGreaterThan(0);
    const results = resultsIn(parse(readText(result)));
    expect(results).toHaveLength(result.diagnostics.filter(({ change }) => change !== 'fixed').length);
    expect(results.filter(({ baselineState }) => baselineState === 'absent')).toEqual([]);
  });
});

it('keeps the fingerprints when lines move', async () => {
  const result = await FLEETS.failing();
  const moved = { ...result, diagnostics: result.diagnostics.map(movedDown) };
  const fingerprintsIn = (log: Log): readonly unknown[] => resultsIn(log).map((one) => one.partialFingerprints);
  const fingerprints = fingerprintsIn(parse(readText(result)));
  expect(fingerprintsIn(parse(readText(moved)))).toEqual(fingerprints);
  expect(new Set(fingerprints.map((one) => JSON.stringify(one))).size).toBe(fingerprints.length);
});

it('gives diagnostics that are alike fingerprints of their own', async () => {
  const result = await FLEETS.failing();
  const twice = { ...result, diagnostics: result.diagnostics.flatMap((one) => [one, movedDown(one)]) };
  const fingerprints = resultsIn(parse(readText(twice))).map((one) => one.partialFingerprints?.['fleetvet/v1']);
  expect(new Set(fingerprints).size).toBe(result.diagnostics.length * 2);
});

it('keeps the most severe and newest results if there are too many, and says so', async () => {
  const result = await FLEETS.mixed();
  const some = result.diagnostics[0];
  if (some === undefined) throw new Error('no diagnostic');
  const many = (count: number, of: Partial<Diagnostic>): Diagnostic[] =>
    Array.from({ length: count }, (_, index) => ({ ...some, ...of, identity: `${JSON.stringify(of)} ${index}` }));
  const diagnostics = [
    ...many(10, { severity: 'notice', change: 'new' }),
    ...many(20_000, { severity: 'warning', change: 'existing' }),
    ...many(4_000, { severity: 'warning', change: 'new' }),
    ...many(2_000, { severity: 'error', change: 'existing' }),
  ];
  const log = parse(readText({ ...result, diagnostics }));
  const counts: Record<string, number> = {};
  for (const { level, baselineState } of resultsIn(log))
    counts[`${level} ${baselineState}`] = (counts[`${level} ${baselineState}`] ?? 0) + 1;
  expect(counts).toEqual({ 'warning unchanged': 19_000, 'warning new': 4_000, 'error unchanged': 2_000 });
  expect(log.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(
    /^1010 more results are left out/,
  );
});

describe('hostile text does not break out', async () => {
  const harmless = parse(readText(await fleetFullOf('harmless')));

  it.each(HOSTILE)('$what', async ({ text }) => {
    const written = readText(await fleetFullOf(text));
    expect(written).not.toMatch(ACTIVE);
    const log = parse(written);
    expect(shapeOf(log)).toEqual(shapeOf(harmless));
    const [result] = resultsIn(log).filter(({ ruleId }) => ruleId === 'software-invalid');
    expect(unescaped(result?.message.text ?? '')).toContain(`device "${shownWithin(text)}"`);
    const links = [...(result?.message.text ?? '').matchAll(/(?<!\\)\]\((.*?)\)/g)].map((match) => match[1]);
    expect(links).toEqual(['1']);
    const uri = result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
    expect(new URL(uri, 'file:///root/').pathname).toBe(`/root/${uri}`);
    expect(decodeURIComponent(uri)).toBe(`inventory/${Buffer.from(text).toString()}.yaml`);
  });

  it('has hostile texts', () => {
    expect(Object.keys(HOSTILE_TEXTS).length).toBeGreaterThan(30);
  });
});

function movedDown(diagnostic: Diagnostic): Diagnostic {
  const { location } = diagnostic;
  const down = ({ line, column }: Diagnostic['location']['start']): Diagnostic['location']['start'] => ({
    line: line + 7,
    column,
  });
  return { ...diagnostic, location: { ...location, start: down(location.start), end: down(location.end) } };
}

/** A message as it is shown: without the backslashes that keep brackets from being links. */
function unescaped(text: string): string {
  return text.replace(/\\([\\[\]])/g, '$1');
}
