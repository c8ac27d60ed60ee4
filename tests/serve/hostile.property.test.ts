// Whatever clients send: an answer in JSON that is no server error, and no larger than the limits allow.
import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { expect, it } from 'vitest';

import { filterTable, QUERY_COLLECTIONS } from '../../src/query/collections.js';
import { createTestServer } from './in-process.js';
import { runs } from '../runs.js';

const RUNS = runs(30, 400);
const PARAMETERS = { seed: 20261121, numRuns: RUNS };
const TIMEOUT = Math.max(60_000, RUNS * 200);
const ANSWER_LIMIT = 64_000_000;

const server = await createTestServer();
const PATHS = [
  '/api/',
  '/api/status/',
  '/api/graphql/',
  '/api/swagger.json',
  '/healthz',
  '/nosuch/',
  ...QUERY_COLLECTIONS.map(({ api }) => `/api${api.path}`),
];
const NAMES = [
  ...['limit', 'offset', 'depth', 'exclude_m2m', 'sort', 'format', 'q', 'id', '__proto__', 'constructor'],
  ...QUERY_COLLECTIONS.flatMap((collection) => [...filterTable(collection).keys()]),
];
const VALUES = [
  '',
  '0',
  '-1',
  'null',
  'true',
  'nan',
  '1e9',
  '9'.repeat(30),
  'leaf',
  '2026-02-30',
  '%',
  '\u0000',
  '__proto__',
  '../..',
];

const text = fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary', maxLength: 40 }));
const LOOKUPS = ['n', 'ic', 'nic', 'isw', 'iew', 'ie', 'nie', 'isnull', 'gt', 'gte', 'lt', 'lte', 're', '__', ''];
const lookup = fc
  .tuple(fc.constantFrom(...NAMES), fc.array(fc.constantFrom(...LOOKUPS), { minLength: 1, maxLength: 3 }))
  .map(([name, lookups]) => [name, ...lookups].join('__'));
const parameter = fc.tuple(fc.oneof(fc.constantFrom(...NAMES), lookup, text), text);
const queryString = fc.oneof(
  fc
    .array(parameter, { maxLength: 6 })
    .map((all) => all.map((pair) => pair.map(encodeURIComponentSafely).join('=')).join('&')),
  fc.string({ unit: 'grapheme-ascii', maxLength: 200 }).map((all) => all.replaceAll(/[\s#]/g, '')),
);

/** As `encodeURIComponent`, for halves of surrogate pairs too. */
function encodeURIComponentSafely(value: string): string {
  return encodeURIComponent(Buffer.from(value).toString());
}

async function expectAnswer(request: InjectOptions): Promise<void> {
  const { statusCode, payload, headers } = await server.inject(request);
  expect(statusCode, payload.slice(0, 500)).toBeLessThan(500);
  expect(payload.length).toBeLessThan(ANSWER_LIMIT);
  if (payload !== '') {
    expect(headers['content-type']).toMatch(/^application\/json/);
    JSON.parse(payload);
  }
}

it(
  'answers any query string, header and method',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PATHS),
        fc.oneof(
          fc.constant(''),
          text.map((id) => `${encodeURIComponentSafely(id)}/`),
        ),
        queryString,
        fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH'),
        fc.dictionary(
          fc.constantFrom(
            'accept',
            'accept-encoding',
            'authorization',
            'host',
            'if-none-match',
            'content-type',
            'x-forwarded-host',
            'x-http-method-override',
            'origin',
            'range',
          ),
          fc.oneof(
            fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
            fc.constantFrom('*', 'W/"*"', 'application/json; version=9', 'application/json; version=', '[::1]:99999'),
            fc.constantFrom('Token ', 'text/html', 'bytes=0-1', 'a'.repeat(8_000), ';'.repeat(8_000)),
          ),
        ),
        async (path, rest, query, method, headers) => {
          // A body that claims to be compressed text is decoded by nobody here.
          const { 'accept-encoding': _, ...others } = headers;
          await expectAnswer({ url: `${path}${rest}?${query}`, method, headers: others });
        },
      ),
      PARAMETERS,
    );
  },
  TIMEOUT,
);

