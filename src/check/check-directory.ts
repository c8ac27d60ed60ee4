import path from 'node:path';

import { findRepository } from '../files/git/find-repository.js';
import { isFile, askedPathInRoot } from '../files/path-in-root.js';
import { workingTree } from '../files/working-tree.js';
import type { CheckResult } from '../model/check-result.js';
import type { CheckOptions } from './options.js';
import { check } from './check.js';
import type { BaseCommit } from './open-base.js';

/** Options to check a working tree or a commit. */
export interface DirectoryOptions extends Omit<CheckOptions, 'source' | 'base'> {
  readonly base?: BaseCommit | undefined;
}

/**
 * Checks the repository in a directory, and compares it with a commit if one is named.
 * @throws {UserError} if the directory or the commit cannot be read, and as {@link check} does.
 */
export async function checkWorkingTree(directory: string, options: DirectoryOptions): Promise<CheckResult> {
  const { base, ...given } = options;
  const source = workingTree(directory, options.config);
  const others = {
    ...given,
    paths: given.paths?.map((one) => askedPathInRoot(directory, one)),
    isFile: isFileIn(directory),
  };
  const prefix = findRepository(directory)?.prefix ?? options.prefix;
  if (base === undefined) return check({ ...others, source, prefix });
  // What reads Git is loaded for this only.
  const { openBase, withBlobIds } = await import('./open-base.js');
  const opened = await openBase(directory, { ...base, config: options.config });
  return check({ ...others, prefix, source: withBlobIds(source, opened.format), base: opened });
}

/**
 * Checks a commit of the Git repository around a directory, which need not exist: from Git's objects alone, as
 * {@link checkWorkingTree} does.
 * @throws {UserError} if a commit cannot be read or does not have the directory, and as {@link check} does.
 */
export async function checkCommit(directory: string, ref: string, options: DirectoryOptions): Promise<CheckResult> {
  const { base, ...given } = options;
  const others = { ...given, paths: given.paths?.map((one) => askedPathInRoot(directory, one)) };
  const { openBase, openCommit } = await import('./open-base.js');
  const head = await openCommit(directory, ref, base?.ref, options.config);
  return check({
    ...others,
    ...head,
    base: base === undefined ? undefined : await openBase(directory, { ...base, config: options.config }, ref),
  });
}

function isFileIn(directory: string): (file: string) => boolean {
  return (file) => isFile(path.join(directory, file));
}
