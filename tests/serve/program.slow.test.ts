// The program: reloads, refs, signals, and what it refuses to start with.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { CASES, ROOT } from './in-process.js';
import { type RunningServer, startProgram, waitUntil } from './program.js';

const AS_OF = ['--as-of', '2021-12-01'];
const folders: string[] = [];
const servers: RunningServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function copyOfFleet(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'fleetvet-serve-'));
  folders.push(folder);
  cpSync(CASES, folder, { recursive: true });
  return folder;
}

async function start(...[args, environment]: Parameters<typeof startProgram>): Promise<RunningServer> {
  const server = await startProgram([...args, ...AS_OF], environment);
  servers.push(server);
  return server;
}

interface Health {
  readonly code: number;
  readonly status: string;
  readonly reason?: string;
}

async function health({ url }: RunningServer): Promise<Health> {
  const answer = await fetch(`${url}/healthz`);
  return { ...((await answer.json()) as Omit<Health, 'code'>), code: answer.status };
}

async function tags({ url }: RunningServer): Promise<readonly string[]> {
  const answer = await fetch(`${url}/api/extras/tags/`);
  const { results } = (await answer.json()) as { readonly results: readonly { readonly name: string }[] };
  return results.map(({ name }) => name);
}

function git(folder: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.net'];
  execFileSync('git', ['-C', folder, ...identity, ...args], { stdio: 'ignore' });
}

/** The status of a request that carries a `Host` of its own, which `fetch` does not let it have. */
async function statusFor(
  { url }: RunningServer,
  host: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    get(`${url}/api/dcim/devices/`, { headers: { host, ...headers } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    }).on('error', reject);
  });
}

describe('the host of a request, where no token is asked for', () => {
  it('is one of this machine, or that of the base URL', async () => {
    const server = await start(['--cwd', copyOfFleet(), '--base-url', 'https://policy.example.net/']);
    const { port } = new URL(server.url);
    for (const host of [
      'localhost',
      `localhost:${port}`,
      `127.0.0.1:${port}`,
      `[::1]:${port}`,
      'policy.example.net',
      'LOCALHOST.',
    ])
      expect([host, await statusFor(server, host)]).toEqual([host, 200]);
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1.evil.example',
      'localhost.evil.example',
      '10.0.0.1',
      '[::2]',
      'evil.example/localhost',
      '@localhost',
    ])
      expect([host, await statusFor(server, host)]).toEqual([host, 403]);
    const answer = await fetch(`${server.url}/api/dcim/devices/`, { method: 'OPTIONS' });
    expect(answer.status).toBeLessThan(300);
  });

  it('is any where a token is asked for', async () => {
    const environment = { FLEETVET_TEST_TOKEN: '0123456789abcdef' };
    const server = await start(['--cwd', copyOfFleet(), '--token-env', 'FLEETVET_TEST_TOKEN'], environment);
    const authorization = `Token ${environment.FLEETVET_TEST_TOKEN}`;
    expect(await statusFor(server, 'policy.example.net', { authorization })).toBe(200);
  });
});

describe('a working tree', () => {
  it('is reloaded when files change; the last complete state stays if they are broken', async () => {
    const folder = copyOfFleet();
    const server = await start(['--cwd', folder]);
    expect(await health(server)).toMatchObject({ code: 200, status: 'ok' });
    expect(await tags(server)).toEqual(['pci', 'stable', 'unused']);

    writeFileSync(path.join(folder, 'inventory/more.yaml'), 'tags: [new]\n');
    await waitUntil(async () => ((await tags(server)).includes('new') ? true : undefined));

    writeFileSync(path.join(folder, 'inventory/more.yaml'), 'tags: [new\n');
    const outdated = await waitUntil(async () => (await health(server)).reason);
    expect(outdated).toMatch(/^inventory\/more\.yaml:\d+:\d+: /);
    expect((await health(server)).code).toBe(503);
    expect(await tags(server)).toContain('new');

    writeFileSync(path.join(folder, 'fleetvet.yaml'), 'nosuch: 1\n');
    await waitUntil(async () => ((await health(server)).reason?.includes('nosuch') === true ? true : undefined));

    rmSync(path.join(folder, 'fleetvet.yaml'));
    rmSync(path.join(folder, 'inventory/more.yaml'));
    await waitUntil(async () => ((await health(server)).code === 200 ? true : undefined));
    expect(await tags(server)).toEqual(['pci', 'stable', 'unused']);
  });

  it('answers every request while it is loaded again', async () => {
    const folder = copyOfFleet();
    const server = await start(['--cwd', folder]);
    let running = true;
    const asked = Array.from({ length: 20 }, async () => {
      let count = 0;
      for (; running; count += 1) {
        const answer = await fetch(`${server.url}/api/dcim/devices/?limit=2`);
        expect(answer.status).toBe(200);
        expect(((await answer.json()) as { readonly count: number }).count).toBe(4);
      }
      return count;
    });
    for (let round = 0; round < 5; round += 1) {
      writeFileSync(path.join(folder, 'inventory/more.yaml'), `tags: [round-${round}]\n`);
      await waitUntil(async () => ((await tags(server)).includes(`round-${round}`) ? true : undefined));
    }
    running = false;
    const counts = await Promise.all(asked);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    const requests = server.events().filter(({ event }) => event === 'request');
    expect(requests.filter(({ status }) => status !== 200)).toEqual([]);
  });

  it('is served with its gaps if there is no complete state yet', async () => {
    const folder = copyOfFleet();
    writeFileSync(path.join(folder, 'inventory/more.yaml'), 'tags: [7]\n');
    const server = await start(['--cwd', folder]);
    expect((await health(server)).code).toBe(503);
    expect(await tags(server)).toEqual(['pci', 'stable', 'unused']);
  });
});

