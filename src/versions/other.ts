import { lazyRegExp } from '../text/lazy-regexp.js';
import type { ParsedVersion } from './parsed-version.js';

/** Longer texts are not versions. */
const LONGEST = 500;

const numberOrWord = lazyRegExp(String.raw`\d+|\p{L}+`, 'gu');

/**
 * Any other platform: digits are ordered as numbers, letters as letters, and letters come before digits. Two versions are
 * equal only when they are spelled alike, blanks around them aside. The train is the first two numbers.
 */
export function parseOther(text: string): ParsedVersion | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  const key: (number | string)[] = [];
  for (const [part] of text.matchAll(numberOrWord())) {
    const digits = /^\d/.test(part) ? part.replace(/^0+/, '') : undefined;
    // A longer number is larger; one of any length is ordered without being rounded.
    key.push(digits === undefined ? -1 : digits.length, digits ?? part);
  }
  const numbers = text.match(/\d+/g) ?? [];
  return { canonical: text, train: numbers.slice(0, 2).map(Number).join('.'), key: [...key, -2, text] };
}
