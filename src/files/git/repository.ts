import { UserError } from '../../model/user-error.js';
import type { ObjectFormat } from './blob-id.js';
import { git, runGit } from './run-git.js';

/** A commit of a Git repository, and the folder in it that is the root of what is checked. */
export interface Commit {
  /** The commit's id, in full. */
  readonly id: string;
  readonly directory: string;
  /** The folder from the root of the Git repository, with a slash at its end, or nothing. */
  readonly prefix: string;
  readonly format: ObjectFormat;
}

/** What stands in a commit under a path: its id, and what it is; `unnamed` where its name is no text. */
export interface TreeFile {
  readonly id: string;
  readonly kind: 'file' | 'link' | 'submodule' | 'unnamed';
}

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Finds a commit by a ref, as `git rev-parse` does, from the folder that is checked.
 * @throws {UserError} where the folder is in no Git repository, or the commit is not there: with the remedy for a shallow clone.
 */
export async function findCommit(directory: string, ref: string): Promise<Commit> {
  if (ref.startsWith('-') || ref === '') throw new UserError(`${ref} is no name of a commit`);
  const prefix = await findPrefix(directory);
  const id = await git(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (id === undefined || !OBJECT_ID.test(id)) {
    const shallow = (await git(directory, ['rev-parse', '--is-shallow-repository'])) === 'true';
    throw new UserError(
      shallow
        ? `the commit ${ref} is not in this shallow clone: fetch it, for example with fetch-depth: 2 in actions/checkout, or git fetch --depth=1 origin ${ref}`
        : `there is no commit ${ref} in this repository: fetch it first, or name another`,
    );
  }
  return { id, directory, prefix, format: id.length === 64 ? 'sha256' : 'sha1' };
}

async function findPrefix(directory: string): Promise<string> {
  const found = await runGit(directory, ['rev-parse', '--show-prefix']);
  if ('output' in found) return found.output;
  if (/dubious ownership/i.test(found.error)) {
    throw new UserError(
      `the Git repository around ${directory} belongs to another user: if you trust it, run git config --global --add safe.directory with its path`,
    );
  }
  throw new UserError(
    `${directory} lies in no Git repository that can be read, so that there is no base to compare with`,
  );
}

/**
 * The files of a commit below the folder that is checked, by their paths from there; none where it has no such folder.
 * @throws {UserError} where the commit's folders are not in this clone.
 */
export async function listTree(commit: Commit): Promise<ReadonlyMap<string, TreeFile>> {
  const { id, prefix } = commit;
  const files = new Map<string, TreeFile>();
  const folder = prefix.replace(/\/$/, '');
  if (folder !== '' && (await lsTree(commit, ['-d', id, '--', `:(literal)${folder}`])) === '') return files;
  const listed = await lsTree(commit, ['-r', folder === '' ? id : `${id}:${folder}`]);
  for (const line of listed.split('\0')) {
    const match = /^(\d+) (?:blob|commit) ([0-9a-f]+)\t(.*)$/s.exec(line);
    if (match === null) continue;
    const [, mode = '', object = '', path = ''] = match;
    files.set(path, { id: object, kind: path.includes('\ufffd') ? 'unnamed' : kindOf(mode) });
  }
  return files;
}

function kindOf(mode: string): TreeFile['kind'] {
  if (mode === '160000') return 'submodule';
  return mode === '120000' ? 'link' : 'file';
}

async function lsTree({ directory, id }: Commit, args: readonly string[]): Promise<string> {
  const listed = await git(directory, ['ls-tree', '-z', '--full-tree', ...args]);
  if (listed === undefined) throw lacking(id);
  return listed;
}

/** What is said where a clone has a commit but not all that belongs to it. */
export function lacking(id: string): UserError {
  return new UserError(
    `the files of the commit ${id} are not in this clone, which is a partial one: fetch them, for example with git fetch --refetch`,
  );
}
