import { leftOutOf } from '../formats/notes.js';
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
  const note = leftOutOf(inspection.repository);
  if (note !== undefined) writeMessage(note);
  return inspection;
}
