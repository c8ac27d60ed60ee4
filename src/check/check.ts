import type { FileSource } from '../files/file-source.js';
import { evaluateInSteps } from '../evaluate/evaluate.js';
import { runRules } from '../evaluate/rules/index.js';
import type { CheckResult } from '../model/check-result.js';
import type { Config } from '../model/config.js';
import type { Diagnostic, DiagnosticDraft } from '../model/diagnostic.js';
import type { ParsedFile } from '../model/source.js';
import { runInSlices } from '../model/steps.js';
import { UserError } from '../model/user-error.js';
import { locateDiagnostic } from '../parse/locate.js';
import { createYamlReader } from '../parse/yaml-reader.js';
import { resolveInput } from '../resolve/resolution.js';
import { resolveInSteps } from '../resolve/resolve.js';
import { validateFile } from '../validate/validate-file.js';
import type { ValidatedFile } from '../validate/validated-file.js';
import { carryOver } from './carry-over.js';
import { composeResult, type Found } from './compose-result.js';
import { loadConfig, type LoadedConfig } from './config.js';
import { reportNotRead } from './files-not-read.js';
import { findNotJudged, reportNotJudged } from './not-judged.js';
import { knownFiles, loadFiles } from './load-files.js';
import { assertNotEmpty, type Snapshot, textReader, withoutWaivers } from './snapshot.js';
import type { Base, CheckOptions, SnapshotOptions } from './options.js';

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

const NO_PAUSE = async (): Promise<void> => Promise.resolve();

/**
 * The pipeline: load → parse → validate → resolve → evaluate → rules. Each stage takes over from the `earlier` snapshot
 * what is the same there; the result does not depend on it.
 */
export async function takeSnapshot(options: SnapshotOptions, earlier?: Snapshot): Promise<Snapshot> {
  const { asOf, pause = NO_PAUSE } = options;
  const { config, place: configPlace, path: configPath } = options.config;
  const multiTenantMode = options.multiTenantMode ?? config.multiTenantMode;

  const parse = createYamlReader({ limits: config.limits, fastPath: options.fastPath });
  const validate = (parsed: ParsedFile): ValidatedFile => validateFile(parsed, config.statuses);
  const loaded = await loadFiles(options, { parse, validate }, knownFiles(earlier, config));
  const files = options.carriesOver === true && earlier !== undefined ? carryOver(loaded, earlier.files) : loaded;

  const resolving = resolveInSteps(resolveInput(files, config), earlier?.resolution, options.origin);
  const resolution = await runInSlices(resolving, pause);
  const repository = options.ignoreWaivers === true ? withoutWaivers(resolution.repository) : resolution.repository;

  const evaluating = evaluateInSteps(repository, { asOf, multiTenantMode }, earlier?.evaluated);
  const evaluated = await runInSlices(evaluating, pause);
  const { evaluation } = evaluated;
  const found = await runInSlices(runRules({ repository, evaluation, ...config }, config.severities), pause);

  const notRead = await reportNotRead({ ...options, config, configPath: options.config.path, files });

  const errors = [...files.flatMap((file) => file.drafts), ...resolution.drafts];
  const mayFold = errors.length > 0 || found.some(({ rule }) => rule === 'validity-window');
  // Loaded for this only: most repositories have no errors that others follow from.
  const judged = mayFold
    ? (await import('./fold-consequences.js')).foldConsequences(files, resolution.drafts, found, config.severities)
    : found;
  const drafts = [...judged, ...notRead];
  return { config, configPlace, configPath, files, resolution, evaluated, repository, evaluation, drafts };
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
  const isSame = policySource === source;
  const configOfBase = isSame ? configOfHead : await loadConfigOfBase(source, options, configOfHead);
  const own =
    origin !== undefined && isSame ? origin : await takeSnapshot({ ...quiet, source, config: configOfBase }, head);
  // Under the policy in force on both sides, what was merged since the branch began blames nobody (command-line.md, --base).
  const before =
    policySource === undefined || origin === undefined || isSame
      ? own
      : await takeSnapshot({ ...quiet, source, policySource, config: configOfHead, origin: origin.resolution }, head);
  const [{ compareSnapshots }, { reportLoosenedTests }] = await Promise.all([
    import('./compare-snapshots.js'),
    import('./loosened-tests.js'),
  ]);
  const compared = { ...base, prefix: options.prefix };
  const isReported = [own, head].some(({ config }) => config.severities['policy-loosened'] !== 'off');
  const testsFor = async (config: Config): Promise<readonly DiagnosticDraft[]> =>
    isReported ? reportLoosenedTests({ source, config: own.config }, { source: options.source, config }) : [];
  if (policySource === undefined)
    return compareSnapshots(before, head, compared, { loosenedTests: await testsFor(head.config) });
  const { takeProposal } = await import('./proposal.js');
  const proposal = await takeProposal(options.source, configOfHead, configOfBase, options, async (config) =>
    takeSnapshot({ ...quiet, config }, head),
  );
  const loosenedTests = await testsFor(proposal.config ?? head.config);
  return compareSnapshots(before, head, compared, { proposal, own, loosenedTests });
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
