import type { Evaluated } from '../evaluate/evaluate.js';
import type { Config } from '../model/config.js';
import type { DiagnosticDraft, Place } from '../model/diagnostic.js';
import type { Evaluation } from '../model/evaluation.js';
import type { Repository } from '../model/repository.js';
import type { Resolution } from '../resolve/resolution.js';
import type { LoadedFile } from './load-files.js';
import type { FileSource } from '../files/file-source.js';
import type { CheckResult } from '../model/check-result.js';
/** A state of a repository, with the outcome of each stage, which a later snapshot can take over. */
export interface Snapshot {
    readonly config: Config;
    /** The mapping that the config was read from, if there is one. */
    readonly configPlace: Place | undefined;
    /** Where the config was read from, or looked for. */
    readonly configPath: string;
    readonly files: readonly LoadedFile[];
    readonly resolution: Resolution;
    readonly evaluated: Evaluated;
    /** The resolved repository; without waivers if they are ignored. */
    readonly repository: Repository;
    readonly evaluation: Evaluation;
    /** Everything that is wrong, in no order. */
    readonly drafts: readonly DiagnosticDraft[];
}
export declare function withoutWaivers(repository: Repository): Repository;
/**
 * Refuses an empty repository: a check of nothing must never pass (command-line.md, Exit status).
 * @throws {UserError} that names the globs, or says that the files have no entries.
 */
export declare function assertNotEmpty({ files, config, drafts, repository, }: Pick<Snapshot, 'files' | 'config' | 'drafts' | 'repository'>): void;
/** Reads the files of a snapshot again, to show their lines. It must not keep the snapshot in memory. */
export declare function textReader({ files, configPlace }: Snapshot, source: FileSource, policySource: FileSource): CheckResult['readText'];
