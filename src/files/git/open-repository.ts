import { lstatSync } from 'node:fs';
import path from 'node:path';

import { UserError } from '../../model/user-error.js';
import { refuseLinkInWorkTree } from '../linked-folder.js';
import { shellWord } from '../../text/printable.js';
import { findRepository, findRepositoryOrBare, type GitRepository } from './find-repository.js';
import { runGit } from './run-git.js';
import { environmentOfSettings } from './environment.js';

/**
 * Opens the Git repository around a folder for reading commits (trust.md, 1).
 * @param kinds whether a bare repository will do
 * @throws {UserError} if there is no repository, Git is not installed, or it belongs to someone else: each with its remedy.
 */
export async function openRepository(
  directory: string,
  kinds: 'work-tree' | 'any' = 'work-tree',
): Promise<GitRepository> {
  refuseLinkInWorkTree(directory);
  const repository = (kinds === 'any' ? findRepositoryOrBare : findRepository)(directory);
  if (repository === undefined)
    throw new UserError(
      `${directory} is not in a Git repository, so there is no commit to compare with: clone the repository with Git (in a workflow, with actions/checkout), or name a folder of one with --cwd`,
    );
  const place = repository.workTree ?? repository.gitDir;
  const owner = await findForeignOwner(repository);
  if (owner !== undefined)
    throw new UserError(
      `the Git repository ${place} belongs to another user (ID ${owner}): if you trust it, run git config --global --add safe.directory ${shellWord(place)}`,
    );
  const { status } = await runGit(repository, ['rev-parse', '--git-dir']);
  if (status !== 0)
    throw new UserError(
      `Git cannot read the repository ${place}: run git status there, which says why; a newer Git may be needed`,
    );
  return repository;
}

/**
 * The user that a repository belongs to, if it is another one and no `safe.directory` of the user's makes an exception: what
 * Git itself refuses where it looks for the repository.
 */
export async function findForeignOwner(repository: GitRepository): Promise<number | undefined> {
  const { gitDir, workTree } = repository;
  const entries = workTree === undefined ? [gitDir] : [gitDir, workTree, path.join(workTree, '.git')];
  const owner = entries.map(ownerOf).find((uid) => uid !== undefined && !isOurs(uid));
  if (owner === undefined || (await isExcepted(repository, workTree ?? gitDir))) return undefined;
  return owner;
}

/** Who owns an entry; nothing on systems that have no numbers for users. */
function ownerOf(entry: string): number | undefined {
  return process.geteuid === undefined ? undefined : lstatSync(entry, { throwIfNoEntry: false })?.uid;
}

/** Whether a user is the one that runs this, or for root the one that called sudo. */
function isOurs(uid: number): boolean {
  const user = process.geteuid?.();
  return uid === user || (user === 0 && String(uid) === process.env['SUDO_UID']);
}

/** Whether the last `safe.directory` that applies to a folder says so; an empty one withdraws those before it. */
async function isExcepted(repository: GitRepository, folder: string): Promise<boolean> {
  let excepted = false;
  for (const value of await safeDirectories(repository)) {
    if (value === '') excepted = false;
    else if (isMeant(value, folder)) excepted = true;
  }
  return excepted;
}

function isMeant(value: string, folder: string): boolean {
  if (value === '*') return true;
  if (value.endsWith('/*')) return folder.startsWith(value.slice(0, -1));
  return path.resolve(value) === folder;
}

/** The values of `safe.directory`, in Git's order. What the repository says of itself does not count. */
async function safeDirectories(repository: GitRepository): Promise<readonly string[]> {
  const { status, output } = await runGit(
    repository,
    ['config', '-z', '--show-scope', '--type=path', '--get-all', 'safe.directory'],
    environmentOfSettings(),
  );
  if (status !== 0) return [];
  const parts = output.split('\0');
  return parts.flatMap((scope, index) =>
    index % 2 === 0 && /^(?:system|global|command)$/.test(scope) ? [parts[index + 1] ?? ''] : [],
  );
}
