import { lazyRegExp } from './lazy-regexp.js';
import { printable } from './printable.js';

/** The width of a terminal if it is unknown. */
const COLUMNS = 80;

/** The prefix and width of wrapped lines. */
export interface WrapOptions {
  /** The maximum width of a line; default: 80. */
  readonly width?: number | undefined;
  /** The indentation of all lines after the first; default: the length of `first`. */
  readonly hang?: number;
}

/**
 * Wraps a sentence, which may contain text of the repository, into printable lines: the first begins with `first`, the others
 * are indented. A word longer than a line, such as a path, URL or checksum, gets its own line, so that it can be copied.
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
  // Escape again: text that is harmless within a line may be a command at its beginning.
  return lines.map(printable);
}

/** Like {@link wrap}, with a colored beginning: `painted` is `first` with colors. */
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

/** Characters that take two columns on a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const mark = lazyRegExp(String.raw`\p{Mark}`, 'u');
const ASCII = /^[\u0020-\u007e]*$/;

/** The width of a text on a terminal: wide characters take two columns, combining marks none. */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (mark().test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** A printable text padded with spaces to a minimum width. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
