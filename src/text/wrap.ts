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
