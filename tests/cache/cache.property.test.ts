// Whether files are parsed, or taken from what was parsed before: the result is the same to the byte.
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { check } from '../../src/check/check.js';
import { inMemory, renderJson, UserError } from '../../src/index.js';
import { unpack } from '../../src/parse/cache/layout.js';
import { createParseCache, type ParseCache } from '../../src/parse/cache/parse-cache.js';
import { type Files, readCorpus } from '../fuzz/corpus.js';
import { mutations } from '../fuzz/mutations.js';

const RUNS = Number(process.env['FLEETVET_RUNS'] ?? 60);
const PARAMETERS = { seed: 20261121, numRuns: RUNS };
const KEY = 'a program, its schemas and its limits';

const repositories = fc.constantFrom(...readCorpus());

async function resultOf(files: Files, cache?: ParseCache): Promise<string> {
  try {
    const result = await check({
      source: inMemory(files),
      asOf: '2026-11-21',
      // Only what the library reads is kept.
      fastPath: false,
      ...(cache !== undefined && { openCache: () => Promise.resolve(cache) }),
    });
    return [...renderJson(result)].join('');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message;
  }
}

function bytesOf(cache: ParseCache): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.concat([...(cache.pack() ?? [])]);
  return new Uint8Array(bytes);
}

/** What a check of files leaves in an empty cache. */
async function cached(files: Files): Promise<Uint8Array<ArrayBuffer>> {
  const cache = createParseCache(KEY, undefined);
  expect(await resultOf(files, cache)).toBe(await resultOf(files));
  return bytesOf(cache);
}

it('gives the same bytes, whatever was parsed before', { timeout: 120_000 }, async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(repositories, mutations, mutations, async (files, mutate, again) => {
      const before = mutate(files);
      const bytes = await cached(before);
      for (const now of [before, again(before), files]) {
        const kept = await unpack(KEY, bytes);
        expect(kept === undefined).toBe(bytes.length === 0);
        const cache = createParseCache(KEY, kept);
        const counting: ParseCache = {
          ...cache,
          find: (id) => {
            const parsed = cache.find(id);
            if (parsed !== undefined) found += 1;
            return parsed;
          },
        };
        expect(await resultOf(now, counting)).toBe(await resultOf(now));
      }
    }),
    PARAMETERS,
  );
  expect(found).toBeGreaterThan(RUNS * 2);
});

it('does without a cache that is damaged, cut short, or of another key', async () => {
  const [files = {}] = readCorpus().filter((each) => Object.keys(each).length > 2);
  const bytes = await cached(files);
  expect(bytes.length).toBeGreaterThan(500);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ change;
      expect(await unpack(KEY, damaged)).toBeUndefined();
      expect(await unpack(KEY, bytes.slice(0, at))).toBeUndefined();
    }),
    { ...PARAMETERS, numRuns: RUNS * 10 },
  );
  expect(await unpack(`${KEY} and more`, bytes)).toBeUndefined();
  expect(await unpack(KEY, new Uint8Array(Buffer.concat([bytes, Buffer.of(0)])))).toBeUndefined();
  expect(await unpack(KEY, bytes)).toBeDefined();
});

it('keeps only what is in use, and nothing anew where nothing is new', async () => {
  const device = (name: string): string => `devices:\n  - { name: ${name}, device_type: t, role: r }\n`;
  const files: Files = Object.fromEntries(
    Array.from({ length: 6 }, (_, index) => [`inventory/${index}.yaml`, device(`d${index}`)]),
  );
  const warm = async (now: Files, bytes: Uint8Array<ArrayBuffer>): Promise<ParseCache> => {
    const cache = createParseCache(KEY, await unpack(KEY, bytes));
    await resultOf(now, cache);
    return cache;
  };
  const all = await cached(files);
  expect((await warm(files, all)).pack()).toBeUndefined();
  const few = Object.fromEntries(Object.entries(files).slice(0, 2));
  const after = bytesOf(await warm(few, all));
  expect((await unpack(KEY, after))?.ids).toHaveLength(2 * 64);
  const more = bytesOf(await warm({ ...few, 'inventory/new.yaml': device('new') }, after));
  expect((await unpack(KEY, more))?.ids).toHaveLength(3 * 64);
});

it('tells two files with the same bytes apart, and an alias from an entry', async () => {
  const device = '{ name: a, device_type: t, role: r, status: Odd }';
  const twice = `devices:\n  - ${device}\n`;
  const alias = `devices:\n  - &a ${device}\n  - *a\n`;
  const config = (statuses: string): Files => ({ 'fleetvet.yaml': `statuses: { objects: [${statuses}] }\n` });
  for (const files of [{ 'inventory/a.yaml': twice, 'inventory/b.yaml': twice }, { 'inventory/a.yaml': alias }]) {
    // What fits under one config, and is kept, is broken under the other.
    const kept = await unpack(KEY, await cached({ ...files, ...config('Odd') }));
    const now = { ...files, ...config('Active') };
    expect(await resultOf(now, createParseCache(KEY, kept))).toBe(await resultOf(now));
  }
});

it('keeps nothing that is read in one pass', async () => {
  const files = { 'inventory/a.yaml': 'manufacturers: [m]\n', 'inventory/b.yaml': 'locations:\n  - &a here\n' };
  const cache = createParseCache(KEY, undefined);
  await check({ source: inMemory(files), asOf: '2026-11-21', openCache: () => Promise.resolve(cache) });
  expect((await unpack(KEY, bytesOf(cache)))?.ids).toHaveLength(64);
});

it('keeps nothing that JSON would lose, and nothing that is wrong', async () => {
  const text = (line: string): Files => ({
    'inventory/a.yaml': `manufacturers: [m]\ndevice_types: [{ manufacturer: m, model: t }]\nroles: [r]\ndevices:\n  - { name: a, device_type: t, role: r, custom_fields: { ${line} } }\n`,
  });
  const kept = async (files: Files): Promise<number> => (await unpack(KEY, await cached(files)))?.ids.length ?? 0;
  expect(await kept(text('x: 1'))).toBe(64);
  for (const line of ['x: .inf', 'x: .nan', 'x: -0', '"1": a, b: c, "0": d'])
    expect(await kept(text(line)), line).toBe(0);
  expect(await kept({ 'inventory/a.yaml': 'devices:\n  - { name: a }\n' })).toBe(0);
  expect(await kept({ 'inventory/a.yaml': 'devices:\n  - { name: a\n' })).toBe(0);
});
