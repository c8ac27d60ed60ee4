import { type FileSource } from '../files/file-source.js';
import type { Config } from '../model/config.js';
import { type NodeTable } from '../model/node-table.js';
import type { ParsedDocument, ParsedFile } from '../model/parsed-file.js';
import type { Area } from '../model/source.js';
import { type ValidatedFile } from '../validate/validated-file.js';
import type { LoadedConfig } from './config.js';
/** A file of the repository that has been loaded, parsed and validated. */
export interface LoadedFile extends ValidatedFile {
    /** The id of its bytes, if its source knows it. */
    readonly id: string | undefined;
    /** Set for a file that a link leads to, which its own path may not be listed for. */
    readonly isLinkTarget?: true;
}
/** A path that the globs of an area match, and the source to read it from. */
export interface ListedFile {
    readonly path: string;
    readonly area: Area;
    readonly source: FileSource;
    readonly isLinkTarget?: true;
}
/** The files of an earlier snapshot: those with the same bytes are not loaded again. */
export interface KnownFiles {
    /** The loaded file, if its path, area and bytes are the same. */
    readonly find: (file: ListedFile) => LoadedFile | undefined;
    /** Whether a path belongs to an area, if that is known without matching its globs. */
    readonly isListed: (path: string, area: Area) => boolean | undefined;
}
/** Where the files come from. */
export interface LoadOptions {
    readonly source: FileSource;
    /** The source of the policies, if it is another one. */
    readonly policySource?: FileSource | undefined;
    readonly config: LoadedConfig;
    readonly onProgress?: OnProgress | undefined;
}
/** Called before each file with (read, total); reading continues when the promise settles. */
export type OnProgress = (read: number, total: number) => Promise<void>;
/** The stages that each file goes through. */
export interface FileStages {
    readonly parse: (text: string) => Promise<{
        readonly documents: readonly ParsedDocument[];
        readonly nodes: NodeTable;
    }>;
    readonly validate: (parsed: ParsedFile) => ValidatedFile;
}
/**
 * Loads the files of all areas in the order of their paths, and parses and validates each: no more than one text is in
 * memory at a time. A file that cannot be read is in the result with a diagnostic.
 * @throws {UserError} if there are more files or bytes than the config allows.
 */
export declare function loadFiles(options: LoadOptions, { parse, validate }: FileStages, known?: KnownFiles): Promise<readonly LoadedFile[]>;
/** The fix for a file that cannot be read. */
export declare const REMEDY_FOR_UNREADABLE = "make it a regular UTF-8 file inside the repository, or list it under exclude in the config";
/** The files that a snapshot with this config can take over from an earlier one; without one, none. */
export declare function knownFiles(earlier: {
    readonly config: Config;
    readonly files: readonly LoadedFile[];
} | undefined, config: Config): KnownFiles;
