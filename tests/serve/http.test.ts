// What the server says over HTTP besides the objects: the seeds' examples, caching, compression, access and refusals.
import { gunzipSync } from 'node:zlib';

import type { LightMyRequestResponse } from 'fastify';
import { describe, expect, it } from 'vitest';

import { runCli } from '../cli/run-cli.js';
import { CASES, createTestServer, ROOT } from './in-process.js';

const VALIDATED = '/api/plugins/nautobot-device-lifecycle-mgmt/validated-software/';
const server = await createTestServer({ directory: CASES, asOf: '2021-12-01' });

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { statusCode, payload } = await server.inject({ url, headers });
  return { status: statusCode, body: payload === '' ? undefined : JSON.parse(payload) };
}

async function graphql(query: string, variables?: object): Promise<Answer> {
  const { statusCode, payload } = await server.inject({
    method: 'POST',
    url: '/api/graphql/',
    payload: { query, variables },
  });
  return { status: statusCode, body: JSON.parse(payload) };
}

interface List {
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly results: readonly Readonly<Record<string, unknown>>[];
}

describe('the examples of the documentation', () => {
  const EXPECTED = [
    { software: { version: '4.25.6M' }, preferred: true },
    { software: { version: '4.23.10M' }, preferred: false },
  ];

  it('gives the records of a device by GraphQL and by REST', async () => {
    const query = '{ validated_softwares(device_name: "ams-leaf-01") { preferred software { version } } }';
    expect((await graphql(query)).body).toEqual({ data: { validated_softwares: EXPECTED } });
    const { results } = (await get(`${VALIDATED}?device_name=ams-leaf-01&depth=1`)).body as List;
    expect(results).toMatchObject(EXPECTED);
  });

  it('gives the records of an inventory item by GraphQL and by REST', async () => {
    const items = (await get('/api/dcim/inventory-items/?name=Supervisor 1')).body as List;
    const id = String(items.results[0]?.['id']);
    const query =
      'query ($id: String) { validated_softwares(inventory_item_id: $id) { software { version } preferred } }';
    expect((await graphql(query, { id })).body).toEqual({ data: { validated_softwares: EXPECTED.slice(0, 1) } });
    const { results } = (await get(`${VALIDATED}?inventory_item_id=${id}&depth=1`)).body as List;
    expect(results).toMatchObject(EXPECTED.slice(0, 1));
  });
});

it('gives the objects that fleetvet query gives, with whole URLs', async () => {
  for (const [collection, path] of [
    ['devices', '/api/dcim/devices/'],
    ['validated-software', VALIDATED],
    ['waivers', '/api/plugins/fleetvet/waivers/'],
  ] as const) {
    const options = ['--filter', 'depth=1&exclude_m2m=false&limit=2&offset=1', '--as-of', '2021-12-01', '-f', 'json'];
    const { stdout } = await runCli(['query', collection, '--cwd', '.', ...options], CASES);
    const { payload } = await server.inject({
      url: `${path}?depth=1&exclude_m2m=false&limit=2&offset=1`,
      headers: { host: 'fleet.example:8080' },
    });
    expect(JSON.parse(payload.replaceAll('http://fleet.example:8080', ''))).toEqual(JSON.parse(stdout));
  }
});

describe('pages', () => {
  it('are linked by absolute URLs, also behind a proxy', async () => {
    const { next } = (await get('/api/dcim/devices/?limit=1', { host: 'fleet.example' })).body as List;
    expect(next).toBe('http://fleet.example/api/dcim/devices/?limit=1&offset=1');
    const proxied = await createTestServer({ directory: CASES, baseUrl: 'https://policy.example/fleet' });
    const { payload } = await proxied.inject('/api/dcim/devices/?limit=1&offset=1');
    const { previous, results } = JSON.parse(payload) as List;
    expect(previous).toBe('https://policy.example/fleet/api/dcim/devices/?limit=1');
    expect(results[0]?.['url']).toMatch(/^https:\/\/policy\.example\/fleet\/api\/dcim\/devices\//);
  });

  it('skip entries that are not hosts', async () => {
    const { next } = (await get('/api/dcim/devices/?limit=1', { host: 'evil"><script>' })).body as List;
    expect(next).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\//);
  });
});

describe('caching', () => {
  it('answers 304 while the state is the same', async () => {
    const first = await server.inject('/api/dcim/devices/');
    const etag = String(first.headers['etag']);
    expect(etag).toMatch(/^W\/"[\da-f]{32}"$/);
    const again = await server.inject({
      url: '/api/dcim/roles/'.replace('dcim', 'extras'),
      headers: { 'if-none-match': `"x", ${etag}` },
    });
    expect({ status: again.statusCode, body: again.payload }).toEqual({ status: 304, body: '' });
    const strong = await server.inject({
      url: '/api/extras/roles/',
      headers: { 'if-none-match': etag.slice('W/'.length) },
    });
    expect([strong.statusCode, strong.headers['cache-control']]).toEqual([304, 'no-cache']);
    const other = await createTestServer({ directory: CASES, asOf: '2021-12-02' });
    expect((await other.inject({ url: '/api/dcim/devices/', headers: { 'if-none-match': etag } })).statusCode).toBe(
      200,
    );
  });

  it('compresses for those that take it', async () => {
    const plain = await server.inject('/api/dcim/devices/');
    const { headers, rawPayload } = await server.inject({
      url: '/api/dcim/devices/',
      headers: { 'accept-encoding': 'br, gzip' },
    });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(rawPayload).toString()).toBe(plain.payload);
    const refused = await server.inject({ url: '/api/dcim/devices/', headers: { 'accept-encoding': 'gzip;q=0' } });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });
});

