import { printable } from './printable.js';

/** What a formula starts with, in all the widths and positions that Unicode has of it. */
const SIGN =
  '[=+\\-@\\u2212\\u207a-\\u207c\\u208a-\\u208c\\ufb29\\ufe62\\ufe63\\ufe66\\ufe6b\\uff0b\\uff0d\\uff1d\\uff20]';
const FORMULA = new RegExp(`^[\\s"']*${SIGN}|^[\\t\\r\\n]`, 'u');

/** Where the comma is the decimal sign, spreadsheets take a semicolon for the end of a cell. */
const BEHIND_SEMICOLON = new RegExp(`;(?=\\s*${SIGN})`, 'gu');

/** Text of the repository as a cell of a table, on one line; no spreadsheet takes it for a formula (trust.md, 4). */
function csvCell(text: string): string {
  const shown = printable(text).replace(BEHIND_SEMICOLON, ";'");
  return FORMULA.test(shown) || (shown !== text && FORMULA.test(text)) ? `'${shown}` : shown;
}

/** Cells as a row of a table, RFC 4180; no cell is a formula. */
export function csvRow(cells: readonly string[]): string {
  const quoted = cells.map(csvCell).map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${quoted.join(',')}\r\n`;
}
