import type { ValidatedSoftware } from '../../model/repository.js';

/** Finds records by their windows. */
interface WindowIndex {
  /** The first records, by start, whose windows overlap that of a record. Each takes the logarithm of their number to find. */
  readonly overlapping: (record: ValidatedSoftware, limit: number) => readonly ValidatedSoftware[];
}

/** After every date. */
const NEVER = '~';

/** An index of records. One that ends before it starts overlaps nothing. */
export function indexWindows(records: readonly ValidatedSoftware[]): WindowIndex {
  const sorted = records.filter(isProper).sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(sorted.length, 1)));
  /** A binary tree in an array: each place has the latest end below it; the root is at 1. */
  const latest = Array.from({ length: leaves * 2 }, () => '');
  sorted.forEach((record, at) => (latest[leaves + at] = record.end ?? NEVER));
  for (let at = leaves - 1; at >= 1; at -= 1) {
    const [left = '', right = ''] = [latest[at * 2], latest[at * 2 + 1]];
    latest[at] = left > right ? left : right;
  }

  const visit = (at: number, wanted: ValidatedSoftware, limit: number, found: ValidatedSoftware[]): void => {
    if (found.length >= limit || (latest[at] ?? '') < wanted.start) return;
    const end = wanted.end ?? NEVER;
    if (at >= leaves) {
      const record = sorted[at - leaves];
      if (record !== undefined && record.start <= end) found.push(record);
      return;
    }
    visit(at * 2, wanted, limit, found);
    // Records on the right start no earlier than those on the left.
    if (startOf(at * 2 + 1) <= end) visit(at * 2 + 1, wanted, limit, found);
  };

  /** The earliest start below a place of the tree. */
  const startOf = (at: number): string => {
    let leaf = at;
    while (leaf < leaves) leaf *= 2;
    return sorted[leaf - leaves]?.start ?? NEVER;
  };

  return {
    overlapping(record, limit) {
      const found: ValidatedSoftware[] = [];
      if (isProper(record)) visit(1, record, limit, found);
      return found;
    },
  };
}

function isProper({ start, end }: ValidatedSoftware): boolean {
  return end === undefined || end >= start;
}
