import { printable } from './printable.js';

/** A word as it can be pasted into a shell: quoted if it holds more than plain characters. */
export function shellWord(word: string): string {
  const text = printable(word);
  return /^[\w./\\:~@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
