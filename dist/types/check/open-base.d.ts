import { type FileSource } from '../files/file-source.js';
import { type ObjectFormat } from '../files/git/index.js';
import type { Base } from './options.js';
/** A commit to compare with. */
export interface BaseCommit {
    /** A branch, a tag, an id, or anything else that `git rev-parse` accepts. */
    readonly ref: string;
    /** Reads config, policy and waivers from that commit itself, so that a change cannot approve itself. */
    readonly policyFromBase: boolean;
    /** False to compare with that commit itself; else the comparison starts at its merge base with the head. */
    readonly mergeBase?: boolean | undefined;
    /** Whether to refuse a clone too shallow for a merge base; otherwise, the commit itself is used. */
    readonly needsMergeBase?: boolean | undefined;
    /** The config that the user names. */
    readonly config?: string | undefined;
}
/**
 * Opens what the working tree around a directory, or the commit `head`, is compared with (command-line.md, `--base`).
 * @throws {UserError} if the commit, or its merge base with the head, is not there.
 */
export declare function openBase(directory: string, { ref, policyFromBase, mergeBase: startsAtMergeBase, needsMergeBase, config }: BaseCommit, head?: string): Promise<Base & {
    readonly format: ObjectFormat;
}>;
/**
 * Opens a commit as the head of a comparison.
 * @throws {UserError} if it is not there.
 */
export declare function openCommit(directory: string, ref: string, base?: string, config?: string): Promise<{
    readonly source: FileSource;
    readonly prefix: string;
}>;
/** A source whose files have the ids that Git gives them, so that those that a commit has too are parsed once. */
export declare function withBlobIds(source: FileSource, format: ObjectFormat): FileSource;
