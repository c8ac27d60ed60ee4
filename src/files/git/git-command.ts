import { gitEnvironment } from './environment.js';
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

/** The repository and settings that Git runs with. */
export interface CommandLine {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The one door to Git: every run of it starts from here. */
export function commandLine(
  { gitDir, workTree }: GitRepository,
  args: readonly string[],
  env = gitEnvironment(),
): CommandLine {
  return {
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
