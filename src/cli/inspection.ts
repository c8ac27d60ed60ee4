import { countEntries } from '../model/entry.js';
import { inspect, type Inspection } from '../check/inspect.js';
import type { FileSource } from '../files/file-source.js';
import { workingTree } from '../files/working-tree.js';
import { type CommonOptions, today } from './options.js';
import { withProgress } from './progress.js';

/**
 * Loads the repository that the common options name, and warns on standard error if parts of it are broken, since the
 * output lacks them.
 */
export async function openInspection(
  options: CommonOptions,
  source: FileSource = workingTree(options.cwd, options.config),
): Promise<Inspection> {
  const { asOf = today(), config, multiTenantMode, quiet = false } = options;
  const inspection = await withProgress(quiet, async (onProgress) =>
    inspect(source, { asOf, config, multiTenantMode, onProgress }),
  );
  const { brokenEntries, isComplete } = inspection.repository;
  const note = whatIsLeftOut({ brokenEntries: countEntries(brokenEntries), isComplete });
  if (note !== undefined) process.stderr.write(`fleetvet: ${note}\n`);
  return inspection;
}

/** The warning that an answer may be incomplete, or undefined if the repository is not broken. */
export function whatIsLeftOut({ brokenEntries, isComplete }: Completeness): string | undefined {
  if (brokenEntries > 0) {
    return `${brokenEntries} ${brokenEntries === 1 ? 'entry is' : 'entries are'} left out because of errors: run fleetvet check`;
  }
  return isComplete ? undefined : 'some files cannot be read and are left out: run fleetvet check';
}

/** How many entries of a repository are broken, and whether nothing is missing from it. */
interface Completeness {
  readonly brokenEntries: number;
  readonly isComplete: boolean;
}
