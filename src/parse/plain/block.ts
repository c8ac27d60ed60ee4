import {
  GREATER_THAN,
  HYPHEN,
  isBlankOrEnd,
  LEFT_BRACE,
  LEFT_BRACKET,
  NUMBER_SIGN,
  SPACE,
  VERTICAL_BAR,
  withoutBlanks,
} from './characters.js';
import { readBlockScalar } from './block-scalar.js';
import { readFlow } from './flow.js';
import { closeMapping, openMapping, setField } from './mapping.js';
import { giveUp, addNode, closeNode, endNode, leaveLine, type Scan } from './scan.js';
import { joinLines } from './join-lines.js';
import { nameOfKey, passColon, scanPlain, scanScalar, valueOfScalar } from './scalars.js';

/** Reads the collection of a document, which begins at `at`: a block, or a flow collection as JSON has it. */
export function readCollection(scan: Scan): unknown {
  const { column } = scan;
  if (isAtDash(scan)) return readSequence(scan, column);
  const code = scan.text.charCodeAt(scan.at);
  if (code === LEFT_BRACKET || code === LEFT_BRACE) {
    const value = readInlineFlow(scan, column);
    return scan.hasComment ? giveUp() : value;
  }
  scanScalar(scan, true, Infinity);
  return passColon(scan) ? readMapping(scan, column) : giveUp();
}

/** Reads the value on the lines below a key or hyphen at a column. */
function readBelow(scan: Scan, column: number): unknown {
  if (isAtDash(scan)) return readSequence(scan, scan.column);
  // A comment before a value changes which indentation the library accepts for its further lines.
  const { column: columnOfContent, hasComment, lines } = scan;
  const code = scan.text.charCodeAt(scan.at);
  if (code === LEFT_BRACKET || code === LEFT_BRACE) return hasComment ? giveUp() : readInlineFlow(scan, column);
  scanScalar(scan, true, column + 1);
  if (passColon(scan)) return scan.lines === lines ? readMapping(scan, columnOfContent) : giveUp();
  return hasComment ? giveUp() : readInlineScalar(scan, column);
}

/** Whether a list item begins at `at`. */
function isAtDash({ text, at }: Scan): boolean {
  return text.charCodeAt(at) === HYPHEN && isBlankOrEnd(text.charCodeAt(at + 1));
}

/** Reads a mapping with keys at a column, from after its first key and colon. */
function readMapping(scan: Scan, column: number): Record<string, unknown> {
  goDeeper(scan);
  const mapping = openMapping();
  const node = addNode(scan, scan.scalarStart, 0);
  for (;;) {
    addNode(scan, scan.scalarStart, scan.scalarEnd);
    const name = nameOfKey(scan);
    setField(mapping, name, readFieldValue(scan, column));
    if (scan.column < column) break;
    if (scan.column > column || isAtDash(scan)) giveUp();
    scanScalar(scan, true, Infinity);
    if (!passColon(scan)) giveUp();
  }
  closeMapping(scan, node, mapping);
  closeCollection(scan, node, column);
  return mapping.value;
}

/** Reads a list with hyphens at a column, from its first hyphen. */
function readSequence(scan: Scan, column: number): unknown[] {
  goDeeper(scan);
  const items: unknown[] = [];
  const node = addNode(scan, scan.at, 0);
  let hasCommentAbove = false;
  do {
    scan.at += 1;
    items.push(readItem(scan, column, hasCommentAbove));
    if (scan.column > column) giveUp();
    hasCommentAbove = scan.commentColumn >= 0;
  } while (scan.column === column && isAtDash(scan));
  closeCollection(scan, node, column);
  return items;
}

function readFieldValue(scan: Scan, column: number): unknown {
  if (!isInline(scan)) return readFieldValueBelow(scan, column);
  const code = scan.text.charCodeAt(scan.at);
  if (code === LEFT_BRACKET || code === LEFT_BRACE) return readInlineFlow(scan, column);
  if (code === VERTICAL_BAR || code === GREATER_THAN) return readBlockScalar(scan, column);
  scanScalar(scan, false, column + 1);
  return readInlineScalar(scan, column);
}

