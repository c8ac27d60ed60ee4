import { type FileSource } from '../file-source.js';
import type { Commit } from './find-commit.js';
/**
 * The files of a commit, read from Git's objects: no checkout, no index, no filter and no hook is involved. Symbolic links
 * are followed as in a working tree: inside the repository only.
 */
export declare function commitSource(commit: Commit): Promise<FileSource>;
/**
 * The files of a commit below the root of the fleet, as {@link commitSource} gives them, and the config that the user names: of
 * the same commit if it lies in the work tree, so that a change cannot alter what it is judged by.
 */
export declare function fleetCommit(commit: Commit, root: string, config: string | undefined): Promise<FileSource>;
