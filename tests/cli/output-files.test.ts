import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

import { CHECK, FLEET, temporaryDirectories } from './repositories.js';
import { runCli } from './run-cli.js';

const { make, removeAll } = temporaryDirectories();

afterAll(removeAll);

it('writes a format to a file beside the report for people', async () => {
  const fleet = make(FLEET);
  const { status, stdout, stderr } = await runCli([...CHECK, '-o', 'json=result.json'], fleet);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('✔ passed');
  expect(read(fleet, 'result.json')).toBe((await runCli([...CHECK, '-f', 'json'], fleet)).stdout);
});

it('writes the format that -f names to the only file, and nothing to standard output', async () => {
  const fleet = make(FLEET);
  expect(await runCli([...CHECK, '-f', 'json', '-o', 'result.json'], fleet)).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
  expect(JSON.parse(read(fleet, 'result.json'))).toMatchObject({ schema_version: 1 });
});

it('writes several files in one run, makes their folders, and colors none of them', async () => {
  const fleet = make(FLEET);
  const outputs = ['-o', 'json=out/a/result.json', '-o', 'ndjson=out/b/result.ndjson', '-o', 'pretty=out/report.txt'];
  const { stdout } = await runCli([...CHECK, ...outputs, '-f', 'json', '-f', 'pretty', '--color'], fleet);
  expect(stdout).toBe('');
  expect(readdirSync(path.join(fleet, 'out'), { recursive: true }).sort()).toEqual([
    'a',
    path.join('a', 'result.json'),
    'b',
    path.join('b', 'result.ndjson'),
    'report.txt',
  ]);
  expect(read(fleet, 'out/report.txt')).toBe((await runCli(CHECK, fleet)).stdout);
});

it('writes the files of a check that fails, too', async () => {
  const fleet = make({ ...FLEET, 'inventory/broken.yaml': 'devices: [\n' });
  const { status } = await runCli([...CHECK, '-o', 'json=result.json'], fleet);
  expect(status).toBe(1);
  expect(JSON.parse(read(fleet, 'result.json'))).toMatchObject({ summary: { diagnostics: { error: 1 } } });
});

it('replaces a file as a whole, or leaves it alone', async () => {
  const fleet = make({ ...FLEET, 'result.json': 'from an earlier run, and much longer than the new one'.repeat(1000) });
  await runCli([...CHECK, '-o', 'json=result.json'], fleet);
  expect(JSON.parse(read(fleet, 'result.json'))).toMatchObject({ schema_version: 1 });
  expect(readdirSync(fleet).sort()).toEqual(['inventory', 'policies', 'result.json']);
});

it('is relative to --cwd', async () => {
  const fleet = make(FLEET);
  await runCli([...CHECK, '--cwd', fleet, '-o', 'json=result.json'], make({}));
  expect(readdirSync(fleet)).toContain('result.json');
});

it('says in one line that a file cannot be written, and leaves nothing behind', async () => {
  const fleet = make(FLEET);
  mkdirSync(path.join(fleet, 'result.json'));
  const { status, stdout, stderr } = await runCli([...CHECK, '-o', 'json=result.json'], fleet);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^fleetvet: cannot write [^\n]*result\.json: [^\n]+\n$/);
  expect(readdirSync(fleet).sort()).toEqual(['inventory', 'policies', 'result.json']);
});

it('writes nothing where the check cannot be made', async () => {
  const fleet = make({ ...FLEET, 'fleetvet.yaml': 'grace: 1\n' });
  expect((await runCli([...CHECK, '-o', 'json=result.json'], fleet)).status).toBe(2);
  expect(readdirSync(fleet)).not.toContain('result.json');
});

function read(directory: string, file: string): string {
  return readFileSync(path.join(directory, file), 'utf8');
}
