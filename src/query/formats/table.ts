import type { Palette } from '../../formats/pretty.js';
import { type IsoDate, whenInWords } from '../../model/dates.js';
import { printable } from '../../text/printable.js';
import { layOutTable, type TableLayout } from '../../text/table.js';
import { listWords, plural } from '../../text/words.js';
import { wrap } from '../../text/wrap.js';
import type { QueryAnswer } from '../ask.js';

/** How the table looks. */
interface QueryTableOptions {
  readonly colors: Palette;
  /** The width in characters; without it, unlimited. */
  readonly width?: number | undefined;
  /** The date that days are counted from. */
  readonly asOf: IsoDate;
  /** Leaves out the line with the count. */
  readonly quiet: boolean;
}

/** The columns that a narrow terminal does without, the first first; -f csv has them all. */
const GIVEN_UP = [
  'status',
  'tenant',
  'location',
  'network driver',
  'default',
  'bytes',
  'device types',
  'part number',
  'part id',
  'released',
  'alias',
  'preferred',
  'ticket',
  'approved by',
  'valid',
  'role',
  'start',
  'manufacturer',
] as const;

/** A list as a table, without the ids, fitted to the width of the terminal. A version is never shortened. */
export function* renderQueryTable(
  answer: QueryAnswer,
  { colors, width, asOf, quiet }: QueryTableOptions,
): Generator<string> {
  const rows = [...answer.rows].map((row) => row.slice(1).map(printable));
  const columns = answer.columns.slice(1);
  const full = layOut(columns, withDaysAway(columns, rows, asOf), width);
  // If there is no room, drop how far away a day is first.
  const isTight = full.givenUp.length > 0 || full.head.length > 1;
  const table = isTight ? layOut(columns, rows, width) : full;
  if (rows.length > 0) {
    for (const line of table.head) yield `${colors.bold(line)}\n`;
    for (const lines of table.rows) for (const line of lines) yield `${line}\n`;
  }
  if (quiet) return;
  yield `${rows.length > 0 ? '\n' : ''}${colors.dim(countOf(answer, rows.length))}\n`;
  const { givenUp } = table;
  if (givenUp.length === 0) return;
  const note = `${listWords(givenUp, givenUp.length)} ${givenUp.length === 1 ? 'does' : 'do'} not fit: widen the terminal, or use -f csv`;
  yield `${wrap(note, '', { width }).map(colors.dim).join('\n')}\n`;
}

type Columns = QueryAnswer['columns'];
type Rows = readonly (readonly string[])[];

function layOut(columns: Columns, rows: Rows, width: number | undefined): TableLayout {
  const kinds = columns.map(({ title, kind = 'name' }) => ({ title, kind: kind === 'last day' ? 'name' : kind }));
  return layOutTable(kinds, rows, { width, giveUp: GIVEN_UP });
}

function withDaysAway(columns: Columns, rows: Rows, asOf: IsoDate): Rows {
  return rows.map((row) =>
    row.map((text, at) => (columns[at]?.kind === 'last day' && text !== '' ? whenInWords(text, asOf) : text)),
  );
}

function countOf({ count, noun }: QueryAnswer, shown: number): string {
  return shown === count ? plural(count, noun) : `${shown} of ${plural(count, noun)}`;
}
