import { cut } from './printable.js';
import { padTo, widthOf, wrap } from './wrap.js';

/** A column of a table on a terminal. */
export interface TableColumn {
  readonly title: string;
  /** Free text is shortened first, then a list of names; `words` is a name that may take several lines; other names and versions stay whole. */
  readonly kind: 'version' | 'name' | 'words' | 'list' | 'text';
  readonly align?: 'right';
  /** Where a row is broken first if it takes several lines. */
  readonly breaks?: true;
}

/** A table that fits a width: the lines of its head and of each row. */
export interface TableLayout {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The titles of the columns that were dropped. */
  readonly givenUp: readonly string[];
}

interface TableOptions {
  /** The width in characters; without it, unlimited. */
  readonly width?: number | undefined;
  /** The titles of columns that a narrow terminal drops, in this order. */
  readonly giveUp?: readonly string[];
  /** The indentation of a row's continuation lines. */
  readonly hang?: number;
}

const GAP = '  ';
/** The end of a list that is shortened. */
const REST = ' …';
/** The minimum width of free text, and of names that may take several lines. */
const LEAST_TEXT = 12;
const LEAST_WORDS = 24;
const HANG = 4;

/**
 * Lays out printable cells for a terminal. A table that is too wide first narrows free text, then drops columns in the given
 * order, then wraps rows; names and versions are not truncated (report.md, Terminal).
 */
export function layOutTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  { width = Infinity, giveUp = [], hang = HANG }: TableOptions = {},
): TableLayout {
  const needed = columns.map(({ title }, at) => widestOf(title, rows, at, (text) => text));
  const least = columns.map(({ kind, title }, at) => {
    if (kind === 'text') return Math.min(needed[at] ?? 0, Math.max(LEAST_TEXT, widthOf(title)));
    if (kind === 'words')
      return Math.min(needed[at] ?? 0, Math.max(LEAST_WORDS, widestOf(title, rows, at, longestWord)));
    if (kind === 'list') return widestOf(title, rows, at, (text) => cutList(text, 0));
    return needed[at] ?? 0;
  });
  let kept = columns.map((_, at) => at);
  const givenUp: string[] = [];
  // Empty columns go first and are not listed as dropped.
  if (total(kept, least) > width) kept = kept.filter((at) => rows.some((row) => (row[at] ?? '') !== ''));
  for (const title of giveUp) {
    if (total(kept, least) <= width) break;
    const at = kept.find((one) => columns[one]?.title === title);
    if (at === undefined) continue;
    kept = kept.filter((one) => one !== at);
    givenUp.push(title);
  }
  const lines =
    total(kept, least) <= width ? [kept] : split(kept, least, width, hang, (at) => columns[at]?.breaks === true);
  const widths = [...needed];
  for (const [index, line] of lines.entries())
    narrowText(line, columns, least, widths, width - (index === 0 ? 0 : hang));
  const layOut = (cells: readonly string[]): readonly string[] =>
    lines.flatMap((line, index) => {
      const texts = line.map((at) => {
        const column = columns[at];
        return column === undefined ? [] : FITS[column.kind](cells[at] ?? '', widths[at] ?? 0);
      });
      return Array.from({ length: Math.max(...texts.map(({ length }) => length)) }, (_, row) => {
        const parts = line.map((at, place) => {
          const text = texts[place]?.[row] ?? '';
          const room = widths[at] ?? 0;
          return columns[at]?.align === 'right'
            ? ' '.repeat(Math.max(0, room - widthOf(text))) + text
            : padTo(text, room);
        });
        return `${index === 0 ? '' : ' '.repeat(hang)}${parts.join(GAP)}`.trimEnd();
      }).filter((text) => index === 0 || text !== '');
    });
  return { head: layOut(columns.map(({ title }) => title)), rows: rows.map(layOut), givenUp };
}

/** The width of the widest text that a column needs. */
function widestOf(
  title: string,
  rows: readonly (readonly string[])[],
  at: number,
  textOf: (cell: string) => string,
): number {
  return rows.reduce((widest, row) => Math.max(widest, widthOf(textOf(row[at] ?? ''))), widthOf(title));
}

function longestWord(text: string): string {
  return text.split(' ').reduce((longest, word) => (widthOf(word) > widthOf(longest) ? word : longest), '');
}

function total(columns: readonly number[], widths: readonly number[]): number {
  return columns.reduce((sum, at) => sum + (widths[at] ?? 0), GAP.length * Math.max(0, columns.length - 1));
}

/** Distributes columns over lines, as many on each as fit. */
function split(
  columns: readonly number[],
  widths: readonly number[],
  width: number,
  hang: number,
  breaksAt: (column: number) => boolean,
): readonly (readonly number[])[] {
  const lines: number[][] = [[]];
  for (const at of columns) {
    const line = lines.at(-1) ?? [];
    const room = width - (lines.length === 1 ? 0 : hang);
    if (line.length > 0 && (breaksAt(at) || total([...line, at], widths) > room)) lines.push([at]);
    else line.push(at);
  }
  return lines;
}

/** Narrows the free text and the lists of a line to the remaining width, widest first. */
function narrowText(
  line: readonly number[],
  columns: readonly TableColumn[],
  least: readonly number[],
  widths: number[],
  room: number,
): void {
  let excess = total(line, widths) - room;
  while (excess > 0) {
    const text = line.filter((at) => (widths[at] ?? 0) > (least[at] ?? 0));
    const widest = Math.max(...text.map((at) => widths[at] ?? 0));
    const at = text.find((one) => widths[one] === widest);
    if (at === undefined) break;
    widths[at] = widest - 1;
    excess -= 1;
  }
  const [only] = line;
  if (line.length === 1 && only !== undefined && columns[only]?.kind === 'text')
    widths[only] = Math.min(widths[only] ?? 0, room);
}

/** The lines of a cell of each kind in a number of terminal columns. */
const FITS: Readonly<Record<TableColumn['kind'], (text: string, width: number) => readonly string[]>> = {
  version: (text) => [text],
  name: (text) => [text],
  words: (text, width) => wrap(text, '', { width }),
  list: (text, width) => [cutList(text, width)],
  text: (text, width) => [cutTo(text, width)],
};

/** As many names of a list as fit in a number of terminal columns, at least one. */
function cutList(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const [first = '', ...more] = text.split(/(?<=[,;]) /);
  let kept = first;
  for (const name of more) {
    if (widthOf(kept) + widthOf(name) + REST.length + 1 > width) return `${kept}${REST}`;
    kept += ` ${name}`;
  }
  return kept;
}

/** A text truncated to a number of terminal columns. */
function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let units = Math.min(text.length, width);
  while (units > 0 && widthOf(cut(text, units)) > width) units -= 1;
  return cut(text, units);
}
