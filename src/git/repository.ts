import { spawnSync } from 'node:child_process';

import { simpleGit } from 'simple-git';

import { UserError } from '../model/user-error.js';
import type { ObjectFormat } from './blob-id.js';

/** A commit of a Git repository, and the folder in it that is the root of what is checked. */
export interface Commit {
  /** The commit's id, in full. */
  readonly id: string;
  readonly directory: string;
  /** The folder from the root of the Git repository, with a slash at its end, or nothing. */
  readonly prefix: string;
  readonly format: ObjectFormat;
}

/** A file of a commit: its id, and whether it is a regular file. */
export interface TreeFile {
  readonly id: string;
  readonly isRegular: boolean;
}

/**
 * Only commands that read objects are used, which run no hook, filter or pager; and what a partial clone lacks is not
 * fetched, since that would run what the clone's config names.
 */
const OFFLINE = ['-c', 'protocol.allow=never'];

/**
 * Finds a commit by a ref, as `git rev-parse` does, from the folder that is checked.
 * @throws {UserError} where the folder is in no Git repository, or the commit is not there: with the remedy for a shallow clone.
 */
export async function findCommit(directory: string, ref: string): Promise<Commit> {
  if (ref.startsWith('-') || ref === '') throw new UserError(`${ref} is no name of a commit`);
  const prefix = await git(directory, ['rev-parse', '--show-prefix']);
  if (prefix === undefined)
    throw new UserError(
      `${directory} lies in no Git repository that can be read, so that there is no base to compare with`,
    );
  const id = await git(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (id === undefined || id === '') {
    const shallow = (await git(directory, ['rev-parse', '--is-shallow-repository'])) === 'true';
    throw new UserError(
      shallow
        ? `the commit ${ref} is not in this shallow clone: fetch it, for example with fetch-depth: 2 in actions/checkout, or git fetch --depth=1 origin ${ref}`
        : `there is no commit ${ref} in this repository: fetch it first, or name another`,
    );
  }
  return { id, directory, prefix, format: id.length === 64 ? 'sha256' : 'sha1' };
}

/**
 * The files of a commit below the folder that is checked, by their paths from there; none where it has no such folder.
 * @throws {UserError} where the commit's tree is not in this clone.
 */
export async function listTree({ directory, id, prefix }: Commit): Promise<ReadonlyMap<string, TreeFile>> {
  const files = new Map<string, TreeFile>();
  const tree = await git(directory, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${id}:${prefix.replace(/\/$/, '')}`,
  ]);
  if (tree === undefined || tree === '') return files;
  const listed = await git(directory, ['ls-tree', '-r', '-z', '--full-tree', tree]);
  if (listed === undefined)
    throw new UserError(`the files of the commit ${id} are not in this clone: fetch it in full`);
  for (const line of listed.split('\0')) {
    const match = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line);
    if (match === null) continue;
    const [, mode = '', blob = '', path = ''] = match;
    files.set(path, { id: blob, isRegular: mode.startsWith('100') });
  }
  return files;
}

/**
 * Reads blobs from Git's objects, all in one run of Git, by id. Those that are not there are left out.
 * simple-git has no way to write to a command's input, which this is about.
 */
export function readBlobs(directory: string, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  if (ids.length === 0) return blobs;
  const { stdout, error } = spawnSync('git', [...OFFLINE, 'cat-file', '--batch'], {
    cwd: directory,
    input: `${ids.join('\n')}\n`,
    maxBuffer: 1 << 30,
    windowsHide: true,
  });
  if (error !== undefined) throw new UserError(`git cannot be run: ${error.message}`);
  let at = 0;
  while (at < stdout.length) {
    const lineEnd = stdout.indexOf(0x0a, at);
    if (lineEnd === -1) break;
    const [id = '', kind, size] = stdout.toString('latin1', at, lineEnd).split(' ');
    at = lineEnd + 1;
    if (kind !== 'blob') continue;
    blobs.set(id, stdout.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}

/** What a Git command prints, without the line end behind it, or undefined where it fails. */
export async function git(directory: string, args: readonly string[]): Promise<string | undefined> {
  const client = simpleGit({
    baseDir: directory,
    unsafe: { allowUnsafeProtocolOverride: true },
    // Without this, a command that fails without a word counts as one that printed nothing.
    errors: (error, { exitCode }) => (exitCode === 0 ? undefined : (error ?? new Error(`git gave ${exitCode}`))),
  });
  try {
    const output = await client.raw([...OFFLINE, ...args]);
    return output.replace(/\n$/, '');
  } catch {
    return undefined;
  }
}
