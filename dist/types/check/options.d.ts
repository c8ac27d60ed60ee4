import type { Resolution } from '../resolve/resolution.js';
import type { LoadedConfig } from './config.js';
import type { FileSource } from '../files/file-source.js';
import type { Shard } from '../model/check-result.js';
import type { IsoDate } from '../model/dates.js';
import type { OnProgress } from './load-files.js';
/** The options of a check. */
export interface CheckOptions extends EvaluationOptions {
    /** The path of the config file; without it `fleetvet.yaml`, if present. */
    readonly config?: string | undefined;
    /** Files and folders to report on; the whole repository is checked in any case. */
    readonly paths?: readonly string[] | undefined;
    /** Whether there is a file at a path, from the root: of those asked for, files that are not part of the fleet are ignored. */
    readonly isFile?: ((path: string) => boolean) | undefined;
    /** The state to compare with. */
    readonly base?: Base | undefined;
    /** Reports a part of the result only; `fleetvet merge` joins the parts. */
    readonly shard?: Shard | undefined;
    /** The path from the root of the Git repository to that of the fleet, with a slash at its end; empty if they are one. */
    readonly prefix?: string | undefined;
}
/** The state that a change starts from. */
export interface Base {
    /** The full id of the requested commit. */
    readonly commit: string;
    /** The full id of the commit where the head left it, if that is what `source` reads. */
    readonly mergeBase?: string | undefined;
    readonly source: FileSource;
    /** Where config, policy and waivers are read from, so that a change cannot approve itself; if not set, from the head. */
    readonly policySource?: FileSource | undefined;
    /** What readers must know about the comparison, such as that the history is too short. */
    readonly notes?: readonly string[] | undefined;
}
/** The options to evaluate a state of a repository. */
export interface EvaluationOptions {
    /** The files of the repository. */
    readonly source: FileSource;
    /** The date that the check is made for. */
    readonly asOf: IsoDate;
    /** Overrides the config's `multi_tenant_mode`. */
    readonly multiTenantMode?: boolean | undefined;
    /** Ignores waivers. */
    readonly ignoreWaivers?: boolean | undefined;
    /** False to read every file with the YAML library; the result is the same, and takes longer. */
    readonly fastPath?: boolean | undefined;
    readonly onProgress?: OnProgress | undefined;
    /** Called between the steps of resolving and evaluating, which go on when the promise is kept: lets others get their turn. */
    readonly pause?: (() => Promise<void>) | undefined;
}
/** The options to take a snapshot. */
export interface SnapshotOptions extends EvaluationOptions {
    readonly config: LoadedConfig;
    /** The source of the policies, if it is another one. */
    readonly policySource?: FileSource;
    /** The repository in which references of the policy are resolved, if it is another one. */
    readonly origin?: Resolution | undefined;
    /** Reuses unchanged entries of the earlier snapshot, which is not used afterwards. */
    readonly carriesOver?: boolean | undefined;
}
