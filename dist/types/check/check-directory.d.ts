import type { CheckResult } from '../model/check-result.js';
import type { CheckOptions } from './options.js';
import type { BaseCommit } from './open-base.js';
/** Options to check a working tree or a commit. */
export interface DirectoryOptions extends Omit<CheckOptions, 'source' | 'base'> {
    readonly base?: BaseCommit | undefined;
}
/**
 * Checks the repository in a directory, and compares it with a commit if one is named.
 * @throws {UserError} if the directory or the commit cannot be read, and as {@link check} does.
 */
export declare function checkWorkingTree(directory: string, options: DirectoryOptions): Promise<CheckResult>;
/**
 * Checks a commit of the Git repository around a directory, which need not exist: from Git's objects alone, as
 * {@link checkWorkingTree} does.
 * @throws {UserError} if a commit cannot be read or does not have the directory, and as {@link check} does.
 */
export declare function checkCommit(directory: string, ref: string, options: DirectoryOptions): Promise<CheckResult>;
