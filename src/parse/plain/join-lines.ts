import { CARRIAGE_RETURN, SPACE } from './characters.js';

/** Joins lines as YAML folds them (YAML 1.2.2, 6.5); `breaks` has the number of line breaks after each. */
export function joinLines(pieces: readonly string[], breaks: readonly number[]): string {
  const parts: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) parts.push(foldedBreaks(breaks[index - 1] ?? 1));
    parts.push(piece);
  }
  return joinParts(parts);
}

/** Joins pieces of a file to a text that does not keep the whole file in memory, as concatenation would. */
export function joinParts(parts: readonly string[]): string {
  return parts.length === 1 ? copyText(parts[0] ?? '') : parts.join('');
}

function copyText(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}

/** One line break becomes a space, and further ones are kept. An escaped line break is removed. */
function foldedBreaks(count: number): string {
  return count === 1 ? ' ' : '\n'.repeat(Math.max(count - 1, 0));
}

/**
 * Folds the text between two quotes that spans lines: spaces around line ends are removed. `escapes` says that a backslash
 * escapes what follows it, a line end or a space at the end of a line included; `decode` is applied to each line.
 */
export function foldQuoted(source: string, escapes: boolean, decode: (line: string) => string): string {
  const lines = source.split('\n');
  const last = lines.length - 1;
  const pieces: string[] = [];
  const breaks: number[] = [];
  let pending = 0;
  for (const [index, line] of lines.entries()) {
    const start = index === 0 ? 0 : endOfSpaces(line);
    const end = index === last ? line.length : endOfText(line, start, escapes);
    const joinsNext = escapes && index !== last && isEscaped(line, end, start);
    if (index === 0 || index === last || end > start) {
      if (index > 0) breaks.push(pending);
      pieces.push(decode(line.slice(start, joinsNext ? end - 1 : end)));
      pending = 0;
    }
    if (!joinsNext) pending += 1;
  }
  return joinLines(pieces, breaks);
}

function endOfSpaces(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === SPACE) at += 1;
  return at;
}

/** The end of a line without its carriage return and trailing spaces. */
function endOfText(line: string, start: number, escapes: boolean): number {
  const whole = line.charCodeAt(line.length - 1) === CARRIAGE_RETURN ? line.length - 1 : line.length;
  let end = whole;
  while (end > start && line.charCodeAt(end - 1) === SPACE) end -= 1;
  return escapes && end < whole && isEscaped(line, end, start) ? end + 1 : end;
}

/** Whether what follows an offset is escaped by the backslash before it. */
function isEscaped(line: string, offset: number, start: number): boolean {
  let at = offset;
  while (at > start && line.charAt(at - 1) === '\\') at -= 1;
  return (offset - at) % 2 === 1;
}
