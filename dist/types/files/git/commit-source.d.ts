import { type FileSource } from '../file-source.js';
import type { Commit } from './find-commit.js';
/**
 * The files of a commit, read from Git's objects: no checkout, no index, no filter and no hook is involved. Symbolic links
 * are followed as in a working tree: inside the repository only.
 */
export declare function commitSource(commit: Commit): Promise<FileSource>;
