import { type FileSource } from '../files/file-source.js';
import type { Config, Limits } from '../model/config.js';
import type { DiagnosticDraft, Place, TextPlace } from '../model/diagnostic.js';
/** The name of the config file. */
export declare const DEFAULT_CONFIG = "fleetvet.yaml";
/** The glob of policy tests. */
export declare const POLICY_TEST_GLOB = "tests/**/*.fleetvet.{yaml,yml}";
/** Far above what inventories need, and low enough for a machine with 4 GB of memory. */
export declare const DEFAULT_LIMITS: Limits;
/** A config and the path that it was read from, or looked for at. */
export interface LoadedConfig {
    readonly config: Config;
    readonly path: string;
    /** Whether there is a file. */
    readonly isFile: boolean;
    /** The top-level mapping, if there is a file. */
    readonly place: Place | undefined;
}
/**
 * Loads the config of a repository: the file that is given, or `fleetvet.yaml` if it exists, or the defaults.
 * @throws {UserError} if a given file does not exist, or the file is not a valid config.
 */
export declare function loadConfig(source: FileSource, given: string | undefined, options?: {
    readonly fastPath?: boolean | undefined;
}): Promise<LoadedConfig>;
/** A config that a change proposes: undefined if it cannot be used, and what is wrong with it. */
interface ProposedConfig {
    readonly loaded: LoadedConfig | undefined;
    readonly drafts: readonly DiagnosticDraft[];
}
/** Reads the config that a change proposes. One that is missing is a mistake if `isExpected`. */
export declare function readProposedConfig(source: FileSource, path: string, isExpected: boolean, options?: {
    readonly fastPath?: boolean | undefined;
}): Promise<ProposedConfig>;
/** The place of a file that is not there, or of which nothing could be read. */
export declare function placeOfPath(path: string): TextPlace;
export {};
