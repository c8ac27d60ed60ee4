import type { SourceLocation } from '../model/source.js';
import { printable } from '../text/printable.js';
import { widthOf } from '../text/wrap.js';

/** How many characters of a line are shown at most, and at least. */
const WIDTH = 120;
const LEAST = 24;
/** What stands beside a line, besides its number: blanks, a bar and the marks of what is cut. */
const BESIDE = 7;

/** A line of a file with what is meant in it underlined: the number, the text, and the marks below. */
export interface CodeFrame {
  readonly line: number;
  readonly text: string;
  readonly marks: string;
}

/**
 * The line of a text that a location lies on, cut to a window around it where it is long, or undefined where there is no
 * such line. Everything in it is printable, and the marks stand under the characters as they are printed.
 */
export function codeFrame(text: string, { start, end }: SourceLocation, columns = WIDTH): CodeFrame | undefined {
  const width = Math.max(LEAST, Math.min(WIDTH, columns - BESIDE - String(start.line).length));
  const line = lineOf(text, start.line);
  if (line === undefined || line.trim() === '') return undefined;
  const from = start.column - 1;
  const to = end.line === start.line ? Math.max(end.column - 1, from + 1) : line.length;
  const first = to <= width ? 0 : Math.max(0, Math.min(from - 20, line.length - width));
  const cutLeft = first > 0 ? '…' : '';
  const cutRight = first + width < line.length ? '…' : '';
  const before = cutLeft + printable(line.slice(first, from));
  const marked = printable(line.slice(from, Math.min(to, first + width)));
  const after = printable(line.slice(Math.min(to, first + width), first + width)) + cutRight;
  return {
    line: start.line,
    text: before + marked + after,
    marks: ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked))),
  };
}

/** A line of a text by its 1-based number, without its line end. */
function lineOf(text: string, number: number): string | undefined {
  let start = 0;
  for (let line = 1; line < number; line += 1) {
    const next = text.indexOf('\n', start);
    if (next === -1) return undefined;
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
}
