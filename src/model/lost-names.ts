import type { Collection } from './entry.js';

/**
 * Names of objects whose entries are too broken to be read. A reference to one of them finds nothing, which is not reported
 * again: one cause, one diagnostic (data-model.md, References).
 */
export interface LostNames {
  /** By collection, where there are any; under `any` those of text that says no collection. */
  names: Map<Collection | 'any', Set<string>> | undefined;
  /** Set where a whole file cannot be read, which may hold anything. */
  everything: boolean;
}

/** What text that cannot be read probably speaks of. */
export interface LostText {
  readonly collections: Set<Collection>;
  /** Of versions with blanks, the part before the first one. */
  readonly versions: Set<string>;
}

/** No names lost. */
export function noLostNames(): LostNames {
  return { names: undefined, everything: false };
}

/** Adds a name to those lost, if it can be read. */
export function loseName(lost: LostNames, collection: Collection | 'any', name: string | undefined): void {
  if (name === undefined) return;
  lost.names ??= new Map<Collection | 'any', Set<string>>();
  const names = lost.names.get(collection);
  if (names === undefined) lost.names.set(collection, new Set([name]));
  else names.add(name);
}

/** Whether a name of a collection is among those lost. */
export function isLost({ names, everything }: LostNames, collection: Collection, name: string): boolean {
  return everything || names?.get(collection)?.has(name) === true || names?.get('any')?.has(name) === true;
}

/** Whether entries are lost of which not even the names are sure. */
export function isIncomplete({ names, everything }: LostNames): boolean {
  return everything || names !== undefined;
}

/** The names lost in several files. */
export function joinLostNames(all: Iterable<LostNames>): LostNames {
  const joined = noLostNames();
  for (const { names, everything } of all) {
    if (everything) joined.everything = true;
    for (const [collection, words] of names ?? []) for (const word of words) loseName(joined, collection, word);
  }
  return joined;
}
