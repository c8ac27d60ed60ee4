import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';
import { writeFiles } from '../write-files.js';

/**
 * What Git finds in its environment: who commits and when, so that a commit has the same id on every machine, and none of
 * the settings of the user or of a run inside a hook.
 */
export const GIT_ENVIRONMENT: Readonly<Record<string, string | undefined>> = {
  GIT_AUTHOR_NAME: 'fleetvet',
  GIT_AUTHOR_EMAIL: 'fleetvet@example.com',
  GIT_AUTHOR_DATE: '2026-11-20T12:00:00Z',
  GIT_COMMITTER_NAME: 'fleetvet',
  GIT_COMMITTER_EMAIL: 'fleetvet@example.com',
  GIT_COMMITTER_DATE: '2026-11-20T12:00:00Z',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
};

/** Files by their paths from the root of a repository. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A Git repository in a temporary directory, with its working tree. */
export interface GitRepository {
  readonly directory: string;
  /** Runs a Git command and gives what it prints. */
  readonly git: (...args: readonly string[]) => string;
  /** Replaces the working tree by these files, or by those of a folder, and commits it. */
  readonly commit: (files: Files | string) => void;
  readonly remove: () => void;
}

const SETTINGS = `[core]
	autocrlf = false
	hooksPath = ${JSON.stringify(devNull)}
[commit]
	gpgSign = false
[gc]
	auto = 0
[maintenance]
	auto = false
`;

/** Empty repositories by the arguments of `git init`: copying one is faster than running Git. */
const empty = new Map<string, string>();
process.on('exit', () => {
  for (const directory of empty.values()) rmSync(directory, { recursive: true, force: true });
});

function emptyRepository(initArgs: readonly string[]): string {
  const key = initArgs.join(' ');
  const known = empty.get(key);
  if (known !== undefined) return known;
  const directory = mkdtempSync(path.join(tmpdir(), 'fleetvet-git-'));
  empty.set(key, directory);
  git(directory, ['init', '--quiet', '--initial-branch=main', '--template=', ...initArgs]);
  appendFileSync(path.join(directory, '.git', 'config'), SETTINGS);
  return directory;
}

/** Makes an empty Git repository, which signs nothing and runs no hook. */
export function makeGitRepository(...initArgs: readonly string[]): GitRepository {
  const directory = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-git-')));
  const run = (...args: readonly string[]): string => git(directory, args);
  cpSync(emptyRepository(initArgs), directory, { recursive: true });
  return {
    directory,
    git: run,
    commit(files) {
      for (const name of readdirSync(directory))
        if (name !== '.git') rmSync(path.join(directory, name), { recursive: true });
      if (typeof files === 'string') cpSync(files, directory, { recursive: true });
      else writeFiles(directory, files);
      run('add', '--all');
      run('commit', '--quiet', '--allow-empty', '--message=a change');
    },
    remove: () => {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Runs a Git command in a directory and gives what it prints, without blanks around it. */
export function git(directory: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: directory,
    env: { ...process.env, ...GIT_ENVIRONMENT },
    encoding: 'utf8',
    windowsHide: true,
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout.trim();
}
