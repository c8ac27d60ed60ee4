// Random texts, sound and mutated ones: what is read in one pass is what the library reads, and nothing that it rejects.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { globSync } from 'glob';
import { expect, it } from 'vitest';

import { lineTexts, multilineTexts, mutated, soundTexts } from './block-documents.js';
import { differenceOf, isReadPlainly } from './two-readings.js';
import { runs } from '../runs.js';

const RUNS = runs(400, 1500);
const PARAMETERS = { seed: 20261121, numRuns: RUNS };
const TIMEOUT = Math.max(30_000, RUNS * 20);

const ROOT = path.join(import.meta.dirname, '..', '..');
const files = ['inventory', 'policies', 'examples', 'tests/cases'].flatMap((folder) =>
  globSync('**/*.{yaml,yml}', { cwd: path.join(ROOT, folder) }).map((file) =>
    readFileSync(path.join(ROOT, folder, file), 'utf8'),
  ),
);

/** A dozen lines of a real file. */
const excerpts = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 2, max: 12 })).map(([file, from, length]) => {
  const lines = (files[file % files.length] ?? '').split('\n');
  const start = lines.length <= length ? 0 : from % (lines.length - length);
  return lines.slice(start, start + length).join('\n');
});

/** JSON as programs write it, on one line or on many. */
const jsonTexts = fc
  .tuple(fc.jsonValue(), fc.nat(3), fc.constantFrom('', '\n', '\r\n', ' # x\n', '\n# x\n', '\n---\na: 1\n'))
  .map(([value, indent, end]) => JSON.stringify([value, { value }], null, indent) + end);

/** Asserts that both readings agree on all texts, and that so large a part of them is read in one pass that it means something. */
function expectAgreement(texts: fc.Arbitrary<string>, plainAtLeast: number): void {
  let plain = 0;
  let all = 0;
  fc.assert(
    fc.property(texts, (text) => {
      all += 1;
      if (isReadPlainly(text)) plain += 1;
      expect(differenceOf(text)).toBeUndefined();
    }),
    PARAMETERS,
  );
  expect(plain / all).toBeGreaterThan(plainAtLeast);
}

it('agrees with the library on sound texts in block style', () => expectAgreement(soundTexts, 0.8), TIMEOUT);
it('agrees with the library on sound texts that are mutated', () => expectAgreement(mutated(soundTexts), 0.2), TIMEOUT);
it('agrees with the library on lines in no order', () => expectAgreement(lineTexts, 0.1), TIMEOUT);
it('agrees with the library on files that are mutated', () => expectAgreement(mutated(excerpts), 0.15), TIMEOUT);
it('agrees with the library on values over several lines', () => expectAgreement(multilineTexts, 0.2), TIMEOUT);
it(
  'agrees with the library on such values that are mutated',
  () => expectAgreement(mutated(multilineTexts), 0.1),
  TIMEOUT,
);
it('agrees with the library on JSON', () => expectAgreement(jsonTexts, 0.3), TIMEOUT);
it('agrees with the library on JSON that is mutated', () => expectAgreement(mutated(jsonTexts), 0.05), TIMEOUT);
