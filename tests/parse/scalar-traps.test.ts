// Versions as vendors write them that YAML reads as something else: unquoted, they are told apart from text; quoted, and
// where YAML reads text, they keep every character.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { check, type CheckResult, inMemory } from '../../src/index.js';
import { sampled } from '../runs.js';

/** Versions, part numbers, models and serial numbers of real devices, several in a line; all but the dates are numbers. */
const lines = JSON.parse(readFileSync(path.join(import.meta.dirname, 'scalar-traps.json'), 'utf8')) as string[];
const traps = lines.flatMap((line) => line.split(' '));
const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);
const numbers = traps.filter((text) => !isDate(text));

const FIELD = '    version: ';

/** Checks a repository whose one software version is written as given, on line 5 behind FIELD. */
async function checkVersion(written: string): Promise<CheckResult> {
  const text = `manufacturers: [m]
platforms: [{ name: p }]
software_versions:
  - platform: p
${FIELD}${written}
    status: Active
device_types: [{ manufacturer: m, model: t }]
roles: [r]
devices: [{ name: d, device_type: t, role: r, software_version: { platform: p, version: ${quoted(written)} } }]
`;
  return check({ source: inMemory({ 'inventory/fleet.yaml': text }), asOf: '2026-11-21' });
}

/** The version that a text as written is, in quotes whatever they were. */
function quoted(written: string): string {
  const bare = written.replace(/^!!str /, '');
  return /^["']/.test(bare) ? bare : JSON.stringify(bare);
}

async function expectLoaded(written: string, version: string): Promise<void> {
  const { diagnostics, evaluation } = await checkVersion(written);
  expect(diagnostics.filter(({ rule }) => rule === 'schema' || rule === 'unresolved-reference')).toEqual([]);
  expect(evaluation.devices.map(({ subject }) => subject.softwareVersion?.version)).toEqual([version]);
}

/** Expects one schema error, on the very value, and gives it. */
async function expectRefused(written: string): Promise<CheckResult['diagnostics'][number]> {
  const { diagnostics } = await checkVersion(written);
  const errors = diagnostics.filter(({ rule, severity }) => severity === 'error' && rule !== 'subject-not-judged');
  expect(errors.map(({ rule }) => rule)).toEqual(['schema']);
  const [error] = errors;
  if (error === undefined) throw new Error('no error');
  expect(error.location).toEqual({
    file: 'inventory/fleet.yaml',
    start: { line: 5, column: FIELD.length + 1 },
    end: { line: 5, column: FIELD.length + 1 + written.length },
  });
  return error;
}

it('contains traps', () => {
  expect(new Set(traps).size).toBe(traps.length);
  expect(numbers.length).toBeGreaterThan(300);
});

describe('a version that YAML reads as a number', () => {
  it.each(sampled(numbers, 6))('%s must be quoted', async (written) => {
    const { help } = await expectRefused(written);
    expect(help).toBe(
      `quote it: YAML reads ${written} as the number ${String(Number(written))}; write ${JSON.stringify(written)}`,
    );
  });

  it.each(sampled(traps, 6))('%s in quotes is that text', async (version) => {
    await expectLoaded(`"${version}"`, version);
    await expectLoaded(`'${version}'`, version);
    await expectLoaded(`!!str ${version}`, version);
  });

  it.each([
    ['0o17', 15],
    ['0x1F', 31],
    ['1e3', 1000],
    ['-1.50', -1.5],
    ['+12', 12],
    ['.5', 0.5],
    ['5.', 5],
    ['.inf', Infinity],
    ['-.INF', -Infinity],
    ['.NaN', NaN],
    ['12345678901234567890', 12345678901234567890],
  ])('%s must be quoted', async (written, number) => {
    const { help } = await expectRefused(written);
    expect(help).toContain('quote it');
    expect(help).toContain(`YAML reads ${written} as the number ${String(number)}`);
    expect(help).toContain(JSON.stringify(written));
    await expectLoaded(`"${written}"`, written);
    await expectLoaded(`!!str ${written}`, written);
  });
});

it.each(['true', 'True', 'FALSE'])('%s is read as a truth value and must be quoted', async (written) => {
  const { help } = await expectRefused(written);
  expect(help).toContain('quote it');
  expect(help).toContain(`YAML reads ${written} as the boolean ${written.toLowerCase()}`);
  expect(help).toContain(JSON.stringify(written));
  await expectLoaded(`'${written}'`, written);
});

it.each(['null', 'Null', '~'])('%s is read as nothing', async (written) => {
  const { message } = await expectRefused(written);
  expect(message).toContain('no value');
  await expectLoaded(`'${written}'`, written);
});

it.each([
  ...traps.filter(isDate),
  '17.15.01a 8G',
  '15.2(20170321:233949)',
  '1_000',
  '2021-06-15',
  '2021-06-15T10:00:00Z',
  '12:30:45',
  '190:20',
  'yes',
  'No',
  'on',
  'y',
  '0b101',
  '017a',
  '1e3e',
  '0x',
  '0o8',
  '0X1F',
  '1.2.3',
  '.inf.1',
  'inf',
  'NaN',
  'nULL',
  'tRUE',
  '<<',
  '=',
  '10 w/ Edge',
  '24.10-SNAPSHOT',
  '-1-',
  '1,000',
  'a#b',
  'C:\\flash',
  'it\'s "so"',
  '12\u00a02',
  '٣',
  '４.2',
])('%s is text as it stands', async (version) => {
  await expectLoaded(version, version);
});

describe('a reference that means one version of several of that name', () => {
  it.each([
    ...numbers,
    '0o7',
    '0o17',
    '1E3',
    '0x1F',
    '1.5',
    '.5',
    'true',
    'null',
    '~',
    'Infinity',
    '17.09.04a',
    '4.28.3M',
  ])('is shown so that YAML reads the text %s', async (version) => {
    const text = `manufacturers: [m]
platforms: [{ name: p }, { name: q }]
software_versions:
  - { platform: p, version: ${JSON.stringify(version)}, status: Active }
  - { platform: q, version: ${JSON.stringify(version)}, status: Active }
device_types: [{ manufacturer: m, model: t }]
roles: [r]
devices: [{ name: d, device_type: t, role: r, software_version: ${JSON.stringify(version)} }]
`;
    const { diagnostics } = await check({ source: inMemory({ 'inventory/fleet.yaml': text }), asOf: '2026-11-21' });
    const shown = diagnostics.flatMap(({ related }) => related.map(({ message }) => message.replace(/^write /, '')));
    expect(shown.map((mapping) => parse(mapping) as unknown)).toEqual([
      { platform: 'p', version },
      { platform: 'q', version },
    ]);
  });
});
