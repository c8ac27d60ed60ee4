import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

import { globSync } from 'glob';

import { BRACE_EXPANSION_LIMIT } from '../model/brace-expansion.js';
import { compareText } from '../model/compare.js';
import { type FileSource, refuseLarge, UnreadableFile } from '../model/file-source.js';
import { meaningOfSystemError } from '../model/system-error.js';
import { UserError } from '../model/user-error.js';

/**
 * The files below a directory of this machine's disk. Nothing outside of it is read, whatever links lead there.
 * @throws {UserError} where there is no such directory.
 */
export function workingTree(root: string): FileSource {
  const realRoot = realDirectory(root);
  const insideRoot = (real: string): boolean =>
    real === realRoot || real.startsWith(realRoot.endsWith(path.sep) ? realRoot : realRoot + path.sep);

  /** Whether each directory really lies inside the root, found out once. */
  const directories = new Map<string, boolean>();
  const isInside = (directory: string): boolean => {
    let inside = directories.get(directory);
    if (inside === undefined) {
      inside = insideRoot(realpathSync(directory));
      directories.set(directory, inside);
    }
    return inside;
  };

  const readRegularFile = (absolute: string, limit: number): Uint8Array => {
    const stats = lstatSync(absolute);
    const leaves = stats.isSymbolicLink() ? !insideRoot(realpathSync(absolute)) : !isInside(path.dirname(absolute));
    if (leaves)
      throw new UnreadableFile('it is reached by a symbolic link that leaves the repository, which is not followed');
    const target = stats.isSymbolicLink() ? statSync(absolute) : stats;
    if (!target.isFile()) throw new UnreadableFile('it is no regular file');
    refuseLarge(target.size, limit);
    return readFileSync(absolute);
  };

  return {
    list(include, exclude) {
      const found = globSync([...include], {
        cwd: root,
        ignore: [...exclude],
        posix: true,
        braceExpandMax: BRACE_EXPANSION_LIMIT,
        nodir: true,
        follow: false,
      });
      return [...new Set(found)].sort(compareText);
    },
    read(file, limit) {
      try {
        return readRegularFile(path.join(root, file), limit);
      } catch (error) {
        if (error instanceof UnreadableFile) throw error;
        const { code } = error as NodeJS.ErrnoException;
        if (code === undefined) throw error;
        if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
        throw new UnreadableFile(meaningOfSystemError(code));
      }
    },
  };
}

function realDirectory(root: string): string {
  try {
    const real = realpathSync(root);
    if (statSync(real).isDirectory()) return real;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
  throw new UserError(`there is no directory ${root} that can be read`);
}
