import { type Commit } from './find-commit.js';
import type { GitRepository } from './find-repository.js';
/** The commit that is checked out in a work tree. */
export interface Head {
    readonly id: string;
    /** As the commit itself names them, whether or not a shallow clone has them. */
    readonly parents: readonly string[];
}
/** Reads which commit is checked out; undefined if there is none yet. */
export declare function readHead(repository: GitRepository): Promise<Head | undefined>;
/** Whether a commit is another one or comes before it, as far as the clone knows. */
export declare function isAncestor(repository: GitRepository, ancestor: string, descendant: string): Promise<boolean>;
/** Where a comparison starts: at the merge base, or at the commit itself if a shallow clone lacks the history. */
export interface StartOfComparison {
    readonly commit: Commit;
    /** Set if `commit` is the merge base. */
    readonly mergeBase: string | undefined;
    /** Why it is not, although it was asked for. */
    readonly warning: string | undefined;
}
/**
 * Finds where the branch that leads to a commit left another one (command-line.md, `--base`).
 * @param strict refuses a shallow clone that cannot tell; else the comparison starts at the base itself, with a warning
 * @throws {UserError} if the two have no commit in common.
 */
export declare function findStart(base: Commit, ref: string, head: string, strict: boolean): Promise<StartOfComparison>;
