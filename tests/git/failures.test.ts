import { execFileSync, execSync } from 'node:child_process';
import { chownSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { GIT_ENVIRONMENT } from '../compare/git-repository.js';
import {
  check,
  cloneOf,
  CLEAN,
  removeAll,
  repositoryOf,
  SPARE,
  SPOILT,
  temporaryDirectory,
  unapproved,
} from './fleets.js';
import { writeFiles } from '../write-files.js';

afterAll(removeAll);

/** Runs a command that a message names, as its reader would. */
function follow(stderr: string, directory: string, environment: Readonly<Record<string, string>> = {}): void {
  const [command = ''] = /git (?:fetch|config) .*$/m.exec(stderr) ?? [];
  expect(command, stderr).not.toBe('');
  execSync(command, { cwd: directory, env: { ...process.env, ...GIT_ENVIRONMENT, ...environment }, stdio: 'pipe' });
}

describe('a commit that is not here', () => {
  const origin = () => {
    const repository = repositoryOf(CLEAN, CLEAN, SPOILT);
    repository.git('branch', 'feature');
    repository.git('tag', 'v1', 'HEAD~1');
    return repository;
  };
  const shallow = (): string => cloneOf(origin(), '--depth=1', '--branch=feature');
  const single = (): string => cloneOf(origin(), '--single-branch', '--branch=feature');

  it.each([
    ['a branch of the remote', shallow, 'origin/main'],
    ['a branch', shallow, 'main'],
    ['a tag', shallow, 'v1'],
    ['a parent', shallow, 'HEAD~1'],
    ['an ancestor', shallow, 'HEAD^^'],
    ['a branch of the remote, in a clone of one branch', single, 'origin/main'],
    ['a branch, in a clone of one branch', single, 'main'],
  ])('is fetched by the command that the message names: %s', async (_, make, ref) => {
    const clone = make();
    const args = ['--base', ref, '--only-new'];
    const run = await check(clone, args);
    expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/^fleetvet: [^\n]+\n$/);
    follow(run.stderr, clone);
    expect((await check(clone, args)).status).not.toBe(2);
  });

  it('may be named by its id', async () => {
    const repository = origin();
    const id = repository.git('rev-parse', 'HEAD~2');
    const clone = cloneOf(repository, '--depth=1', '--branch=feature');
    follow((await check(clone, ['--base', id])).stderr, clone);
    expect((await check(clone, ['--base', id])).status).toBe(1);
  });

  it('is looked for among similar names', async () => {
    const { stderr } = await check(origin().directory, ['--base', 'mian']);
    expect(stderr).toContain('did you mean main?');
  });
});

it('names the command that fetches the files of a commit into a partial clone', async () => {
  const clone = cloneOf(repositoryOf({ ...CLEAN, [SPARE]: unapproved('ams-leaf-03') }, SPOILT), '--filter=blob:none');
  const { status, stderr } = await check(clone, ['--base', 'HEAD~1']);
  expect(status).toBe(2);
  follow(stderr, clone);
  expect((await check(clone, ['--base', 'HEAD~1'])).status).toBe(1);
});

describe('a history that is too short for a merge base', () => {
  async function make(): Promise<string> {
    const repository = repositoryOf(CLEAN);
    repository.git('switch', '--quiet', '--create=feature');
    repository.commit(SPOILT);
    repository.git('switch', '--quiet', 'main');
    repository.commit({ ...CLEAN, 'README.md': 'later work\n' });
    const clone = cloneOf(repository, '--depth=1', '--branch=feature', '--no-single-branch');
    return Promise.resolve(clone);
  }

  it('compares with the commit itself, and says so', async () => {
    const { status, stdout } = await check(await make(), ['--base', 'origin/main']);
    expect(status).toBe(1);
    expect(stdout).toContain('compared with origin/main itself');
  });

  it('is refused with --only-new, with a command that works', async () => {
    const clone = await make();
    const { status, stderr } = await check(clone, ['--base', 'origin/main', '--only-new']);
    expect(status).toBe(2);
    follow(stderr, clone);
    const run = await check(clone, ['--base', 'origin/main', '--only-new']);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('merge base');
  });
});

