import { UserError } from '../../model/user-error.js';
import { gitEnvironment } from './environment.js';
import { findGit } from './find-git.js';
import type { GitRepository } from './find-repository.js';

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

/** What is said if there is no program to run. */
export const NOT_INSTALLED =
  'Git is not installed, or not in the PATH: install it, for example with apk add git or apt-get install git';

/** The program, repository and settings of a run of Git. */
export interface CommandLine {
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
