import { csvRow } from '../../text/csv-cell.js';
import type { QueryAnswer } from '../ask.js';

/** A list as a table for spreadsheets, RFC 4180, with the ids. */
export function* renderQueryCsv({ columns, rows }: QueryAnswer): Generator<string> {
  yield csvRow(columns.map(({ title }) => title.replaceAll(' ', '_')));
  for (const row of rows) yield csvRow(row);
}