it('says that Git is not installed, and does not need it for paths', async () => {
  const { directory } = repositoryOf({
    ...Object.fromEntries(Object.entries(SPOILT).map(([k, v]) => [`net/${k}`, v])),
  });
  const PATH = temporaryDirectory();
  const { status, stderr } = await check(directory, ['--cwd', 'net', '--base', 'HEAD'], { PATH });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^fleetvet: Git is not installed, or not in the PATH: [^\n]+\n$/);
  const { stdout } = await check(directory, ['--cwd', 'net', '-f', 'github'], { PATH });
  expect(stdout).toContain(`file=net/${SPARE}`);
});

it('says that there is no repository', async () => {
  const directory = temporaryDirectory();
  writeFiles(directory, SPOILT);
  const { status, stderr } = await check(directory, ['--base', 'HEAD']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/is not in a Git repository/);
  execFileSync('git', ['init', '--quiet'], { cwd: directory, env: { ...process.env, ...GIT_ENVIRONMENT } });
  expect((await check(directory, ['--base', 'HEAD'])).stderr).toMatch(/there is no commit HEAD/);
});

it.each([
  ['empty', ''],
  ['all zeros', '0'.repeat(40)],
  ['all zeros', '0'.repeat(64)],
])('says what to do about a base that is %s', async (what, base) => {
  const { status, stderr } = await check(repositoryOf(SPOILT).directory, ['--base', base]);
  expect(status).toBe(2);
  expect(stderr).toMatch(new RegExp(`^fleetvet: the base is ${what}, [^\\n]*: name a branch [^\\n]+\\n$`));
});

describe.skipIf(process.getuid?.() !== 0)('a repository of another user', () => {
  const STRANGER = 12_345;

  function foreign(): string {
    const { directory } = repositoryOf(CLEAN, SPOILT);
    for (const name of ['', ...readdirSync(directory, { recursive: true, encoding: 'utf8' })])
      chownSync(path.join(directory, name), STRANGER, STRANGER);
    return directory;
  }

  it.each(['C', 'de_DE.UTF-8'])('is refused with a command that works, in the locale %s', async (LANG) => {
    const directory = foreign();
    const settings = path.join(temporaryDirectory(), 'settings');
    const environment = { LANG, LC_ALL: LANG, LANGUAGE: 'de', GIT_CONFIG_GLOBAL: settings };
    const { status, stderr } = await check(directory, ['--base', 'HEAD~1'], environment);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^fleetvet: the Git repository \S+ belongs to another user[^\n]+\n$/);
    follow(stderr, directory, environment);
    expect((await check(directory, ['--base', 'HEAD~1'], environment)).status).toBe(1);
    rmSync(settings);
  });

  const count = (key: string, value: string): Readonly<Record<string, string>> => ({
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: value,
  });

  it.each([
    ['GIT_CONFIG_COUNT', () => count('safe.directory', '*'), 1],
    ['git -c', () => ({ GIT_CONFIG_PARAMETERS: "'safe.directory'='*'" }), 1],
    ['an older git -c', () => ({ GIT_CONFIG_PARAMETERS: "'core.pager=less' 'safe.directory=*'" }), 1],
    ['the folder itself', (folder: string) => count('Safe.Directory', folder), 1],
    ['the folder above it', (folder: string) => count('safe.directory', `${path.dirname(folder)}/*`), 1],
    ['SUDO_UID', () => ({ SUDO_UID: String(STRANGER) }), 1],
    ['another folder', () => count('safe.directory', '/other'), 2],
    ['another setting', () => count('core.fsmonitor', '*'), 2],
    [
      'an exception that is withdrawn',
      () => ({ GIT_CONFIG_PARAMETERS: "'safe.directory'='*' 'safe.directory'=''" }),
      2,
    ],
  ])('is read where the user makes an exception: %s', async (_, environment, status) => {
    const directory = foreign();
    expect((await check(directory, ['--base', 'HEAD~1'], environment(directory))).status).toBe(status);
  });

  it('cannot be excluded by its own config', async () => {
    const directory = foreign();
    execFileSync('git', ['config', '--file', path.join(directory, '.git', 'config'), 'safe.directory', '*']);
    expect((await check(directory, ['--base', 'HEAD~1'])).status).toBe(2);
  });
});