function readItem(scan: Scan, column: number, hasCommentAbove: boolean): unknown {
  if (!isInline(scan)) return readItemBelow(scan, column, hasCommentAbove);
  const code = scan.text.charCodeAt(scan.at);
  if (code === LEFT_BRACKET || code === LEFT_BRACE) return readInlineFlow(scan, column);
  if (code === VERTICAL_BAR || code === GREATER_THAN) return readBlockScalar(scan, column);
  const columnOfContent = scan.at - scan.lineStart;
  if (isAtDash(scan)) return readSequence(scan, columnOfContent);
  const { lines } = scan;
  scanScalar(scan, false, column + 1);
  if (!passColon(scan)) return readInlineScalar(scan, column);
  return scan.lines === lines ? readMapping(scan, columnOfContent) : giveUp();
}

/** Skips the spaces after an indicator. Returns whether a value follows on the line. */
function isInline(scan: Scan): boolean {
  const { text } = scan;
  const indicatorEnd = scan.at;
  let at = indicatorEnd;
  let code = text.charCodeAt(at);
  while (code === SPACE) code = text.charCodeAt(++at);
  scan.at = at;
  return !isBlankOrEnd(code) && code !== NUMBER_SIGN;
}

function readInlineScalar(scan: Scan, column: number): unknown {
  const node = addNode(scan, scan.scalarStart, scan.scalarEnd);
  const value = valueOfScalar(scan);
  const line = scan.lines;
  leaveLine(scan, column);
  return continuesPlain(scan, column) ? readFurtherLines(scan, column, node, line) : value;
}

/** Whether the plain text that was scanned last goes on in the line that `at` stands in. */
function continuesPlain(scan: Scan, column: number): boolean {
  return scan.column > column && scan.quoted === undefined && !scan.hasComment;
}

/** Reads the lines of plain text after its first one, which ends on a line that has a number. */
function readFurtherLines(scan: Scan, column: number, node: number, first: number): string {
  const { text } = scan;
  const pieces = [text.slice(scan.scalarStart, scan.scalarEnd)];
  const breaks: number[] = [];
  let line = first;
  do {
    breaks.push(scan.lines - line);
    line = scan.lines;
    scanPlain(scan);
    pieces.push(text.slice(scan.scalarStart, scan.scalarEnd));
    endNode(scan, node, scan.scalarEnd);
    // Gives up where this line holds a key.
    leaveLine(scan, column);
  } while (continuesPlain(scan, column));
  return joinLines(pieces, breaks);
}

function readInlineFlow(scan: Scan, column: number): unknown {
  scan.least = column + 1;
  const value = readFlow(scan, 0);
  leaveLine(scan, column);
  return value;
}

/** Reads the value of a key from the lines below; it may be a list at the column of the key. */
function readFieldValueBelow(scan: Scan, column: number): unknown {
  const here = leaveIndicator(scan);
  if (scan.column > column) return readBelow(scan, column);
  if (scan.column === column && isAtDash(scan)) return readSequence(scan, column);
  // Which comments before another document belong to a missing value depends on their line breaks.
  if (scan.hasComment && column === 0 && scan.column < 0 && scan.at < scan.text.length) giveUp();
  return missingValue(scan, here, scan.hasComment);
}

/** Reads an item of a list from the lines below. */
function readItemBelow(scan: Scan, column: number, hasCommentAbove: boolean): unknown {
  const here = leaveIndicator(scan);
  return scan.column > column ? readBelow(scan, column) : missingValue(scan, here, scan.hasComment || hasCommentAbove);
}

/** Moves to the content below a colon or hyphen. Returns the offset after the spaces that follow it. */
function leaveIndicator(scan: Scan): number {
  const here = scan.at;
  // The spaces are skipped already, and a comment needs one before it.
  if (scan.text.charCodeAt(here) === NUMBER_SIGN) scan.at -= 1;
  leaveLine(scan, undefined);
  return here;
}

/** A missing value is null, located after its colon or hyphen; the library includes comments around it. */
function missingValue(scan: Scan, here: number, hasComment: boolean): null {
  addNode(scan, here, here);
  scan.valueEnd = hasComment ? scan.at : here;
  scan.commentColumn = -1;
  return null;
}

/** Ends a collection behind its last value; comments below that are indented as it is belong to it for what is around it. */
function closeCollection(scan: Scan, node: number, column: number): void {
  scan.depth -= 1;
  closeNode(scan, node, withoutBlanks(scan.text, scan.valueEnd));
  if (column > 0 && scan.commentColumn >= column) {
    scan.valueEnd = scan.at;
    scan.commentColumn = -1;
  }
}

function goDeeper(scan: Scan): void {
  scan.depth += 1;
  if (scan.depth > scan.deepest) giveUp();
}
