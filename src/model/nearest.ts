/** Candidates beyond this number are not compared: a suggestion must never cost more than the check. */
const CANDIDATE_LIMIT = 20_000;
const WORD_LIMIT = 64;

/**
 * The candidates that a mistyped word most likely stands for, the likeliest first, at most `count` of them: those within
 * a third of its length in edits (insertions, deletions, replacements, swaps of neighbours; case counts for nothing).
 */
export function nearest(word: string, candidates: Iterable<string>, count = 1): readonly string[] {
  const wanted = word.slice(0, WORD_LIMIT).toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const found: { readonly candidate: string; readonly distance: number }[] = [];
  let seen = 0;
  for (const candidate of candidates) {
    if (seen++ >= CANDIDATE_LIMIT) break;
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance <= limit) found.push({ candidate, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return found.slice(0, count).map(({ candidate }) => candidate);
}

/** The optimal string alignment distance of two words, or a number above `limit` where it is larger. */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let distance = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(distance);
      least = Math.min(least, distance);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