describe('access', () => {
  it.each([
    [undefined, { detail: 'Authentication credentials were not provided.' }],
    ['Basic c2VjcmV0', { detail: 'Authentication credentials were not provided.' }],
    ['Token secre', { detail: 'Invalid token' }],
    ['Bearer ', { detail: 'Authentication credentials were not provided.' }],
  ])('refuses %j', async (authorization, body) => {
    const closed = await createTestServer({ directory: CASES, token: 'secret' });
    for (const url of ['/api/dcim/devices/', '/metrics', '/report', '/check.json', '/api/nosuch/']) {
      const { statusCode, payload } = await closed.inject({
        url,
        headers: authorization === undefined ? {} : { authorization },
      });
      expect({ url, status: statusCode, body: JSON.parse(payload) as unknown }).toEqual({ url, status: 403, body });
    }
    expect((await closed.inject('/healthz')).statusCode).toBe(200);
  });

  it.each(['Token secret', 'Bearer secret', 'token secret'])('takes %j', async (authorization) => {
    const closed = await createTestServer({ directory: CASES, token: 'secret' });
    expect((await closed.inject({ url: '/api/', headers: { authorization } })).statusCode).toBe(200);
  });

  it('lets pages of other origins read only with --cors-origin', async () => {
    const origin = 'https://pages.example';
    expect(
      (await server.inject({ url: '/api/', headers: { origin } })).headers['access-control-allow-origin'],
    ).toBeUndefined();
    const open = await createTestServer({ directory: CASES, corsOrigin: origin });
    const preflight = { origin, 'access-control-request-method': 'GET' };
    const answer = await open.inject({ method: 'OPTIONS', url: '/api/', headers: preflight });
    expect(answer.statusCode).toBe(204);
    expect(answer.headers['access-control-allow-origin']).toBe(origin);
  });
});

