import {
  CARRIAGE_RETURN,
  GREATER_THAN,
  HYPHEN,
  isBlankOrEnd,
  LINE_FEED,
  NUMBER_SIGN,
  PLUS,
  SPACE,
  TAB,
  withoutBlanks,
} from './characters.js';
import { joinParts } from './join-lines.js';
import { giveUp, addNode, endOfComment, findContent, passLineEnd, type Scan } from './scan.js';

/** The indicators after the `|` or `>` of a block scalar; default: 0 and clip. */
interface Header {
  readonly isFolded: boolean;
  /** The indentation of the text relative to its collection; 0 to detect it from the first line. */
  readonly indentation: number;
  readonly chomping: 'strip' | 'clip' | 'keep';
}

/** The lines of a block scalar, as offsets. */
interface Lines {
  readonly starts: number[];
  /** The end of a line's indentation. */
  readonly contents: number[];
  /** The end of a line, without its line break. */
  readonly ends: number[];
  /** The column at which the text begins; -1 if all lines are blank. */
  indent: number;
  /** The same for its first line, before an indentation indicator: 0 if all lines are blank. */
  firstIndent: number;
  /** The offset behind the last line. */
  end: number;
}

/**
 * Reads the block scalar at `at`, in a collection at a column, and moves to the content after it (YAML 1.2.2, 8.1). It takes
 * the same lines as the YAML library, and gives up where the library would report an error.
 */
export function readBlockScalar(scan: Scan, column: number): string {
  const start = scan.at;
  const header = readHeader(scan);
  const lines = scanLines(scan, column, header.indentation);
  const nextLine = lines.end;
  if (header.chomping !== 'keep') dropBlankLines(lines);
  addNode(scan, start, withoutBlanks(scan.text, lines.end));
  scan.valueEnd = lines.end;
  scan.hasComment = false;
  scan.commentColumn = -1;
  findContent(scan, nextLine, undefined);
  if (lines.indent < 0) return header.chomping === 'keep' ? '\n'.repeat(lines.starts.length) : '';
  return textOfLines(scan.text, lines, header);
}

function readHeader(scan: Scan): Header {
  const { text } = scan;
  let { at } = scan;
  const isFolded = text.charCodeAt(at) === GREATER_THAN;
  let indentation = 0;
  let chomping: Header['chomping'] = 'clip';
  for (let code = text.charCodeAt(++at); !isBlankOrEnd(code); code = text.charCodeAt(++at)) {
    if (code > 0x30 && code <= 0x39 && indentation === 0) indentation = code - 0x30;
    else if ((code === HYPHEN || code === PLUS) && chomping === 'clip') chomping = code === PLUS ? 'keep' : 'strip';
    else giveUp();
  }
  while (text.charCodeAt(at) === SPACE) at += 1;
  if (text.charCodeAt(at) === NUMBER_SIGN) at = endOfComment(text, at);
  // A header without a line below it is left to the library.
  scan.at = at === text.length ? giveUp() : passLineEnd(scan, at, text.charCodeAt(at));
  return { isFolded, indentation, chomping };
}

/** Passes the lines of a block scalar, blank lines below it included, up to the line that ends it. */
function scanLines(scan: Scan, column: number, indentation: number): Lines {
  const { text } = scan;
  const lines: Lines = { starts: [], contents: [], ends: [], indent: -1, firstIndent: 0, end: scan.at };
  let widestBlank = 0;
  let start = scan.at;
  while (start < text.length) {
    let at = start;
    let code = text.charCodeAt(at);
    while (code === SPACE) code = text.charCodeAt(++at);
    const indent = at - start;
    // The library handles tabs, and spaces at the end of the text, in its own way.
    if (code === TAB || at === text.length) giveUp();
    const isBlank = code === LINE_FEED || code === CARRIAGE_RETURN;
    if (!isBlank) {
      if (lines.indent >= 0 ? indent < lines.indent : indent <= column) {
        if (lines.indent < 0) lines.firstIndent = indent;
        break;
      }
      if (lines.indent < 0) {
        lines.firstIndent = indent;
        lines.indent = indentation === 0 ? indent : column + indentation;
        if (indent < lines.indent || (indentation === 0 && widestBlank > indent)) giveUp();
      }
    } else if (lines.indent < 0) widestBlank = Math.max(widestBlank, indent);
    const end = isBlank ? at : endOfLine(text, at);
    lines.starts.push(start);
    lines.contents.push(at);
    lines.ends.push(end);
    start = passLineEnd(scan, end, text.charCodeAt(end));
  }
  lines.end = start;
  return lines;
}

/** The end of a line that may hold tabs, but no other control characters. */
function endOfLine(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (!(code >= SPACE) && code !== TAB) return at;
    at += 1;
  }
}

/** Removes trailing blank lines that are no deeper than the first line, as the library does; keeps a first blank line. */
function dropBlankLines(lines: Lines): void {
  const { starts, contents, ends, firstIndent } = lines;
  for (let last = starts.length - 1; last > 0; last -= 1) {
    const [start = 0, content = 0, end = 0] = [starts[last], contents[last], ends[last]];
    if (content !== end || content - start > firstIndent) break;
    lines.end = start;
    starts.pop();
    contents.pop();
    ends.pop();
  }
}

/** The value of lines of which one at least holds text. */
function textOfLines(
  text: string,
  { starts, contents, ends, indent, end }: Lines,
  { isFolded, chomping }: Header,
): string {
  const isBlank = (line: number): boolean => contents[line] === ends[line];
  const isDeeper = (line: number): boolean => (contents[line] ?? 0) - (starts[line] ?? 0) > indent;
  let count = starts.length;
  while (isBlank(count - 1) && !isDeeper(count - 1)) count -= 1;
  const pieces: string[] = [];
  for (let line = 0; line < count; line += 1) {
    pieces.push(text.slice(Math.min((starts[line] ?? 0) + indent, contents[line] ?? 0), ends[line]));
  }
  const parts = isFolded ? foldLines(pieces, isBlank, isDeeper) : [pieces.join('\n')];
  const lineEnds = starts.length - count + (text.charCodeAt(end - 1) === LINE_FEED ? 1 : 0);
  if (chomping === 'clip') parts.push('\n');
  else if (chomping === 'keep') parts.push('\n'.repeat(Math.max(lineEnds, 1)));
  return joinParts(parts);
}

/** Folds lines; deeper lines, and blank lines next to them, keep their line breaks. */
function foldLines(
  pieces: readonly string[],
  isBlank: (line: number) => boolean,
  isDeeper: (line: number) => boolean,
): string[] {
  const parts: string[] = [];
  let separator = '';
  let afterDeeper = false;
  let line = 0;
  for (; isBlank(line); line += 1) parts.push(pieces[line] ?? '', '\n');
  for (; line < pieces.length; line += 1) {
    const piece = pieces[line] ?? '';
    if (isDeeper(line)) {
      if (separator === ' ') separator = '\n';
      else if (!afterDeeper && separator === '\n') separator = '\n\n';
      parts.push(separator, piece);
      separator = '\n';
      afterDeeper = true;
    } else if (isBlank(line)) {
      if (separator === '\n') parts.push('\n');
      else separator = '\n';
    } else {
      parts.push(separator, piece);
      separator = ' ';
      afterDeeper = false;
    }
  }
  return parts;
}
