import type { SyntaxFault } from '../model/parsed-file.js';

/**
 * The first place where some readers of YAML begin a new line and others do not, so that a comment of the one is a device of the
 * other: a carriage return alone ends a line in YAML 1.2 (5.4) but not in the YAML library; U+0085, U+2028 and U+2029 do so in YAML
 * 1.1 only, which matters if an entry could follow.
 */
export function findAmbiguousLineEnd(text: string): SyntaxFault | undefined {
  return findCarriageReturn(text) ?? findEndOfYaml11(text);
}

function findCarriageReturn(text: string): SyntaxFault | undefined {
  const at = text.search(/\r(?!\n)/);
  if (at === -1) return undefined;
  const isEverywhere = !text.includes('\n');
  return {
    message: isEverywhere
      ? 'the lines of this file end in a carriage return alone'
      : 'a carriage return alone ends this line for some readers of YAML, and not for others',
    help: isEverywhere
      ? 'save it with the line ends of Unix (LF) or Windows (CRLF)'
      : 'remove it, or save the file with the line ends of Unix (LF) or Windows (CRLF)',
    offsets: isEverywhere ? [0, 1] : [at, at + 1],
  };
}

function findEndOfYaml11(text: string): SyntaxFault | undefined {
  const ends = /[\u0085\u2028\u2029]/g;
  for (let found = ends.exec(text); found !== null; found = ends.exec(text)) {
    const at = found.index;
    const end = text.indexOf('\n', at);
    const lineEnd = end === -1 ? text.length : end;
    if (text.slice(at, lineEnd).includes(':')) {
      const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
      return {
        message: `the character U+${code} ends this line for readers of YAML 1.1, and not for those of YAML 1.2`,
        help: `remove it; in quoted text, write it as "\\u${code}"`,
        offsets: [at, at + 1],
      };
    }
    // One search a line.
    ends.lastIndex = lineEnd;
  }
  return undefined;
}
