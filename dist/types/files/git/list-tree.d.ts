import type { Commit } from './find-commit.js';
/** What is in a commit under a path: its id, and what it is; `unnamed` if its name is not text. */
export interface TreeFile {
    readonly id: string;
    readonly kind: 'file' | 'link' | 'submodule' | 'unnamed';
}
/**
 * Lists the files of a commit, and the links and submodules among them, by their paths from the folder under check.
 * @throws {UserError} if a partial clone lacks the folders of the commit.
 */
export declare function listTree({ id, repository }: Commit): Promise<ReadonlyMap<string, TreeFile>>;
/** The folders among those given, by their paths below a directory, that Git's index has a submodule for; none outside Git. */
export declare function listSubmodules(directory: string, folders: readonly string[]): Promise<readonly string[]>;
