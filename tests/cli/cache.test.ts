import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { CHECK, FLEET, repositoriesOfCases, ROOT, temporaryDirectories } from './repositories.js';
import { type CliRun, runCli } from './run-cli.js';

const { make, removeAll } = temporaryDirectories();

const fleet = make(FLEET);

afterAll(removeAll);

const check = async (repository: string, ...args: readonly string[]): Promise<CliRun> =>
  // Only what the library reads is kept.
  runCli([...CHECK, '-f', 'json', '--no-fast-path', ...args], repository);

/** The one file that a cache is. */
function cacheIn(folder: string): string {
  const files = readdirSync(folder);
  expect(files).toHaveLength(1);
  return path.join(folder, files[0] ?? '');
}

describe('a cache of what is parsed', () => {
  it.each(['.', ...repositoriesOfCases().filter((_, index) => index % 12 === 0)])(
    'changes nothing about the check of %s',
    async (name) => {
      const repository = path.join(ROOT, name);
      const folder = make({});
      const without = await check(repository);
      for (let run = 0; run < 2; run += 1) expect(await check(repository, '--cache', folder)).toEqual(without);
      expect(await runCli([...CHECK, '-f', 'json', '--cache', folder], repository)).toEqual(without);
    },
  );

  it('is kept for the user alone, under the folder for such things where none is named', async () => {
    const home = make({});
    const without = await check(fleet);
    const args = [...CHECK, '-f', 'json', '--no-fast-path', '--cache'];
    expect(await runCli(args, fleet, { XDG_CACHE_HOME: home })).toEqual(without);
    const file = cacheIn(path.join(home, 'fleetvet'));
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.skipIf(process.platform === 'win32')('is not trusted where others can write to it, and made anew', async () => {
    const folder = make({});
    const without = await check(fleet);
    await check(fleet, '--cache', folder);
    const file = cacheIn(folder);
    chmodSync(file, 0o666);
    expect(await check(fleet, '--cache', folder)).toEqual(without);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is made anew where it is damaged', async () => {
    const folder = make({});
    const without = await check(fleet);
    await check(fleet, '--cache', folder);
    const file = cacheIn(folder);
    const whole = readFileSync(file);
    for (const bytes of [
      Buffer.alloc(0),
      whole.subarray(0, whole.length / 2),
      Buffer.from('no cache at all'.repeat(20)),
    ]) {
      writeFileSync(file, bytes);
      expect(await check(fleet, '--cache', folder)).toEqual(without);
      expect(readFileSync(file).equals(whole)).toBe(true);
    }
  });

  it('is refused inside of the repository, whatever leads there', async () => {
    const repository = make({ 'inventory/a.yaml': 'manufacturers: [m]\n' });
    mkdirSync(path.join(repository, '.git'));
    mkdirSync(path.join(repository, 'fleet/inventory'), { recursive: true });
    writeFileSync(path.join(repository, 'fleet/inventory/a.yaml'), 'manufacturers: [m]\n');
    const outside = make({});
    symlinkSync(repository, path.join(outside, 'link'));
    for (const [cwd, folder] of [
      [repository, '.cache'],
      [repository, '.'],
      [path.join(repository, 'fleet'), '../.cache'],
      [repository, path.join(outside, 'link', 'cache')],
    ] as const) {
      const { status, stderr } = await runCli([...CHECK, '--cache', folder], cwd);
      expect(status).toBe(2);
      expect(stderr).toContain('lies in the repository, where a change could put one of its own');
    }
  });

  it('that cannot be kept is told of, and changes nothing', async () => {
    const folder = make({ file: 'in the way' });
    const without = await check(fleet);
    const run = await check(fleet, '--cache', path.join(folder, 'file', 'cache'));
    expect(run).toEqual({
      ...without,
      stderr: expect.stringMatching(/^fleetvet: the cache is not kept: .+\n$/) as string,
    });
  });
});
