import { workingTree } from '../files/working-tree.js';
import type { EvaluationOptions } from './options.js';
import { assertNotEmpty } from './snapshot.js';
import { takeSnapshot } from './check.js';
import { loadConfig } from './config.js';
import type { Config } from '../model/config.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { Evaluation } from '../model/evaluation.js';
import type { FileSource } from '../files/file-source.js';
import type { Repository } from '../model/repository.js';
import type { SourceLocation } from '../model/source.js';
import { locate, locateDiagnostic } from '../parse/locate.js';

/** Options to inspect a repository. */
export interface InspectOptions extends Omit<EvaluationOptions, 'source' | 'fastPath'> {
  /** The path of the config file; without it `fleetvet.yaml`, if present. */
  readonly config?: string | undefined;
}

/** A repository and its evaluation, for questions about it. */
export interface Inspection {
  readonly config: Config;
  readonly repository: Repository;
  readonly evaluation: Evaluation;
  /** Everything that is wrong, in no order. Broken entries are not evaluated. */
  readonly diagnostics: readonly Diagnostic[];
  /** The location of a place in the data; an entry is a place too. */
  readonly locationOf: (place: Place) => SourceLocation;
}

/**
 * Loads and evaluates a repository for questions about it.
 * @throws {UserError} if the config is not valid, or the repository is empty.
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
  return inspect(workingTree(directory, options.config), options);
}
