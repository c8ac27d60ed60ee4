// What depends on the system, as far as another system can be simulated on this one.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { runCli } from './cli/run-cli.js';
import { copyDemo } from './packaging/demo.js';
import { ROOT } from './packaging/processes.js';

const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-platforms-')));
const CHECK = ['check', '--as-of', '2026-11-21'];

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

describe('a checkout on Windows', () => {
  it('with its line ends gives the same result, in every format', async () => {
    const demo = copyDemo(path.join(temporary, 'lf'));
    const windows = copyDemo(path.join(temporary, 'crlf'));
    for (const entry of readdirSync(windows, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (entry.isFile()) writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    }
    for (const format of ['pretty', 'json', 'sarif', 'junit', 'markdown', 'csv']) {
      const args = [...CHECK, '--format', format];
      expect(await runCli(args, windows), format).toEqual(await runCli(args, demo));
    }
  });

  it('takes paths with backslashes', async () => {
    const demo = copyDemo(path.join(temporary, 'paths'));
    const slashes = await runCli([...CHECK, 'inventory/sites/ams01.yaml'], demo);
    expect(slashes.stdout).toContain('inventory/sites/ams01.yaml');
    expect(await runCli([...CHECK, '.\\inventory\\sites\\ams01.yaml'], demo)).toEqual(slashes);
  });
});

describe('the files of this repository', () => {
  const files = execFileSync('git', ['ls-files', '-s', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => ({ mode: line.slice(0, 6), name: line.slice(line.indexOf('\t') + 1) }));

  it('are there', () => {
    expect(files.length).toBeGreaterThan(1000);
  });

  it('have names that Windows can hold', () => {
    const reserved = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/i;
    const forbidden = /[<>:"|?*\\]|[. ](?:\/|$)/;
    const wrong = files.filter(({ name }) => reserved.test(name) || forbidden.test(name) || name.length > 180);
    expect(wrong).toEqual([]);
  });

  it('have names that differ by more than case, which macOS and Windows ignore', () => {
    const names = files.map(({ name }) => name.toLowerCase().normalize('NFC'));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('are no symbolic links', () => {
    expect(files.filter(({ mode }) => mode === '120000')).toEqual([]);
  });

  it('are checked out with the line ends that they are committed with', () => {
    expect(readFileSync(path.join(ROOT, '.gitattributes'), 'utf8')).toMatch(/^\* text=auto eol=lf$/m);
  });
});
