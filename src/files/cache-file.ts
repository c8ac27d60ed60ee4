import { closeSync, constants, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';

/** Larger caches are not kept: they would take more memory than the check. */
export const CACHE_LIMIT = 2 ** 29;

/**
 * The bytes of a file that this program wrote for this user, or undefined where there is none, or none to be trusted: it
 * belongs to somebody else, others can write to it, or it is no plain file.
 */
export function readOwnFile(file: string): Uint8Array<ArrayBuffer> | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | NO_FOLLOW);
    const stats = fstatSync(descriptor);
    const user = process.getuid?.();
    const isOwn = user === undefined || (stats.uid === user && (stats.mode & 0o022) === 0);
    if (!stats.isFile() || !isOwn || stats.size > CACHE_LIMIT) return undefined;
    const bytes = new Uint8Array(stats.size);
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(descriptor, bytes, length, bytes.length - length, null);
      if (read === 0) return undefined;
      length += read;
    }
    return bytes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Links are not followed, where the system can promise that; and what is no file keeps nobody waiting. */
const { O_NOFOLLOW, O_NONBLOCK } = constants as Partial<typeof constants>;
const NO_FOLLOW = (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);

/** The working tree of Git that a folder belongs to; the folder itself, where there is none. */
export function workTreeOf(folder: string): string {
  for (let root = folder; ; root = path.dirname(root)) {
    if (existsSync(path.join(root, '.git'))) return root;
    if (root === path.dirname(root)) return folder;
  }
}
