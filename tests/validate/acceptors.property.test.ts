import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';

import { COLLECTIONS, type Collection } from '../../src/model/entry.js';
import { accepts, acceptsConfig } from '../../src/validate/accepts.js';
import { configValidator, validatorOf } from '../../src/validate/validators.js';

const RUNS = Number(process.env['FLEETVET_RUNS'] ?? 3000);
const ROOT = path.resolve(import.meta.dirname, '../..');

/** Entries as people write them: those of this repository, and the examples of the schemas. */
const samples = new Map<string, unknown[]>();
for (const folder of ['inventory', 'policies', 'examples']) {
  for (const file of readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.yaml')) continue;
    for (const document of parseAllDocuments(readFileSync(path.join(ROOT, folder, file), 'utf8'))) {
      for (const [name, list] of Object.entries((document.toJS() ?? {}) as Record<string, unknown>))
        if (Array.isArray(list)) samples.set(name, [...(samples.get(name) ?? []), ...(list as unknown[])]);
    }
  }
}
const schemaOf: Readonly<Partial<Record<Collection, string>>> = {
  waivers: 'waiver',
  software_image_files: 'software-image-file',
  inventory_items: 'inventory-item',
  virtual_machines: 'virtual-machine',
};
for (const [collection, name] of Object.entries(schemaOf)) {
  const schema = JSON.parse(readFileSync(path.join(ROOT, `schemas/${name}.schema.json`), 'utf8')) as {
    examples: unknown[];
  };
  samples.set(collection, [...(samples.get(collection) ?? []), ...schema.examples]);
}

/** What stands where something else should, and what is at the edge of being right. */
const ODD: readonly unknown[] = [
  null,
  '',
  ' a',
  'a\t',
  'a b',
  '\u00a0a',
  'é',
  'a'.repeat(255),
  'a'.repeat(256),
  '😀'.repeat(255),
  '😀'.repeat(256),
  0,
  -1,
  1.5,
  2 ** 60,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  ['a'],
  ['a', 'a'],
  ['a', 1],
  {},
  { version: 'v' },
  { version: 'v', platform: 'p' },
  { version: 'v', other: 'p' },
  { name: 'n', tenant: null },
  { model: 'm', manufacturer: 'f' },
  '2026-02-28',
  '2026-02-30',
  'https://example.com/a',
  'https:// example.com',
  'file:///etc/passwd',
  'md5',
  'd41d8cd98f00b204e9800998ecf8427e',
  'sha256',
  'Active',
  'error',
  'name',
];

interface Change {
  readonly at: number;
  readonly what: 'set' | 'remove' | 'add' | 'twice';
  readonly with: unknown;
  readonly name: string;
}

const changes = fc.array(
  fc.record<Change>({
    at: fc.nat(),
    what: fc.constantFrom('set', 'set', 'remove', 'add', 'twice'),
    with: fc.constantFrom(...ODD),
    name: fc.constantFrom(
      'hashing_algorithm',
      'image_file_checksum',
      'tags',
      'status',
      'end',
      'toString',
      '__proto__',
      'x',
    ),
  }),
  { maxLength: 4 },
);

/** A copy of a value with one thing changed somewhere inside it. */
function changed(value: unknown, { at, what, with: other, name }: Change): unknown {
  const copy = structuredClone(value);
  const holders: object[] = [];
  const visit = (here: unknown): void => {
    if (typeof here !== 'object' || here === null) return;
    holders.push(here);
    for (const inner of Object.values(here)) visit(inner);
  };
  visit(copy);
  const holder = holders[at % Math.max(holders.length, 1)];
  if (holder === undefined) return other;
  const keys = Object.keys(holder);
  const key = keys[at % Math.max(keys.length, 1)];
  if (Array.isArray(holder)) {
    if (what === 'twice' && holder.length > 0) holder.push(structuredClone(holder[0]));
    else holder[at % (holder.length + 1)] = other;
  } else if (what === 'add' || key === undefined) {
    Object.defineProperty(holder, name, { value: other, enumerable: true, configurable: true, writable: true });
  } else if (what === 'remove') Reflect.deleteProperty(holder, key);
  else Object.assign(holder, { [key]: other });
  return copy;
}

/** How often values were accepted and refused: both must have been met for the comparison to say anything. */
const counts = { accepted: 0, refused: 0 };

describe('what says only whether an entry fits agrees with the validator of its schema', () => {
  test.each(COLLECTIONS.filter((collection) => samples.has(collection)))('%s', (collection) => {
    fc.assert(
      fc.property(fc.constantFrom(...(samples.get(collection) ?? [])), changes, (sample, all) => {
        const value = all.reduce(changed, sample);
        const accepted = accepts(collection, value);
        counts[accepted ? 'accepted' : 'refused'] += 1;
        expect(accepted).toBe(validatorOf(collection)(value));
      }),
      { seed: 20261121, numRuns: RUNS },
    );
  });

  test('every collection', () => {
    expect(COLLECTIONS.filter((collection) => !samples.has(collection))).toEqual([]);
    expect(counts.accepted).toBeGreaterThan(RUNS);
    expect(counts.refused).toBeGreaterThan(RUNS);
  });

  test('the config', () => {
    const config = {
      inventory: ['inventory/**/*.yaml'],
      policies: ['policies/**/*.yaml'],
      multi_tenant_mode: true,
      device_uniqueness: 'name',
      grace_days: 3,
      rules: { 'software-invalid': 'error', 'software-missing': 'off' },
      limits: { files: 10, depth: 20 },
    };
    expect(acceptsConfig(config)).toBe(true);
    fc.assert(
      fc.property(changes, (all) => {
        const value = all.reduce<unknown>(changed, config);
        expect(acceptsConfig(value)).toBe(configValidator(value));
      }),
      { seed: 20261121, numRuns: RUNS * 3 },
    );
  });
});
