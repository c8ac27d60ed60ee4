import { simpleGit } from 'simple-git';

import { UserError } from '../../model/user-error.js';
import type { GitRepository } from './find-repository.js';
import { commandLine, NOT_INSTALLED, TIME_LIMIT } from './git-command.js';

/** How a run of Git ended: its exit status, and what it printed without the line end behind it. */
interface GitRun {
  readonly status: number;
  readonly output: string;
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
  const { program, args, cwd, env } = commandLine(repository, command, environment);
  let status = 0;
  const client = simpleGit({
    baseDir: cwd,
    binary: program,
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
  allowUnsafeCustomBinary: true,
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
