// The built program as a server in a process of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

import { ROOT } from './in-process.js';

/** A server that runs, and its log as events. */
export interface RunningServer {
  readonly url: string;
  readonly events: () => readonly Readonly<Record<string, unknown>>[];
  /** Sends SIGTERM, and gives the exit status. */
  readonly stop: () => Promise<number | null>;
}

/** Starts `fleetvet serve` on a free port, and waits until it listens. */
export async function startProgram(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const cli = path.join(ROOT, 'dist/cli.js');
  const child = spawn(process.execPath, [cli, 'serve', '--port', '0', ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const events = (): readonly Readonly<Record<string, unknown>>[] =>
    log
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  const url = await waitUntil(() => {
    if (child.exitCode !== null) throw new Error(errors);
    return events().find(({ event }) => event === 'listening')?.['url'];
  });
  return { url: String(url), events, stop: async () => stop(child) };
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  return exit;
}

/** Asks again and again until there is an answer; fails after half a minute. */
export async function waitUntil<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    const found = await ask();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nothing came in half a minute');
}
