import type { GitRepository } from './find-repository.js';
/** A commit of a Git repository. */
export interface Commit {
    /** The commit's id, in full. */
    readonly id: string;
    readonly repository: GitRepository;
    readonly format: ObjectFormat;
}
/**
 * Finds a commit by a ref, as `git rev-parse` does.
 * @throws {UserError} if it is not there, with a command that brings it, or if several refs of that name differ.
 */
export declare function findCommit(repository: GitRepository, ref: string): Promise<Commit>;
/** The id of the commit that a ref names; undefined if the clone has none. */
export declare function findId(repository: GitRepository, ref: string): Promise<string | undefined>;
/** The hash functions that Git names objects by. */
export type ObjectFormat = 'sha1' | 'sha256';
/** The id that Git gives to a file's bytes: the hash of a short header and the bytes, in hexadecimal. */
export declare function blobId(bytes: Uint8Array, format: ObjectFormat): string;
