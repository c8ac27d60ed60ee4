import { applyFixes } from '../check/apply-fixes.js';
import { findRepository } from '../files/git/find-repository.js';
import { isFile, askedPathInRoot } from '../files/path-in-root.js';
import { workingTree } from '../files/working-tree.js';
import { writeFile } from '../files/write-file.js';
import { renderDiff } from '../import/formats/diff.js';
import type { CheckResult } from '../model/check-result.js';
import path from 'node:path';
import { placePaths } from './fleet-root.js';
import { type CommonOptions, today } from './options.js';
import { writeMessage } from './terminal.js';
import { withProgress } from './progress.js';
import { plural } from '../text/words.js';
import { oneLine } from '../text/printable.js';

/** The options of `check` that matter for fixes. */
interface FixOptions extends CommonOptions {
  readonly ignoreWaivers?: boolean;
  readonly dryRun?: boolean;
}

/**
 * Fixes the files of a working tree and writes those that change, unless it is a dry run.
 * @throws {UserError} as `check` does, and if a file cannot be written.
 */
export async function fixWorkingTree(
  paths: readonly string[],
  options: FixOptions,
  names: boolean,
): Promise<{ readonly result: CheckResult; readonly diff: readonly string[] }> {
  const { cwd, config, multiTenantMode, ignoreWaivers, dryRun, quiet } = options;
  const { files, result } = await withProgress(quiet, async (onProgress) =>
    applyFixes(workingTree(cwd, config), names ? ['quote', 'spelling', 'name'] : ['quote', 'spelling'], {
      asOf: options.asOf ?? today(),
      config,
      multiTenantMode,
      ignoreWaivers,
      paths: placePaths(paths, options).map((one) => askedPathInRoot(cwd, one)),
      isFile: (file) => isFile(path.join(cwd, file)),
      prefix: findRepository(cwd)?.prefix,
      onProgress,
    }),
  );
  if (dryRun !== true)
    for (const { path: file, after, fixes } of files) {
      await writeFile(cwd, file, [after]);
      if (quiet !== true) writeMessage(`fixed ${plural(fixes, 'value')} in ${oneLine(file)}`);
    }
  return { result, diff: renderDiff(files) };
}
