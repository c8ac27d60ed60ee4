import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

import { CHECK, devicesWithoutSoftware, FLEET, ROOT, temporaryDirectories } from './repositories.js';
import { runCli } from './run-cli.js';

const BUILT_CLI = path.join(ROOT, 'dist', 'cli.js');
const ESCAPE = '\u001b[';

const { make, removeAll } = temporaryDirectories();
const fleet = make(FLEET);
const noisy = make({ ...FLEET, 'inventory/fra.yaml': devicesWithoutSoftware(3000) });

afterAll(removeAll);
afterEach(() => {
  vi.useRealTimers();
});

describe('standard output and standard error', () => {
  it('gives a machine format alone to standard output', async () => {
    const { status, stdout, stderr } = await runCli([...CHECK, '--format', 'json'], fleet);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ as_of: '2026-11-21', diagnostics: [] });
  });

  it.each([
    ['a bad option', ['check', '--as-off', '2026-11-21']],
    ['a bad path', [...CHECK, 'inventory/lon']],
    ['a bad config', [...CHECK, '--config', 'no.yaml']],
    ['an unknown command', ['chekc']],
    ['help of an unknown command', ['help', 'chekc']],
    ['an unknown command with --help', ['chekc', '--help']],
  ])('says %s in one line of standard error', async (_, args) => {
    const { status, stdout, stderr } = await runCli(args, fleet);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^fleetvet: [^\n]+\n$/);
  });

  it.skipIf(spawnSync('script', ['--version']).status !== 0)('shows no page of HTML in a terminal', () => {
    const command = `"${process.execPath}" "${BUILT_CLI}" report --as-of 2026-11-21`;
    const inTerminal = spawnSync('script', ['-qec', command, '/dev/null'], { cwd: fleet, encoding: 'utf8' });
    expect(inTerminal.stdout).toContain('as of 2026-11-21');
    expect(inTerminal.stdout).not.toContain('<html');
    const inPipe = spawnSync(command, { cwd: fleet, encoding: 'utf8', shell: true });
    expect(inPipe.stdout).toMatch(/^<!DOCTYPE html>/);
  });

  it('shows no spinner if standard error is not a terminal', () => {
    const { CI: _, ...env } = process.env;
    const { status, stderr } = spawnSync(process.execPath, [BUILT_CLI, ...CHECK], {
      cwd: noisy,
      env: { ...env, TERM: 'xterm-256color' },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each(['pretty', 'json', 'ndjson'])('takes a reader of %s that goes away for no fault', async (format) => {
    const child = spawn(process.execPath, [BUILT_CLI, ...CHECK, '--format', format, '--max-diagnostics', '0'], {
      cwd: noisy,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('colors', () => {
  it.each<[string, readonly string[], Readonly<Record<string, string | undefined>>, boolean]>([
    ['not where standard output is no terminal', [], { NO_COLOR: undefined }, false],
    ['with FORCE_COLOR', [], { NO_COLOR: undefined, FORCE_COLOR: '1' }, true],
    ['not with FORCE_COLOR=0', [], { NO_COLOR: undefined, FORCE_COLOR: '0' }, false],
    ['not with NO_COLOR, whatever FORCE_COLOR says', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['as if an empty NO_COLOR were none', [], { NO_COLOR: '', FORCE_COLOR: '1' }, true],
    ['with --color, whatever NO_COLOR says', ['--color'], { NO_COLOR: '1' }, true],
    [
      'not with --no-color, whatever FORCE_COLOR says',
      ['--no-color'],
      { NO_COLOR: undefined, FORCE_COLOR: '1' },
      false,
    ],
  ])('colors %s', async (_, args, environment, colored) => {
    const { stdout } = await runCli([...CHECK, ...args], fleet, environment);
    expect(stdout.includes(ESCAPE)).toBe(colored);
  });

  it('never colors a machine format', async () => {
    const { stdout } = await runCli([...CHECK, '--format', 'json', '--color'], noisy);
    expect(stdout).not.toContain(ESCAPE);
  });

  it('changes nothing but the colors', async () => {
    const plain = await runCli([...CHECK, '--no-color', '--max-diagnostics', '20'], noisy);
    const colored = await runCli([...CHECK, '--color', '--max-diagnostics', '20'], noisy);
    expect(colored.stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
  });
});

it('checks for today in UTC, whatever the time zone of the machine', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T23:59:00Z') });
  const { stdout } = await runCli(['check', '--format', 'json'], fleet, { TZ: 'Pacific/Kiritimati' });
  expect(JSON.parse(stdout)).toMatchObject({ as_of: '2026-11-21' });
});

it('gives the same output for the same input', async () => {
  const args = [...CHECK, '--format', 'json'];
  const [first, second] = [await runCli(args, noisy), await runCli(args, noisy, { TZ: 'UTC', LANG: 'tr_TR.UTF-8' })];
  expect(second).toEqual(first);
});
