import { existsSync } from 'node:fs';
import path from 'node:path';

import { findRepository } from './git/find-repository.js';

/** The config file that marks the root of a fleet. */
const MARK = 'fleetvet.yaml';

/**
 * The nearest folder with a config, from a folder upward to `top`, or to the root of the Git repository around it, or to the
 * root of the disk; undefined if there is none.
 */
export function findFleet(folder: string, top = findRepository(folder)?.workTree): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, MARK))) return at;
    if (at === top || at === path.dirname(at)) return undefined;
  }
}

/**
 * The root of the fleet around a folder: the nearest folder with a config, upward to the root of the Git repository, else the
 * folder itself (command-line.md, Commands).
 */
export function findFleetRoot(folder: string): string {
  return findFleet(folder, findRepository(folder)?.workTree ?? folder) ?? folder;
}