const fieldName = fc.constantFrom(
  ...['devices', 'validated_softwares', 'software', 'software_version', 'device_type', 'tags', 'name', 'id', 'version'],
  ...['inventory_items', '__typename', '__schema', 'types', 'fields', 'type', 'nosuch', 'platform', 'role', 'status'],
);
const argument = fc.constantFrom(
  ...['', '(limit: 3)', '(limit: -1)', '(offset: 99999999999)', '(name: "x")', '(name: [null])', '(device_name: $v)'],
  ...['(q: "\\u0000")', '(nosuch: 1)', '(id: "x")', '(name__ic: ["a", "b"])'],
);
const { selection } = fc.letrec<{ selection: string }>((tie) => ({
  selection: fc.oneof(
    { depthSize: 'medium', maxDepth: 6 },
    fieldName,
    fc
      .tuple(
        fc.constantFrom('', 'a: ', 'b: '),
        fieldName,
        argument,
        fc.array(tie('selection'), { minLength: 1, maxLength: 5 }),
      )
      .map(([alias, name, given, inner]) => `${alias}${name}${given} { ${inner.join(' ')} }`),
    fc.constantFrom('...f', '... on DeviceType { name }', '... { id }'),
  ),
}));
const deep = fc
  .tuple(
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 60 }),
    fc.constantFrom('', '(limit: 2)', '(name: [])'),
  )
  .map(([levels, aliases, given]) => {
    const inner = `${`platform { devices${given} { `.repeat(levels)} name ${'} }'.repeat(levels)}`;
    return `{ ${Array.from({ length: aliases }, (_, index) => `a${index}: devices { ${inner} }`).join(' ')} }`;
  });
const document = fc.oneof(
  deep,
  fc
    .array(selection, { minLength: 1, maxLength: 6 })
    .map((all) => `query ($v: String) { ${all.join(' ')} } fragment f on DeviceType { name ...f }`),
  fc.array(selection, { minLength: 1, maxLength: 6 }).map((all) => `{ ${all.join(' ')} }`),
  fc.string({ unit: 'grapheme-ascii', maxLength: 300 }),
);

it(
  'answers any GraphQL document and body',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.record({
            query: document,
            variables: fc.oneof(fc.constant({ v: null }), fc.dictionary(fc.string(), fc.jsonValue())),
          }),
          fc.jsonValue(),
        ),
        async (body) => {
          const headers = { 'content-type': 'application/json' };
          await expectAnswer({ method: 'POST', url: '/api/graphql/', headers, payload: JSON.stringify(body) });
        },
      ),
      PARAMETERS,
    );
  },
  TIMEOUT,
);

it(
  'answers any bytes as a body, of any type',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
          fc.integer({ min: 1, max: 60_000 }).map((levels) => Buffer.from('['.repeat(levels))),
          fc
            .integer({ min: 1, max: 60_000 })
            .map((levels) => `${'['.repeat(levels)}${']'.repeat(levels)}`)
            .map((v) =>
              Buffer.from(`{"query":"query ($v: [String]) { tags(name: $v) { id } }","variables":{"v":${v}}}`),
            ),
          fc.integer({ min: 1, max: 20_000 }).map((levels) => Buffer.from(`{"query":"${'{a'.repeat(levels)}"}`)),
          fc
            .constantFrom('{"__proto__":{"query":"{a}"}}', '{"query":"{a}","variables":{"__proto__":1}}')
            .map((body) => Buffer.from(body)),
        ),
        fc.constantFrom(
          'application/json',
          'application/json; charset=utf-16',
          'text/plain',
          'application/graphql',
          'x',
        ),
        fc.constantFrom('identity', 'gzip', 'br'),
        fc.constantFrom('/api/graphql/', '/api/dcim/devices/', '/healthz'),
        async (payload, type, encoding, url) => {
          const headers = { 'content-type': type, 'content-encoding': encoding };
          await expectAnswer({ method: 'POST', url, headers, payload });
        },
      ),
      PARAMETERS,
    );
  },
  TIMEOUT,
);
