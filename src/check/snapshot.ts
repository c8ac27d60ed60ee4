import { createEvaluator, evaluate, type EvaluateOptions, type Evaluator } from '../evaluate/evaluate.js';
import { runRules } from '../evaluate/run-rules.js';
import type { LoadedConfig } from './load-config.js';
import { loadFiles, type LoadedFile, type OnProgress } from './load-files.js';
import type { Config } from '../model/config.js';
import type { IsoDate } from '../model/dates.js';
import type { DiagnosticDraft, Place } from '../model/diagnostic.js';
import type { Evaluation } from '../model/evaluation.js';
import type { FileSource } from '../files/file-source.js';
import type { Repository } from '../model/repository.js';
import { UserError } from '../model/user-error.js';
import { resolve, type ResolveInput } from '../resolve/resolve.js';
import { type Resolved, resolveIncrementally } from '../resolve/resolve-incrementally.js';
import { inputOf } from './resolve-files.js';

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
  /** Another snapshot, whose files are taken where they are the same to the byte. */
  readonly like?: Snapshot | undefined;
  readonly onProgress?: OnProgress | undefined;
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
  /** What another snapshot, like this one, can take over. */
  readonly reusable: Reusable | undefined;
}

/** What a snapshot was resolved and evaluated with. */
interface Reusable extends Resolved, EvaluateOptions {
  readonly ignoreWaivers: boolean;
  readonly evaluator: Evaluator;
}

/** The whole pipeline: loads the files, parses and validates them, resolves references, evaluates every subject, runs the rules. */
export async function takeSnapshot(options: SnapshotOptions): Promise<Snapshot> {
  const { like, ignoreWaivers = false } = options;
  const { config, path, place: configPlace } = options.config;
  const known = like !== undefined && sameStatuses(like.config, config) ? byPath(like.files) : undefined;
  const found = like !== undefined && sameGlobs(like.config, config) ? known : undefined;
  const files = await loadFiles({ ...options, config, configPath: path, known, found });
  const evaluateOptions = { asOf: options.asOf, multiTenantMode: options.multiTenantMode ?? config.multiTenantMode };
  const input = inputOf(files, config);
  const findings =
    findByLikeness(input, like, evaluateOptions, ignoreWaivers) ?? findAll(input, evaluateOptions, ignoreWaivers);
  const { repository, evaluation } = findings;
  const ofRules = runRules({ repository, evaluation, ...config }, config.severities);
  const drafts = [...files.flatMap((file) => file.drafts), ...findings.drafts, ...ofRules];
  // Ids of files are asked for where another snapshot is to follow: else there is no need to keep what it could take over.
  const reusable = options.blobOf === undefined ? undefined : findings.reusable;
  return { config, configPlace, files, repository, evaluation, drafts, reusable };
}

type Findings = Pick<Snapshot, 'repository' | 'evaluation' | 'drafts' | 'reusable'>;

/** Resolves and evaluates everything. */
function findAll(input: ResolveInput, options: EvaluateOptions, ignoreWaivers: boolean): Findings {
  const { repository: resolved, drafts, catalogs } = resolve(input);
  const repository = ignoreWaivers ? { ...resolved, waivers: [] } : resolved;
  const evaluator = createEvaluator(repository, options);
  const { entries, deviceUniqueness } = input;
  return {
    repository,
    drafts,
    evaluation: evaluate(repository, options, evaluator),
    reusable: { ...options, ignoreWaivers, evaluator, entries, deviceUniqueness, repository, drafts, catalogs },
  };
}

/** Resolves and evaluates what differs from another snapshot, where that is not much, and takes over the rest. */
function findByLikeness(
  input: ResolveInput,
  like: Snapshot | undefined,
  options: EvaluateOptions,
  ignoreWaivers: boolean,
): Findings | undefined {
  const reusable = like?.reusable;
  if (like === undefined || reusable === undefined) return undefined;
  const { asOf, multiTenantMode } = options;
  const isAlike = reusable.asOf === asOf && reusable.multiTenantMode === multiTenantMode;
  if (!isAlike || reusable.ignoreWaivers !== ignoreWaivers) return undefined;
  const repository = resolveIncrementally(input, reusable);
  if (repository === undefined) return undefined;
  const evaluation = evaluate(repository, options, reusable.evaluator, like.evaluation);
  return { repository, drafts: [], evaluation, reusable: undefined };
}

/**
 * Refuses a repository that holds nothing: a check of nothing must never pass (command-line.md, Exit status).
 * @throws {UserError} that names the globs, or says that the files hold no entries.
 */
export function assertNotEmpty({
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

/** Whether the same globs find the files of both. */
function sameGlobs(a: Config, b: Config): boolean {
  const globsOf = ({ inventory, policies, exclude }: Config): string => JSON.stringify([inventory, policies, exclude]);
  return globsOf(a) === globsOf(b);
}

function byPath(files: readonly LoadedFile[]): ReadonlyMap<string, LoadedFile> {
  return new Map(files.map((loaded) => [loaded.file.path, loaded]));
}
