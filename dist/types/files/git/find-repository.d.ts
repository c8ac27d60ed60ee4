/** The Git repository around a folder: what every run of Git is given explicitly (trust.md, 1). */
export interface GitRepository {
    /** The folder that holds the refs and objects, or that of a linked working tree. */
    readonly gitDir: string;
    /** The root of the work tree; undefined for a bare repository. */
    readonly workTree: string | undefined;
    /** The path from the root to the folder, with a slash at its end; empty at the root. */
    readonly prefix: string;
}
/**
 * Finds the work tree around a folder, which need not exist: the nearest folder upward with an entry `.git`. Git never checks
 * out a file of that name, so that nothing under check can pose as a repository, whatever it looks like. Reads the disk only.
 */
export declare function findRepository(directory: string): GitRepository | undefined;
/**
 * Finds the repository around a folder as {@link findRepository} does, and a bare one where there is no work tree: of use for
 * what reads commits only.
 */
export declare function findRepositoryOrBare(directory: string): GitRepository | undefined;
