import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The root of this repository. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** The user to run as; only root can choose one. */
  readonly uid?: number | undefined;
}

/** Runs a program to its end, as a user's shell would: without what npm tells its scripts, and without colors. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  { environment = {}, uid }: RunOptions = {},
): Finished {
  // What npm tells its scripts of this repository must not reach the npm of another folder.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|FORCE_COLOR$)/i.test(name)));
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1', ...environment },
    maxBuffer: 1 << 26,
    ...(uid !== undefined && { uid, gid: uid }),
  });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

export function node(args: readonly string[], cwd: string, options?: RunOptions): Finished {
  return run(process.execPath, args, cwd, options);
}

/** npm as a script where it is known: the `npm` of Windows is a batch file, which cannot be started without a shell. */
export function npm(args: readonly string[], cwd: string): Finished {
  const cli = process.env['npm_execpath'];
  return cli === undefined ? run('npm', args, cwd) : node([cli, ...args], cwd);
}

/** Packs the npm package into a folder; gives the tarball. */
export function pack(folder: string, version: string): string {
  const packed = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT);
  const tarball = path.join(folder, `fleetvet-${version}.tgz`);
  if (!existsSync(tarball)) throw new Error(packed.stderr + packed.stdout);
  return tarball;
}

/**
 * A program of others that a test runs, from the folder that FLEETVET_TOOLS names, else from PATH; undefined where it is not
 * there, for which the test is skipped.
 */
export function findTool(name: string): string | undefined {
  const folders = [process.env['FLEETVET_TOOLS'] ?? '', process.env['PATH'] ?? ''].join(path.delimiter);
  const names = process.platform === 'win32' ? [`${name}.exe`, name] : [name];
  for (const folder of folders.split(path.delimiter).filter((each) => each !== '')) {
    const found = names.map((each) => path.join(folder, each)).find((file) => existsSync(file));
    if (found !== undefined) return found;
  }
  return undefined;
}
