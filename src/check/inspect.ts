import { workingTree } from '../files/working-tree.js';
import { loadConfig } from './load-config.js';
import type { OnProgress } from './load-files.js';
import type { Config } from '../model/config.js';
import type { IsoDate } from '../model/dates.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { Evaluation } from '../model/evaluation.js';
import type { FileSource } from '../files/file-source.js';
import type { Repository } from '../model/repository.js';
import type { SourceLocation } from '../model/source.js';
import { locate, locateDiagnostic } from '../parse/locate.js';
import { assertNotEmpty, takeSnapshot } from './snapshot.js';

/** What a repository is inspected with. */
export interface InspectOptions {
  /** The date that the repository is evaluated for. */
  readonly asOf: IsoDate;
  /** The path of the config file; without it `fleetvet.yaml`, where there is one. */
  readonly config?: string | undefined;
  /** Overrides the config's `multi_tenant_mode`. */
  readonly multiTenantMode?: boolean | undefined;
  /** Evaluates as if there were no waivers. */
  readonly ignoreWaivers?: boolean | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** A repository and its evaluation, for the commands that answer questions about it instead of judging it. */
export interface Inspection {
  readonly config: Config;
  readonly repository: Repository;
  readonly evaluation: Evaluation;
  /** Everything that is wrong, in no order. What is broken is left out of the evaluation. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where a place in the data stands in its file; an entry is a place too. */
  readonly locationOf: (place: Place) => SourceLocation;
}

/**
 * Loads and evaluates a repository, to look into it.
 * @throws {UserError} where the config is bad, or the repository holds nothing.
 */
export async function inspect(source: FileSource, options: InspectOptions): Promise<Inspection> {
  const snapshot = await takeSnapshot({ ...options, source, config: await loadConfig(source, options.config) });
  assertNotEmpty(snapshot);
  const { config, repository, evaluation, drafts } = snapshot;
  return {
    config,
    repository,
    evaluation,
    diagnostics: drafts.map((draft) => locateDiagnostic(draft, config.severities)),
    locationOf: locate,
  };
}

/** Loads and evaluates the repository whose files lie below a directory, as {@link inspect} does. */
export async function inspectWorkingTree(directory: string, options: InspectOptions): Promise<Inspection> {
  return inspect(workingTree(directory), options);
}