describe('refusals', () => {
  it.each([
    ['/api/dcim/devices/?nosuch=1', 400, { nosuch: ['Unknown filter field'] }],
    ['/api/dcim/devices/?role=nosuch', 400, { role: [expect.stringContaining('Select a valid choice. nosuch')] }],
    [`${VALIDATED}?preferred=maybe`, 400, { preferred: ['Enter true or false.'] }],
    [`${VALIDATED}?start_after=tomorrow`, 400, { start_after: ['Enter a valid date.'] }],
    ['/api/dcim/devices/?sort=nosuch', 400, { sort: [expect.stringContaining('nosuch')] }],
    ['/api/dcim/devices/?depth=x', 400, { depth: ['Enter a whole number.'] }],
    ['/api/dcim/devices/?depth=3', 400, { depth: [expect.stringContaining('0 to 2')] }],
    ['/api/dcim/devices/no-id/', 404, { detail: 'No Device matches the given query.' }],
    ['/api/nosuch/', 404, { detail: 'Not found.' }],
    ['/nosuch', 404, { detail: 'Not found.' }],
    [`/api/dcim/devices/?q=${'x'.repeat(9_000)}`, 414, { detail: 'The URL is too long.' }],
    [`/api/dcim/devices/?${'q=x&'.repeat(500)}`, 400, { detail: 'a request can give at most 200 filter values' }],
  ])('%.60s', async (url, status, body) => {
    expect(await get(url)).toEqual({ status, body });
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('%s changes nothing', async (method) => {
    for (const url of ['/api/dcim/devices/', VALIDATED, '/api/', '/healthz', '/metrics', '/report']) {
      const { statusCode, payload, headers } = await server.inject({ method, url, payload: '{' });
      expect({ url, status: statusCode, body: JSON.parse(payload) as unknown, allow: headers['allow'] }).toEqual({
        url,
        status: 405,
        body: { detail: `Method "${method}" not allowed.` },
        allow: 'GET, HEAD, OPTIONS',
      });
    }
  });

  it('answers GET of GraphQL with 405, and bad bodies with 400, 413 and 415', async () => {
    const url = '/api/graphql/';
    const json = { 'content-type': 'application/json' };
    const status = async (payload: string, headers: Record<string, string> = json): Promise<number> =>
      (await server.inject({ method: 'POST', url, payload, headers })).statusCode;
    expect((await server.inject(url)).statusCode).toBe(405);
    expect(await status('{')).toBe(400);
    expect(await status('[]')).toBe(400);
    expect(await status('{"query": 1}')).toBe(400);
    expect(await status('{"query": "{ tags { name } }", "variables": []}')).toBe(400);
    expect(await status(JSON.stringify({ query: ' '.repeat(300_000) }))).toBe(413);
    expect(await status('query', { 'content-type': 'text/csv' })).toBe(415);
    expect(await status('query', { 'content-type': 'text/plain' })).toBe(415);
  });

  it('answers with the version that is asked for', async () => {
    const { headers } = await server.inject({ url: '/api/', headers: { accept: 'application/json; version=3.0' } });
    expect(headers['api-version']).toBe('3.0');
    for (const [method, url] of [
      ['GET', '/api/dcim/devices/'],
      ['GET', '/api/status/'],
      ['OPTIONS', '/api/dcim/devices/'],
      ['OPTIONS', '/api/graphql/'],
      ['POST', '/api/graphql/'],
    ] as const) {
      const payload = method === 'POST' ? { query: '{ tags { name } }' } : undefined;
      const ask = async (version: string): Promise<LightMyRequestResponse> =>
        server.inject({
          method,
          url,
          headers: { accept: `application/json; version=${version}` },
          ...(payload && { payload }),
        });
      const refused = await ask('9');
      expect({ url, status: refused.statusCode, version: refused.headers['api-version'] }).toEqual({
        url,
        status: 406,
      });
      expect(refused.json<{ detail: string }>().detail).toMatch(/^Invalid version "9" in "Accept" header\. /);
      const taken = await ask('2.4');
      expect({ url, status: taken.statusCode, version: taken.headers['api-version'] }).toEqual({
        url,
        status: 200,
        version: '2.4',
      });
    }
  });
});

describe('GraphQL limits', () => {
  const nested = (levels: number): string =>
    `{ ${'devices { software_version { '.repeat(levels)} version ${'} }'.repeat(levels)} }`;
  const fragments = Array.from(
    { length: 40 },
    (_, index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`,
  );
  it.each([
    ['depth', nested(7), /nested deeper than 12 levels/],
    [
      'aliases',
      `{ ${Array.from({ length: 101 }, (_, index) => `a${index}: tags { name }`).join(' ')} }`,
      /more than 100 aliases/,
    ],
    ['fields', `{ tags { ${'name '.repeat(1_001)} } }`, /more than 1000 fields/],
    [
      'fragments of fragments',
      `{ ...f0 } ${fragments.join(' ')} fragment f40 on Query { tags { name } }`,
      /more than 1000 fields/,
    ],
    ['a cycle of fragments', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }', /itself/],
    ['brackets', '{a'.repeat(2_400), /nested deeper than 100 levels/],
    ['brackets of a value', `{ tags(name: ${'['.repeat(2_400)}`, /nested deeper than 100 levels/],
    ['brackets of a type', `query ($v: ${'['.repeat(2_400)}`, /nested deeper than 100 levels/],
    ['tokens', `{ ${'tags { name } '.repeat(3_000)} }`, /token/i],
  ])('refuses too many %s', async (_, query, message) => {
    const { status, body } = await graphql(query);
    const { errors } = body as { readonly errors: readonly { readonly message: string }[] };
    expect(status).toBe(400);
    expect(errors[0]?.message).toMatch(message);
  });

  it('refuses an answer of too many values, in bounded time', async () => {
    const demo = await createTestServer({ directory: ROOT });
    const part = `${'platform { devices { '.repeat(4)} name ${'} }'.repeat(4)}`;
    const { statusCode, payload } = await demo.inject({
      method: 'POST',
      url: '/api/graphql/',
      payload: { query: `{ a: devices { ${part} } b: devices { ${part} } }` },
    });
    expect(statusCode).toBe(200);
    expect(JSON.parse(payload)).toEqual({
      data: null,
      errors: [{ message: expect.stringMatching(/would hold more than 250,000 values/) as unknown }],
    });
  });

  it('answers the introspection of clients', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { status, body } = await graphql(getIntrospectionQuery());
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain('"ValidatedSoftwareLCMType"');
  });
});

it('gives the report, the result of the check, and metrics that are those of the report and its own', async () => {
  expect((await server.inject('/report')).payload).toMatch(/^<!DOCTYPE html>/);
  const check = await runCli(['check', '--cwd', '.', '--as-of', '2021-12-01', '-f', 'json'], CASES);
  const served = JSON.parse((await server.inject('/check.json')).payload) as { readonly evaluations: unknown };
  expect(served.evaluations).toEqual((JSON.parse(check.stdout) as typeof served).evaluations);
  const { payload, headers } = await server.inject('/metrics');
  expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
  for (const name of ['fleetvet_subjects', 'fleetvet_state_current', 'fleetvet_http_requests_total'])
    expect(payload).toMatch(new RegExp(`^# TYPE ${name} (?:gauge|counter)\\n${name}[{ ]`, 'm'));
});
