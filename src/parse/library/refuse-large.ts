import type { Limits } from '../../model/config.js';
import type { ParsedYaml, SyntaxFault } from '../../model/source.js';
import { faultOfWhole, loseText } from '../refuse-whole.js';
import { lineOf, lineStartsOf } from '../../text/line-starts.js';
import { parseYaml } from './parse-yaml.js';

/** How far list items are searched around the place where a text stops being plain. */
const NEIGHBOURHOOD = 1 << 16;

/**
 * A text that is not read because it is too large for the library and not plain from an offset on. Reports the mistake in the
 * list items around that offset, or the place if there is none (trust.md, 5).
 */
export function refuseLarge(text: string, stoppedAt: number, limits: Limits): ParsedYaml {
  const at = Math.min(stoppedAt, Math.max(text.length - 1, 0));
  const fault = findMistake(text, at, limits) ?? {
    ...faultOfWhole('complexFileSize', limits),
    offsets: lineAt(text, at),
  };
  return loseText(text, fault);
}

/** The first mistake in the list items around an offset, which are read alone. */
function findMistake(text: string, at: number, limits: Limits): SyntaxFault | undefined {
  const [from, to] = itemsAround(text, at);
  if (from === to) return undefined;
  const faults = parseYaml(text.slice(from, to), limits).documents.flatMap((document) => document.faults);
  const [first] = faults.filter(({ consequence }) => consequence !== true);
  // The anchor of an alias may stand elsewhere.
  if (first === undefined || text.charAt(from + first.offsets[0]) === '*') return undefined;
  const line = lineOf(lineStartsOf(text), from);
  const [start, end] = first.offsets;
  const shifted = (words: string): string =>
    words.replace(/\bline (\d+)/g, (_, number: string) => `line ${Number(number) + line - 1}`);
  return { message: shifted(first.message), help: shifted(first.help), offsets: [start + from, end + from] };
}

/** The offsets of the list items around an offset, and the one before: of the least indented list near it. */
function itemsAround(text: string, at: number): readonly [from: number, to: number] {
  const low = text.lastIndexOf('\n', Math.max(at - NEIGHBOURHOOD, 0)) + 1;
  const high = Math.min(text.length, at + NEIGHBOURHOOD);
  const dashes = [...text.slice(low, high).matchAll(/^( *)-(?= |\r?$)/gm)].map(({ index, 1: indent = '' }) => ({
    offset: low + index,
    column: indent.length,
  }));
  const column = dashes.reduce((least, dash) => Math.min(least, dash.column), Infinity);
  const items = dashes.filter((dash) => dash.column === column);
  const next = items.findIndex(({ offset }) => offset > at);
  const before = items.slice(0, next === -1 ? items.length : next);
  const from = (before.at(-2) ?? before.at(-1))?.offset;
  const to = next === -1 ? undefined : (items[next + 1] ?? items[next])?.offset;
  if (from === undefined) return [0, 0];
  return [from, to ?? (high === text.length ? high : from)];
}

/** The offsets of the text of a line, or of its first character if it is empty. */
function lineAt(text: string, offset: number): readonly [number, number] {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  return [start, Math.max(lineEnd === -1 ? text.length : lineEnd, start + 1)];
}
