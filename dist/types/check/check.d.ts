import type { CheckResult } from '../model/check-result.js';
import type { Limits } from '../model/config.js';
import type { IsoDate } from '../model/dates.js';
import type { Shard } from '../model/shard.js';
import type { FileSource } from '../files/file-source.js';
import type { ParseCache } from '../parse/cache/parse-cache.js';
/** What a check is made of, and for which day. */
export interface CheckOptions {
    /** Where the repository's files come from. */
    readonly source: FileSource;
    /** The date that the check is made for. */
    readonly asOf: IsoDate;
    /** The path of the config file; without it `fleetvet.yaml`, where there is one. */
    readonly config?: string | undefined;
    /** Overrides the config's `multi_tenant_mode`. */
    readonly multiTenantMode?: boolean | undefined;
    /** Checks as if there were no waivers. */
    readonly ignoreWaivers?: boolean | undefined;
    /** Files and folders to report on; the whole repository is checked all the same. */
    readonly paths?: readonly string[] | undefined;
    /** What to compare with. */
    readonly base?: Base | undefined;
    /** Reports a part of the result only, which `fleetvet merge` joins with the others. */
    readonly shard?: Shard | undefined;
    /** False where every file is to be read by the YAML library; the result is the same, and takes longer. */
    readonly fastPath?: boolean | undefined;
    /** Opens what was parsed of the files before, for the limits of the config; the result is the same. */
    readonly openCache?: ((limits: Limits) => Promise<ParseCache>) | undefined;
    /** Told before each file how many are read of how many; where it gives a promise, reading waits for it. */
    readonly onProgress?: ((read: number, files: number) => Promise<void> | undefined) | undefined;
}
/** The state that a change starts from. */
export interface Base {
    /** The commit, in full. */
    readonly commit: string;
    readonly source: FileSource;
    /** The id that Git gives to bytes: files that the base has too are parsed once. */
    readonly blobOf?: ((bytes: Uint8Array) => string) | undefined;
    /** Reads config, policy and waivers from the base, so that a change cannot excuse itself. */
    readonly policyFromBase?: boolean | undefined;
}
/**
 * Checks a repository, and compares it with a base where one is given. What is wrong in the repository is in the result.
 * @throws {UserError} where the check cannot be made: a bad config, paths that lead nowhere, nothing to check.
 */
export declare function check(options: CheckOptions): Promise<CheckResult>;
