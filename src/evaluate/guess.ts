import { nearest } from '../text/nearest.js';

/** The name that a misspelled one must mean, undefined if that is unclear; `key` identifies the list of names. */
export type Guess = (key: string, name: string, names: () => Iterable<string>) => string | undefined;

/** How many different names are looked for: more would cost more than the check. */
const LIMIT = 200;

/** How many near names are compared. */
const NEAR = 8;

/** A guess that remembers what it found, and gives up where very many names are misspelled. */
export function createGuess(): Guess {
  const known = new Map<string, string | undefined>();
  return (key, name, names) => {
    const id = JSON.stringify([key, name]);
    if (!known.has(id)) known.set(id, known.size < LIMIT ? closest(name, names()) : undefined);
    return known.get(id);
  };
}

/**
 * The only near name, or of several the only one with the same numbers: `4.32.2F` is not a misspelled `4.31.2F`, but another
 * version.
 */
function closest(name: string, names: Iterable<string>): string | undefined {
  const near = nearest(name, names, NEAR);
  if (near.length < 2) return near[0];
  const same = near.filter((one) => numbersOf(one) === numbersOf(name));
  return same.length === 1 ? same[0] : undefined;
}

/** The numbers in a name; the letter O next to a digit counts as 0. */
function numbersOf(name: string): string {
  return (name.replace(/(?<=[\d.])[oO]|[oO](?=[\d.])/g, '0').match(/\d+/g) ?? []).join('.');
}
