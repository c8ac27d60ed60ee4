import { type Base, check, type CheckOptions } from './check.js';
import { workingTree } from '../files/working-tree.js';
import type { CheckResult } from '../model/check-result.js';

/** A commit to compare with. */
export interface BaseCommit {
  /** A branch, a tag, an id, or whatever else `git rev-parse` takes for a commit. */
  readonly ref: string;
  /** Reads config, policy and waivers from that commit, so that a change cannot excuse itself. */
  readonly policyFromBase: boolean;
}

/** What a working tree or a commit is checked with. */
export interface DirectoryOptions extends Omit<CheckOptions, 'source' | 'base'> {
  readonly base?: BaseCommit | undefined;
}

/**
 * Checks the repository whose files lie below a directory, and compares it with a commit where one is named.
 * @throws {UserError} where the directory or the commit cannot be read, and as {@link check} does.
 */
export async function checkWorkingTree(directory: string, options: DirectoryOptions): Promise<CheckResult> {
  const source = workingTree(directory);
  const base = options.base === undefined ? undefined : await openBase(directory, options.base);
  return check({ ...options, source, base });
}

/**
 * Checks a commit of the Git repository around a directory, from Git's objects alone, as {@link checkWorkingTree} does.
 * @throws {UserError} where one of the commits cannot be read, and as {@link check} does.
 */
export async function checkCommit(directory: string, ref: string, options: DirectoryOptions): Promise<CheckResult> {
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
