import { lstatSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { isInside, realFolder } from '../path-in-root.js';

/** The Git repository around a folder: what every run of Git is given explicitly (trust.md, 1). */
export interface GitRepository {
  /** The folder that holds the refs and objects, or that of a linked working tree. */
  readonly gitDir: string;
  /** The root of the work tree; undefined for a bare repository. */
  readonly workTree: string | undefined;
  /** The path from the root to the folder, with a slash at its end; empty at the root. */
  readonly prefix: string;
}

/** What the file `.git` of a linked working tree or a submodule begins with. */
const LINK = 'gitdir: ';

/** How large the file `.git` of a linked working tree or a submodule may be, in bytes. */
const LINK_FILE_LIMIT = 1 << 16;

/**
 * Finds the work tree around a folder, which need not exist: the nearest folder upward with an entry `.git`. Git never checks
 * out a file of that name, so that nothing under check can pose as a repository, whatever it looks like. Reads the disk only.
 */
export function findRepository(directory: string): GitRepository | undefined {
  const real = realFolder(path.resolve(directory));
  for (const folder of upward(real)) {
    const gitDir = gitDirOf(path.join(folder, '.git'));
    if (gitDir === null) return undefined;
    if (gitDir === undefined) continue;
    return { gitDir, workTree: folder, prefix: isInside(real, gitDir) ? '' : prefixOf(real, folder) };
  }
  return fromEnvironment(real);
}

/**
 * Finds the repository around a folder as {@link findRepository} does, and a bare one where there is no work tree: of use for
 * what reads commits only.
 */
export function findRepositoryOrBare(directory: string): GitRepository | undefined {
  const found = findRepository(directory);
  if (found !== undefined) return found;
  const real = realFolder(path.resolve(directory));
  for (const folder of upward(real))
    if (isGitDir(folder)) return { gitDir: folder, workTree: undefined, prefix: prefixOf(real, folder) };
  return undefined;
}

/** A Git directory that the user names in the environment, for a work tree without `.git`. */
function fromEnvironment(real: string): GitRepository | undefined {
  const { GIT_DIR, GIT_WORK_TREE } = process.env;
  if (GIT_DIR === undefined || GIT_DIR === '') return undefined;
  const gitDir = realFolder(path.resolve(GIT_DIR));
  if (!isGitDir(gitDir)) return undefined;
  const workTree = realFolder(path.resolve(GIT_WORK_TREE ?? '.'));
  if (workTree === gitDir) return undefined;
  return isInside(real, workTree) ? { gitDir, workTree, prefix: prefixOf(real, workTree) } : undefined;
}

function* upward(folder: string): Generator<string> {
  for (let at = folder; ; at = path.dirname(at)) {
    yield at;
    if (at === path.dirname(at)) return;
  }
}

function prefixOf(folder: string, root: string): string {
  const relative = path.relative(root, folder);
  return relative === '' ? '' : `${relative.split(path.sep).join('/')}/`;
}

/** The Git directory that `.git` is or names; undefined if it is neither, null if it names one that is gone. */
function gitDirOf(entry: string): string | undefined | null {
  const stats = attempt(() => statSync(entry));
  if (stats?.isDirectory() === true) return isGitDir(entry) ? entry : undefined;
  if (stats?.isFile() !== true || stats.size > LINK_FILE_LIMIT) return undefined;
  const text = attempt(() => readFileSync(entry, 'utf8'))?.trimEnd();
  const target = text?.startsWith(LINK) === true ? text.slice(LINK.length) : '';
  if (target === '') return undefined;
  const gitDir = path.resolve(path.dirname(entry), target);
  return isGitDir(gitDir) ? gitDir : null;
}

/** Whether a folder has what Git expects of a repository, or of a linked working tree in one. */
function isGitDir(folder: string): boolean {
  const has = (name: string): boolean => attempt(() => lstatSync(path.join(folder, name))) !== undefined;
  return has('HEAD') && (has('commondir') || (has('objects') && has('refs')));
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}
