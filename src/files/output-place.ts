import { lstatSync, statSync } from 'node:fs';
import path from 'node:path';

import { UserError } from '../model/user-error.js';
import { isInside, realFolder } from './path-in-root.js';

/** Standard streams, devices and open files by path; `/dev/fd/3` and on are what a shell makes of `>(command)`. */
const DEVICES = /^\/(?:dev\/(?!fd\/(?:[3-9]|\d\d+)$)|proc\/)/;

/** What is Git's own, by the names that file systems without case and with short names have for it. */
const GIT_FOLDER = /^(?:\.git|git~\d+)[ .]*(?::.*)?$/i;

/**
 * Refuses a place that no output may be written to (trust.md, 4): one in `.git`, one that a symbolic link in the work tree
 * leads to, since a change may have put it there, and a device or standard stream.
 * @throws {UserError} that says which of them it is.
 */
export function assertOutputPlace(directory: string, target: string, name: string): void {
  const refuse = (reason: string): never => {
    throw new UserError(`cannot write ${name}: ${reason}`);
  };
  if (target.split(path.sep).some((part) => GIT_FOLDER.test(part))) refuse('it lies in .git');
  if (DEVICES.test(target))
    refuse('it is a device or a standard stream; leave the file out to write to standard output');
  let place = path.parse(target).root;
  for (const part of path.relative(place, target).split(path.sep)) {
    const folder = place;
    place = path.join(place, part);
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue;
    const real = realFolder(folder);
    if (liesInWorkTree(real) || isInside(real, realFolder(directory)))
      refuse('a symbolic link lies on its path, and is not followed');
  }
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats?.isCharacterDevice() === true || stats?.isBlockDevice() === true) refuse('it is a device');
}

/** @throws {UserError} if two formats have the same file, where one would replace the other. */
export function assertFilesDiffer(outputs: readonly { readonly format: string; readonly file: string }[]): void {
  const formats = new Map<string, string>();
  for (const { format, file } of outputs) {
    const other = formats.get(path.resolve(file));
    if (other !== undefined && other !== format)
      throw new UserError(`${other} and ${format} cannot both be written to ${file}: name a file for each`);
    formats.set(path.resolve(file), format);
  }
}

/** Whether a folder, which no link leads to, or one around it has a `.git`. */
function liesInWorkTree(real: string): boolean {
  for (let folder = real; ; folder = path.dirname(folder)) {
    if (lstatSync(path.join(folder, '.git'), { throwIfNoEntry: false }) !== undefined) return true;
    if (folder === path.dirname(folder)) return false;
  }
}
