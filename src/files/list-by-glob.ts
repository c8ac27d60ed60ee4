import { globSync } from 'glob';
import { type Dirent, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { BRACE_EXPANSION_LIMIT } from './plain-glob.js';
import { refuseFolderLink, refuseName, refuseSubmodule, UnreadableFile } from './file-source.js';
import { meaningOfSystemError } from './system-error.js';
import { createGlobs } from './globs.js';

/** The files that globs find below a directory, and the folders that they are not looked for in. */
export interface Listing {
  /** Paths with forward slashes, sorted, the closed folders among them. */
  readonly paths: readonly string[];
  readonly closed: ClosedFolders['reasons'];
  /** Whether symbolic links may be among them. */
  readonly mayHaveLinks: boolean;
}

/** Lists by the package `glob`, where there are more than plain globs to it, or links on the way. */
export function listByGlob(root: string, include: readonly string[], exclude: readonly string[]): Listing {
  const { reasons: closed, links } = findClosedFolders(root, include, exclude);
  const isClosed = (file: string): boolean => {
    for (let at = file.indexOf('/'); at >= 0; at = file.indexOf('/', at + 1))
      if (links.has(file.slice(0, at)) || closed.has(file.slice(0, at))) return true;
    return false;
  };
  const found = globSync([...include], {
    cwd: root,
    ignore: [...exclude],
    posix: true,
    braceExpandMax: BRACE_EXPANSION_LIMIT,
    nodir: true,
    follow: false,
  });
  return { paths: [...found.filter((file) => !isClosed(file)), ...closed.keys()], closed, mayHaveLinks: true };
}

/** Folders that are not entered. */
interface ClosedFolders {
  /** By path, each with a function that throws the reason. */
  readonly reasons: ReadonlyMap<string, () => never>;
  /** Symbolic links to folders, including excluded ones. */
  readonly links: ReadonlySet<string>;
}

/**
 * The folders below a directory that globs reach but that are not entered: symbolic links to folders, submodules that were
 * not fetched, and folders that cannot be listed.
 */
function findClosedFolders(root: string, include: readonly string[], exclude: readonly string[]): ClosedFolders {
  const [wanted, unwanted] = [createGlobs(include), createGlobs(exclude, true)];
  const submodules = submodulesOf(root);
  const closed = new Map<string, () => never>();
  const links = new Set<string>();
  /** Whether all files below a folder are excluded, as by `folder/**`. */
  const areAllLeftOut = (folder: string): boolean => unwanted.isMatch(`${folder}/_/_.yaml`);

  const walk = (folder: string): void => {
    const entries = entriesOf(path.join(root, folder));
    if (typeof entries === 'function') {
      if (folder !== '') closed.set(folder, folder.includes('\ufffd') ? refuseName : entries);
      return;
    }
    if (entries.length === 0 && submodules.has(folder)) closed.set(folder, () => refuseSubmodule(FETCH_SUBMODULE));
    for (const entry of entries) {
      const isLink = entry.isSymbolicLink();
      if (!entry.isDirectory() && !isLink) continue;
      const below = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!wanted.reaches(below)) continue;
      if (isLink && !isFolder(path.join(root, below))) continue;
      if (isLink) {
        links.add(below);
        if (!unwanted.isMatch(below) && !areAllLeftOut(below)) closed.set(below, refuseFolderLink);
      } else if (!areAllLeftOut(below)) walk(below);
    }
  };

  walk('');
  return { reasons: closed, links };
}

const FETCH_SUBMODULE =
  'fetch them with git submodule update --init (in actions/checkout: submodules: true), or list it under exclude in the config';

/** How large `.gitmodules` may be, in bytes. */
const MODULES_SIZE_LIMIT = 1024 ** 2;

/** The entries of a folder, or a function that throws the reason why they cannot be listed. */
function entriesOf(folder: string): readonly Dirent[] | (() => never) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return () => {
      throw new UnreadableFile(
        `it is a folder that cannot be listed: ${meaningOfSystemError(code)}`,
        'make it readable, or list it under exclude in the config',
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

/** The folders of submodules according to `.gitmodules`; empty until they are fetched. */
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
