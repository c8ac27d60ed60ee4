/** The maximum number of candidates compared: a suggestion must not cost more than the check. */
const CANDIDATE_LIMIT = 20_000;
const WORD_LIMIT = 64;

/**
 * The candidates most similar to a mistyped word, most similar first, at most `count`: those within a third of its length in
 * edits (insertions, deletions, replacements, swaps of neighbors), ignoring case.
 */
export function nearest(word: string, candidates: Iterable<string>, count = 1): readonly string[] {
  const wanted = word.slice(0, WORD_LIMIT).toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const found: { readonly candidate: string; readonly distance: number }[] = [];
  const distanceTo = distancesFrom(wanted, limit);
  let seen = 0;
  for (const candidate of candidates) {
    if (seen++ >= CANDIDATE_LIMIT) break;
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = distanceTo(candidate.toLowerCase());
    // A word that shares no letter is not a misspelling.
    if (distance <= limit && (distance === 0 || distance < wanted.length)) found.push({ candidate, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return found.slice(0, count).map(({ candidate }) => candidate);
}

/**
 * The optimal string alignment distance between two words, or a number above `limit` if it is larger. Computes only the cells
 * that can stay within the limit, and reuses its rows.
 */
function distancesFrom(a: string, limit: number): (b: string) => number {
  const beyond = limit + 1;
  const size = a.length + limit + 2;
  let [beforeLast, last, row] = [new Uint16Array(size), new Uint16Array(size), new Uint16Array(size)];
  const at = (cells: Uint16Array, index: number): number => cells[index] ?? beyond;
  return (b) => {
    if (Math.abs(a.length - b.length) > limit) return beyond;
    for (let j = 0; j <= b.length; j += 1) last[j] = j;
    for (let i = 1; i <= a.length; i += 1) {
      const [from, to] = [Math.max(1, i - limit), Math.min(b.length, i + limit)];
      let least = from === 1 ? i : beyond;
      row[from - 1] = least;
      for (let j = from; j <= to; j += 1) {
        const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
        let distance = Math.min(at(last, j - 1) + (isSame ? 0 : 1), at(last, j) + 1, at(row, j - 1) + 1);
        if (
          i > 1 &&
          j > 1 &&
          a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
          a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
        )
          distance = Math.min(distance, at(beforeLast, j - 2) + 1);
        row[j] = distance;
        if (distance < least) least = distance;
      }
      if (least > limit) return beyond;
      row[to + 1] = beyond;
      [beforeLast, last, row] = [last, row, beforeLast];
    }
    return at(last, b.length);
  };
}
