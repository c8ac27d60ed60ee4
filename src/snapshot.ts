import { evaluate } from './evaluate/evaluate.js';
import { runRules } from './evaluate/run-rules.js';
import type { LoadedConfig } from './load-config.js';
import { loadFiles, type LoadedFile } from './load-files.js';
import type { Config } from './model/config.js';
import type { IsoDate } from './model/dates.js';
import type { DiagnosticDraft, Place } from './model/diagnostic.js';
import type { Evaluation } from './model/evaluation.js';
import type { FileSource } from './model/file-source.js';
import type { ParseCache } from './parse/cache/parse-cache.js';
import type { Repository } from './model/repository.js';
import { UserError } from './model/user-error.js';
import { resolveFiles } from './resolve-files.js';

/** What a repository is evaluated with. */
export interface SnapshotOptions {
  readonly source: FileSource;
  readonly asOf: IsoDate;
  readonly config: LoadedConfig;
  /** Overrides the config's `multi_tenant_mode`. */
  readonly multiTenantMode?: boolean | undefined;
  /** Evaluates as if there were no waivers. */
  readonly ignoreWaivers?: boolean | undefined;
  /** Where policy and waivers come from, if from elsewhere. */
  readonly policySource?: FileSource | undefined;
  /** The id that Git gives to bytes; without it, ids are not found out. */
  readonly blobOf?: ((bytes: Uint8Array) => string) | undefined;
  /** False where every file is to be read by the YAML library. */
  readonly fastPath?: boolean | undefined;
  /** What was parsed before. */
  readonly cache?: ParseCache | undefined;
  /** Another snapshot, whose files are taken where they are the same to the byte. */
  readonly like?: Snapshot | undefined;
  readonly onProgress?: ((read: number, files: number) => Promise<void> | undefined) | undefined;
}

/** A repository as it is at one time, evaluated. */
export interface Snapshot {
  readonly config: Config;
  /** The mapping that the config is read from, where there is one. */
  readonly configPlace: Place | undefined;
  readonly files: readonly LoadedFile[];
  readonly repository: Repository;
  readonly evaluation: Evaluation;
  /** Everything that is wrong, in no order. */
  readonly drafts: readonly DiagnosticDraft[];
}

/** The whole pipeline: loads the files, parses and validates them, resolves references, evaluates every subject, runs the rules. */
export async function takeSnapshot(options: SnapshotOptions): Promise<Snapshot> {
  const { asOf, like } = options;
  const { config, path, place: configPlace } = options.config;
  const known = like !== undefined && sameStatuses(like.config, config) ? byPath(like.files) : undefined;
  const files = await loadFiles({ ...options, config, configPath: path, known });
  const { repository: resolved, drafts: ofReferences } = resolveFiles(files, config);
  const repository = options.ignoreWaivers === true ? { ...resolved, waivers: [] } : resolved;
  const multiTenantMode = options.multiTenantMode ?? config.multiTenantMode;
  const evaluation = evaluate(repository, { asOf, multiTenantMode });
  const ofRules = runRules({ repository, evaluation, ...config }, config.severities);
  const drafts = [...files.flatMap((file) => file.drafts), ...ofReferences, ...ofRules];
  return { config, configPlace, files, repository, evaluation, drafts };
}

/**
 * Refuses a repository that holds nothing: a check of nothing must never pass (command-line.md, Exit status).
 * @throws {UserError} that names the globs, or says that the files hold no entries.
 */
export function refuseNothing({
  files,
  config,
  drafts,
  repository,
}: Pick<Snapshot, 'files' | 'config' | 'drafts' | 'repository'>): void {
  if (files.length === 0) {
    const globs = [...config.inventory, ...config.policies].join(' or ');
    throw new UserError(
      `nothing to check: no file matches ${globs}; run fleetvet in the root of the repository, or name it with --cwd`,
    );
  }
  const isEmpty = files.every(({ entries }) => entries.length === 0);
  if (isEmpty && drafts.length === 0 && repository.brokenEntries.length === 0) {
    throw new UserError('nothing to check: the files that match the config hold no entries');
  }
}

/** Whether files validated with one config are valid with the other as well. */
function sameStatuses(a: Config, b: Config): boolean {
  return JSON.stringify(a.statuses) === JSON.stringify(b.statuses);
}

function byPath(files: readonly LoadedFile[]): ReadonlyMap<string, LoadedFile> {
  return new Map(files.map((loaded) => [loaded.file.path, loaded]));
}
