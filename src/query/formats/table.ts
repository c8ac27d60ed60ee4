import type { Palette } from '../../formats/pretty.js';
import { cut, printable } from '../../text/printable.js';
import { padTo, widthOf } from '../../text/wrap.js';
import { plural } from '../../text/words.js';
import type { QueryAnswer } from '../ask.js';

/** How the table looks. */
export interface QueryTableOptions {
  readonly colors: Palette;
  /** How many columns of characters there are; without it, as many as are needed. */
  readonly width?: number | undefined;
  /** Leaves out the line with the count. */
  readonly quiet: boolean;
}

const GAP = '  ';

/** The width down to which all columns become narrower alike, and the one below which none is cut. */
const NARROW = 12;
const LEAST = 4;

/** A list as a table, without the ids, shortened to the width of the terminal. A version is never shortened. */
export function* renderQueryTable(answer: QueryAnswer, { colors, width, quiet }: QueryTableOptions): Generator<string> {
  const rows = [...answer.rows].map((row) => row.slice(1).map(printable));
  if (rows.length > 0) {
    const columns = answer.columns.slice(1);
    const titles = columns.map(({ title }) => title);
    const needed = titles.map((title, column) =>
      Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map(widthOf)),
    );
    const widths =
      width === undefined
        ? needed
        : fit(
            needed,
            columns.map(({ whole = false }) => whole),
            width,
          );
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
 * Makes columns narrower until all fit or none can give more: the widest first, while a date still fits in each; then
 * those at the end, which matter least. Whole columns keep their width, even if the lines get longer than the terminal.
 */
function fit(needed: readonly number[], whole: readonly boolean[], width: number): readonly number[] {
  const widths = [...needed];
  const cuttable = widths.map((_, column) => column).filter((column) => whole[column] !== true);
  let excess = widths.reduce((sum, one) => sum + one, GAP.length * (widths.length - 1)) - width;
  while (excess > 0) {
    const widest = Math.max(...cuttable.map((column) => widths[column] ?? 0));
    const column = cuttable.find((one) => widths[one] === widest);
    if (column === undefined || widest <= NARROW) break;
    widths[column] = widest - 1;
    excess -= 1;
  }
  for (const column of [...cuttable].reverse()) {
    if (excess <= 0) break;
    const before = widths[column] ?? 0;
    const after = Math.max(Math.min(before, LEAST), before - excess);
    widths[column] = after;
    excess -= before - after;
  }
  return widths;
}
