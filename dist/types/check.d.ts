import { type FileSource } from './load/file-source.js';
import type { CheckResult } from './model/check-result.js';
import type { IsoDate } from './model/dates.js';
/** What a check is made of, and for which day. */
export interface CheckOptions {
    /** Where the repository's files come from. */
    readonly source: FileSource;
    /** The date that the check is made for. */
    readonly asOf: IsoDate;
    /** The path of the config file; without it `fleetvet.yaml`, where there is one. */
    readonly config?: string;
    /** Overrides the config's `multi_tenant_mode`. */
    readonly multiTenantMode?: boolean;
    /** Files and folders to report on; the whole repository is checked all the same. */
    readonly paths?: readonly string[];
    /** Told before each file how many are read of how many; where it gives a promise, reading waits for it. */
    readonly onProgress?: (read: number, files: number) => Promise<void> | undefined;
}
/**
 * Checks a repository: loads its files, validates their entries, resolves references, evaluates every subject and runs
 * the rules. What is wrong in the repository is in the result's diagnostics.
 * @throws {UserError} where the check cannot be made: a bad config, paths that lead nowhere, nothing to check.
 */
export declare function check(options: CheckOptions): Promise<CheckResult>;
