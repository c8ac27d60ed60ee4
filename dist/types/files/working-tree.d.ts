import { type FileSource } from './file-source.js';
/**
 * The files below a directory on disk. Nothing outside it is read, even through links.
 * @throws {UserError} if the directory does not exist.
 */
export declare function workingTree(root: string): FileSource;
