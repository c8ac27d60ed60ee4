import type { GitRepository } from './find-repository.js';
/** Lines of a file, the first and the last, counted from 1. */
export type LineRange = readonly [first: number, last: number];
/**
 * The lines that a commit adds or alters over another, by the paths of its files from the root of the repository, of those below
 * the folder under check; where lines are removed, those around them. Empty if Git cannot compare the two.
 */
export declare function touchedLines(repository: GitRepository, base: string, head: string): Promise<ReadonlyMap<string, readonly LineRange[]>>;
