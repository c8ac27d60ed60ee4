import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { QUERY_TOPICS } from '../../src/query/query.js';
import { ROOT } from './repositories.js';
import { runCli } from './run-cli.js';

const REPOSITORY = path.join(ROOT, 'tests/cases/query/_shared/repo');

describe.each(QUERY_TOPICS)('fleetvet query $name --help', ({ name, filters }) => {
  it('shows each filter as an option, and examples', async () => {
    const { status, stdout, stderr } = await runCli(['query', name, '--help'], ROOT);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`\nExamples:\n  $ fleetvet query ${name}\n`);
    const shown = [...stdout.matchAll(/^ {2}--([a-z-]+) /gm)].map(([, option]) => option);
    expect(shown).toEqual([
      ...filters.map((filter) => filter.name.replaceAll(/_+/g, '-')),
      'filter',
      'limit',
      'offset',
    ]);
  });
});

it('takes the common options before and behind the collection', async () => {
  const query = ['validated-software', '--valid', '-q'];
  const common = ['--as-of', '2022-01-15', '--cwd', REPOSITORY];
  const before = await runCli(['query', ...common, ...query], ROOT);
  const behind = await runCli(['query', ...query, ...common], ROOT);
  expect(before.stdout).toContain('by-name');
  expect(behind).toEqual(before);
});

it('reads a GraphQL query from standard input', () => {
  const cli = [path.join(ROOT, 'dist/cli.js'), 'query', '--graphql', '-'];
  const input = '{ devices(name: ["twin"], location: "AMS01") { display } }';
  const { status, stdout, stderr } = spawnSync(process.execPath, cli, { cwd: REPOSITORY, input, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({ data: { devices: [{ display: 'twin' }] } });
});

it.each([
  [['--graphql', '{ tags { name } }', '-f', 'csv'], '--graphql prints JSON, not csv: remove --format'],
  [['--graphql', '{ tags { name } }', 'tags'], '--graphql names its collections in the query'],
])('refuses %j', async (args, message) => {
  const { status, stdout, stderr } = await runCli(['query', ...args], REPOSITORY);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
});
