import type { compareSnapshots } from './compare-snapshots.js';
import { loadConfig, type LoadedConfig } from './load-config.js';
import type { OnProgress } from './load-files.js';
import type { CheckResult, Shard } from '../model/check-result.js';
import type { IsoDate } from '../model/dates.js';
import type { FileSource } from '../files/file-source.js';
import { UserError } from '../model/user-error.js';
import { locate, locateDiagnostic } from '../parse/locate.js';
import { reportOn } from './report-on.js';
import { assertNotEmpty, type Snapshot, takeSnapshot } from './snapshot.js';
import { readText } from '../files/read-text.js';

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
  readonly onProgress?: OnProgress | undefined;
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
export async function check(options: CheckOptions): Promise<CheckResult> {
  const { source, base, paths = [], shard } = options;
  const policySource = base?.policyFromBase === true ? base.source : undefined;
  const sharding = shard && (await import('./shard.js'));
  const config = await loadConfig(policySource ?? source, options.config, options);
  const head = await takeSnapshot({
    ...options,
    config,
    policySource,
    blobOf: base?.blobOf ?? sharding?.digestOfBytes,
  });
  assertNotEmpty(head);
  const compared =
    base === undefined
      ? { diagnostics: head.drafts.map((draft) => locateDiagnostic(draft, head.config.severities)) }
      : await compareWith(base, options, config, head);
  const result: CheckResult = {
    ...reportOn(
      paths,
      head.repository,
      compared.diagnostics,
      head.evaluation,
      'comparison' in compared ? compared.comparison : undefined,
    ),
    repository: head.repository,
    config: head.config,
    brokenEntries: head.repository.brokenEntries,
    filesInAll: head.files.length,
    locationOf: (entry) => locate(entry),
    readText: (file) => readText(policySource !== undefined && isPolicy(head, file) ? policySource : source, file),
  };
  return shard === undefined || sharding === undefined ? result : sharding.takeShard(result, shard, head);
}

/** What the head does to the base. What compares is loaded for it only: most checks have no base. */
async function compareWith(
  base: Base,
  options: CheckOptions,
  config: LoadedConfig,
  head: Snapshot,
): Promise<ReturnType<typeof compareSnapshots>> {
  const { compareSnapshots } = await import('./compare-snapshots.js');
  return compareSnapshots(await takeBase(base, options, config, head), head, base.commit);
}

/** Evaluates the base as the head is evaluated; where the config of the base cannot be used, by that of the head. */
async function takeBase(
  { source }: Base,
  options: CheckOptions,
  ofHead: LoadedConfig,
  head: Snapshot,
): Promise<Snapshot> {
  const { asOf, multiTenantMode, ignoreWaivers, fastPath } = options;
  let config = ofHead;
  try {
    config = await loadConfig(source, options.config, options);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  return takeSnapshot({ source, asOf, multiTenantMode, ignoreWaivers, fastPath, config, like: head });
}

/** Whether a file is one of the policy, or the config. */
function isPolicy({ files, configPlace }: Snapshot, path: string): boolean {
  return path === configPlace?.file.path || files.some(({ file }) => file.path === path && file.area === 'policies');
}
