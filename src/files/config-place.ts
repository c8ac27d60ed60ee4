import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { type FileSource, refuseLarge, UnreadableFile } from './file-source.js';
import { findRepository } from './git/find-repository.js';
import { isInside, pathInRoot } from './path-in-root.js';
import { meaningOfSystemError } from './system-error.js';

/** Where the config lies that a user names, which may be anywhere (trust.md, One trusted door to Git). */
type ConfigPlace =
  /** In the fleet; the path from its root. */
  | { readonly kind: 'fleet'; readonly path: string }
  /** In the work tree around the fleet; the path from its root. What is checked may alter it. */
  | { readonly kind: 'work-tree'; readonly path: string; readonly root: string }
  /** Beyond: a file of the user's own. */
  | { readonly kind: 'elsewhere'; readonly file: string };

/** Finds where a config lies; a relative path starts at the root of the fleet. */
export function placeConfig(root: string, config: string): ConfigPlace {
  const inFleet = pathInRoot(root, config);
  if (inFleet !== '..' && !inFleet.startsWith('../') && !path.isAbsolute(inFleet))
    return { kind: 'fleet', path: inFleet };
  const file = path.resolve(root, config);
  const workTree = findRepository(root)?.workTree;
  const inWorkTree = workTree === undefined ? '..' : pathInRoot(workTree, file);
  return workTree !== undefined && isInside(path.resolve(workTree, inWorkTree), workTree)
    ? { kind: 'work-tree', path: inWorkTree, root: workTree }
    : { kind: 'elsewhere', file };
}

/** A source in which the path of the config leads to what `read` gives. */
export function withConfig(
  source: FileSource,
  config: string,
  read: (limit: number) => Uint8Array | undefined,
): FileSource {
  return { ...source, read: (file, limit) => (file === config ? read(limit) : source.read(file, limit)) };
}

/** @throws {UnreadableFile} if it is there and cannot be read. */
export function readOwnFile(file: string, limit: number): Uint8Array | undefined {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) throw new UnreadableFile('it is not a regular file');
    refuseLarge(stats.size, limit);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new UnreadableFile(meaningOfSystemError(code));
  }
}

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
