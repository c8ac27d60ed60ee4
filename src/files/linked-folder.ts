import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';

import { findRepository } from './git/find-repository.js';
import { isInside, realFolder } from './path-in-root.js';
import { UserError } from '../model/user-error.js';

/**
 * Refuses a path that goes through a symbolic link inside a work tree of Git: what is checked out there says where it leads
 * (trust.md, 1). Links above the work tree belong to the machine. Without Git, the current folder is taken for its root.
 * @throws {UserError} if it does.
 */
export function refuseLinkInWorkTree(given: string): void {
  const link = ancestry(path.resolve(given)).find((file) => isLink(file) && isOfContent(file));
  if (link === undefined) return;
  const where =
    link === path.resolve(given) ? `${given} is a symbolic link` : `${given} lies behind the symbolic link ${link}`;
  const inside = isInWorkTree(path.dirname(link)) ? 'inside a Git work tree' : 'below the current folder';
  throw new UserError(`${where} ${inside}, which is not followed: name the path that it leads to`);
}

/** A path and the folders that it lies in, outermost first. */
function ancestry(file: string): readonly string[] {
  const parent = path.dirname(file);
  return parent === file ? [file] : [...ancestry(parent), file];
}

function isLink(file: string): boolean {
  return attempt(() => lstatSync(file))?.isSymbolicLink() === true;
}

/** Whether a link is part of what is checked: it lies in a work tree or, outside Git, below the current folder. */
function isOfContent(link: string): boolean {
  const folder = path.dirname(link);
  if (isInWorkTree(folder)) return true;
  const here = realFolder(process.cwd());
  return here !== path.parse(here).root && isInside(realFolder(folder), here);
}

function isInWorkTree(folder: string): boolean {
  const real = attempt(() => realpathSync(folder));
  return real !== undefined && findRepository(real)?.workTree !== undefined;
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}
