import { type FileSource } from '../files/file-source.js';
import type { Config, Limits } from '../model/config.js';
import type { Place } from '../model/diagnostic.js';
/** The name of the config file. */
export declare const DEFAULT_CONFIG = "fleetvet.yaml";
/** The statuses that Nautobot ships with. */
export declare const DEFAULT_STATUSES: {
    readonly software: readonly ["Active", "Extended Support", "End-of-Life"];
    readonly objects: readonly ["Active", "Planned", "Staged", "Offline", "Failed", "Inventory", "Decommissioning", "Maintenance", "Provisioning"];
};
/** Far above what inventories need, and low enough for a machine with 4 GB of memory. */
export declare const DEFAULT_LIMITS: Limits;
/** A config and the path that it was read from, or looked for at. */
export interface LoadedConfig {
    readonly config: Config;
    readonly path: string;
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
