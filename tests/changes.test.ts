import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { runCli } from './cli/run-cli.js';
import { GIT_ENVIRONMENT, makeGitRepository } from './compare/git-repository.js';
import { sampled } from './runs.js';

const ROOT = path.join(import.meta.dirname, 'changes');
const UPDATE = (process.env['UPDATE_GOLDENS'] ?? '') !== '';

/** What runs where a case has no file `args`: one argument a line, an empty line between two commands. */
const DEFAULT_ARGS = `check
--base
HEAD^1
--as-of
2026-11-21

diff
HEAD^1
HEAD
--as-of
2026-11-21
`;

const cases = readdirSync(ROOT, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name)
  .sort();

describe('changes', () => {
  test('there are some', () => {
    expect(cases).not.toEqual([]);
  });

  test.each(UPDATE ? cases : sampled(cases, 3))('%s', async (name) => {
    const folder = path.join(ROOT, name);
    const outcome = await runCase(folder);
    for (const [file, text] of Object.entries(outcome)) {
      const expected = path.join(folder, file);
      if (UPDATE) writeFileSync(expected, text);
      expect(existsSync(expected), `UPDATE_GOLDENS=1 npm test -- changes writes ${file}`).toBe(true);
      expect.soft(text, file).toBe(readFileSync(expected, 'utf8'));
    }
  });
});

/** Commits base/, then head/, and runs the commands of a case over them. */
async function runCase(folder: string): Promise<Readonly<Record<string, string>>> {
  const repository = makeGitRepository('--object-format=sha1');
  try {
    repository.commit(path.join(folder, 'base'));
    const base = readFileSync(path.join(repository.directory, '.git/refs/heads/main'), 'utf8');
    repository.commit(path.join(folder, 'head'));
    const texts: string[] = [];
    const commands = readCommands(folder);
    for (const args of commands) {
      const { status, stdout, stderr } = await runCli(args, repository.directory, GIT_ENVIRONMENT);
      texts.push(`$ fleetvet ${args.join(' ')}\n${stdout}${stderr}(exit status ${status})\n`);
    }
    const outcome = { 'expected.txt': texts.join('\n').replaceAll(base.slice(0, 12), '(base)') };
    // expected.json is kept by the cases that have it: those where a program would be misled by what people are not.
    if (!existsSync(path.join(folder, 'expected.json'))) return outcome;
    const json = await runCli([...(commands[0] ?? []), '-f', 'json'], repository.directory, GIT_ENVIRONMENT);
    return { ...outcome, 'expected.json': comparisonOf(json.stdout) };
  } finally {
    repository.remove();
  }
}

function readCommands(folder: string): readonly (readonly string[])[] {
  const file = path.join(folder, 'args');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : DEFAULT_ARGS;
  return text
    .trimEnd()
    .split('\n\n')
    .map((command) => command.split('\n'));
}

/** What the JSON of a check says of the change: the causes, and of each diagnostic whether it is new, existing or fixed. */
function comparisonOf(json: string): string {
  const { diagnostics = [], changes = [] } = (json === '' ? {} : JSON.parse(json)) as {
    diagnostics?: readonly { rule: string; severity: string; message: string; change: string }[];
    changes?: readonly unknown[];
  };
  const told = diagnostics.map(({ rule, severity, message, change }) => ({ change, rule, severity, message }));
  return `{\n"changes": ${linesOf(changes)},\n"diagnostics": ${linesOf(told)}\n}\n`;
}

/** A list as JSON, an element a line. */
function linesOf(list: readonly unknown[]): string {
  return `[${list.map((each) => `\n${JSON.stringify(each)}`).join(',')}${list.length === 0 ? '' : '\n'}]`;
}
