import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

import { CHECK, devicesWithoutSoftware, FLEET, ROOT, temporaryDirectories } from './repositories.js';
import { runCli } from './run-cli.js';

const BUILT_CLI = path.join(ROOT, 'dist', 'cli.js');
const isWindows = process.platform === 'win32';

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

it('writes nothing if the check cannot run', async () => {
  const fleet = make({ ...FLEET, 'fleetvet.yaml': 'grace: 1\n' });
  expect((await runCli([...CHECK, '-o', 'json=result.json'], fleet)).status).toBe(2);
  expect(readdirSync(fleet)).not.toContain('result.json');
});

describe.skipIf(isWindows)('a file below the repository', () => {
  it('is not written through a folder that leads out', async () => {
    const [fleet, outside] = [make(FLEET), make({})];
    symlinkSync(outside, path.join(fleet, 'out'));
    const { status, stderr } = await runCli([...CHECK, '-o', 'json=out/deep/result.json'], fleet);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'fleetvet: cannot write out/deep/result.json: a symbolic link lies on its path, and is not followed\n',
    });
    expect(readdirSync(outside)).toEqual([]);
  });

  it.each([
    ['a file outside', (outside: string) => path.join(outside, 'victim.txt')],
    ['a file inside', () => 'inventory/fra.yaml'],
    ['nothing', () => 'nowhere'],
    ['a device', () => '/dev/null'],
  ])('is not written where a link to %s stands', async (_, target) => {
    const [fleet, outside] = [make({ ...FLEET, 'inventory/fra.yaml': '{}' }), make({ 'victim.txt': 'as it was' })];
    symlinkSync(target(outside), path.join(fleet, 'result.json'));
    const { status, stderr } = await runCli([...CHECK, '-o', 'json=result.json'], fleet);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'fleetvet: cannot write result.json: a symbolic link lies on its path, and is not followed\n',
    });
    expect(read(outside, 'victim.txt')).toBe('as it was');
    expect(read(fleet, 'inventory/fra.yaml')).toBe('{}');
    expect(lstatSync(path.join(fleet, 'result.json')).isSymbolicLink()).toBe(true);
  });

  it.each(['.git/hooks/post-checkout', '.GIT/config', 'inventory/.git/x.json'])(
    'is not written to %s',
    async (file) => {
      const { status, stderr } = await runCli([...CHECK, '-o', `json=${file}`], make(FLEET));
      expect({ status, stderr }).toEqual({ status: 2, stderr: `fleetvet: cannot write ${file}: it lies in .git\n` });
    },
  );
});

describe.skipIf(process.platform !== 'linux')('what the system refuses', () => {
  const fleet = make({ ...FLEET, 'inventory/fra.yaml': devicesWithoutSoftware(3000), 'result.json': 'as it was' });
  const spawnCli = (command: string): ReturnType<typeof spawnSync> =>
    spawnSync('bash', ['-c', command.replaceAll('fleetvet', `'${process.execPath}' '${BUILT_CLI}'`)], {
      cwd: fleet,
      encoding: 'utf8',
    });
  const args = CHECK.join(' ');

  it.each([
    [
      'standard output on a full disk',
      `fleetvet ${args} -f json > /dev/full`,
      'cannot write the output: the disk is full',
    ],
    ...['/dev/full', '/dev/stdout', '/proc/self/fd/1', '/dev/fd/2'].map((device) => [
      device,
      `fleetvet ${args} -o json=${device}`,
      `cannot write ${device}: it is a device or a standard stream; leave the file out to write to standard output`,
    ]),
    [
      'a file that may not grow so large',
      `ulimit -f 16; fleetvet ${args} -o json=result.json`,
      'cannot write result.json: it is larger than the system allows',
    ],
    [
      'a folder that is a file',
      `fleetvet ${args} -o json=result.json/x.json`,
      'cannot write result.json/x.json: a part of its path is a file, not a folder',
    ],
  ])('is one line, exit status 2 and no half file: %s', (_, command, message) => {
    const { status, stderr } = spawnCli(command);
    expect({ status, stderr }).toEqual({ status: 2, stderr: `fleetvet: ${message}\n` });
    expect(readdirSync(fleet).sort()).toEqual(['inventory', 'policies', 'result.json']);
    expect(read(fleet, 'result.json')).toBe('as it was');
  });

  it('writes to a pipe that the shell makes', () => {
    const { status, stderr, stdout } = spawnCli(`fleetvet ${args} -q -f pretty -o csv=>(cat)`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(String(stdout)).toContain('kind,name,');
  });
});

it.skipIf(isWindows).each(['SIGINT', 'SIGTERM'] as const)('leaves the file as it was on %s', async (signal) => {
  const folder = make({ 'result.json': 'as it was' });
  const child = spawnWriter(folder);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdout.once('data', () => child.kill(signal));
  const status = await new Promise((resolve) => child.once('close', resolve));
  expect({ status, stderr }).toEqual({
    status: signal === 'SIGINT' ? 130 : 143,
    stderr: `fleetvet: stopped by ${signal} while writing; the file is unchanged\n`,
  });
  expect(readdirSync(folder)).toEqual(['result.json']);
  expect(read(folder, 'result.json')).toBe('as it was');
});

it.skipIf(isWindows)('leaves the file as it was where the process is killed', async () => {
  const folder = make({ 'result.json': 'as it was' });
  const child = spawnWriter(folder);
  child.stdout.once('data', () => child.kill('SIGKILL'));
  await new Promise((resolve) => child.once('close', resolve));
  expect(read(folder, 'result.json')).toBe('as it was');
  // What was written so far is not taken for a result by anyone.
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.fleetvet-[\da-f]{16}\.tmp$/), 'result.json']);
});

/** Writes without an end, so that a signal always comes while it is at work; says `ready` once it is. */
function spawnWriter(folder: string): ChildProcessWithoutNullStreams {
  const writer = pathToFileURL(path.join(ROOT, 'src', 'files/write-file.ts')).href;
  const script = `
    import { writeFile } from ${JSON.stringify(writer)};
    function* pieces() { for (let n = 0; ; n += 1) { if (n === 100) process.stdout.write('ready'); yield 'x'.repeat(1000); } }
    await writeFile(${JSON.stringify(folder)}, 'result.json', pieces());`;
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { cwd: ROOT });
}

function read(directory: string, file: string): string {
  return readFileSync(path.join(directory, file), 'utf8');
}
