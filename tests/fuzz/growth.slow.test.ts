// Texts that take a second, and took from ten seconds to minutes as long as the work grew with the square of their size.
import { expect, it } from 'vitest';

import { PATTERNS } from '../../bench/hostile-texts.js';
import { check, type CheckResult, inMemory } from '../../src/index.js';

const TIMEOUT = 60_000;
/** How long one check may take, in milliseconds of the processor: a machine that is busy takes no longer by these. */
const LIMIT = 10_000;

async function checkFiles(files: Readonly<Record<string, string>>): Promise<CheckResult> {
  const start = process.cpuUsage();
  const result = await check({ source: inMemory(files), asOf: '2026-11-21' });
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(LIMIT);
  // That nothing could be judged follows from the mistakes.
  return { ...result, diagnostics: result.diagnostics.filter(({ rule }) => rule !== 'subject-not-judged') };
}

async function checkText(text: string): Promise<CheckResult> {
  return checkFiles({ 'inventory/a.yaml': text });
}

async function checkPattern(name: string, size: number): Promise<CheckResult> {
  const made = PATTERNS.find((pattern) => pattern.name === name)?.make(size);
  if (made === undefined || typeof made === 'function') throw new Error(`no pattern ${name}`);
  return checkFiles(made);
}

const rulesOf = ({ diagnostics }: CheckResult): ReadonlySet<string> => new Set(diagnostics.map(({ rule }) => rule));

it.each([
  ['entries with tags, nested', 50_000, 'yaml-syntax'],
  ['nested entries with unknown fields', 15_000, 'schema'],
])('%s', { timeout: TIMEOUT }, async (name, size, rule) => {
  const result = await checkPattern(name, size);
  expect(result.diagnostics.length).toBeGreaterThanOrEqual(1001);
  expect(rulesOf(result)).toContain(rule);
});

it('documents after one that asks for YAML 1.1', { timeout: TIMEOUT }, async () => {
  const { diagnostics } = await checkText(
    `%YAML 1.1\n---\na: b\n${`---\n# ${'x'.repeat(200)}\n`.repeat(20_000)}---\n!x a: b\n`,
  );
  // It is a matter of the first document alone.
  expect(
    diagnostics.filter(({ message }) => message.includes('YAML 1.1')).map(({ location }) => location.start),
  ).toEqual([{ line: 1, column: 1 }]);
});

it('documents with mistakes, before blanks', { timeout: TIMEOUT }, async () => {
  const result = await checkText(`${'---\na: b: c\n'.repeat(8_000)}${' '.repeat(7_000_000)}`);
  expect(result.diagnostics).toHaveLength(1_001);
});

it('mistakes in one document: the first is reported', { timeout: TIMEOUT }, async () => {
  const { diagnostics } = await checkPattern('quotes that do not close', 20_000);
  expect(diagnostics.map(({ rule, location }) => [rule, location.start.line])).toEqual([['yaml-syntax', 1]]);
});

it('lists in the keys of lists', { timeout: TIMEOUT }, async () => {
  const { diagnostics } = await checkText(`a: ${'['.repeat(900)}${'b, '.repeat(200_000)}${']: c'.repeat(900)}\n`);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'the values in this file are nested too deeply to be read',
  ]);
});

it('lists of names that do not close', { timeout: TIMEOUT }, async () => {
  const { diagnostics } = await checkText('tags: [\n'.repeat(60_000));
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
});
