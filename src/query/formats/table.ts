import type { QueryAnswer } from '../query-answer.js';
import { plural } from '../../text/words.js';
import { cut, printable } from '../../text/printable.js';
import type { Palette } from '../../formats/pretty.js';
import { padTo, widthOf } from '../../text/wrap.js';

/** How the table is to look. */
export interface QueryTableOptions {
  readonly colors: Palette;
  /** How many columns of characters there are; without it, as many as are needed. */
  readonly width?: number | undefined;
  /** No line with the count. */
  readonly quiet: boolean;
}

const GAP = '  ';

/** The width down to which all columns are cut alike, and the one that none is cut below. */
const NARROW = 12;
const LEAST = 4;

/** A list as a table for people, without the ids, cut to the width of the terminal. */
export function* renderQueryTable(answer: QueryAnswer, { colors, width, quiet }: QueryTableOptions): Generator<string> {
  const rows = [...answer.rows].map((row) => row.slice(1).map(printable));
  if (rows.length > 0) {
    const titles = answer.columns.slice(1);
    const needed = titles.map((title, column) =>
      Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map(widthOf)),
    );
    const widths = width === undefined ? needed : fit(needed, width);
    yield `${colors.bold(lineOf(titles, widths))}\n`;
    for (const row of rows) yield `${lineOf(row, widths)}\n`;
  }
  if (!quiet) yield `${rows.length > 0 ? '\n' : ''}${colors.dim(countOf(answer, rows.length))}\n`;
}

function countOf({ count, noun }: QueryAnswer, shown: number): string {
  return shown === count ? plural(count, noun) : `${shown} of ${plural(count, noun)}`;
}

function lineOf(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((text, column) => padTo(cutTo(text, widths[column] ?? 0), widths[column] ?? 0))
    .join(GAP)
    .trimEnd();
}

/** A text cut to a number of columns of the terminal. */
function cutTo(text: string, width: number): string {
  let units = text.length;
  while (units > 0 && widthOf(cut(text, units)) > width) units -= 1;
  return cut(text, units);
}

/**
 * Makes columns narrower until all fit or none can give any more: the widest first, as long as a date still fits in each;
 * then those at the end, which say the least.
 */
function fit(needed: readonly number[], width: number): readonly number[] {
  const widths = [...needed];
  let excess = widths.reduce((sum, one) => sum + one, GAP.length * (widths.length - 1)) - width;
  for (let widest = Math.max(...widths); excess > 0 && widest > NARROW; widest = Math.max(...widths)) {
    widths[widths.indexOf(widest)] = widest - 1;
    excess -= 1;
  }
  for (let column = widths.length - 1; excess > 0 && column >= 0; column -= 1) {
    const before = widths[column] ?? 0;
    const after = Math.max(Math.min(before, LEAST), before - excess);
    widths[column] = after;
    excess -= before - after;
  }
  return widths;
}
