import { type CheckOptions } from './check.js';
import type { CheckResult } from '../model/check-result.js';
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
export declare function checkWorkingTree(directory: string, options: DirectoryOptions): Promise<CheckResult>;
/**
 * Checks a commit of the Git repository around a directory, from Git's objects alone, as {@link checkWorkingTree} does.
 * @throws {UserError} where one of the commits cannot be read, and as {@link check} does.
 */
export declare function checkCommit(directory: string, ref: string, options: Omit<DirectoryOptions, 'cache' | 'onNote'>): Promise<CheckResult>;
