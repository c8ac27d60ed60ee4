import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

import { isInside, realFolder } from '../path-in-root.js';
import type { GitRepository } from './find-repository.js';

const PROGRAM = process.platform === 'win32' ? 'git.exe' : 'git';

/**
 * The full path of the program Git; undefined if it is not installed. Systems also look for programs in the current folder (for
 * relative parts of PATH, and on Windows always), and npm adds folders of the repository under check to PATH: a change could
 * put a program named `git` there (trust.md, 1).
 */
export function findGit({ gitDir, workTree = gitDir }: GitRepository): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => folder.replaceAll('"', ''));
  return folders
    .filter((folder) => path.isAbsolute(folder) && !isInside(realFolder(folder), workTree))
    .map((folder) => path.join(folder, PROGRAM))
    .find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}
