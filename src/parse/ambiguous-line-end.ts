import type { SyntaxFault } from '../model/source.js';

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

/** A quoted text, in which no line end starts an entry; a comment; or any other character. */
const TOKENS = /(?<=(?:^|[-:,?[{])\s{0,8})(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|(?<=^|\s)#.*|[^]/gsu;
const ENDS_OF_YAML_11 = /[\u0085\u2028\u2029]/g;

function findEndOfYaml11(text: string): SyntaxFault | undefined {
  ENDS_OF_YAML_11.lastIndex = 0;
  for (let found = ENDS_OF_YAML_11.exec(text); found !== null; found = ENDS_OF_YAML_11.exec(text)) {
    const start = text.lastIndexOf('\n', found.index) + 1;
    const end = text.indexOf('\n', found.index);
    const line = text.slice(start, end === -1 ? text.length : end);
    const at = findOutsideQuotes(line);
    if (at !== undefined && line.slice(at).includes(':')) {
      const code = line.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
      return {
        message: `the character U+${code} ends this line for readers of YAML 1.1, and not for those of YAML 1.2`,
        help: `remove it; in quoted text, write it as "\\u${code}"`,
        offsets: [start + at, start + at + 1],
      };
    }
    // One search a line.
    ENDS_OF_YAML_11.lastIndex = start + line.length;
  }
  return undefined;
}

/** The offset of the first line end of YAML 1.1 in a line that stands in no quoted text. */
function findOutsideQuotes(line: string): number | undefined {
  for (const { 0: token, index } of line.matchAll(TOKENS)) {
    if (/^["'].+/s.test(token)) continue;
    const at = token.search(ENDS_OF_YAML_11);
    if (at !== -1) return index + at;
  }
  return undefined;
}
