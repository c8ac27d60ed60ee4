import { type Base, check, type CheckOptions } from './check.js';
import { findRepository } from '../files/git/find-repository.js';
import { workingTree } from '../files/working-tree.js';
import type { CheckResult } from '../model/check-result.js';

/** A commit to compare with. */
export interface BaseCommit {
  /** A branch, a tag, an id, or whatever else `git rev-parse` takes for a commit. */
  readonly ref: string;
  /** Reads config, policy and waivers from that commit itself, so that a change cannot approve itself. */
  readonly policyFromBase: boolean;
  /** False to compare with that commit itself; else the comparison starts at its merge base with the head. */
  readonly mergeBase?: boolean | undefined;
  /** Refuses a clone whose history is too short to find the merge base; else the commit itself takes its place. */
  readonly needsMergeBase?: boolean | undefined;
}

/** What a working tree or a commit is checked with. */
export interface DirectoryOptions extends Omit<CheckOptions, 'source' | 'base'> {
  readonly base?: BaseCommit | undefined;
}

/**
 * Checks the files below a directory, and compares them with a commit if one is named.
 * @throws {UserError} if the directory or the commit cannot be read, and as {@link check} does.
 */
export async function checkWorkingTree(directory: string, options: DirectoryOptions): Promise<CheckResult> {
  const source = workingTree(directory);
  const base = options.base === undefined ? undefined : await openBase(directory, options.base);
  return check({ ...options, source, base, prefix: findRepository(directory)?.prefix ?? options.prefix });
}

/**
 * Checks a commit of the Git repository around a directory, which need not exist: from Git's objects alone, as
 * {@link checkWorkingTree} does.
 * @throws {UserError} if one of the commits cannot be read, neither has the directory, and as {@link check} does.
 */
export async function checkCommit(directory: string, ref: string, options: DirectoryOptions): Promise<CheckResult> {
  const { openCommit } = await import('./open-base.js');
  const { source, prefix } = await openCommit(directory, ref);
  const base = options.base === undefined ? undefined : await openBase(directory, options.base, ref);
  return check({ ...options, source, base, prefix });
}

/** Opens a commit as a base. What reads Git is loaded for it only: most checks need none of it. */
async function openBase(directory: string, base: BaseCommit, head?: string): Promise<Base> {
  const { openBaseCommit } = await import('./open-base.js');
  return openBaseCommit(directory, base, head);
}
