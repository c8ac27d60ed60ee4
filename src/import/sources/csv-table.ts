import { parse } from 'csv-parse/sync';
import { UserError } from '../../model/user-error.js';
import type { InputFile } from '../record.js';

/** A CSV file: its headers, and its rows with the line that each begins on. */
export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
}

/**
 * Reads a table with a line of headers; a byte order mark and the delimiter are found out, and fields may hold line breaks.
 * @throws {UserError} if the file is not such a table.
 */
export function readTable({ path, text }: InputFile): Table {
  const content = text.replace(/^\uFEFF/, '');
  if (/^\s*<(?:!doctype|html)/i.test(content))
    throw new UserError(`${path} is an HTML page, such as a login page: expected a CSV export`);
  // Excel names the delimiter in a first line of its own.
  const named = /^sep=(.)\r?\n/.exec(content);
  const body = named === null ? content : content.slice(named[0].length);
  const delimiter = named?.[1] ?? likelyDelimiter(body);
  let rows: { record: string[]; info: { bytes: number } }[];
  try {
    rows = parse(body, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof rows;
  } catch (error) {
    throw new UserError(`${path} is not readable CSV: ${(error as Error).message}`);
  }
  const [head, ...rest] = rows;
  if (head === undefined)
    throw new UserError(`${path} is empty: expected a line of headers and a line for each device`);
  const bytes = Buffer.from(body, 'utf8');
  let [line, at] = [named === null ? 1 : 2, 0];
  const lineAfter = (end: number): number => {
    for (; at < end; at += 1) if (bytes[at] === 0x0a) line += 1;
    return line;
  };
  lineAfter(head.info.bytes);
  return {
    headers: head.record,
    rows: rest.flatMap(({ record, info }) => {
      const first = line;
      lineAfter(info.bytes);
      return record.every((cell) => cell === '') ? [] : [{ cells: record, line: first }];
    }),
  };
}

/** The delimiter that the first line has most of, outside of quotes. */
function likelyDelimiter(text: string): string {
  const line = /[^\r\n]+/.exec(text)?.[0].replaceAll(/"[^"]*"/g, '') ?? '';
  const count = (delimiter: string): number => line.split(delimiter).length;
  return [',', ';', '\t', '|'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
