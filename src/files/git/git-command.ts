import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

import { UserError } from '../../model/user-error.js';
import { gitEnvironment } from './environment.js';
import type { GitRepository } from './find-repository.js';
import { isInside, realFolder } from '../path-in-root.js';

/** How long one run of Git may take, in milliseconds. */
export const TIME_LIMIT = 600_000;

/** What the settings of the repository must not change (trust.md, 1). */
const SETTINGS = [
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'diff.external=',
  'core.attributesFile=/dev/null',
];

/** The message if Git is not installed. */
export const NOT_INSTALLED =
  'Git is not installed, or not in the PATH: install it, for example with apk add git or apt-get install git';

/** The program, repository and settings of a run of Git. */
interface CommandLine {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The one door to Git: every run of it starts from here.
 * @throws {UserError} if Git is not installed.
 */
export function commandLine(repository: GitRepository, args: readonly string[], env = gitEnvironment()): CommandLine {
  const { gitDir, workTree } = repository;
  const program = findGit(repository);
  if (program === undefined) throw new UserError(NOT_INSTALLED);
  return {
    program,
    args: [
      `--git-dir=${gitDir}`,
      ...(workTree === undefined ? [] : [`--work-tree=${workTree}`]),
      ...SETTINGS.flatMap((setting) => ['-c', setting]),
      ...args,
    ],
    // Not the folder under check, which may be in commits only.
    cwd: workTree ?? gitDir,
    env,
  };
}

const PROGRAM = process.platform === 'win32' ? 'git.exe' : 'git';

/**
 * The full path of the program Git; undefined if it is not installed. Systems also look for programs in the current folder (for
 * relative parts of PATH, and on Windows always), and npm adds folders of the repository under check to PATH: a change could
 * put a program named `git` there (trust.md, 1).
 */
function findGit({ gitDir, workTree = gitDir }: GitRepository): string | undefined {
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
