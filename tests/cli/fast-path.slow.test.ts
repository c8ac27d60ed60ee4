// --no-fast-path changes nothing but the time that it takes: every golden case and the demo fleet, read both ways.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

import { runCli } from './run-cli.js';

const ROOT = path.join(import.meta.dirname, '..', '..');
const CASES = path.join(ROOT, 'tests', 'cases');

const repositories = [
  ROOT,
  ...readdirSync(CASES).flatMap((theme) =>
    readdirSync(path.join(CASES, theme)).map((name) => path.join(CASES, theme, name, 'repo')),
  ),
].filter((folder) => existsSync(folder));

test('every repository is checked alike with and without the fast path', { timeout: 60_000 }, async () => {
  expect(repositories.length).toBeGreaterThan(50);
  for (const repository of repositories) {
    const args = ['check', '--as-of', '2026-11-21', '--format', 'json'];
    const fast = await runCli(args, repository);
    expect(await runCli([...args, '--no-fast-path'], repository), repository).toEqual(fast);
  }
});

test('the library is in a chunk of its own, which a plain repository does not load', () => {
  const core = readFileSync(path.join(ROOT, 'dist', 'chunks', 'core.js'), 'utf8');
  expect(core).toContain('import("./parse-yaml.js")');
  expect(core).not.toContain('exports.Composer');
});
