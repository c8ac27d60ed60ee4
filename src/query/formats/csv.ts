import { toCsv } from '../../formats/csv.js';
import type { QueryAnswer } from '../ask.js';

/** How many rows become text at once. */
const BATCH = 500;

/** A list as a table for spreadsheets, RFC 4180, with the ids. */
export function* renderQueryCsv({ columns, rows }: QueryAnswer): Generator<string> {
  let batch: (readonly string[])[] = [columns.map(({ title }) => title.replaceAll(' ', '_'))];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield toCsv(batch);
    batch = [];
  }
  if (batch.length > 0) yield toCsv(batch);
}
