import { printable } from './printable.js';
import { widthOf } from './wrap.js';

/** An escape sequence for color or style, as picocolors writes it. */
const STYLE = /\u001b\[\d+(?:;\d+)*m/g;
/** A mark or label at the beginning of a line, behind which the text is indented. */
const MARK = /^ *(?:[✖✔!+~-] |[a-z]+ {2,})?/u;
/** The indentation of continuation lines. */
const HANG = 2;

/**
 * Folds rendered lines, which may be colored, at spaces to at most `width` columns, if given. Continuation lines are indented
 * by `hang`, otherwise to the text behind a mark or label, or by two more than the line. A word longer than a line, such as
 * a checksum or URL, stays whole.
 */
export function* foldLines(pieces: Iterable<string>, width: number | undefined, hang?: number): Generator<string> {
  for (const piece of pieces)
    yield width === undefined
      ? piece
      : piece
          .split('\n')
          .map((line) => foldLine(line, width, hang))
          .join('\n');
}

function foldLine(line: string, width: number, hang: number | undefined): string {
  if (columnsOf(line) <= width) return line;
  const plain = line.replace(STYLE, '');
  const [lead = ''] = MARK.exec(plain) ?? [];
  const indent = ' '.repeat(hang ?? (lead.trim() === '' ? lead.length + HANG : lead.length));
  const folded: string[] = [];
  let current = '';
  let taken = 0;
  for (const { gap, word } of wordsOf(line)) {
    const [room, more] = [gap.length, columnsOf(word)];
    // A mark or indentation never gets a line without text.
    const isEmpty = taken <= indent.length && (folded.length > 0 || taken + room <= lead.length);
    if (current !== '' && !isEmpty && taken + room + more > width) {
      folded.push(current);
      // Text that is harmless within a line may be a command at its beginning.
      current = indent + (word.startsWith(':') ? printable(word) : word);
      taken = indent.length + more;
    } else {
      current += gap + word;
      taken += room + more;
    }
  }
  return [...folded, current].join('\n');
}

function columnsOf(text: string): number {
  return widthOf(text.replace(STYLE, ''));
}

/** The words of a line, each with the blanks before it. */
function* wordsOf(line: string): Generator<{ readonly gap: string; readonly word: string }> {
  let gap = '';
  for (const [index, part] of line.split(' ').entries()) {
    if (index > 0) gap += ' ';
    if (part === '') continue;
    yield { gap, word: part };
    gap = '';
  }
}
