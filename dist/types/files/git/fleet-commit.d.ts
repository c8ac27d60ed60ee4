import type { FileSource } from '../file-source.js';
import type { Commit } from './find-commit.js';
/**
 * The files of a commit below the root of the fleet, as {@link commitSource} gives them, and the config that the user names: of
 * the same commit if it lies in the work tree, so that a change cannot alter what it is judged by.
 */
export declare function fleetCommit(commit: Commit, root: string, config: string | undefined): Promise<FileSource>;
