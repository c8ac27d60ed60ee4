import path from 'node:path';

import { createWorkspace } from '../check/workspace.js';
import { hasFailed } from '../check/verdict.js';
import { findRepository } from '../files/git/find-repository.js';
import { isFile, askedPathInRoot } from '../files/path-in-root.js';
import { watchFolder } from '../files/watch-folder.js';
import { workingTree } from '../files/working-tree.js';
import type { Severity } from '../model/rules.js';
import { UserError } from '../model/user-error.js';
import { render } from '../report/output-formats.js';
import { oneLine } from '../text/printable.js';
import { placePaths } from './fleet-root.js';
import { type CommonOptions, today } from './options.js';
import { colorsFor, writePieces } from './terminal.js';
import { withProgress } from './progress.js';
import type { OnProgress } from '../check/load-files.js';

interface WatchOptions extends CommonOptions {
  readonly failOn: Severity | 'never';
  readonly ignoreWaivers?: boolean;
  readonly fastPath: boolean;
  readonly maxDiagnostics: number;
}

/** How long no file may change before the check runs again, in milliseconds. */
const QUIET = 50;

/**
 * Checks a working tree, and again whenever a file changes, until SIGINT or SIGTERM. Prints a verdict only if it differs
 * from the one before. What keeps the check from running is printed too, and the next change tries again.
 * @returns the exit status: 0, since it ends when the user ends it.
 */
export async function watchCheck(paths: readonly string[], options: WatchOptions): Promise<number> {
  const { cwd, failOn: severity, maxDiagnostics, quiet = false, color } = options;
  const colors = colorsFor(process.stdout, color);
  let onProgress: OnProgress | undefined;
  const workspace = createWorkspace({
    open: () => workingTree(cwd, options.config),
    asOf: options.asOf ?? today(),
    config: options.config,
    multiTenantMode: options.multiTenantMode,
    fastPath: options.fastPath,
    ignoreWaivers: options.ignoreWaivers,
    paths: placePaths(paths, options).map((one) => askedPathInRoot(cwd, one)),
    isFile: (file) => isFile(path.join(cwd, file)),
    prefix: findRepository(cwd)?.prefix,
    onProgress: async (read, total) => onProgress?.(read, total),
  });

  const verdictOf = async (changed: readonly string[] | 'all'): Promise<string> => {
    try {
      const { result } = await workspace.refresh(changed, { asOf: options.asOf ?? today() });
      const failOn = { severity, onlyNew: false };
      const failed = hasFailed(result, failOn);
      const findCommit = (): Promise<undefined> => Promise.resolve(undefined);
      const rendered = await render('pretty', result, { colors, failed, failOn, quiet, maxDiagnostics, findCommit });
      return [...rendered].join('');
    } catch (error) {
      if (error instanceof UserError) return `fleetvet: ${oneLine(error.message)}\n`;
      throw error;
    }
  };

  let shown: string | undefined;
  const show = async (changed: readonly string[] | 'all'): Promise<void> => {
    const verdict = await withProgress(quiet, async (progress) => {
      onProgress = progress;
      return verdictOf(changed);
    });
    if (verdict === shown) return;
    await writePieces(process.stdout, [shown === undefined ? '' : '\n', verdict]);
    shown = verdict;
  };

  let failure: (error: unknown) => void = () => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    failure = reject;
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  // One after the other: a state is made from the one before.
  let running = Promise.resolve();
  const next = (changed: readonly string[] | 'all'): void => {
    running = running.then(async () => show(changed)).catch(failure);
  };
  const stop = await watchFolder(
    cwd,
    {
      changed: next,
      failed: (error) => {
        process.stderr.write(`fleetvet: note: files cannot be watched: ${oneLine(String(error))}\n`);
      },
    },
    QUIET,
  );
  try {
    next('all');
    await ended;
  } finally {
    await stop();
  }
  return 0;
}
