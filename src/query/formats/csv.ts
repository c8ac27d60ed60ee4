import type { QueryAnswer } from '../query-answer.js';
import { cell, toCsv } from '../../formats/csv.js';

/** How many rows are made text at once. */
const BATCH = 500;

/** A list as a table for spreadsheets, RFC 4180, ids included. */
export function* renderQueryCsv({ columns, rows }: QueryAnswer): Generator<string> {
  let batch: (readonly string[])[] = [columns.map((title) => title.replaceAll(' ', '_'))];
  for (const row of rows) {
    batch.push(row.map(cell));
    if (batch.length < BATCH) continue;
    yield toCsv(batch);
    batch = [];
  }
  if (batch.length > 0) yield toCsv(batch);
}
