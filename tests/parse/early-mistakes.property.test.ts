// A long document is searched for mistakes while it is read: what is found early must be what is found at the end.
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { DEFAULT_LIMITS } from '../../src/check/config.js';
import { parseYaml } from '../../src/parse/library/parse-yaml.js';
import { lineTexts, multilineTexts, mutated, soundTexts } from './block-documents.js';
import { runs } from '../runs.js';

const RUNS = runs(400, 1500);

const documents = fc.oneof(lineTexts, mutated(soundTexts), mutated(multilineTexts), multilineTexts);
const texts = fc.array(documents, { minLength: 1, maxLength: 3 }).map((all) => all.join('---\n'));

/** What is read of each document: its value, or that it is lost. */
function outline(text: string, searchEvery: number): readonly unknown[] {
  return parseYaml(text, DEFAULT_LIMITS, searchEvery).documents.map(({ value, faults }) =>
    faults.some(({ node }) => node === undefined) ? 'lost' : [value, faults],
  );
}

it(
  'reads the same documents, and loses the same ones',
  () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, searchEvery) => {
        expect(outline(text, searchEvery)).toEqual(outline(text, Infinity));
      }),
      { seed: 20261121, numRuns: RUNS },
    );
  },
  Math.max(30_000, RUNS * 20),
);
