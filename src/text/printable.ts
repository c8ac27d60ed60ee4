import { lazyRegExp } from './lazy-regexp.js';

/**
 * Characters that a terminal interprets or that are invisible: controls, direction marks, line separators, everything that
 * Unicode says to ignore (variation selectors, tags, fillers), and unpaired surrogates.
 */
export const activeCharacters = lazyRegExp(
  String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u{fff9}-\u{fffb}\u{e0001}-\u{e007f}]`,
  'gu',
);

/** Text that needs no escapes, which is nearly all. */
const PLAIN = /^[ -~]*$/;

/**
 * What CI runners take for a command: `::` at the beginning of a line; anywhere in it `##[` (GitHub), `##vso[` (Azure Pipelines)
 * and `##teamcity[`, also where they are cut in two.
 */
const COMMAND = /^(\s*):(?=:)|#(?=#\w*(?:\[|$))/g;

/** Whether a text has a command in the middle of a line. */
export function hasCommand(text: string): boolean {
  return /##\w*\[/.test(text);
}

/** Text of the repository on one line, with non-printable characters as escapes and tabs as spaces. */
export function printable(text: string): string {
  const visible = PLAIN.test(text)
    ? text
    : text.replace(activeCharacters(), (character) => (character === '\t' ? ' ' : escapeUnits(character)));
  if (!visible.includes('#') && !visible.includes('::')) return visible;
  return visible.replace(COMMAND, (_, blanks: string | undefined) =>
    blanks === undefined ? escapeUnits('#') : blanks + escapeUnits(':'),
  );
}

/** A character as a JSON escape. */
export function escapeUnits(character: string): string {
  return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Truncates a text to a number of UTF-16 units with an ellipsis; never splits a character. */
export function cut(text: string, limit: number, mark = '…'): string {
  if (text.length <= limit) return text;
  return text.slice(0, Math.max(0, limit - mark.length)).replace(/[\ud800-\udbff]$/, '') + mark;
}

/** A message as one line that is safe to print. */
export function oneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return printable(lines.filter((line) => line !== '').join(' '));
}

/** A word for pasting into a shell: quoted if it has special characters. */
export function shellWord(word: string): string {
  const text = printable(word);
  return /^[\w./\\:~@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
