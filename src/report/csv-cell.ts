import { printable } from './printable.js';

/**
 * Text as one line for a cell of a table. A formula may not stand behind a semicolon either: where the comma is the decimal
 * sign, spreadsheets take the semicolon for the end of a cell.
 */
export function tableCell(text: string): string {
  return printable(text).replace(/;(?=\s*[=+\-@＝＋－＠])/g, ";'");
}
