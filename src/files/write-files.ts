import { randomBytes } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { UserError } from '../model/user-error.js';
import { meaningOfSystemError } from './system-error.js';
import { assertOutputPlace } from './output-place.js';

/** The maximum number of files that are flushed one by one: thousands would take a minute, and Git has the old state. */
const FLUSHED = 100;

/** A file to write: its path below a directory and its text; undefined to remove it. */
interface WantedText {
  readonly path: string;
  readonly text: string | undefined;
}

/**
 * Writes and removes several files below a directory, all or none: each is written to a temporary file, and all are renamed
 * once they are on the disk. If a rename fails, earlier files are restored. Symbolic links are not followed.
 * @throws {UserError} if a file cannot be written; then all files are as they were.
 */
export function writeFiles(directory: string, files: readonly WantedText[]): void {
  const staged: { readonly target: string; readonly temporary: string | undefined; readonly name: string }[] = [];
  const done: { readonly target: string; readonly before: Buffer | undefined }[] = [];
  try {
    for (const { path: name, text } of files)
      attempt(name, () => {
        const target = path.resolve(directory, name);
        const mode = modeOf(directory, target, name);
        if (text === undefined) return staged.push({ target, temporary: undefined, name });
        mkdirSync(path.dirname(target), { recursive: true });
        const temporary = path.join(path.dirname(target), `.fleetvet-${randomBytes(8).toString('hex')}.tmp`);
        staged.push({ target, temporary, name });
        writeFileSync(temporary, text, { flag: 'wx', flush: files.length <= FLUSHED });
        if (mode !== undefined) chmodSync(temporary, mode);
        return undefined;
      });
    for (const { target, temporary, name } of staged)
      attempt(name, () => {
        done.push({ target, before: readIfThere(target) });
        if (temporary === undefined) rmSync(target, { force: true });
        else renameSync(temporary, target);
      });
  } catch (error) {
    for (const { target, before } of done.reverse()) {
      if (before === undefined) rmSync(target, { force: true });
      else writeFileSync(target, before);
    }
    for (const { temporary } of staged) if (temporary !== undefined) rmSync(temporary, { force: true });
    throw error;
  }
}

function readIfThere(target: string): Buffer | undefined {
  return lstatSync(target, { throwIfNoEntry: false }) === undefined ? undefined : readFileSync(target);
}

/** The permissions of an existing file, for its replacement. */
function modeOf(directory: string, target: string, name: string): number | undefined {
  assertOutputPlace(directory, target, name);
  const stats = lstatSync(target, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isFile())
    throw new UserError(`cannot write ${name}: it exists and is not a regular file; move it out of the way`);
  return stats && stats.mode & 0o777;
}

function attempt(name: string, action: () => unknown): void {
  try {
    action();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(`cannot write ${name}: ${meaningOfSystemError(code)}`);
  }
}
