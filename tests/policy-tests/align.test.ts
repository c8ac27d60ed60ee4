import fc from 'fast-check';
import { expect, it } from 'vitest';

import { align } from '../../src/policy-tests/align.js';
import { runs } from '../runs.js';

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
const equal = (a: string, b: string): boolean => a === b;

/** How many letters two texts have in common in order, by trying everything. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  const [first, ...rest] = a;
  if (first === undefined || b.length === 0) return 0;
  const at = b.indexOf(first);
  return Math.max(commonLength(rest, b), at === -1 ? 0 : 1 + commonLength(rest, b.slice(at + 1)));
}

it('keeps both lists in order, and pairs as much as possible', () => {
  fc.assert(
    fc.property(letters, letters, (expected, actual) => {
      const aligned = align<string, string>(expected, actual, equal);
      expect(aligned.flatMap((one) => one.expected ?? [])).toEqual(expected);
      expect(aligned.flatMap((one) => one.actual ?? [])).toEqual(actual);
      const pairs = aligned.filter((one) => one.expected !== undefined && one.actual !== undefined);
      expect(pairs.every((one) => one.expected === one.actual)).toBe(true);
      expect(pairs).toHaveLength(commonLength(expected, actual));
    }),
    { seed: 20_261_121, numRuns: runs(100, 300) },
  );
});

it('takes time in proportion to long lists that differ', () => {
  let comparisons = 0;
  const expected = Array.from({ length: 20_000 }, (_, index) => `e${index}`);
  const actual = Array.from({ length: 20_000 }, (_, index) => `a${index}`);
  const aligned = align<string, string>(expected, actual, (a, b) => {
    comparisons += 1;
    return a === b;
  });
  expect(aligned).toHaveLength(40_000);
  expect(comparisons).toBeLessThan(10);
});
