import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';

import { findRepository } from './git/find-repository.js';
import { UserError } from '../model/user-error.js';

/**
 * Refuses a path that goes through a symbolic link inside a work tree of Git: what is checked out there says where it leads
 * (trust.md, 1). Links above the work tree belong to the machine.
 * @throws {UserError} if it does.
 */
export function refuseLinkInWorkTree(given: string): void {
  const link = ancestry(path.resolve(given)).find((file) => isLink(file) && isInWorkTree(path.dirname(file)));
  if (link === undefined) return;
  const where =
    link === path.resolve(given) ? `${given} is a symbolic link` : `${given} lies behind the symbolic link ${link}`;
  throw new UserError(`${where} inside a Git work tree, which is not followed: name the path that it leads to`);
}

/** A path and the folders that it lies in, outermost first. */
function ancestry(file: string): readonly string[] {
  const parent = path.dirname(file);
  return parent === file ? [file] : [...ancestry(parent), file];
}

function isLink(file: string): boolean {
  return attempt(() => lstatSync(file))?.isSymbolicLink() === true;
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
