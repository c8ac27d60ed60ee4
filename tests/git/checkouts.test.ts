import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { git } from '../compare/git-repository.js';
import {
  below,
  check,
  cloneOf,
  diff,
  removeAll,
  repositoryOf,
  SPARE,
  SPOILT,
  CLEAN,
  temporaryDirectory,
} from './fleets.js';

afterAll(removeAll);

const FOLDER = 'net/fleet';

/** A checkout with an old violation in a folder, and what Git hands on to what it runs there. */
interface Form {
  readonly directory: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const main = (): string => repositoryOf(below(FOLDER, SPOILT)).directory;

function linked(): Form & { readonly gitDir: string } {
  const repository = repositoryOf(below(FOLDER, SPOILT));
  const directory = path.join(temporaryDirectory(), 'tree');
  repository.git('worktree', 'add', '--quiet', '-b', 'side', directory);
  return { directory, gitDir: path.join(repository.directory, '.git', 'worktrees', 'tree') };
}

const FORMS: Readonly<Record<string, () => Form>> = {
  'the main working tree': () => ({ directory: main() }),
  'a linked working tree': linked,
  'a hook in the main working tree': () => ({
    directory: main(),
    environment: { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index' },
  }),
  'a hook, a shell alias or rebase -x in a linked working tree': () => {
    const { directory, gitDir } = linked();
    return { directory, environment: { GIT_DIR: gitDir, GIT_PREFIX: '' } };
  },
  'core.bare=true beside a work tree': () => {
    const directory = main();
    git(directory, ['config', 'core.bare', 'true']);
    return { directory };
  },
  'a separate Git directory': () => {
    const directory = main();
    const elsewhere = path.join(temporaryDirectory(), 'elsewhere.git');
    renameSync(path.join(directory, '.git'), elsewhere);
    writeFileSync(path.join(directory, '.git'), `gitdir: ${elsewhere}\n`);
    return { directory };
  },
  'a Git directory that the environment names': () => {
    const directory = main();
    const elsewhere = path.join(temporaryDirectory(), 'elsewhere.git');
    renameSync(path.join(directory, '.git'), elsewhere);
    return { directory, environment: { GIT_DIR: elsewhere, GIT_WORK_TREE: directory } };
  },
  'a submodule': () => {
    const outer = repositoryOf({ 'README.md': 'outer\n' }).directory;
    const [directory, gitDir] = [path.join(outer, 'module'), path.join(outer, '.git', 'modules', 'module')];
    git(outer, ['clone', '--quiet', main(), directory]);
    mkdirSync(path.dirname(gitDir));
    renameSync(path.join(directory, '.git'), gitDir);
    writeFileSync(path.join(directory, '.git'), 'gitdir: ../.git/modules/module\n');
    git(gitDir, ['config', 'core.worktree', '../../../module']);
    return { directory };
  },
  'a shallow clone': () => ({ directory: cloneOf(repositoryOf(CLEAN, below(FOLDER, SPOILT)), '--depth=1') }),
  'a partial clone': () => ({ directory: cloneOf(repositoryOf(CLEAN, below(FOLDER, SPOILT)), '--filter=blob:none') }),
};

describe.each(Object.entries(FORMS))('in %s', (_, form) => {
  it('an old violation does not belong to the change, and has its path from the root', async () => {
    const { directory, environment } = form();
    const run = await check(directory, ['--cwd', FOLDER, '--base', 'HEAD', '--only-new'], environment);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('1 error (none new)');
    const { stdout } = await check(directory, ['--cwd', FOLDER, '-f', 'github'], environment);
    expect(stdout).toContain(`file=${FOLDER}/${SPARE},line=2,`);
  });
});

it('does not mistake the fleet at the root for one in a folder', async () => {
  const repository = repositoryOf({ ...SPOILT, ...below('eu', CLEAN) });
  const directory = path.join(temporaryDirectory(), 'tree');
  repository.git('worktree', 'add', '--quiet', '-b', 'side', directory);
  writeFileSync(path.join(directory, 'eu', SPARE), SPOILT[SPARE] ?? '');
  const environment = { GIT_DIR: path.join(repository.directory, '.git', 'worktrees', 'tree') };
  expect((await check(directory, ['--cwd', 'eu', '--base', 'HEAD', '--only-new'], environment)).status).toBe(1);
});

describe('diff of two commits', () => {
  const states = [below(FOLDER, CLEAN), below(FOLDER, SPOILT), { 'README.md': 'moved away\n' }] as const;
  const args = ['HEAD~2', 'HEAD~1', '--cwd', FOLDER];

  it.each([
    ['a work tree that no longer has the folder', () => repositoryOf(...states).directory],
    ['a bare repository', () => cloneOf(repositoryOf(...states), '--bare')],
  ])('reads a folder from them: %s', async (_, make) => {
    const { status, stdout } = await diff(make(), args);
    expect(status).toBe(0);
    expect(stdout).toContain('ams-leaf-02');
  });

  it.each(['nowhere', 'README.md'])('says that neither has %s', async (folder) => {
    const { status, stderr } = await diff(repositoryOf(...states).directory, ['HEAD~2', 'HEAD~1', '--cwd', folder]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `fleetvet: there is no directory ${folder}, neither in the working tree nor in HEAD~2 or HEAD~1\n`,
    });
  });

  it('does not check a bare repository as a work tree', async () => {
    const { status, stderr } = await check(cloneOf(repositoryOf(SPOILT), '--bare'), ['--base', 'HEAD']);
    expect(status).toBe(2);
    expect(stderr).toContain('is not in a Git repository');
  });
});

it.each([
  ['', []],
  [', with an index of version 4', ['update-index', '--index-version', '4']],
  [', with a split index', ['update-index', '--split-index']],
])('a file that is left out by its skip-worktree bit alone is judged%s', async (_, prepare) => {
  const { directory, git } = repositoryOf(SPOILT);
  if (prepare.length > 0) git(...prepare);
  git('update-index', '--skip-worktree', SPARE);
  rmSync(path.join(directory, SPARE));
  const { status, stdout } = await check(directory, []);
  expect(stdout).toMatch(/device "ams-leaf-02" runs arista_eos 4\.32\.1F/);
  expect(stdout).toContain(
    "1 file is not in the work tree (sparse checkout or skip-worktree), and read from Git's index",
  );
  expect(status).toBe(1);
});

describe('in a sparse checkout', () => {
  const sparse = (): { readonly directory: string; readonly git: (...args: readonly string[]) => string } => {
    const repository = repositoryOf(SPOILT);
    repository.git('sparse-checkout', 'set', '--no-cone', '/*', `!/${SPARE}`, '!/fleetvet.yaml');
    expect(existsSync(path.join(repository.directory, SPARE))).toBe(false);
    return repository;
  };

  it('judges files that the checkout leaves out, and says so', async () => {
    const { directory } = sparse();
    const { status, stdout } = await check(directory, []);
    expect(status).toBe(1);
    expect(stdout).toMatch(/device "ams-leaf-02" runs arista_eos 4\.32\.1F/);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      `1 file is not in the work tree (sparse checkout or skip-worktree), and read from Git's index: ${SPARE}`,
    );
  });

  it('counts nothing as removed or new', async () => {
    const { directory } = sparse();
    const { status, stdout } = await check(directory, ['--base', 'HEAD', '--only-new']);
    expect(stdout).toContain('this change affects no device or inventory item');
    expect(status).toBe(0);
  });

  it('fails if the clone lacks the files that the checkout leaves out', async () => {
    const repository = sparse();
    const blob = repository.git('rev-parse', `HEAD:${SPARE}`).trim();
    rmSync(path.join(repository.directory, '.git', 'objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    const { status, stdout } = await check(repository.directory, []);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      `the file ${SPARE} cannot be read: it is not in the work tree (sparse checkout or skip-worktree), and this clone does not have its content`,
    );
    expect(status).toBe(1);
  });
});
