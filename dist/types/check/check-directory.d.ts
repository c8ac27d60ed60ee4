import type { CheckResult } from '../model/check-result.js';
import { type CheckOptions } from './check.js';
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
export declare function checkWorkingTree(directory: string, options: DirectoryOptions): Promise<CheckResult>;
/**
 * Checks a commit of the Git repository around a directory, from Git's objects alone, as {@link checkWorkingTree} does.
 * @throws {UserError} if a commit cannot be read, and as {@link check} does.
 */
export declare function checkCommit(directory: string, ref: string, options: DirectoryOptions): Promise<CheckResult>;
