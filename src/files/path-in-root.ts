import { realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';

/** Whether a path is a folder or lies in it. */
export function isInside(file: string, folder: string): boolean {
  return !isOutside(path.relative(folder, file));
}

/** The real path of a folder: links are resolved in the part of it that exists. */
export function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const parent = path.dirname(folder);
    return parent === folder ? folder : path.join(realFolder(parent), path.basename(folder));
  }
}

/** A path that a user names, from the root of the fleet, with forward slashes: relative to the root, or absolute. */
export function pathInRoot(root: string, given: string): string {
  const absolute = path.isAbsolute(given) ? given : path.resolve(root, given.replaceAll('\\', '/'));
  const direct = path.relative(path.resolve(root), absolute);
  // The two may name the same folder in different ways, such as by a link above both.
  const relative = isOutside(direct) ? path.relative(realFolder(root), realFolder(absolute)) : direct;
  return (isOutside(relative) ? direct : relative).split(path.sep).join('/');
}

/** A path to report on, from the root of the fleet: where a link leads to a folder on its way, the path by which files are read. */
export function askedPathInRoot(root: string, given: string): string {
  const direct = pathInRoot(root, given);
  const folder = realFolder(path.resolve(root, path.dirname(direct)));
  const real = path.relative(realFolder(root), path.join(folder, path.basename(direct)));
  return (isOutside(real) ? direct : real).split(path.sep).join('/');
}

function isOutside(relative: string): boolean {
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}

/** Whether there is a file at a path. */
export function isFile(file: string): boolean {
  return statsOf(file)?.isFile() === true;
}

/** Whether there is a folder at a path. */
export function isFolder(folder: string): boolean {
  return statsOf(folder)?.isDirectory() === true;
}

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}
