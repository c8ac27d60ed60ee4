import { plural } from '../../text/words.js';
import type { Part } from './part.js';

/** A part with the rows that fit. */
interface Placed {
  readonly part: Part;
  readonly rows: string[];
}

/**
 * Joins parts to a text of at most `limit` bytes of UTF-8. First each part, by priority, gets its frame and its minimum of
 * rows; then each part, in order, gets as many more rows as fit. Notes say what was cut and where to find it; their room is
 * reserved first.
 */
export function fitParts(parts: readonly Part[], limit: number, whole: string): string {
  let room = limit - bytesOf(missingNote(parts, whole));
  const take = (text: string): boolean => {
    const bytes = bytesOf(text);
    if (bytes > room) return false;
    room -= bytes;
    return true;
  };
  const addRows = ({ part, rows }: Placed, most: number): void => {
    while (rows.length < Math.min(part.rows.length, most)) {
      const row = part.rows.at(rows.length);
      const folding = rows.length === part.fold?.after ? part.fold.open + part.fold.close : '';
      if (!take(folding + row)) return;
      rows.push(row);
    }
  };

  const placed = new Map<Part, Placed>();
  for (const part of [...parts].sort((a, b) => a.priority - b.priority)) {
    if (!take(`${part.open}${part.close}\n${cutNote(part, 0, whole)}`)) continue;
    const mine: Placed = { part, rows: [] };
    placed.set(part, mine);
    addRows(mine, part.atLeast);
  }
  for (const part of parts) {
    const mine = placed.get(part);
    if (mine !== undefined) addRows(mine, part.atMost ?? Infinity);
  }
  const texts = parts.flatMap((part) => {
    const mine = placed.get(part);
    return mine === undefined ? [] : [readText(mine) + cutNote(part, mine.rows.length, whole)];
  });
  const missing = parts.filter((part) => !placed.has(part));
  const text = (texts.join('\n') + missingNote(missing, whole)).replace(/\n{3,}/g, '\n\n').trimStart();
  return placed.size > 0 ? text : cutBytes(text, limit);
}

function readText({ part: { open, close, fold }, rows }: Placed): string {
  if (fold === undefined || rows.length <= fold.after) return open + rows.join('') + close;
  return open + rows.slice(0, fold.after).join('') + fold.open + rows.slice(fold.after).join('') + fold.close + close;
}

function cutNote({ rows, noun }: Part, shown: number, whole: string): string {
  const left = rows.length - shown;
  return left === 0 ? '' : `\n… and ${left} more ${left === 1 ? noun : `${noun}s`}: see ${whole}.\n`;
}

function missingNote(missing: readonly Part[], whole: string): string {
  const names = missing.map(({ rows, noun }) => (rows.length === 0 ? noun : plural(rows.length, noun)));
  return names.length === 0 ? '' : `\nNot shown for lack of room: ${names.join(', ')}. See ${whole}.\n`;
}

/** For a limit that is too small for any part. */
function cutBytes(text: string, limit: number): string {
  return new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, limit)).replace(/\ufffd$/, '');
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
