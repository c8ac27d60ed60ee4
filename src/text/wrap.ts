import { printable } from './printable.js';

/** The width that explanations keep to: of the narrowest terminal that anybody works in. */
const WIDTH = 80;

/**
 * A sentence, which may hold text of the repository, as printable lines that fit a terminal of 80 columns: the first behind
 * `first`, the others behind as many blanks. A word that is longer than a line stands on one of its own, whole, so that a
 * path can be copied.
 */
export function wrap(text: string, first: string): readonly string[] {
  const indent = ' '.repeat(first.length);
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  // Once more, since what is harmless within a line may not be so at the beginning of one.
  return lines.map((one, index) => printable((index === 0 ? first : indent) + one));
}

/** How many columns a text takes on a terminal: wide characters take two, marks that combine take none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

/** A printable text with blanks behind it, so that it takes a number of columns at least. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
