import type { DifferenceLine } from './types.js';
import type { Aligned } from './align.js';

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
