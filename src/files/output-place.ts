import { lstatSync, statSync } from 'node:fs';
import path from 'node:path';

import { UserError } from '../model/user-error.js';
import { isInside } from './real-folder.js';

/** Standard streams, devices and open files by path; `/dev/fd/3` and on are what a shell makes of `>(command)`. */
const DEVICES = /^\/(?:dev\/(?!fd\/(?:[3-9]|\d\d+)$)|proc\/)/;

/**
 * Refuses a place that no output may be written to (trust.md, 4): one in `.git`, one that a symbolic link in the work tree
 * leads to, since a change may have put it there, and a device or standard stream.
 * @throws {UserError} that says which of them it is.
 */
export function assertOutputPlace(directory: string, target: string, name: string): void {
  const refuse = (reason: string): never => {
    throw new UserError(`cannot write ${name}: ${reason}`);
  };
  if (target.split(path.sep).some((part) => part.toLowerCase() === '.git')) refuse('it lies in .git');
  if (DEVICES.test(target))
    refuse('it is a device or a standard stream; leave the file out to write to standard output');
  const root = workTreeAround(target) ?? (isInside(target, directory) ? directory : undefined);
  if (root !== undefined) {
    let place = root;
    for (const part of path.relative(root, target).split(path.sep)) {
      place = path.join(place, part);
      if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true)
        refuse('a symbolic link lies on its path, and is not followed');
    }
  }
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats?.isCharacterDevice() === true || stats?.isBlockDevice() === true) refuse('it is a device');
}

/** The nearest folder around a file that has a `.git`. */
function workTreeAround(file: string): string | undefined {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (lstatSync(path.join(folder, '.git'), { throwIfNoEntry: false }) !== undefined) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}
