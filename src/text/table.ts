import { cut } from './printable.js';
import { padTo, widthOf } from './wrap.js';

/** A column of a table on a terminal. */
export interface TableColumn {
  readonly title: string;
  /** Free text may be shortened early, a list of names between these, a name or a version never. */
  readonly kind: 'version' | 'name' | 'list' | 'text';
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
/** The minimum width of free text. */
const LEAST_TEXT = 12;
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
  const needed = columns.map(({ title }, at) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(row[at] ?? '')), widthOf(title)),
  );
  const least = columns.map(({ kind, title }, at) => {
    if (kind === 'text') return Math.min(needed[at] ?? 0, Math.max(LEAST_TEXT, widthOf(title)));
    if (kind !== 'list') return needed[at] ?? 0;
    return rows.reduce((widest, row) => Math.max(widest, widthOf(cutList(row[at] ?? '', 0))), widthOf(title));
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
    lines
      .map((line, index) => {
        const parts = line.map((at) => {
          const column = columns[at];
          const room = widths[at] ?? 0;
          const text = column === undefined ? '' : CUTS[column.kind](cells[at] ?? '', room);
          return column?.align === 'right' ? ' '.repeat(Math.max(0, room - widthOf(text))) + text : padTo(text, room);
        });
        return `${index === 0 ? '' : ' '.repeat(hang)}${parts.join(GAP)}`.trimEnd();
      })
      .filter((line, index) => index === 0 || line !== '');
  return { head: layOut(columns.map(({ title }) => title)), rows: rows.map(layOut), givenUp };
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

const CUTS: Readonly<Record<TableColumn['kind'], (text: string, width: number) => string>> = {
  version: (text) => text,
  name: (text) => text,
  list: cutList,
  text: cutTo,
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
