import type { ValidatedSoftware } from '../../model/repository.js';

/** Finds records by their windows. */
export interface WindowIndex {
  /** Those whose windows meet that of a record, by their starts; each is found in the logarithm of their number. */
  readonly meeting: (record: ValidatedSoftware) => Iterable<ValidatedSoftware>;
}

/** After every date. */
const NEVER = '~';

/** An index of records; one that ends before it starts meets nothing. */
export function indexWindows(records: readonly ValidatedSoftware[]): WindowIndex {
  const sorted = records.filter(isProper).sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(sorted.length, 1)));
  /** A tree in an array: the latest end of each pair, of each pair of pairs, and so on up to the first place. */
  const latest = Array.from({ length: leaves * 2 }, () => '');
  sorted.forEach((record, at) => (latest[leaves + at] = record.end ?? NEVER));
  for (let at = leaves - 1; at >= 1; at -= 1) {
    const [left = '', right = ''] = [latest[at * 2], latest[at * 2 + 1]];
    latest[at] = left > right ? left : right;
  }

  function* visit(at: number, wanted: ValidatedSoftware): Generator<ValidatedSoftware> {
    if ((latest[at] ?? '') < wanted.start) return;
    if (at < leaves) {
      yield* visit(at * 2, wanted);
      // What stands on the right starts no earlier than what stands on the left of it.
      if (startOf(at * 2 + 1) <= (wanted.end ?? NEVER)) yield* visit(at * 2 + 1, wanted);
      return;
    }
    const record = sorted[at - leaves];
    if (record !== undefined && record.start <= (wanted.end ?? NEVER)) yield record;
  }

  /** The earliest start below a place of the tree. */
  const startOf = (at: number): string => {
    let leaf = at;
    while (leaf < leaves) leaf *= 2;
    return sorted[leaf - leaves]?.start ?? NEVER;
  };

  return { meeting: (record) => (isProper(record) ? visit(1, record) : []) };
}

function isProper({ start, end }: ValidatedSoftware): boolean {
  return end === undefined || end >= start;
}
