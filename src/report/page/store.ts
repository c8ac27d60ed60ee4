import { type PackedReport, PAGE_COLUMNS, type PageColumn } from '../page-data.js';

/** The search, filters and order of the table. A filter that begins with `=` matches the whole text, any other a part of it. */
export interface Query {
  readonly search: string;
  readonly filters: ReadonlyMap<PageColumn, string>;
  readonly sort: { readonly column: PageColumn; readonly descending: boolean } | undefined;
}

/** The rows of the report, to be asked for by number. */
export interface Store {
  readonly packed: PackedReport;
  readonly text: (column: PageColumn, row: number) => string;
  /** The numbers of the rows that a query wants, in its order. */
  readonly find: (query: Query) => Uint32Array;
}

/**
 * A store over packed columns. Questions are put to the distinct texts of a column, of which most have few, and the rows only
 * look the answers up; texts come in their order, so that sorting compares numbers.
 */
export function createStore(packed: PackedReport): Store {
  const numbers = new Map(PAGE_COLUMNS.map((column) => [column, Uint32Array.from(packed.columns[column].rows)]));
  const numbersOf = (column: PageColumn): Uint32Array => numbers.get(column) ?? new Uint32Array();
  const lower = new Map<PageColumn, readonly string[]>();
  const lowerOf = (column: PageColumn): readonly string[] => {
    let texts = lower.get(column);
    if (texts === undefined)
      lower.set(column, (texts = packed.columns[column].texts.map((text) => text.toLowerCase())));
    return texts;
  };

  const holds = (column: PageColumn, filter: string): Uint8Array => {
    if (filter.startsWith('=')) {
      const wanted = filter.slice(1);
      return maskOf(packed.columns[column].texts, (text) => text === wanted);
    }
    const wanted = filter.toLowerCase();
    return maskOf(lowerOf(column), (text) => text.includes(wanted));
  };

  const find = ({ search, filters, sort }: Query): Uint32Array => {
    const wanted = new Uint8Array(packed.rows).fill(1);
    for (const [column, filter] of filters) keep(wanted, numbersOf(column), holds(column, filter));
    for (const word of search.toLowerCase().split(/\s+/)) {
      if (word === '') continue;
      const found = new Uint8Array(packed.rows);
      for (const column of packed.shown) add(found, numbersOf(column), holds(column, word));
      for (let row = 0; row < wanted.length; row += 1) wanted[row] = (wanted[row] ?? 0) & (found[row] ?? 0);
    }
    const rows = wantedRows(wanted);
    return sort === undefined ? rows : order(rows, numbersOf(sort.column), sort.descending);
  };

  return {
    packed,
    text: (column, row) => {
      return packed.columns[column].texts[numbersOf(column)[row] ?? 0] ?? '';
    },
    find,
  };
}

function maskOf(texts: readonly string[], isWanted: (text: string) => boolean): Uint8Array {
  return Uint8Array.from(texts, (text) => (isWanted(text) ? 1 : 0));
}

function keep(wanted: Uint8Array, rows: Uint32Array, mask: Uint8Array): void {
  for (let row = 0; row < wanted.length; row += 1) if (mask[rows[row] ?? 0] === 0) wanted[row] = 0;
}

function add(found: Uint8Array, rows: Uint32Array, mask: Uint8Array): void {
  if (!mask.includes(1)) return;
  for (let row = 0; row < found.length; row += 1) if (mask[rows[row] ?? 0] === 1) found[row] = 1;
}

function wantedRows(wanted: Uint8Array): Uint32Array {
  const rows = new Uint32Array(wanted.length);
  let count = 0;
  for (let row = 0; row < wanted.length; row += 1) if (wanted[row] === 1) rows[count++] = row;
  return rows.subarray(0, count);
}

/** Orders rows by the numbers of their texts, those alike as they were: a number of both is sorted as one. */
function order(rows: Uint32Array, ranks: Uint32Array, descending: boolean): Uint32Array {
  const size = ranks.length;
  const keys = Float64Array.from(
    rows,
    (row) => (descending ? -(ranks[row] ?? 0) : (ranks[row] ?? 0)) * size + row,
  ).sort();
  return Uint32Array.from(keys, (key) => ((key % size) + size) % size);
}

/** Reads the packed rows out of the page: base64, gzip, JSON. */
export async function unpackReport(element: HTMLElement): Promise<PackedReport> {
  const bytes = Uint8Array.from(atob(element.textContent), (character) => character.charCodeAt(0));
  element.remove();
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text()) as PackedReport;
}
