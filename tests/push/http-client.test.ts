import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, expect, it, vi } from 'vitest';

import { openHttpClient } from '../../src/clients/http-client.js';

const servers: Server[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The message with which something fails. */
async function failure(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  throw new Error('it did not fail');
}

const SECRET = 'Token very-secret-value';
const open = async (url: string, retries = 2): ReturnType<typeof openHttpClient> =>
  openHttpClient({ url, authorization: SECRET, retries, pause: 1, timeout: 300 });

it('sends the token to the given host only: a redirect is refused', async () => {
  const seen: (string | undefined)[] = [];
  const other = await serve((request, response) => {
    seen.push(request.headers.authorization);
    response.end('{}');
  });
  const url = await serve((_request, response) => {
    response.writeHead(302, { location: `${other}/api/x/` }).end();
  });
  await expect((await open(url)).request('GET', '/api/x/')).rejects.toThrow(/redirects \/api\/x\/ \(status 302\)/);
  expect(seen).toEqual([]);
});

it.each([
  ['GET', 500, 3],
  ['GET', 502, 3],
  ['GET', 429, 3],
  ['GET', 404, 1],
  ['POST', 429, 3],
  ['POST', 503, 3],
  ['POST', 500, 1],
  ['PATCH', 502, 1],
  ['DELETE', 400, 1],
] as const)('%s with status %i is sent %i times', async (method, status, times) => {
  let requests = 0;
  const url = await serve((_request, response) => {
    requests += 1;
    response.writeHead(status, { 'retry-after': '0' }).end('{"detail":"no"}');
  });
  const sent = (await open(url)).request(method, '/x/', method === 'GET' ? undefined : {});
  if (times === 1) await expect(sent).resolves.toEqual({ status, body: { detail: 'no' } });
  else await expect(sent).rejects.toThrow(`after 3 tries: status ${status}`);
  expect(requests).toBe(times);
});

it.each([
  [
    'a server that closes the connection',
    (_: unknown, response: { destroy: () => void }) => response.destroy(),
    /does not answer GET \/x\/ after 3 tries/,
  ],
  ['a server that never answers', () => undefined, /no answer within 0\.3 seconds/],
  [
    'a page instead of JSON',
    (_: unknown, response: { end: (text: string) => void }) => response.end('<html>'),
    /something other than JSON/,
  ],
])('says what is wrong with %s, without the token', async (_title, answer, message) => {
  const url = await serve(answer);
  const error = await failure((await open(url)).request('GET', '/x/'));
  expect(error).toMatch(message);
  expect(error).not.toContain('secret-value');
});

it.each([
  'nautobot.example.com',
  'ftp://nautobot.example.com',
  'https://user:secret@nautobot.example.com',
  'https://nautobot.example.com/?token=secret',
  '/etc',
])('refuses the address %s, without the secrets in it', async (url) => {
  const error = await failure(open(url));
  expect(error).not.toContain('secret');
});

it.each([
  ['', '/api/x/'],
  ['/', '/api/x/'],
  ['/api', '/api/x/'],
  ['/api/', '/api/x/'],
  ['/nautobot', '/nautobot/api/x/'],
  ['/nautobot//', '/nautobot/api/x/'],
  ['/nautobot/api/', '/nautobot/api/x/'],
])('takes the address with %j after the host', async (after, path) => {
  const seen: (string | undefined)[] = [];
  const url = await serve((request, response) => {
    seen.push(request.url);
    response.end('{}');
  });
  await (await open(url + after)).request('GET', '/api/x/');
  expect(seen).toEqual([path]);
});

it('hides the token in a refusal that repeats it', async () => {
  const url = await serve((request, response) => {
    response.writeHead(403).end(JSON.stringify({ detail: `bad ${request.headers.authorization ?? ''}` }));
  });
  const { body } = await (await open(url)).request('GET', '/x/');
  expect(JSON.stringify(body)).toBe('{"detail":"bad ***"}');
});

it.each(['http://me:hunter2@bad host', 'http://me:hunter2@[::1', 'http://me:hunter2@h:99999', 'socks5://me:hunter2@h'])(
  'refuses what is not the address of a proxy, and does not show its password: %s',
  async (proxy) => {
    vi.stubEnv('http_proxy', proxy);
    vi.stubEnv('no_proxy', '');
    const message = await failure(open('http://nautobot.example.com'));
    expect(message).toMatch(/^the proxy in the environment is not the address of an HTTP proxy: write /);
    expect(message).not.toContain('hunter2');
  },
);
