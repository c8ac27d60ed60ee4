import type { SourceLocation } from '../model/source.js';
import { lineStartsOf } from '../text/line-starts.js';
import { hasCommand, printable } from '../text/printable.js';
import { widthOf } from '../text/wrap.js';

/** How many characters of a line are shown at most, and at least. */
const WIDTH = 120;
const LEAST = 24;
/** What stands beside a line, besides its number: blanks, a bar and the marks of what is cut. */
const BESIDE = 7;

/** A line of a file with what is meant in it underlined: the number, the text, and the marks below. */
interface CodeFrame {
  readonly line: number;
  readonly text: string;
  readonly marks: string;
}

/** The lines of a text by their 1-based numbers, without their line ends. */
export type TextLines = (number: number) => string | undefined;

/** Indexes the lines of a text, so that any of them is found in the same time. */
export function indexLines(text: string): TextLines {
  const starts = lineStartsOf(text);
  return (number) => {
    const start = starts[number - 1];
    if (start === undefined) return undefined;
    return text.slice(start, (starts[number] ?? text.length + 1) - 1).replace(/\r$/, '');
  };
}

/**
 * The line of a text that a location lies on, cut to a window around it where it is long, or undefined where there is no
 * such line. Everything in it is printable, and the marks stand under the characters as they are printed.
 */
export function codeFrame(lineAt: TextLines, { start, end }: SourceLocation, columns = WIDTH): CodeFrame | undefined {
  const width = Math.max(LEAST, Math.min(WIDTH, columns - BESIDE - String(start.line).length));
  const line = lineAt(start.line);
  if (line === undefined || line.trim() === '') return undefined;
  const from = start.column - 1;
  const to = end.line === start.line ? Math.max(end.column - 1, from + 1) : line.length;
  const first = to <= width ? 0 : Math.max(0, Math.min(from - 20, line.length - width));
  const cutLeft = first > 0 ? '…' : '';
  const cutRight = first + width < line.length ? '…' : '';
  const before = cutLeft + printable(line.slice(first, from));
  const marked = printable(line.slice(from, Math.min(to, first + width)));
  const after = printable(line.slice(Math.min(to, first + width), first + width)) + cutRight;
  // What is harmless in two pieces may be a command to a log where they meet.
  if (hasCommand(before + marked + after))
    return codeFrameOf(
      start.line,
      [before, marked, after].map((part) => part.replaceAll('#', '\\u0023')),
    );
  return codeFrameOf(start.line, [before, marked, after]);
}

function codeFrameOf(line: number, [before = '', marked = '', after = '']: readonly string[]): CodeFrame {
  return {
    line,
    text: before + marked + after,
    marks: ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked))),
  };
}
