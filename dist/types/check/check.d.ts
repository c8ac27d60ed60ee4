import type { CheckResult } from '../model/check-result.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { type Snapshot } from './snapshot.js';
import type { CheckOptions, SnapshotOptions } from './options.js';
/**
 * Checks a repository, and compares it with a base if one is given. What is wrong in the repository is in the result.
 * @throws {UserError} if the check cannot run: the config is not valid, a path leads nowhere, or there is nothing to check.
 */
export declare function check(options: CheckOptions): Promise<CheckResult>;
/**
 * The pipeline: load → parse → validate → resolve → evaluate → rules. Each stage takes over from the `earlier` snapshot
 * what is the same there; the result does not depend on it.
 */
export declare function takeSnapshot(options: SnapshotOptions, earlier?: Snapshot): Promise<Snapshot>;
/** All that is wrong in a snapshot, with its places. */
export declare function locateAll(head: Snapshot): readonly Diagnostic[];
