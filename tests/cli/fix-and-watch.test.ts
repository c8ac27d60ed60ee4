import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type CliRun, runCli } from './run-cli.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CLI = path.join(ROOT, 'dist/cli.js');
const SITE = 'inventory/sites/ams01.yaml';
const OPTICS = 'policies/acacia_400zr.yaml';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fleetvet-fix-'));
  for (const part of ['inventory', 'policies', 'fleetvet.yaml'])
    cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const read = (file: string): string => readFileSync(path.join(folder, file), 'latin1');
const write = (file: string, text: string): void => {
  writeFileSync(path.join(folder, file), text, 'latin1');
};
const fleetvet = async (...args: readonly string[]): Promise<CliRun> =>
  runCli(['check', '--as-of', '2026-11-21', ...args], folder);

describe('check --fix', () => {
  it.each([
    ['a version that YAML reads as a number', OPTICS, 'software: "61.20"', 'software: 61.20', ['--fix']],
    ['the spelling of a version', SITE, '4.32.4M # of', '4.32.4m # of', ['--fix']],
    ['a name, if asked for', SITE, 'role: leaf\n', 'role: laef\n', ['--fix=names']],
    ['a name in quotes', SITE, 'role: spine\n', "role: 'spien'\n", ['--fix=names']],
  ])('fixes %s and no other byte', async (_what, file, right, wrong, args) => {
    const before = read(file);
    for (const form of [(text: string) => text, (text: string) => `\xef\xbb\xbf${text.replaceAll('\n', '\r\n')}`]) {
      const [good, bad] = [form(before), form(before.replace(right, wrong))];
      write(file, bad);
      const { status, stderr } = await fleetvet(...args);
      expect([status, stderr]).toEqual([0, `fleetvet: fixed 1 value in ${file}\n`]);
      expect(read(file)).toBe(good);
    }
  });

  it('leaves names alone if not asked for', async () => {
    const bad = read(SITE).replace('role: leaf\n', 'role: laef\n');
    write(SITE, bad);
    expect((await fleetvet('--fix')).status).toBe(1);
    expect(read(SITE)).toBe(bad);
  });

  it.each([
    ['a fleet that passes', (text: string) => text, 0],
    ['a mistake that it leaves alone', (text: string) => text.replace('role: leaf\n', 'role: laef\n'), 1],
  ])('says with --dry-run that there is nothing to fix: %s', async (_, edit, status) => {
    write(SITE, edit(read(SITE)));
    const stderr = 'fleetvet: there is nothing that --fix can fix\n';
    expect(await fleetvet('--fix', '--dry-run')).toEqual({ status, stdout: '', stderr });
    expect(await fleetvet('--fix', '--dry-run', '--quiet')).toEqual({ status, stdout: '', stderr: '' });
  });

  it('leaves files outside the given paths alone', async () => {
    write(OPTICS, read(OPTICS).replace('"61.20"', '61.20'));
    expect((await fleetvet('--fix', 'inventory')).stderr).toBe('');
    expect(read(OPTICS)).toContain('software: 61.20\n');
    expect((await fleetvet('--fix', 'policies')).stderr).toBe(`fleetvet: fixed 1 value in ${OPTICS}\n`);
  });

  it('prints a diff and changes nothing with --dry-run', async () => {
    const bad = read(OPTICS).replace('"61.20"', '61.20');
    write(OPTICS, bad);
    const { status, stdout } = await fleetvet('--fix', '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain(`--- a/${OPTICS}\n+++ b/${OPTICS}\n`);
    expect(stdout).toContain('\n-    software: 61.20\n+    software: "61.20"\n');
    expect(read(OPTICS)).toBe(bad);
  });

  it.skipIf(process.platform === 'win32')('prints a diff that git apply takes, and does the same', async () => {
    const bad = read(OPTICS).replace('"61.20"', '61.20');
    const files: Readonly<Record<string, string>> = {
      'policies/crlf, no end.yaml': bad.replaceAll('\n', '\r\n').trimEnd().replace('name: ', '# a\tb\r\n    name: '),
      'policies/mark.yaml': `\xef\xbb\xbf${bad}`,
      'policies/run.yaml': bad,
    };
    rmSync(path.join(folder, OPTICS));
    for (const [file, text] of Object.entries(files)) write(file, text);
    chmodSync(path.join(folder, 'policies/run.yaml'), 0o755);
    const git = (args: readonly string[], input = ''): string =>
      execFileSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: folder, input, encoding: 'latin1' });
    git(['init', '--quiet']);
    git(['add', '--all']);
    const { stdout } = await fleetvet('--fix', '--dry-run');
    expect(git(['diff'])).toBe('');
    await fleetvet('--fix');
    const fixed = git(['diff']);
    expect(fixed).toContain('+++ b/policies/mark.yaml');
    git(['checkout', '--quiet', '.']);
    git(['apply', '-'], Buffer.from(stdout).toString('latin1'));
    expect(git(['diff'])).toBe(fixed);
  });

  it.each([
    [['--dry-run'], '--dry-run needs --fix'],
    [['--fix', '--base', 'HEAD'], '--fix cannot be used with --base or --shard: fix first, then compare'],
    [['--watch', '--fix'], '--watch cannot be used with --fix, --base or --shard'],
    [['--watch', '-f', 'json'], '--watch prints the verdict for people: leave out --format and --output'],
  ])('refuses %j', async (args, message) => {
    expect(await fleetvet(...args)).toMatchObject({ status: 2, stdout: '', stderr: `fleetvet: ${message}\n` });
  });
});

it.skipIf(process.platform === 'win32')(
  'check --watch prints a verdict when it changes, until SIGINT',
  async () => {
    const program = spawn(process.execPath, [CLI, 'check', '--watch', '--as-of', '2026-11-21'], { cwd: folder });
    let output = '';
    let errors = '';
    program.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    program.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    const until = async (holds: () => boolean): Promise<void> => {
      while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const verdicts = (): number => output.split('files, as of').length - 1;
    const good = read(SITE);
    await until(() => verdicts() === 1);
    write(SITE, good);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(verdicts()).toBe(1);
    write(SITE, good.replace('role: leaf\n', 'role: laef\n'));
    await until(() => verdicts() === 2);
    expect(output.replace(/\s+/g, ' ')).toContain('refers to the role "laef", which does not exist');
    write('fleetvet.yaml', 'rules: 1\n');
    await until(() => output.includes('fleetvet.yaml:1:8:'));
    rmSync(path.join(folder, 'fleetvet.yaml'));
    for (let save = 2; save < 12; save += 1) {
      write('saved', save % 2 === 0 ? good : good.replace('role: leaf\n', 'role: laef\n'));
      renameSync(path.join(folder, 'saved'), path.join(folder, SITE));
      await until(() => verdicts() > save);
    }
    const ended = new Promise((resolve) => program.on('exit', resolve));
    program.kill('SIGINT');
    expect({ status: await ended, errors }).toEqual({ status: 0, errors: '' });
  },
  30_000,
);
