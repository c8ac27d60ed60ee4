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
      'sort',
      'limit',
      'offset',
      'depth',
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
  const cli = [path.join(ROOT, 'dist/cli.js'), 'query', '--cwd', '.', '--graphql', '-'];
  const input = '{ devices(name: ["twin"], location: "AMS01") { name } }';
  const { status, stdout, stderr } = spawnSync(process.execPath, cli, { cwd: REPOSITORY, input, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({ data: { devices: [{ name: 'twin' }] } });
});

it('takes lookups as options, sorts, and gives GraphQL variables', async () => {
  const list = await runCli(
    ['query', 'devices', '--cwd', '.', '--name-isw', 'AMS', '--sort', '-name', '-f', 'csv'],
    REPOSITORY,
  );
  expect(list.stdout.split('\n').map((line) => line.split(',')[1])).toEqual([
    'name',
    'ams-leaf-01',
    'ams-edge-01',
    undefined,
  ]);
  const query = 'query A { tags { name } } query B($n: [String]) { roles(name: $n) { name } }';
  const options = ['--variables', '{"n": ["leaf"]}', '--operation-name', 'B'];
  const { stdout } = await runCli(['query', '--cwd', '.', '--graphql', query, ...options], REPOSITORY);
  expect(JSON.parse(stdout)).toEqual({ data: { roles: [{ name: 'leaf' }] } });
});

it('starts in the root of the fleet, from any folder of it', async () => {
  const { stdout } = await runCli(['query', 'locations', '-f', 'csv'], path.join(ROOT, 'inventory'));
  expect(stdout).toContain(',AMS01,');
});

it.each([
  [['--graphql', '{ tags { name } }', '--variables', '[]'], 'Write a JSON object'],
  [['--graphql', '{ tags { name } }', '-f', 'csv'], '--graphql prints JSON, not csv: remove --format'],
  [['--graphql', '{ tags { name } }', 'tags'], '--graphql names its own collections'],
])('refuses %j', async (args, message) => {
  const { status, stdout, stderr } = await runCli(['query', ...args], REPOSITORY);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
});
