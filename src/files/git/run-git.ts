import { spawnSync } from 'node:child_process';

import { simpleGit } from 'simple-git';

import { UserError } from '../../model/user-error.js';
import { gitEnvironment } from './environment.js';
import type { GitRepository } from './find-repository.js';

/** How a run of Git ended: its exit status, and what it printed without the line end behind it. */
export interface GitRun {
  readonly status: number;
  readonly output: string;
}

/** How long one run of Git may take, in milliseconds. */
const TIME_LIMIT = 600_000;

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
const NOT_INSTALLED =
  'Git is not installed, or not in the PATH: install it, for example with apk add git or apt-get install git';

/** How Git is run, whatever runs it: where its repository is, and with which settings. */
interface CommandLine {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The one door to Git: every run of it starts from here. */
function commandLine(
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

/**
 * Runs a Git command that prints text.
 * @throws {UserError} if Git cannot be started.
 */
export async function runGit(
  repository: GitRepository,
  command: readonly string[],
  environment?: Readonly<Record<string, string>>,
): Promise<GitRun> {
  const { args, cwd, env } = commandLine(repository, command, environment);
  let status = 0;
  const client = simpleGit({
    baseDir: cwd,
    unsafe: UNSAFE,
    allowEnvironment: Object.keys(env),
    timeout: { block: TIME_LIMIT },
    errors(_error, { exitCode }) {
      status = exitCode;
      return undefined;
    },
  });
  const output = await client.env({ ...env }).raw([...args]);
  // A program that could not be started has the negative number of a system error for its status.
  if (status < 0) throw new UserError(NOT_INSTALLED);
  return { status, output: output.replace(/\n$/, '') };
}

/** simple-git takes these for dangerous, as they are in the hands of others; here they switch things off. */
const UNSAFE = {
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeDiffExternal: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeHooksPath: true,
  allowUnsafePager: true,
};

/** What a Git command prints, or undefined if it fails. */
export async function git(repository: GitRepository, args: readonly string[]): Promise<string | undefined> {
  const { status, output } = await runGit(repository, args);
  return status === 0 ? output : undefined;
}

/**
 * Reads blobs by their ids, all in one run of Git. Those that are not there are left out. It waits for Git, as reading a file
 * waits for the disk, which simple-git has no way to do.
 * @throws {UserError} if Git cannot be started.
 */
export function readBlobs(repository: GitRepository, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  if (ids.length === 0) return blobs;
  const { args, cwd, env } = commandLine(repository, ['cat-file', '--batch']);
  const { stdout, error } = spawnSync('git', args, {
    cwd,
    env,
    input: `${ids.join('\n')}\n`,
    maxBuffer: 1 << 30,
    timeout: TIME_LIMIT,
    windowsHide: true,
  });
  if (error !== undefined)
    throw new UserError(
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? NOT_INSTALLED : `Git cannot be run: ${error.message}`,
    );
  let at = 0;
  while (at < stdout.length) {
    const lineEnd = stdout.indexOf(0x0a, at);
    if (lineEnd === -1) break;
    const [id = '', kind, size] = stdout.toString('latin1', at, lineEnd).split(' ');
    at = lineEnd + 1;
    // Of what is missing there is this line only.
    if (size === undefined) continue;
    if (kind === 'blob') blobs.set(id, stdout.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
