import { type FileSource } from './file-source.js';
/**
 * The files below a directory of this machine's disk. Nothing outside of it is read, whatever links lead there.
 * @throws {UserError} where there is no such directory.
 */
export declare function workingTree(root: string): FileSource;
