import type * as ChildProcess from 'node:child_process';
import { createRequire } from 'node:module';

import { UserError } from '../../model/user-error.js';
import type { GitRepository } from './find-repository.js';
import { commandLine, NOT_INSTALLED, TIME_LIMIT } from './git-command.js';

const require = createRequire(import.meta.url);

/** How much one run may print, in bytes. */
const MOST_OUTPUT = 1 << 30;

/**
 * Runs a Git command and waits for it, as reading a file waits for the disk, which simple-git has no way to do. Undefined if it fails.
 * @throws {UserError} if Git cannot be started.
 */
function runAtOnce(repository: GitRepository, command: readonly string[], input = ''): Buffer | undefined {
  const { program, args, cwd, env } = commandLine(repository, command);
  // Loaded here: most checks run no program.
  const { spawnSync } = require('node:child_process') as typeof ChildProcess;
  const { stdout, status, error } = spawnSync(program, args, {
    cwd,
    env,
    input,
    maxBuffer: MOST_OUTPUT,
    timeout: TIME_LIMIT,
    windowsHide: true,
  });
  if (error !== undefined)
    throw new UserError(
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? NOT_INSTALLED : `Git cannot be run: ${error.message}`,
    );
  return status === 0 ? stdout : undefined;
}

/**
 * Reads blobs by their ids, all in one run of Git. Those that are not there are left out.
 * @throws {UserError} if Git cannot be started.
 */
export function readBlobs(repository: GitRepository, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  if (ids.length === 0) return blobs;
  const stdout = runAtOnce(repository, ['cat-file', '--batch'], `${ids.join('\n')}\n`) ?? Buffer.alloc(0);
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

/** A file of the index that Git leaves out of the work tree. */
export interface SkippedFile {
  readonly id: string;
  readonly isLink: boolean;
}

/** An entry of the index that is not checked out: a file or a link. */
const SKIPPED = /^S (100\d{3}|120000) ([0-9a-f]+) 0\t(.+)$/s;

/**
 * The files of the index that are not in the work tree, by their paths below the folder of the repository.
 * @throws {UserError} if Git cannot list them.
 */
export function listSkipped(repository: GitRepository): ReadonlyMap<string, SkippedFile> {
  const listed = runAtOnce(repository, ['ls-files', '-z', '-t', '--stage', '--full-name']);
  if (listed === undefined)
    throw new UserError('Git cannot list what it leaves out of the work tree: run git ls-files -t to see why');
  const skipped = new Map<string, SkippedFile>();
  for (const line of listed.toString('utf8').split('\0')) {
    const [, mode, id, path] = SKIPPED.exec(line) ?? [];
    if (mode === undefined || id === undefined || path?.startsWith(repository.prefix) !== true) continue;
    skipped.set(path.slice(repository.prefix.length), { id, isLink: mode === '120000' });
  }
  return skipped;
}
