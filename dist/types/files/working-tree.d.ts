import { type FileSource } from './file-source.js';
/**
 * The files below a directory on disk, and the config that the user names, which may be anywhere. Nothing else outside the
 * directory is read, even through links (trust.md, 1).
 * @throws {UserError} if the directory does not exist.
 */
export declare function workingTree(root: string, config?: string): FileSource;
