/** How many characters are written at once: a write for each of a million pieces takes longer than making them. */
const CHUNK = 1 << 16;

/** Joins pieces of text into large ones. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let collected = '';
  for (const piece of pieces) {
    collected += piece;
    if (collected.length < CHUNK) continue;
    yield collected;
    collected = '';
  }
  if (collected !== '') yield collected;
}
