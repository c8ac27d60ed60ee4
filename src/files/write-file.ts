import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, mkdir, rename, stat, writeFile as writeWhole } from 'node:fs/promises';
import { constants } from 'node:os';
import path from 'node:path';

import { assertOutputPlace } from './output-place.js';
import { meaningOfSystemError } from './system-error.js';
import { UserError } from '../model/user-error.js';
import { inChunks } from '../text/in-chunks.js';

/**
 * Writes pieces to a file atomically: to a temporary file in the same folder, which is then renamed. A crash, a full disk or a
 * signal leaves the file as it was. Folders are created as needed. The path is relative to the directory. Pipes are written
 * directly.
 * @throws {UserError} if the file cannot be written.
 */
export async function writeFile(directory: string, file: string, pieces: Iterable<string>): Promise<void> {
  const target = path.resolve(directory, file);
  try {
    assertOutputPlace(path.resolve(directory), target, file);
    if (await isStream(target)) await pour(pieces, target, 'w');
    else await replace(target, pieces);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !(error instanceof Error)) throw error;
    throw new UserError(`cannot write ${file}: ${meaningOfSystemError(code)}`);
  }
}

async function replace(target: string, pieces: Iterable<string>): Promise<void> {
  const temporary = path.join(path.dirname(target), `.fleetvet-${randomBytes(8).toString('hex')}.tmp`);
  const release = removeWhenStopped(temporary);
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await pour(pieces, temporary, 'wx');
    const mode = await modeOf(target);
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    release();
  }
}

/** The permissions of the file that is replaced, if there is one: a script stays executable. */
async function modeOf(target: string): Promise<number | undefined> {
  try {
    return (await stat(target)).mode & 0o777;
  } catch {
    return undefined;
  }
}

/** Writes all pieces and flushes them to the disk. */
async function pour(pieces: Iterable<string>, file: string, flags: 'w' | 'wx'): Promise<void> {
  await writeWhole(file, inChunks(pieces), { flag: flags, flush: flags === 'wx' });
}

/** Whether a path is a pipe, which a rename must not replace. */
async function isStream(target: string): Promise<boolean> {
  try {
    const stats = await stat(target);
    return stats.isFIFO() || stats.isSocket();
  } catch {
    return false;
  }
}

/** On a signal, removes the unfinished file and ends the process with the status of the signal. */
function removeWhenStopped(temporary: string): () => void {
  const handlers = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => {
    const stop = (): void => {
      rmSync(temporary, { force: true });
      process.stderr.write(`fleetvet: stopped by ${signal} while writing; the file is unchanged\n`);
      process.exit(128 + constants.signals[signal]);
    };
    process.once(signal, stop);
    return () => process.off(signal, stop);
  });
  return () => {
    for (const off of handlers) off();
  };
}
