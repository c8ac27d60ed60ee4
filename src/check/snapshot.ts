import type { Evaluated } from '../evaluate/evaluate.js';
import type { Config } from '../model/config.js';
import type { DiagnosticDraft, Place } from '../model/diagnostic.js';
import type { Evaluation } from '../model/evaluation.js';
import type { Repository } from '../model/repository.js';
import type { Resolution } from '../resolve/resolution.js';
import type { LoadedFile } from './load-files.js';
import { readText } from '../files/decode.js';
import type { FileSource } from '../files/file-source.js';
import type { CheckResult } from '../model/check-result.js';
import { UserError } from '../model/user-error.js';

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

const NO_WAIVERS: Repository['waivers'] = [];

export function withoutWaivers(repository: Repository): Repository {
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

/** Reads the files of a snapshot again, to show their lines. It must not keep the snapshot in memory. */
export function textReader(
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
