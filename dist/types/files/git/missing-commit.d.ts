import { UserError } from '../../model/user-error.js';
import type { GitRepository } from './find-repository.js';
/** There is nothing to compare with: the clone lacks a commit, its files or the history; the message names the remedy. */
export declare class MissingBase extends UserError {
}
/** What is said if a commit is not in the clone. */
export declare function missingCommit(repository: GitRepository, ref: string): Promise<UserError>;
/** What is said if a clone has a commit but not all of its files. */
export declare function lackingFiles(id: string): UserError;
/** What is said if two commits have no common one, as far as the clone knows. */
export declare function missingMergeBase(repository: GitRepository, ref: string): Promise<UserError>;
/** Whether a clone leaves out the history before some of its commits. */
export declare function isShallowClone(repository: GitRepository): Promise<boolean>;
