import type { SyntaxFault } from '../../model/source.js';

/** A text without the byte order marks inside it, and where these stood. All offsets stay the same. */
interface WithoutMarks {
  readonly text: string;
  readonly offsets: readonly number[];
}

const MARK = '\ufeff';

/**
 * Takes out byte order marks at the beginning of a line or of a value, which editors do not show and which the library takes
 * for text: they come from joining files and from copying. What is in a comment or in quotes stays.
 */
export function withoutMarks(text: string): WithoutMarks {
  const offsets: number[] = [];
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(MARK, 1); at !== -1; at = text.indexOf(MARK, at + 1)) {
    const before = text.charAt(at - 1);
    const startsLine = before === '\n' || before === '\r';
    if (!startsLine && (before !== ' ' || isInComment(text, at))) continue;
    offsets.push(at);
    // An empty line or a blank means nothing more, and takes as much room.
    parts.push(text.slice(from, at), startsLine ? '\n' : ' ');
    from = at + 1;
  }
  return { text: offsets.length === 0 ? text : parts.join('') + text.slice(from), offsets };
}

/** How much of a line before a mark is searched for a comment. */
const SEARCHED = 1000;

function isInComment(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf('\n', at) + 1, at - SEARCHED);
  return /(?:^|\s)#/.test(text.slice(start, at));
}

/** The fault of a document that has a byte order mark inside. */
export function faultOfMark(offset: number): SyntaxFault {
  return {
    message:
      'there is a byte order mark (U+FEFF) inside the file, which editors do not show, as from joining two files',
    help: 'delete it, and save files without byte order marks before joining them',
    offsets: [offset, offset + 1],
    isHarmless: true,
  };
}
