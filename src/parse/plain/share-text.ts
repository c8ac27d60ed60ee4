/** How many texts are remembered; a power of two. */
const SLOTS = 1 << 13;

/** Texts longer than this are hardly ever met twice. */
const LONGEST = 48;

/**
 * Gives the text between two offsets, of which the hash is known. One that was met before is shared; none keeps the whole
 * text alive that it is cut from, as `slice` would.
 */
export type ShareText = (text: string, start: number, end: number, hash: number) => string;

/** A memory of texts: of those that fall on the same slot the last one is kept, so that it never grows. */
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
