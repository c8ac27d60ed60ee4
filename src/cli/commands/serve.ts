import { type Command, InvalidArgumentError } from 'commander';

import { UserError } from '../../model/user-error.js';
import type { Changed, LoadOutcome } from '../../serve/reload.js';
import type { createServer, Log } from '../../serve/server.js';
import type { Origin } from '../../serve/state.js';
import { addSomeCommonOptions, type CommonOptions, today } from '../options.js';
import { withProgress } from '../progress.js';

interface ServeCommandOptions extends CommonOptions {
  readonly host: string;
  readonly port: number;
  readonly ref?: string;
  readonly tokenEnv?: string;
  readonly baseUrl?: string;
  readonly corsOrigin?: string;
}

const EXAMPLES = `
Examples:
  $ fleetvet serve                                          the working tree, for this machine only
  $ fleetvet serve --ref origin/main                        a branch, read again when it moves
  $ FLEETVET_TOKEN=… fleetvet serve --host 0.0.0.0 --token-env FLEETVET_TOKEN
  $ curl 'http://127.0.0.1:8080/api/plugins/nautobot-device-lifecycle-mgmt/validated-software/?device_name=ams01-leaf-01'

Exit status: 0 after SIGTERM or SIGINT, 2 if it could not start.`;

const DAY = 86_400_000;

/** Adds `fleetvet serve`. */
export function addServeCommand(program: Command): void {
  const command = program
    .command('serve')
    .description('answer the REST and GraphQL API of the inventory over HTTP, from files or a commit');
  command
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--port <n>', 'the port to listen on (0 = any free one)', portArgument, 8080)
    .option('--ref <ref>', 'serve this ref, and reload it when it moves (default: the working tree)')
    .option('--token-env <name>', 'the environment variable with the token that requests must carry')
    .option('--base-url <url>', 'the address that URLs in answers begin with, behind a proxy', urlArgument)
    .option('--cors-origin <origin>', 'let pages of this origin read the answers (* = any)', originArgument);
  addSomeCommonOptions(command, ['cwd', 'config', 'asOf', 'multiTenantMode', 'quiet'])
    .addHelpText('after', EXAMPLES)
    .action(runServe);
}

async function runServe(options: ServeCommandOptions): Promise<void> {
  const { cwd, ref, config, multiTenantMode, host, port, quiet = false, baseUrl, corsOrigin } = options;
  const token = tokenOf(options.tokenEnv);
  (await import('../../files/long-running.js')).limitHeapGrowth(30);
  const { createAccess, createLoader, createLog, createOwnHost, createServer, isLoopback, serveState, watchOrigin } =
    await import('../../serve/index.js');
  const log = createLog((line) => void process.stdout.write(line), quiet);
  const origin: Origin = { directory: cwd, ref, config, multiTenantMode };
  const early = { changed: false };
  let reload: (changed: Changed) => void = () => {
    early.changed = true;
  };
  const load = createLoader(origin);
  const stopWatching = await watchOrigin(
    origin,
    (changed) => {
      reload(changed);
    },
    (reason) => {
      log('warning', 'watching', { reason });
    },
  );
  try {
    // What is logged would end in the line of the spinner.
    const held: LoadOutcome[] = [];
    let isLoading = true;
    const served = await withProgress(
      quiet,
      async () =>
        serveState(
          async (changed) => load(options.asOf ?? today(), changed),
          (outcome) => {
            if (isLoading) held.push(outcome);
            else logLoad(outcome, log);
          },
        ),
      { stage: 'loading', then: 'loading', format: String },
    ).finally(() => {
      isLoading = false;
      for (const outcome of held) logLoad(outcome, log);
    });
    reload = (changed) => void served.reload(changed);
    if (early.changed) reload('all');
    const isOwnHost = token === undefined && isLoopback(host) ? createOwnHost(host, baseUrl) : undefined;
    const app = createServer(served, { access: createAccess(token), baseUrl, corsOrigin, isOwnHost, log });
    const stopClock =
      options.asOf === undefined
        ? everyDay(() => {
            reload('all');
          })
        : () => undefined;
    log('info', 'listening', { url: await listen(app, host, port) });
    if (token === undefined && !isLoopback(host))
      log('warning', 'no token', { reason: `${host} is not a loopback address: anyone who reaches it can read` });
    await untilStopped(log);
    stopClock();
    await app.close();
    log('info', 'stopped');
  } finally {
    await stopWatching();
  }
}

function logLoad({ state, problem, bug }: LoadOutcome, log: Log): void {
  if (state !== undefined)
    log('info', 'loaded', {
      state: state.digest,
      as_of: state.asOf,
      commit: state.commit ?? null,
      seconds: Math.round(state.loadSeconds * 1000) / 1000,
    });
  if (problem !== undefined) log('warning', 'not current', { reason: problem });
  if (bug instanceof Error) log('error', 'bug', { message: bug.stack ?? bug.message });
}

async function listen(app: ReturnType<typeof createServer>, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(`cannot listen on ${host}:${port} (${code}): choose another --host or --port`);
  }
}

/** Waits for the signal to stop; a second one ends the program at once. */
async function untilStopped(log: Log): Promise<void> {
  const signal = await new Promise<string>((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT'] as const)
      process.once(name, () => {
        resolve(name);
      });
  });
  log('info', 'stopping', { signal });
}

/** Calls a function just after each midnight UTC, since windows are those of a day. */
function everyDay(call: () => void): () => void {
  let timer: NodeJS.Timeout;
  const wait = (): void => {
    timer = setTimeout(
      () => {
        call();
        wait();
      },
      DAY - (Date.now() % DAY) + 1_000,
    ).unref();
  };
  wait();
  return () => {
    clearTimeout(timer);
  };
}

function tokenOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const token = process.env[name];
  if (token === undefined || token === '')
    throw new UserError(`the environment variable ${name} holds no token: set it, or leave out --token-env`);
  return token;
}

function portArgument(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
  if (port > 65_535) throw new InvalidArgumentError('Write a port from 0 to 65535.');
  return port;
}

function urlArgument(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new InvalidArgumentError('Write an absolute URL: https://policy.example.net');
  return url.href.endsWith('/') ? url.href.slice(0, -1) : url.href;
}

function originArgument(text: string): string {
  if (text === '*' || (URL.canParse(text) && new URL(text).origin === text)) return text;
  throw new InvalidArgumentError('Write an origin without a path: https://pages.example.net');
}
