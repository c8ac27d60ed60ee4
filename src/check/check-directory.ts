import { workingTree } from '../files/working-tree.js';
import { withIds } from '../files/with-ids.js';
import type { CheckResult } from '../model/check-result.js';
import { check, type CheckOptions } from './check.js';

/** A commit to compare with. */
export interface BaseCommit {
  /** A branch, a tag, an id, or anything else that `git rev-parse` accepts. */
  readonly ref: string;
  /** Reads config, policy and waivers from that commit, so that a change cannot approve itself. */
  readonly policyFromBase: boolean;
}

/** What a working tree or a commit is checked with. */
export interface DirectoryOptions extends Omit<CheckOptions, 'source' | 'base'> {
  readonly base?: BaseCommit | undefined;
}

/**
 * Checks the repository in a directory, and compares it with a commit if one is named.
 * @throws {UserError} if the directory or the commit cannot be read, and as {@link check} does.
 */
export async function checkWorkingTree(directory: string, options: DirectoryOptions): Promise<CheckResult> {
  const { base, ...others } = options;
  const source = workingTree(directory);
  if (base === undefined) return check({ ...others, source });
  const { blobId, commitSource, findCommit } = await import('../files/git/index.js');
  const commit = await findCommit(directory, base.ref);
  return check({
    ...others,
    // Files whose bytes have the same id in the commit are parsed once.
    source: withIds(source, (bytes) => blobId(bytes, commit.format)),
    base: { commit: commit.id, source: await commitSource(commit), policyFromBase: base.policyFromBase },
  });
}

/**
 * Checks a commit of the Git repository around a directory, from Git's objects alone, as {@link checkWorkingTree} does.
 * @throws {UserError} if a commit cannot be read, and as {@link check} does.
 */
export async function checkCommit(directory: string, ref: string, options: DirectoryOptions): Promise<CheckResult> {
  const { commitSource, findCommit } = await import('../files/git/index.js');
  const { base, ...others } = options;
  const source = await commitSource(await findCommit(directory, ref));
  if (base === undefined) return check({ ...others, source });
  const commit = await findCommit(directory, base.ref);
  return check({
    ...others,
    source,
    base: { commit: commit.id, source: await commitSource(commit), policyFromBase: base.policyFromBase },
  });
}
