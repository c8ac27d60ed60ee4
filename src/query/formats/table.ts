import type { Palette } from '../../formats/pretty.js';
import { printable } from '../../text/printable.js';
import { layOutTable } from '../../text/table.js';
import { listWords, plural } from '../../text/words.js';
import { wrap } from '../../text/wrap.js';
import type { QueryAnswer } from '../ask.js';

/** How the table looks. */
export interface QueryTableOptions {
  readonly colors: Palette;
  /** How many columns of characters there are; without it, as many as are needed. */
  readonly width?: number | undefined;
  /** Leaves out the line with the count. */
  readonly quiet: boolean;
}

/** The columns that a narrow terminal does without, the first first; -f csv has them all. */
export const GIVEN_UP = [
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
export function* renderQueryTable(answer: QueryAnswer, { colors, width, quiet }: QueryTableOptions): Generator<string> {
  const rows = [...answer.rows].map((row) => row.slice(1).map(printable));
  const columns = answer.columns.slice(1).map(({ title, kind = 'name' }) => ({ title, kind }));
  const table = layOutTable(columns, rows, { width, giveUp: GIVEN_UP });
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

function countOf({ count, noun }: QueryAnswer, shown: number): string {
  return shown === count ? plural(count, noun) : `${shown} of ${plural(count, noun)}`;
}
