import { printable } from './printable.js';

/** The width of a terminal whose width is not known. */
const COLUMNS = 80;

/** What stands before the lines of a wrapped text, and how wide they may be. */
export interface WrapOptions {
  /** How many columns a line may take; 80 without it. */
  readonly width?: number | undefined;
  /** How many blanks stand before all lines but the first; as many as `first` is long without it. */
  readonly hang?: number;
}

/**
 * A sentence, which may hold text of the repository, as printable lines of at most a number of columns: the first behind
 * `first`, the others behind blanks. A word that is longer than a line, such as a path, a URL or a checksum, stays whole on
 * a line of its own, so that it can be copied.
 */
export function wrap(text: string, first: string, { width = COLUMNS, hang }: WrapOptions = {}): readonly string[] {
  const indent = ' '.repeat(hang ?? widthOf(first));
  const lines: string[] = [];
  let line = first;
  let taken = widthOf(first);
  let isEmpty = true;
  for (const word of printable(text).split(' ')) {
    const more = widthOf(word);
    const isFull = isEmpty ? taken > indent.length && taken + more > width : taken + 1 + more > width;
    if (isFull) {
      lines.push(isEmpty ? line.trimEnd() : line);
      line = indent + word;
      taken = indent.length + more;
    } else {
      line += isEmpty ? word : ` ${word}`;
      taken += isEmpty ? more : more + 1;
    }
    isEmpty = false;
  }
  lines.push(line);
  // Once more, since what is harmless within a line may not be so at the beginning of one.
  return lines.map(printable);
}

/** A text as lines behind a beginning that is colored: `painted` is `first` with colors. */
export function wrapPainted(
  text: string,
  first: string,
  painted: string,
  options: WrapOptions = {},
): readonly string[] {
  const [head = '', ...more] = wrap(text, first, options);
  const cut = Math.min(first.length, head.length);
  return [(cut === first.length ? painted : painted.trimEnd()) + head.slice(cut), ...more];
}

/** What takes two columns on a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ASCII = /^[\u0020-\u007e]*$/;

/** How many columns a text takes on a terminal: wide characters take two, marks that combine take none. */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** A printable text with blanks behind it, so that it takes a number of columns at least. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
