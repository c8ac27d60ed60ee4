import { type Inspection, inspectWorkingTree } from '../check/inspect.js';
import { type CommonOptions, today } from './options.js';
import { withProgress } from './progress.js';

/**
 * Opens the repository that the common options name, and says on standard error how much of it is broken: what a command
 * tells may lack it.
 */
export async function openInspection(options: CommonOptions): Promise<Inspection> {
  const { asOf = today(), config, cwd, multiTenantMode, quiet = false } = options;
  const inspection = await withProgress(quiet, async (onProgress) =>
    inspectWorkingTree(cwd, { asOf, config, multiTenantMode, onProgress }),
  );
  const { brokenEntries, isComplete } = inspection.repository;
  const note = whatIsLeftOut({ brokenEntries: brokenEntries.length, isComplete });
  if (note !== undefined) process.stderr.write(`fleetvet: ${note}\n`);
  return inspection;
}

/** What is wrong with a repository that an answer may lack something for, or undefined where nothing is. */
export function whatIsLeftOut({ brokenEntries, isComplete }: Completeness): string | undefined {
  if (brokenEntries > 0) {
    return `${brokenEntries} ${brokenEntries === 1 ? 'entry is' : 'entries are'} broken and left out: run fleetvet check`;
  }
  return isComplete ? undefined : 'files cannot be read, and what they hold is left out: run fleetvet check';
}

/** How many entries of a repository are broken, and whether all of it is known. */
interface Completeness {
  readonly brokenEntries: number;
  readonly isComplete: boolean;
}
