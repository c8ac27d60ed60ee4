import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runCli } from '../cli/run-cli.js';
import { below, check, removeAll, repositoryOf, result, SPARE, SPOILT, temporaryDirectory } from './fleets.js';

afterAll(removeAll);

let root = '';

beforeAll(() => {
  root = repositoryOf({
    ...below('net/eu', { ...SPOILT, 'fleetvet.yaml': '# defaults\n' }),
    'README.md': 'A monorepo\n',
  }).directory;
});

describe('a fleet in a folder of a repository', () => {
  it.each([
    ['github', `file=net/eu/${SPARE},`],
    ['sarif', `"uri":"net/eu/${SPARE}"`],
    ['gitlab', `"path":"net/eu/${SPARE}"`],
    ['junit', `file="net/eu/${SPARE}"`],
    ['markdown', `net/eu/${SPARE}:2`],
  ])('has paths from the root of the repository in %s', async (format, words) => {
    for (const [directory, args] of [
      [root, ['--cwd', 'net/eu']],
      [path.join(root, 'net', 'eu'), []],
      [path.join(root, 'net', 'eu', 'inventory'), []],
      ['/', ['--cwd', path.join(root, 'net', 'eu')]],
    ] as const)
      expect((await check(directory, ['-f', format, ...args])).stdout).toContain(words);
  });

  it('has its own paths elsewhere, and says where it is', async () => {
    const { summary, diagnostics } = await result(root, ['--cwd', 'net/eu']);
    expect(summary.prefix).toBe('net/eu/');
    expect(diagnostics[0]?.location.file).toBe(SPARE);
  });
});

describe('the root of a fleet', () => {
  it('is found upward, and paths start at the current folder', async () => {
    const here = path.join(root, 'net', 'eu', 'inventory');
    const { status, stdout } = await check(here, ['spare.yaml', '-o', 'json=here.json']);
    expect(status).toBe(1);
    expect(stdout).toContain('1 of 4 files reported on');
    expect(JSON.parse(readFileSync(path.join(here, 'here.json'), 'utf8'))).toMatchObject({ summary: { files: 1 } });
  });

  it('is not looked for above the repository', async () => {
    const above = temporaryDirectory();
    writeFileSync(path.join(above, 'fleetvet.yaml'), '# not ours\n');
    const inner = path.join(above, 'inner');
    mkdirSync(inner);
    const { status, stderr } = await check(inner, []);
    expect(status).toBe(2);
    expect(stderr).toContain('nothing to check');
  });
});

describe('paths on the command line', () => {
  it.each([
    ['absolute', () => path.join(root, 'net', 'eu', SPARE)],
    ['with two slashes', () => 'inventory//spare.yaml'],
    ['with a way back', () => 'inventory/../inventory/./spare.yaml'],
    ['from the root of the repository, as hooks give them', () => `net/eu/${SPARE}`],
  ])('may be %s', async (_, given) => {
    const { status, stdout } = await check(root, ['--cwd', 'net/eu', given()]);
    expect(status).toBe(1);
    expect(stdout).toContain('1 of 4 files reported on');
  });

  it('may name other files, which are ignored with a note', async () => {
    const { status, stdout } = await check(root, ['--cwd', 'net/eu', 'README.md', `net/eu/${SPARE}`]);
    expect(status).toBe(1);
    expect(stdout).toContain('not part of the fleet, and ignored: ../../README.md');
    const only = await check(root, ['--cwd', 'net/eu', '-f', 'json', 'README.md']);
    expect(only).toMatchObject({
      status: 0,
      stderr: 'fleetvet: note: not part of the fleet, and ignored: ../../README.md\n',
    });
  });

  it.each(['nowhere', 'net/eu/nowhere.yaml'])('must be there: %s', async (given) => {
    expect((await check(root, ['--cwd', 'net/eu', given])).status).toBe(2);
  });
});

describe('init in a folder of a repository', () => {
  const init = async (directory: string, ...args: readonly string[]) =>
    runCli(['init', ...args, '--as-of', '2026-11-21'], directory);

  it('writes a workflow that GitHub finds, for this folder', async () => {
    const { directory } = repositoryOf({ 'README.md': 'A monorepo\n' });
    const { stdout } = await init(directory, 'net/fleet');
    expect(stdout).toContain('../../.github/workflows/fleetvet.yml');
    const text = readFileSync(path.join(directory, '.github', 'workflows', 'fleetvet.yml'), 'utf8');
    const paths = ['net/fleet/**', '.github/workflows/fleetvet.yml'];
    expect(parse(text)).toMatchObject({
      on: { pull_request: { paths }, push: { paths } },
      jobs: { check: { steps: [{}, { with: { 'working-directory': 'net/fleet' } }] } },
    });
    await init(directory, 'net/other');
    expect(readFileSync(path.join(directory, '.github', 'workflows', 'fleetvet-net-other.yml'), 'utf8')).toContain(
      'working-directory: "net/other"',
    );
  });
});
