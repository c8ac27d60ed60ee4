/** The number of texts kept; a power of two. */
const SLOTS = 1 << 13;

/** Longer texts rarely repeat. */
const LONGEST = 48;

/**
 * Returns the text between two offsets, given its hash. Repeated texts share one string, and unlike with `slice`, no string
 * keeps the whole file in memory.
 */
type ShareText = (text: string, start: number, end: number, hash: number) => string;

/** A cache of texts of fixed size: a slot keeps its last text. */
export function createSharedTexts(prepare: (text: string) => string = (text) => text): ShareText {
  const known = new Array<string>(SLOTS).fill('');
  return (text, start, end, hash) => {
    const length = end - start;
    if (length > LONGEST) return prepare(copy(text, start, end));
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const found = known[slot] ?? '';
    if (found.length === length && isAt(found, text, start)) return found;
    const made = prepare(copy(text, start, end));
    known[slot] = made;
    return made;
  };
}

/** The hash of a text, from that of the text without its last character. */
export function hashFurther(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function isAt(found: string, text: string, start: number): boolean {
  for (let index = found.length - 1; index >= 0; index -= 1) {
    if (found.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  }
  return true;
}

/** Joining writes a new text, where cutting or adding would refer to the old one. Short cuts are copies anyway. */
function copy(text: string, start: number, end: number): string {
  return end - start < 13
    ? text.slice(start, end)
    : [text.slice(start, start + 1), text.slice(start + 1, end)].join('');
}
