import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { RULE_NAMES } from '../src/model/rules.js';
import { VERSION } from '../src/model/version.js';
import { commitBase } from './cli/base-commit.js';
import { type CliRun, runCli } from './cli/run-cli.js';

const ROOT = path.join(import.meta.dirname, 'cases');
const UPDATE = (process.env['UPDATE_GOLDENS'] ?? '') !== '';
const DEFAULT_ARGS = ['check', '--as-of', '2026-11-21'];

/** What a case expects, each in a file of its own; one that is as named here needs no file. */
const UNSAID: Readonly<Record<string, string>> = { 'expected.stderr': '', 'expected.status': '0\n' };

const cases = foldersIn(ROOT).flatMap((theme) => foldersIn(path.join(ROOT, theme)).map((name) => `${theme}/${name}`));

describe('golden cases', () => {
  test('there are some', () => {
    expect(cases).not.toEqual([]);
  });

  test.each(cases)('%s', async (name) => {
    const folder = path.join(ROOT, name);
    const args = readArgs(folder);
    const { status, stdout, stderr } = await runIn(folder, args);
    expect(
      status === 2 || args[0] !== 'check' || args.includes('--as-of'),
      'without --as-of the case changes from day to day',
    ).toBe(true);
    const outcome = {
      'expected.txt': withoutVersion(stdout),
      'expected.stderr': withoutVersion(stderr),
      'expected.status': `${status}\n`,
    };
    if (UPDATE) for (const [file, text] of Object.entries(outcome)) writeExpected(path.join(folder, file), text);
    expect(existsSync(path.join(folder, 'expected.txt')), 'UPDATE_GOLDENS=1 npm test writes expected.txt').toBe(true);
    for (const [file, text] of Object.entries(outcome))
      expect.soft(text, file).toBe(readExpected(path.join(folder, file)));
  });
});

describe.each(RULE_NAMES)('the rule %s', (rule) => {
  test('has a case that shows it', () => {
    expect(expectedOf(rule)).toMatch(shown(rule));
  });

  test('has a near miss', () => {
    expect(expectedOf(`${rule}--near-miss`)).not.toMatch(shown(rule));
  });
});

test('every case of theme rules is named after a rule', () => {
  const names = RULE_NAMES.flatMap((rule) => [rule, `${rule}--near-miss`]);
  expect(foldersIn(path.join(ROOT, 'rules')).filter((name) => !names.includes(name))).toEqual([]);
});

/**
 * Runs a case in its `repo/`, or else in the `_shared/repo/` of its theme; where it has a `base/` too, in a working tree of `repo/`
 * over a commit of `base/`.
 */
async function runIn(folder: string, args: readonly string[]): Promise<CliRun> {
  const [own, base] = [path.join(folder, 'repo'), path.join(folder, 'base')];
  const repo = existsSync(own) ? own : path.join(path.dirname(folder), '_shared/repo');
  // The config of this repository's own fleet is above all of them.
  if (!existsSync(base)) return runCli(inThisFolder(args), repo);
  const clone = commitBase(base, repo);
  try {
    return await runCli(args, clone);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}

/** Commands that have no `--cwd`. */
const ROOTLESS = new Set(['completion', 'schema']);

function inThisFolder(args: readonly string[]): readonly string[] {
  const [command = '', ...rest] = args;
  return ROOTLESS.has(command) || args.includes('--cwd') ? args : [command, '--cwd', '.', ...rest];
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory() && !each.name.startsWith('_'))
    .map(({ name }) => name)
    .sort();
}

function readArgs(folder: string): readonly string[] {
  const file = path.join(folder, 'args');
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : DEFAULT_ARGS;
}

function readExpected(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : (UNSAID[path.basename(file)] ?? '');
}

function writeExpected(file: string, text: string): void {
  if (UNSAID[path.basename(file)] === text) rmSync(file, { force: true });
  else writeFileSync(file, text);
}

function expectedOf(rule: string): string {
  return readFileSync(path.join(ROOT, 'rules', rule, 'expected.txt'), 'utf8');
}

/** How a report for people shows a diagnostic of a rule. */
function shown(rule: string): RegExp {
  return new RegExp(`\\b(?:error|warning|notice) ${rule} `);
}

/** A release changes no golden. */
function withoutVersion(text: string): string {
  return text.replaceAll(`"name":"fleetvet","version":"${VERSION}"`, '"name":"fleetvet","version":"(this one)"');
}