it('serves a commit, whatever the working tree holds, and follows the ref', async () => {
  const folder = copyOfFleet();
  git(folder, 'init', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-m', 'one');
  const server = await start(['--cwd', folder, '--ref', 'main']);
  writeFileSync(path.join(folder, 'inventory/more.yaml'), 'tags: [new]\n');
  expect(await tags(server)).toEqual(['pci', 'stable', 'unused']);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-m', 'two');
  await waitUntil(async () => ((await tags(server)).includes('new') ? true : undefined));
});

it('writes a line of JSON for each event, in which no text of a request breaks out, and stops on SIGTERM', async () => {
  const server = await start(['--cwd', CASES, '--host', '0.0.0.0']);
  await fetch(`${server.url}/api/dcim/devices/?q=%0a%1b[31m\u202e`);
  const events = await waitUntil(() => (server.events().length > 3 ? server.events() : undefined));
  expect(events.map(({ event }) => event)).toEqual(['loaded', 'listening', 'no token', 'request']);
  expect(events.at(-1)).toMatchObject({ level: 'info', method: 'GET', status: 200 });
  expect(await server.stop()).toBe(0);
  expect(server.events().slice(-2)).toMatchObject([{ event: 'stopping', signal: 'SIGTERM' }, { event: 'stopped' }]);
});

it('answers requests that are too long or malformed without a stack', async () => {
  const server = await start(['--cwd', CASES], { FLEETVET_TEST_TOKEN: 'secret' });
  const long = await fetch(`${server.url}/api/`, { headers: { 'x-long': 'x'.repeat(20_000) } });
  expect({ status: long.status, body: await long.json() }).toEqual({
    status: 431,
    body: { detail: 'The headers are too large.' },
  });
  const { hostname, port } = new URL(server.url);
  const raw = `const s = require('net').connect(${port}, '${hostname}', () => s.end('GET / HTTP/9.9\\r\\n\\0\\r\\n\\r\\n')); s.pipe(process.stdout)`;
  expect(execFileSync(process.execPath, ['-e', raw], { encoding: 'utf8' })).toMatch(
    /^HTTP\/1\.1 400 [\s\S]*\r\n\r\n\{"detail":"Malformed request\."\}$/,
  );
  expect((await health(server)).code).toBe(200);
});

it.each([
  [['--cwd', CASES, '--token-env', 'FLEETVET_NO_SUCH_VARIABLE'], /FLEETVET_NO_SUCH_VARIABLE holds no token/],
  [['--cwd', CASES, '--ref', 'nosuch'], /nosuch/],
  [['--cwd', path.join(CASES, 'inventory')], /./],
  [['--cwd', CASES, '--port', '99999'], /port from 0 to 65535/],
  [['--cwd', CASES, '--base-url', 'policy.example'], /absolute URL/],
  [['--cwd', CASES, '--host', '203.0.113.7'], /cannot listen on 203\.0\.113\.7/],
])('does not start with %j', (args, message) => {
  const cli = path.join(ROOT, 'dist/cli.js');
  const { status, stderr } = spawnSync(process.execPath, [cli, 'serve', ...args], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(stderr).toMatch(message);
  expect(status).toBe(2);
});

const python = process.env['FLEETVET_PYNAUTOBOT'];

describe.skipIf(python === undefined)('pynautobot 3.2.0 and the parser of Prometheus (FLEETVET_PYNAUTOBOT)', () => {
  it('get what they ask for', async () => {
    const options = ['--cwd', ROOT, '--token-env', 'FLEETVET_TEST_TOKEN'];
    const server = await startProgram([...options, '--as-of', '2026-11-21'], { FLEETVET_TEST_TOKEN: 'secret' });
    servers.push(server);
    const client = path.join(import.meta.dirname, 'client.py');
    const output = execFileSync(python ?? '', [client, server.url, 'secret'], { encoding: 'utf8' });
    const expected = readFileSync(path.join(import.meta.dirname, 'client.expected.json'), 'utf8');
    expect(JSON.parse(output)).toEqual(JSON.parse(expected));
  });
});
