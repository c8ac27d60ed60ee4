import { Writable } from 'node:stream';

import { run } from '../../src/cli/run.js';

/** What a run of the command line left behind. */
export interface CliRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What every run finds in its environment, unless a test says otherwise: no colors, no spinner, a far time zone. */
const ENVIRONMENT: Readonly<Record<string, string | undefined>> = {
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  CI: 'true',
  TZ: 'Pacific/Kiritimati',
};

/**
 * Runs the command line in this process, in a directory, as a shell would with both streams sent to files. One at a time:
 * the streams, the directory and the environment are the process's own.
 */
export async function runCli(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<CliRun> {
  const texts = { stdout: '', stderr: '' };
  const before = { stdout: process.stdout, stderr: process.stderr, cwd: process.cwd() };
  const settings = { ...ENVIRONMENT, ...environment };
  const outside = Object.fromEntries(Object.keys(settings).map((name) => [name, process.env[name]]));
  for (const name of ['stdout', 'stderr'] as const) {
    const stream = new Writable({
      decodeStrings: false,
      write(chunk, _encoding, done) {
        texts[name] += String(chunk);
        done();
      },
    });
    Object.defineProperty(process, name, { value: stream, configurable: true });
  }
  setEnvironment(settings);
  process.chdir(cwd);
  try {
    return { status: await run(args), ...texts };
  } finally {
    process.chdir(before.cwd);
    setEnvironment(outside);
    for (const name of ['stdout', 'stderr'] as const)
      Object.defineProperty(process, name, { value: before[name], configurable: true });
  }
}

function setEnvironment(variables: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}

/** The same on a terminal so wide that no message is wrapped, for tests of what messages say. */
export async function runWideCli(args: readonly string[], cwd: string): Promise<CliRun> {
  return runCli(args, cwd, { COLUMNS: '9999' });
}
