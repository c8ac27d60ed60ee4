import { type FileSource } from './file-source.js';
/** Files held in memory, by path: for tests, and for programs that have the text already. */
export declare function inMemory(files: Readonly<Record<string, string>>): FileSource;
/** A source with some files replaced, or removed if their text is undefined. */
export declare function withFiles(base: FileSource, files: ReadonlyMap<string, string | undefined>): FileSource;
