import { type FileSource } from './file-source.js';
/** Files held in memory, by path: for tests, and for programs that have the text already. */
export declare function inMemory(files: Readonly<Record<string, string>>): FileSource;
