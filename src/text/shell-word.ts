import { printable } from './printable.js';

/** A word for pasting into a shell: quoted if it has special characters. */
export function shellWord(word: string): string {
  const text = printable(word);
  return /^[\w./\\:~@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
