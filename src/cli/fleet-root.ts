import { existsSync } from 'node:fs';
import path from 'node:path';

import type { Command } from 'commander';

import { findFleetRoot } from '../files/config-place.js';
import { pathInRoot } from '../files/path-in-root.js';

/**
 * Lets a command that was started in a folder of a fleet run in the root of the fleet, with the paths of its options as they
 * were meant. With `--cwd` the user has named the root.
 */
export function runInFleetRoot(command: Command): void {
  command.hook('preAction', (_, started) => {
    // The commands of a group take these options from it: `query devices`.
    let action: Command | null = started;
    while (action !== null && action.getOptionValueSource('cwd') === undefined) action = action.parent;
    if (action?.getOptionValueSource('cwd') !== 'default') return;
    const here = process.cwd();
    const root = findFleetRoot(here);
    if (root === here) return;
    const { config, output } = action.opts<{ config?: string; output?: unknown }>();
    const fromHere = (file: string): string => path.resolve(here, file);
    action.setOptionValue('here', here);
    action.setOptionValue('cwd', path.relative(here, root));
    if (config !== undefined) action.setOptionValue('config', path.relative(root, fromHere(config)));
    if (output !== undefined) action.setOptionValue('output', placeOutput(output, fromHere));
  });
}

function placeOutput(output: unknown, place: (file: string) => string): unknown {
  if (typeof output === 'string') return place(output);
  if (!Array.isArray(output)) return output;
  return output.map((one: { readonly file: string }) => ({ ...one, file: place(one.file) }));
}

/**
 * The paths that a user names, for a command that runs in `cwd`. They start at the folder where it was started, `here`; with
 * `--cwd` they start there, or at the current folder if there is such a file, as where a hook passes them.
 */
export function placePaths(
  paths: readonly string[],
  { cwd, here }: { readonly cwd: string; readonly here?: string },
): readonly string[] {
  const start = here ?? cwd;
  return paths.map((given) => {
    const isInStart = here !== undefined || path.isAbsolute(given) || existsSync(path.resolve(start, given));
    if (!isInStart && !existsSync(given)) return given;
    return pathInRoot(cwd, path.resolve(isInStart ? start : '.', given));
  });
}
