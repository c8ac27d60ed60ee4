import { type Dirent, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { refuseFolderLink, refuseName, refuseSubmodule, UnreadableFile } from '../model/file-source.js';
import { createGlobs, type GlobStates } from '../model/globs.js';
import { meaningOfSystemError } from '../model/system-error.js';

/** Folders that are not looked into, by path, each with what throws the reason. */
export type ClosedFolders = Map<string, () => never>;

/**
 * The files below a directory that match any of the `include` globs and none of the `exclude` ones, in no order. Symbolic
 * links to folders are not followed; they and what else cannot be looked into are listed and added to the closed ones.
 */
export function listFiles(
  root: string,
  include: readonly string[],
  exclude: readonly string[],
  closed: ClosedFolders,
): string[] {
  const [wanted, unwanted] = [createGlobs(include), createGlobs(exclude, { dot: true })];
  const files: string[] = [];
  let submodules: ReadonlySet<string> | undefined;

  const close = (folder: string, reason: () => never): void => {
    closed.set(folder, reason);
    files.push(folder);
  };

  /** Whether all files below a folder are left out, as by `folder/**` or by a glob of its files. */
  const isLeftOut = (states: GlobStates): boolean =>
    unwanted.isMatch(states) || unwanted.isMatch(unwanted.step(unwanted.step(states, '_'), '_.yaml'));

  const walk = (folder: string, inside: GlobStates, outside: GlobStates): void => {
    const entries = entriesOf(path.join(root, folder));
    if (typeof entries === 'function') {
      if (folder !== '' && !isLeftOut(outside)) close(folder, folder.includes('\ufffd') ? refuseName : entries);
      return;
    }
    if (entries.length === 0 && folder !== '') {
      submodules ??= submodulesOf(root);
      if (submodules.has(folder) && !isLeftOut(outside)) close(folder, () => refuseSubmodule(FETCH_SUBMODULE));
    }
    for (const entry of entries) {
      const { name } = entry;
      const states = wanted.step(inside, name);
      if (states.length === 0) continue;
      const below = folder === '' ? name : `${folder}/${name}`;
      const leaving = unwanted.step(outside, name);
      if (entry.isDirectory()) {
        if (wanted.reaches(states)) walk(below, states, leaving);
      } else if (entry.isSymbolicLink() && isFolder(path.join(root, below))) {
        if (!isLeftOut(leaving)) close(below, refuseFolderLink);
      } else if (wanted.isMatch(states) && !unwanted.isMatch(leaving)) files.push(below);
    }
  };

  walk('', wanted.start, unwanted.start);
  return files;
}

const FETCH_SUBMODULE =
  'fetch them with git submodule update --init (in actions/checkout: submodules: true), or leave it out with exclude in the config';

/** How large `.gitmodules` may be, in bytes. */
const MODULES_SIZE_LIMIT = 1024 ** 2;

/** What a folder holds, or what throws the reason why that is not known. */
function entriesOf(folder: string): readonly Dirent[] | (() => never) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return () => {
      throw new UnreadableFile(
        `it is a folder that cannot be looked into: ${meaningOfSystemError(code)}`,
        'make it readable, or leave it out with exclude in the config',
      );
    };
  }
}

/** Whether a symbolic link leads to a folder. */
function isFolder(absolute: string): boolean {
  try {
    return statSync(absolute).isDirectory();
  } catch {
    return false;
  }
}

/** The folders that `.gitmodules` names, which are empty where nobody fetched what belongs there. */
function submodulesOf(root: string): ReadonlySet<string> {
  try {
    const file = path.join(root, '.gitmodules');
    const stats = lstatSync(file);
    if (!stats.isFile() || stats.size > MODULES_SIZE_LIMIT) return new Set();
    const text = readFileSync(file, 'utf8');
    return new Set(text.split('\n').flatMap((line) => /^[ \t]*path[ \t]*=(.*)/.exec(line)?.[1]?.trim() ?? []));
  } catch {
    return new Set();
  }
}
