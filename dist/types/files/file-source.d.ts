/** Where the files of a repository come from: a working tree, a commit, or memory. */
export interface FileSource {
    /**
     * The paths of the files that match any of the `include` globs and none of the `exclude` ones: from the repository's
     * root, with forward slashes, sorted by code units, each once. Names that begin with a dot match only a glob that says so.
     * Folders that the globs reach into but that are not looked into, such as symbolic links to folders, are among them: to
     * read one throws what keeps it from that. `known` says of some paths whether the globs match a file there, which a
     * source for which matching takes longer than looking up may ask.
     */
    list(include: readonly string[], exclude: readonly string[], known?: (path: string) => boolean | undefined): Promise<readonly string[]>;
    /**
     * The bytes of a file, or undefined where there is no such file.
     * @throws {UnreadableFile} when it is there but cannot or must not be read, or is larger than a number of bytes.
     */
    read(path: string, limit: number): Uint8Array | undefined;
    /** Whether a file is not in the work tree, as Git leaves it out (sparse checkout or skip-worktree), and is read from Git's index. */
    isLeftOut?(path: string): boolean;
    /** The id that Git gives to a file's bytes, if the source knows it. */
    blobOf?(path: string): string | undefined;
    /** Where a symbolic link to a file leads, from the root, if that may be read: it is read and reported there. */
    targetOf?(path: string): string | undefined;
    /**
     * Everything below folders, in no order: what no glob matches, too. Of the folders in them, those are looked into that `enters`
     * lets in; `.git` never is.
     */
    listBelow?(folders: readonly string[], enters: (folder: string) => boolean): Promise<readonly FoundEntry[]>;
    /** Called with the files that will be read, so that a slow source can fetch them at once. */
    prepare?(paths: readonly string[]): void;
}
/** What is at a path; `folder` is one that cannot be listed, `other` a pipe, socket or device. */
export interface FoundEntry {
    readonly path: string;
    readonly kind: 'file' | 'link' | 'submodule' | 'folder' | 'other';
}
/** A file is there, but cannot or must not be read; the message says why, as the end of a sentence about the file. */
export declare class UnreadableFile extends Error {
    readonly name = "UnreadableFile";
    /** How to fix it, where that is not to make it a regular file. */
    readonly help: string | undefined;
    constructor(message: string, help?: string);
}
/** @throws {UnreadableFile} for a symbolic link to a folder. */
export declare function refuseFolderLink(): never;
/** @throws {UnreadableFile} for a submodule whose files are not there. */
export declare function refuseSubmodule(help: string): never;
/** @throws {UnreadableFile} for a name that is not text. */
export declare function refuseName(): never;
/** @throws {UnreadableFile} where a file has more bytes than it may have. */
export declare function refuseLarge(size: number, limit: number): void;
/** A source that knows the ids of the files read from it. `idOf` makes an id from the bytes of a file. */
export declare function withIds(source: FileSource, idOf: (bytes: Uint8Array) => string): FileSource;
/**
 * Whether a file that a symbolic link leads to may be read: YAML below the root of the fleet that no folder or file with a
 * leading dot hides, such as `.git` (trust.md, 4).
 */
export declare function isReadableTarget(path: string): boolean;
/** What is said of a link to any other file; nothing about that file. */
export declare const UNREADABLE_TARGET = "it is a symbolic link to a file that is not YAML below the root of the fleet, which is not followed";
