import type { DifferenceLine } from './types.js';

/** A place in two lists laid side by side: an item of both, or of one only. */
interface Aligned<E, A> {
  readonly expected: E | undefined;
  readonly actual: A | undefined;
}

/** The maximum number of comparisons for each item to search lists for common items. */
const COMPARISONS_PER_ITEM = 200;

/**
 * Aligns two lists so that as many items as possible match, in order. Between matches, expected items come before actual
 * ones.
 */
export function align<E extends string | object, A extends string | object>(
  expected: readonly E[],
  actual: readonly A[],
  fits: (expected: E, actual: A) => boolean,
): readonly Aligned<E, A>[] {
  const fitsAt = (e: number, a: number): boolean => {
    const one = expected[e];
    const other = actual[a];
    return one !== undefined && other !== undefined && fits(one, other);
  };
  let start = 0;
  while (fitsAt(start, start)) start += 1;
  let tail = 0;
  const room = Math.min(expected.length, actual.length) - start;
  while (tail < room && fitsAt(expected.length - 1 - tail, actual.length - 1 - tail)) tail += 1;
  const [rows, columns] = [expected.length - start - tail, actual.length - start - tail];
  const common = findCommon(rows, columns, (row, column) => fitsAt(start + row, start + column));

  const result: Aligned<E, A>[] = [];
  let [nextExpected, nextActual] = [0, 0];
  const goTo = (untilExpected: number, untilActual: number): void => {
    for (; nextExpected < untilExpected; nextExpected += 1)
      result.push({ expected: expected[nextExpected], actual: undefined });
    for (; nextActual < untilActual; nextActual += 1) result.push({ expected: undefined, actual: actual[nextActual] });
  };
  const pair = (): void => {
    result.push({ expected: expected[nextExpected], actual: actual[nextActual] });
    nextExpected += 1;
    nextActual += 1;
  };
  for (let index = 0; index < start; index += 1) pair();
  for (const [row, column] of common) {
    goTo(start + row, start + column);
    pair();
  }
  goTo(start + rows, start + columns);
  for (let index = 0; index < tail; index += 1) pair();
  return result;
}

/** The longest common subsequence as pairs; empty if the search would take too long. */
function findCommon(
  rows: number,
  columns: number,
  fits: (row: number, column: number) => boolean,
): readonly (readonly [row: number, column: number])[] {
  if (rows * columns > (rows + columns) * COMPARISONS_PER_ITEM) return [];
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      lengths[row * width + column] = fits(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    if (fits(row, column)) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

type Line = Omit<DifferenceLine, 'sign'>;

/** How to write the items of two lists. */
interface LineWords<E, A> {
  readonly ofExpected: (expected: E) => Pick<Line, 'text'> & Partial<Line>;
  /** `instead` is the expected item whose place it takes, where it takes one. */
  readonly ofActual: (actual: A, instead: E | undefined) => Pick<Line, 'text'> & Partial<Line>;
}

/** The lines of two aligned lists. */
export function layOut<E extends string | object, A extends string | object>(
  aligned: readonly Aligned<E, A>[],
  { ofExpected, ofActual }: LineWords<E, A>,
): readonly DifferenceLine[] {
  const lines: DifferenceLine[] = [];
  const line = (sign: DifferenceLine['sign'], { text, location, note }: Partial<Line> & Pick<Line, 'text'>): void => {
    lines.push({ sign, text, location, note });
  };
  let missing: E[] = [];
  for (const { expected, actual } of aligned) {
    if (expected !== undefined && actual !== undefined) {
      missing = [];
      line('same', { text: ofExpected(expected).text });
    } else if (expected !== undefined) {
      missing.push(expected);
      line('missing', ofExpected(expected));
    } else if (actual !== undefined) {
      line('unexpected', ofActual(actual, missing.shift()));
    }
  }
  return lines;
}
