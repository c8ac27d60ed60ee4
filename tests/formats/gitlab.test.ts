import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import type { CheckResult } from '../../src/index.js';
import { renderGitlab } from '../../src/formats/gitlab.js';
import { fleetFullOf, FLEET_NAMES, FLEETS, validators } from './fleets.js';
import { ACTIVE, HOSTILE, shownWithin } from './hostile.js';
import { shapeOf, validatorOf } from './json-schema.js';

interface Issue {
  readonly check_name: string;
  readonly description: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const readText = (result: CheckResult): string => [...renderGitlab(result)].join('');
const parse = (text: string): readonly Issue[] => JSON.parse(text) as readonly Issue[];

const schema = path.join(validators, 'gitlab-codequality.json');

describe.skipIf(!existsSync(schema))('fits the schema', () => {
  it.each(FLEET_NAMES)('%s', async (name) => {
    const validate = validatorOf(schema);
    const result = await FLEETS[name]();
    const issues = parse(readText(result));
    expect(issues.flatMap(validate)).toEqual([]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    const told = result.diagnostics.filter(({ change }) => change !== 'fixed');
    expect(issues).toHaveLength(told.length);
  });
});

it('gives each diagnostic its rule, its severity and its line', async () => {
  const issues = parse(readText(await FLEETS.mixed()));
  expect(
    issues.map(({ check_name, severity, location }) => `${check_name} ${severity} ${location.lines.begin}`),
  ).toEqual([
    'software-invalid major 20',
    'image-unavailable major 23',
    'software-invalid major 23',
    'software-missing minor 24',
  ]);
  expect(issues[0]?.location.path).toBe('inventory/fleet.yaml');
  expect(issues[0]?.description).toContain('(help: ');
});

it('reports waived violations as information, and anew once they are not waived', async () => {
  const waived = parse(readText(await FLEETS.waived())).filter(({ check_name }) => check_name === 'software-invalid');
  expect(waived.map(({ severity }) => severity)).toEqual(['info', 'info']);
  expect(waived[0]?.description).toContain(' (waived until 2026-11-21, today: the spare is ordered) (help: ');
  const before = parse(readText(await FLEETS.mixed())).map(({ fingerprint }) => fingerprint);
  expect(waived.filter(({ fingerprint }) => before.includes(fingerprint))).toEqual([]);
});

it('writes an empty list if there is nothing to report', async () => {
  const result = await FLEETS.mixed();
  expect(parse(readText({ ...result, diagnostics: [] }))).toEqual([]);
});

describe('hostile text does not break out', async () => {
  const harmless = parse(readText(await fleetFullOf('harmless')));

  it.each(HOSTILE)('$what', async ({ text }) => {
    const written = readText(await fleetFullOf(text));
    expect(written).not.toMatch(ACTIVE);
    const issues = parse(written);
    expect(shapeOf(issues)).toEqual(shapeOf(harmless));
    const [issue] = issues.filter(({ check_name }) => check_name === 'software-invalid');
    expect(issue?.description).toContain(`device "${shownWithin(text)}"`);
    expect(issue?.location.path).toBe(`inventory/${text}.yaml`);
  });
});
