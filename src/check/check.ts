import { readText } from '../files/decode.js';
import type { FileSource } from '../files/file-source.js';
import { evaluateInSteps } from '../evaluate/evaluate.js';
import { runRules } from '../evaluate/rules/index.js';
import type { CheckResult, Shard } from '../model/check-result.js';
import type { Config } from '../model/config.js';
import type { IsoDate } from '../model/dates.js';
import type { Diagnostic, DiagnosticDraft } from '../model/diagnostic.js';
import type { Repository } from '../model/repository.js';
import { runInSlices } from '../model/steps.js';
import { UserError } from '../model/user-error.js';
import { locateDiagnostic } from '../parse/locate.js';
import { createYamlReader } from '../parse/yaml-reader.js';
import { type Resolution, resolveInput } from '../resolve/resolution.js';
import { resolveInSteps } from '../resolve/resolve.js';
import { validateFile } from '../validate/validate-file.js';
import { carryOver } from './carry-over.js';
import { composeResult, type Found } from './compose-result.js';
import { foldReferences, foldUnderPolicies, foldUnderRecords } from './fold-consequences.js';
import { loadConfig, type LoadedConfig } from './config.js';
import { knownFiles } from './known-files.js';
import { reportNotRead } from './files-not-read.js';
import { findNotJudged, reportNotJudged } from './not-judged.js';
import { loadFiles, type OnProgress } from './load-files.js';
import type { Snapshot } from './snapshot.js';

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
  /** The full id of the commit that was asked for. */
  readonly commit: string;
  /** The full id of the commit where the head left it, if that is what `source` reads. */
  readonly mergeBase?: string | undefined;
  readonly source: FileSource;
  /** Where config, policy and waivers are read from, so that a change cannot approve itself; if not set, from the head. */
  readonly policySource?: FileSource | undefined;
  /** What readers must know about the comparison, such as that the history is too short. */
  readonly notes?: readonly string[] | undefined;
}

/**
 * Checks a repository, and compares it with a base if one is given. What is wrong in the repository is in the result.
 * @throws {UserError} if the check cannot run: the config is not valid, a path leads nowhere, or there is nothing to check.
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const { base, shard } = options;
  const sharding = shard && (await import('./shard.js'));
  const digested = sharding?.withDigests(options.source);
  const source = digested?.source ?? options.source;
  const policySource = base?.policySource ?? source;

  const config = await loadConfig(policySource, options.config, options);
  const origin = base?.policySource && (await takeOrigin(base, options, config));
  const head = await takeSnapshot({ ...options, source, policySource, config, origin: origin?.resolution }, origin);
  assertNotEmpty(head);
  const compared =
    base === undefined
      ? { diagnostics: locateAll(head) }
      : await compareWith(base, { ...options, source }, config, head, origin);
  const result = composeResult(head, compared, options, textReader(head, source, policySource));
  return sharding === undefined || shard === undefined || digested === undefined
    ? result
    : sharding.takeShard(result, shard, head, digested);
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

const NO_PAUSE = async (): Promise<void> => Promise.resolve();

/**
 * The pipeline: load → parse → validate → resolve → evaluate → rules. Each stage takes over from the `earlier` snapshot
 * what is the same there; the result does not depend on it.
 */
export async function takeSnapshot(
  options: EvaluationOptions & {
    readonly config: LoadedConfig;
    readonly policySource?: FileSource;
    /** The repository that the policy was written for, if it is another one: references mean what they mean there. */
    readonly origin?: Resolution | undefined;
    /** Takes over entries that say the same from the earlier snapshot, which is not used afterwards. */
    readonly carriesOver?: boolean | undefined;
  },
  earlier?: Snapshot,
): Promise<Snapshot> {
  const { config, place: configPlace, path: configPath } = options.config;
  const multiTenantMode = options.multiTenantMode ?? config.multiTenantMode;

  const loaded = await loadFiles(
    options,
    {
      parse: createYamlReader({ limits: config.limits, fastPath: options.fastPath }),
      validate: (parsed) => validateFile(parsed, config.statuses),
    },
    knownFiles(earlier, config),
  );
  const files = options.carriesOver === true && earlier !== undefined ? carryOver(loaded, earlier.files) : loaded;
  const { pause = NO_PAUSE } = options;
  const resolution = await runInSlices(
    resolveInSteps(resolveInput(files, config), earlier?.resolution, options.origin),
    pause,
  );
  const repository = options.ignoreWaivers === true ? withoutWaivers(resolution.repository) : resolution.repository;
  const evaluated = await runInSlices(
    evaluateInSteps(repository, { asOf: options.asOf, multiTenantMode }, earlier?.evaluated),
    pause,
  );
  const { evaluation } = evaluated;
  const found = await runInSlices(runRules({ repository, evaluation, ...config }, config.severities), pause);

  const notRead = await reportNotRead({ ...options, config, configPath: options.config.path, files });

  const errors = [...files.flatMap((file) => file.drafts), ...foldReferences(resolution.drafts, files)];
  const drafts = [...errors, ...foldUnderPolicies(foldUnderRecords(found, errors), files), ...notRead];
  return { config, configPlace, configPath, files, resolution, evaluated, repository, evaluation, drafts };
}

