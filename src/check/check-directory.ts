import path from 'node:path';

import { type Base, check, type CheckOptions } from './check.js';
import { workingTree } from '../files/working-tree.js';
import type { CheckResult } from '../model/check-result.js';
import type { OpenCache } from './open-cache.js';

/** A commit to compare with. */
export interface BaseCommit {
  /** A branch, a tag, an id, or whatever else `git rev-parse` takes for a commit. */
  readonly ref: string;
  /** Reads config, policy and waivers from that commit, so that a change cannot excuse itself. */
  readonly policyFromBase: boolean;
}

/** What a working tree or a commit is checked with. */
export interface DirectoryOptions extends Omit<CheckOptions, 'source' | 'base' | 'openCache'> {
  readonly base?: BaseCommit | undefined;
  /** The folder of a cache of what is parsed. */
  readonly cache?: string | undefined;
  /** Told what went wrong that changes nothing about the result. */
  readonly onNote?: ((note: string) => void) | undefined;
}

/**
 * Checks the repository whose files lie below a directory, and compares it with a commit where one is named.
 * @throws {UserError} where the directory or the commit cannot be read, and as {@link check} does.
 */
export async function checkWorkingTree(directory: string, options: DirectoryOptions): Promise<CheckResult> {
  const source = workingTree(directory);
  const base = options.base === undefined ? undefined : await openBase(directory, options.base);
  const { cache: folder, onNote } = options;
  if (folder === undefined) return check({ ...options, source, base });
  const { openCache } = await import('./open-cache.js');
  let open: OpenCache | undefined;
  const result = await check({
    ...options,
    source,
    base,
    openCache: async (limits) => (open = await openCache(path.resolve(directory, folder), directory, limits)).cache,
  });
  const failure = await open?.save();
  if (failure !== undefined) onNote?.(`the cache is not kept: ${failure}`);
  return result;
}

/**
 * Checks a commit of the Git repository around a directory, from Git's objects alone, as {@link checkWorkingTree} does.
 * @throws {UserError} where one of the commits cannot be read, and as {@link check} does.
 */
export async function checkCommit(
  directory: string,
  ref: string,
  options: Omit<DirectoryOptions, 'cache' | 'onNote'>,
): Promise<CheckResult> {
  const { commitSource, findCommit } = await import('../files/git/index.js');
  const source = await commitSource(await findCommit(directory, ref));
  const base = options.base === undefined ? undefined : await openBase(directory, options.base);
  return check({ ...options, source, base });
}

/** Opens a commit as a base. What reads Git is loaded for it only: most checks need none of it. */
async function openBase(directory: string, { ref, policyFromBase }: BaseCommit): Promise<Base> {
  const { blobId, commitSource, findCommit } = await import('../files/git/index.js');
  const commit = await findCommit(directory, ref);
  return {
    commit: commit.id,
    source: await commitSource(commit),
    blobOf: (bytes) => blobId(bytes, commit.format),
    policyFromBase,
  };
}
