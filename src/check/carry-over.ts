import type { Entry } from '../model/entry.js';
import type { SourceFile } from '../model/source.js';
import type { LoadedFile } from './load-files.js';

type Movable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The files with the entries of an earlier state in the place of those that say the same, so that what was resolved and
 * evaluated for them stands. Entries that are taken over move: in the earlier state, too, they stand where they stand now.
 */
export function carryOver(files: readonly LoadedFile[], earlier: readonly LoadedFile[]): readonly LoadedFile[] {
  const before = new Map(earlier.map((file) => [file.file.path, file]));
  return files.map((file) => {
    const known = before.get(file.file.path);
    return known === undefined || known.file === file.file || known.file.area !== file.file.area
      ? file
      : carryOverFile(known, file);
  });
}

function carryOverFile(before: LoadedFile, after: LoadedFile): LoadedFile {
  const { file } = before;
  (file as Movable<SourceFile>).nodes = after.file.nodes;
  const same = pairEntries(before.entries, after.entries);
  const entries = after.entries.map((entry) => {
    const known = same.get(entry);
    if (known === undefined) {
      (entry as Movable<Entry>).file = file;
      return entry;
    }
    (known as Movable<Entry>).node = entry.node;
    return known;
  });
  return { ...after, file, entries };
}

/** The entries that say the same at the start and at the end of two lists: an edit changes what lies between. */
function pairEntries(before: readonly Entry[], after: readonly Entry[]): ReadonlyMap<Entry, Entry> {
  const pairs = new Map<Entry, Entry>();
  const pair = (known: Entry | undefined, entry: Entry | undefined): boolean => {
    if (known === undefined || entry === undefined || !saysTheSame(known, entry)) return false;
    pairs.set(entry, known);
    return true;
  };
  let start = 0;
  while (pair(before[start], after[start])) start += 1;
  const rest = Math.min(before.length, after.length) - start;
  for (let end = 1; end <= rest && pair(before.at(-end), after.at(-end)); end += 1);
  // What lies in an entry that is another one is another one as well.
  for (const [entry, known] of pairs)
    if (entry.parent !== undefined && pairs.get(entry.parent) !== known.parent) pairs.delete(entry);
  return pairs;
}

function saysTheSame(a: Entry, b: Entry): boolean {
  return (
    a.collection === b.collection &&
    a.broken === b.broken &&
    (a.parent === undefined) === (b.parent === undefined) &&
    isSame(a.value, b.value)
  );
}

/** Whether two values of YAML are the same, also in the order of their fields. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [fields, others] = [Object.entries(a), Object.entries(b)];
  return (
    fields.length === others.length &&
    fields.every(([name, value], index) => {
      const [other, its] = others[index] ?? [];
      return name === other && isSame(value, its);
    })
  );
}