const NO_WAIVERS: Repository['waivers'] = [];

function withoutWaivers(repository: Repository): Repository {
  return { ...repository, waivers: NO_WAIVERS };
}

/**
 * Refuses an empty repository: a check of nothing must never pass (command-line.md, Exit status).
 * @throws {UserError} that names the globs, or says that the files have no entries.
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
  if (isEmpty && drafts.length === 0 && repository.brokenEntries.length === 0)
    throw new UserError('nothing to check: the files that match the config have no entries');
}

/** All that is wrong in a snapshot, with its places. */
export function locateAll(head: Snapshot): readonly Diagnostic[] {
  const { drafts, config } = head;
  return [...drafts, ...reportNotJudged(findNotJudged(head), undefined)].map((draft) =>
    locateDiagnostic(draft, config.severities),
  );
}

/** The commit that the policy in force comes from, with its own inventory, which the references in that policy mean. */
async function takeOrigin(base: Base, options: CheckOptions, config: LoadedConfig): Promise<Snapshot | undefined> {
  const { policySource } = base;
  if (policySource === undefined) return undefined;
  return takeSnapshot({ ...options, source: policySource, config, onProgress: undefined });
}

/** Evaluates the base as the head is evaluated, and compares the two. The code that compares is loaded for this only. */
async function compareWith(
  base: Base,
  options: CheckOptions,
  configOfHead: LoadedConfig,
  head: Snapshot,
  origin: Snapshot | undefined,
): Promise<Found> {
  const { source, policySource } = base;
  const quiet = { ...options, onProgress: undefined };
  const before =
    origin !== undefined && policySource === source
      ? origin
      : await takeSnapshot({ ...quiet, source, config: await loadConfigOfBase(source, options, configOfHead) }, head);
  const [{ compareSnapshots }, { reportLoosenedTests }] = await Promise.all([
    import('./compare-snapshots.js'),
    import('./loosened-tests.js'),
  ]);
  const compared = { ...base, prefix: options.prefix };
  const testsFor = async (config: Config): Promise<readonly DiagnosticDraft[]> =>
    reportLoosenedTests({ source, config: before.config }, { source: options.source, config });
  if (policySource === undefined)
    return compareSnapshots(before, head, compared, { loosenedTests: await testsFor(head.config) });
  const { takeProposal } = await import('./proposal.js');
  const proposal = await takeProposal(options.source, configOfHead, options, async (config) =>
    takeSnapshot({ ...quiet, config }, head),
  );
  const loosenedTests = await testsFor(proposal.config ?? head.config);
  return compareSnapshots(before, head, compared, { proposal, loosenedTests });
}

/** The config of the base; if it is not valid, that of the head. */
async function loadConfigOfBase(
  source: FileSource,
  options: CheckOptions,
  configOfHead: LoadedConfig,
): Promise<LoadedConfig> {
  try {
    return await loadConfig(source, options.config, options);
  } catch (error) {
    if (error instanceof UserError) return configOfHead;
    throw error;
  }
}

/** Reads the files of a snapshot again, to show their lines. It must not keep the snapshot in memory. */
function textReader(
  { files, configPlace }: Snapshot,
  source: FileSource,
  policySource: FileSource,
): CheckResult['readText'] {
  const ofPolicy = new Set(
    policySource === source ? [] : files.flatMap(({ file }) => (file.area === 'policies' ? file.path : [])),
  );
  if (configPlace !== undefined && policySource !== source) ofPolicy.add(configPlace.file.path);
  return (path, isProposed = false) => readText(ofPolicy.has(path) && !isProposed ? policySource : source, path);
}
