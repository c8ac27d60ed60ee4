import { spawnSync } from 'node:child_process';

import { simpleGit } from 'simple-git';

import { UserError } from '../../model/user-error.js';

/** The outcome of a Git command: what it printed, without the line end behind it, or what it said went wrong. */
export type GitOutcome = { readonly output: string } | { readonly error: string };

/** How long one run of Git may take, in milliseconds. */
const TIME_LIMIT = 600_000;

/** What Git may learn of its surroundings: where it is found, whose it is, and which repository it is to read. */
const INHERITED =
  /^(?:PATH|PATHEXT|HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|SYSTEMROOT|SYSTEMDRIVE|COMSPEC|TEMP|TMP|TMPDIR|LANG|LC_\w+|XDG_CONFIG_HOME|GIT_DIR|GIT_WORK_TREE|GIT_COMMON_DIR|GIT_OBJECT_DIRECTORY|GIT_ALTERNATE_OBJECT_DIRECTORIES|GIT_CEILING_DIRECTORIES|GIT_CONFIG_GLOBAL|GIT_CONFIG_NOSYSTEM)$/i;

/**
 * The environment that Git runs in. Only commands that read objects are used, which run no hook, filter or pager; what a
 * partial clone lacks is not fetched either, since that would run what the clone's config names; and objects are what they
 * are, whatever is said to replace them.
 */
function environment(): Record<string, string> {
  const inherited = Object.entries(process.env).filter((variable): variable is [string, string] => {
    const [name, value] = variable;
    return value !== undefined && INHERITED.test(name);
  });
  return {
    ...Object.fromEntries(inherited),
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}

/** Runs a Git command in a directory. */
export async function runGit(directory: string, args: readonly string[]): Promise<GitOutcome> {
  const variables = environment();
  const client = simpleGit({
    baseDir: directory,
    unsafe: { allowUnsafeConfigPaths: true },
    allowEnvironment: Object.keys(variables),
    timeout: { block: TIME_LIMIT },
    // Without this, a command that fails without a word counts as one that printed nothing.
    errors: (error, { exitCode }) => (exitCode === 0 ? undefined : (error ?? new Error(`git gave ${exitCode}`))),
  });
  try {
    const output = await client.env(variables).raw([...args]);
    return { output: output.replace(/\n$/, '') };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** What a Git command prints, or undefined where it fails. */
export async function git(directory: string, args: readonly string[]): Promise<string | undefined> {
  const outcome = await runGit(directory, args);
  return 'output' in outcome ? outcome.output : undefined;
}

/**
 * Reads blobs from Git's objects, all in one run of Git, by id. Those that are not there are left out.
 * simple-git has no way to write to a command's input, which this is about.
 */
export function readBlobs(directory: string, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  if (ids.length === 0) return blobs;
  const { stdout, error } = spawnSync('git', ['cat-file', '--batch'], {
    cwd: directory,
    env: environment(),
    input: `${ids.join('\n')}\n`,
    maxBuffer: 1 << 30,
    timeout: TIME_LIMIT,
    windowsHide: true,
  });
  if (error !== undefined) throw new UserError(`git cannot be run: ${error.message}`);
  let at = 0;
  while (at < stdout.length) {
    const lineEnd = stdout.indexOf(0x0a, at);
    if (lineEnd === -1) break;
    const [id = '', kind, size] = stdout.toString('latin1', at, lineEnd).split(' ');
    at = lineEnd + 1;
    if (kind !== 'blob') continue;
    blobs.set(id, stdout.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
