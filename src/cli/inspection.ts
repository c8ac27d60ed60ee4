import { countEntries } from '../model/entry.js';
import { unreadPoliciesInWords } from '../text/unread-files.js';
import { inspect, type Inspection } from '../check/inspect.js';
import type { FileSource } from '../files/file-source.js';
import { workingTree } from '../files/working-tree.js';
import { type CommonOptions, today } from './options.js';
import { writeMessage } from './terminal.js';
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
  // The answer for a large fleet leaves much garbage behind.
  (await import('../files/long-running.js')).limitHeapGrowth(150);
  const inspection = await withProgress(quiet, async (onProgress) =>
    inspect(source, { asOf, config, multiTenantMode, onProgress }),
  );
  const { brokenEntries, isComplete, unreadPolicies } = inspection.repository;
  const note = whatIsLeftOut({ brokenEntries: countEntries(brokenEntries), isComplete, unreadPolicies });
  if (note !== undefined) writeMessage(note);
  return inspection;
}

/** The warning that an answer may be incomplete, or undefined if the repository is not broken. */
export function whatIsLeftOut({ brokenEntries, isComplete, unreadPolicies }: Completeness): string | undefined {
  if (isComplete) return undefined;
  const unread = unreadPoliciesInWords(unreadPolicies);
  const broken =
    brokenEntries === 0
      ? undefined
      : `${brokenEntries} ${brokenEntries === 1 ? 'entry is' : 'entries are'} left out because of errors`;
  const parts = [unread, broken].filter((part) => part !== undefined);
  return parts.length === 0
    ? 'some files cannot be read and are left out: run fleetvet check'
    : `${parts.join('; ')}: run fleetvet check`;
}

/** How many entries of a repository are broken, and whether nothing is missing from it. */
interface Completeness {
  readonly brokenEntries: number;
  readonly isComplete: boolean;
  readonly unreadPolicies: readonly string[];
}
