import { csvRow } from '../../text/csv-cell.js';
import type { Store } from './store.js';

/** Rows as a table, RFC 4180; no cell is a formula. */
export function toCsv({ packed, text }: Store, rows: Uint32Array, headings: readonly string[]): string {
  const lines = [headings, ...Array.from(rows, (row) => packed.shown.map((column) => text(column, row)))];
  return lines.map(csvRow).join('');
}

/** Offers a text as a file. */
export function download(name: string, content: string): void {
  // With a mark before it, spreadsheets read UTF-8 as such.
  const address = URL.createObjectURL(new Blob(['\ufeff', content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
