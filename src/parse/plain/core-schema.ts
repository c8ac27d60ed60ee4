import { FULL_STOP, HYPHEN, isDigit, PLUS } from './characters.js';

const INTEGER = /^[-+]?[0-9]+$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^(?:\.nan|\.NaN|\.NAN)$/;
const WITH_EXPONENT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/;
const FRACTION = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/;

/** Whether a plain scalar that begins with this character may be a number. */
export function mayBeginNumber(code: number): boolean {
  return isDigit(code) || code === HYPHEN || code === PLUS || code === FULL_STOP;
}

/** The number of a plain scalar in the core schema, by the same tests as the YAML library; undefined for text. */
export function numberOf(text: string): number | undefined {
  if (OCTAL.test(text)) return parseInt(text.slice(2), 8);
  if (INTEGER.test(text)) return parseInt(text, 10);
  if (HEXADECIMAL.test(text)) return parseInt(text.slice(2), 16);
  if (INFINITE.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (NOT_A_NUMBER.test(text)) return Number.NaN;
  return WITH_EXPONENT.test(text) || FRACTION.test(text) ? parseFloat(text) : undefined;
}

/** Whether the characters of a plain scalar could be a number: a quick test that rules out most text. */
export function looksLikeNumber(text: string, start: number, end: number): boolean {
  let dots = text.charCodeAt(start) === FULL_STOP ? 1 : 0;
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) continue;
    if (code === FULL_STOP) {
      dots += 1;
      if (dots > 1) return false;
    } else if (code === HYPHEN || code === PLUS) {
      // Dates and ranges: a sign inside a number stands behind an E.
      if ((text.charCodeAt(at - 1) | 0x20) !== 0x65) return false;
    } else if ((LETTERS_OF_NUMBERS[code] ?? 0) === 0) return false;
  }
  return true;
}

const LETTERS_OF_NUMBERS = new Uint8Array(0x80);
for (const letter of 'xoabcdefABCDEFinIN') LETTERS_OF_NUMBERS[letter.charCodeAt(0)] = 1;

/** The words that are not text, by their first letter. */
export const WORDS: ReadonlyMap<string, null | boolean> = new Map<string, null | boolean>([
  ...['~', 'null', 'Null', 'NULL'].map((word): [string, null] => [word, null]),
  ...['true', 'True', 'TRUE'].map((word): [string, boolean] => [word, true]),
  ...['false', 'False', 'FALSE'].map((word): [string, boolean] => [word, false]),
]);

/** Whether a plain scalar of this length and first character may be one of the words. */
export function mayBeWord(code: number, length: number): boolean {
  switch (code) {
    case 0x7e: // ~
    case 0x4e: // N
    case 0x6e: // n
    case 0x54: // T
    case 0x74: // t
    case 0x46: // F
    case 0x66: // f
      return length <= 5;
    default:
      return false;
  }
}
