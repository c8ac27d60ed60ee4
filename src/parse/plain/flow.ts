import {
  APOSTROPHE,
  CARRIAGE_RETURN,
  COLON,
  COMMA,
  HYPHEN,
  isBlankOrEnd,
  LEFT_BRACE,
  LEFT_BRACKET,
  LINE_FEED,
  mayBeginPlain,
  NUMBER_SIGN,
  QUOTATION_MARK,
  RIGHT_BRACE,
  RIGHT_BRACKET,
  SPACE,
} from './characters.js';
import { joinLines } from './join-lines.js';
import { closeMapping, openMapping, setField } from './mapping.js';
import { giveUp, addNode, closeNode, endNode, endOfComment, passLineEnd, type Scan } from './scan.js';
import { nameOfKey, scanDoubleQuoted, scanSingleQuoted, valueOfScalar } from './scalars.js';
import { hashFurther } from './share-text.js';

/** Deeper nesting is left to the library. */
const DEEPEST = 20;

/**
 * Reads a flow collection from its opening to after its closing bracket. Lines after the first must be indented by
 * `scan.least`; the last closing bracket may be one column less, below the key, as the library allows.
 */
export function readFlow(scan: Scan, depth: number): unknown {
  if (depth > DEEPEST || scan.depth + depth >= scan.deepest) giveUp();
  return scan.text.charCodeAt(scan.at) === LEFT_BRACKET ? readFlowSequence(scan, depth) : readFlowMapping(scan, depth);
}

function readFlowSequence(scan: Scan, depth: number): unknown[] {
  const node = addNode(scan, scan.at, 0);
  const items: unknown[] = [];
  scan.at += 1;
  if (passBlanks(scan, depth) !== RIGHT_BRACKET) {
    do items.push(readFlowValue(scan, depth));
    while (passComma(scan, depth, RIGHT_BRACKET));
  }
  scan.at += 1;
  closeNode(scan, node, scan.at);
  return items;
}

function readFlowMapping(scan: Scan, depth: number): Record<string, unknown> {
  const node = addNode(scan, scan.at, 0);
  const mapping = openMapping();
  scan.at += 1;
  if (passBlanks(scan, depth) !== RIGHT_BRACE) {
    do {
      const name = readFlowKey(scan);
      passBlanks(scan, depth);
      setField(mapping, name, readFlowValue(scan, depth));
    } while (passComma(scan, depth, RIGHT_BRACE));
  }
  scan.at += 1;
  closeMapping(scan, node, mapping);
  closeNode(scan, node, scan.at);
  return mapping.value;
}

/** Reads a key and its colon, on one line. Behind a quoted key, a colon needs no blank. */
function readFlowKey(scan: Scan): string {
  scanFlowScalar(scan, Infinity);
  addNode(scan, scan.scalarStart, scan.scalarEnd);
  const name = nameOfKey(scan);
  const { quoted } = scan;
  if (passSpaces(scan) !== COLON) giveUp();
  if (quoted === undefined && !isBlankOrEnd(scan.text.charCodeAt(scan.at + 1))) giveUp();
  scan.at += 1;
  return name;
}

/** Reads a value and moves to what follows it. */
function readFlowValue(scan: Scan, depth: number): unknown {
  const code = scan.text.charCodeAt(scan.at);
  if (code === LEFT_BRACKET || code === LEFT_BRACE) {
    const value = readFlow(scan, depth + 1);
    passBlanks(scan, depth);
    return value;
  }
  scanFlowScalar(scan, scan.least);
  const node = addNode(scan, scan.scalarStart, scan.scalarEnd);
  const value = valueOfScalar(scan);
  const line = scan.lines;
  passBlanks(scan, depth);
  return scan.lines > line && continuesPlain(scan) ? readFurtherLines(scan, depth, node, line) : value;
}

/** Whether the plain text that was scanned last goes on in the line that `at` stands in. */
function continuesPlain({ text, at, quoted, hasComment }: Scan): boolean {
  return quoted === undefined && !hasComment && !isFlowIndicator(text.charCodeAt(at));
}

/** Reads the lines of plain text after its first one, which ends on a line that has a number. */
function readFurtherLines(scan: Scan, depth: number, node: number, first: number): string {
  const { text } = scan;
  const pieces = [text.slice(scan.scalarStart, scan.scalarEnd)];
  const breaks: number[] = [];
  let line = first;
  do {
    breaks.push(scan.lines - line);
    line = scan.lines;
    scanFlowPlain(scan);
    pieces.push(text.slice(scan.scalarStart, scan.scalarEnd));
    endNode(scan, node, scan.scalarEnd);
    passBlanks(scan, depth);
  } while (scan.lines > line && continuesPlain(scan));
  return joinLines(pieces, breaks);
}

/** Skips spaces. Returns the next character. */
function passSpaces(scan: Scan): number {
  const { text } = scan;
  let { at } = scan;
  let code = text.charCodeAt(at);
  while (code === SPACE) code = text.charCodeAt(++at);
  scan.at = at;
  return code;
}

/** Skips spaces, comments and line breaks. Returns the next character. */
function passBlanks(scan: Scan, depth: number): number {
  scan.hasComment = false;
  const code = passSpaces(scan);
  return code === LINE_FEED || code === CARRIAGE_RETURN || code === NUMBER_SIGN ? passLines(scan, depth) : code;
}

function passLines(scan: Scan, depth: number): number {
  const { text } = scan;
  for (;;) {
    let { at } = scan;
    if (text.charCodeAt(at) === NUMBER_SIGN) {
      // The library reports a comment at the beginning of a line as a mistake in some places only.
      if (text.charCodeAt(at - 1) !== SPACE) giveUp();
      scan.hasComment = true;
      at = endOfComment(text, at);
    }
    scan.at = passLineEnd(scan, at, text.charCodeAt(at));
    const code = passSpaces(scan);
    if (code === LINE_FEED || code === CARRIAGE_RETURN || code === NUMBER_SIGN) continue;
    const indent = scan.at - scan.lineStart;
    const isLastBracket = depth === 0 && (code === RIGHT_BRACKET || code === RIGHT_BRACE);
    if (indent < (isLastBracket ? scan.least - 1 : scan.least)) giveUp();
    return code;
  }
}

/** Skips a comma after a value. Returns whether another value follows; false at the closing bracket. */
function passComma(scan: Scan, depth: number, closing: number): boolean {
  const code = scan.text.charCodeAt(scan.at);
  if (code === closing) return false;
  if (code !== COMMA) giveUp();
  scan.at += 1;
  return passBlanks(scan, depth) !== closing;
}

/** Scans a scalar; lines of quoted text after the first must be indented by `least`. */
function scanFlowScalar(scan: Scan, least: number): void {
  const code = scan.text.charCodeAt(scan.at);
  if (code === QUOTATION_MARK) scanDoubleQuoted(scan, least);
  else if (code === APOSTROPHE) scanSingleQuoted(scan, least);
  else if (mayBeginPlain(code)) scanFlowPlain(scan);
  else if (code === HYPHEN && mayBeginPlain(scan.text.charCodeAt(scan.at + 1))) scanFlowPlain(scan);
  else giveUp();
}

/** Scans plain text up to a comma, a bracket, a comment, the colon of a key or the end of the line; `at` is left behind the text. */
function scanFlowPlain(scan: Scan): void {
  const { text } = scan;
  let at = scan.at;
  let end = at;
  let running = 0;
  let hash = 0;
  scan.scalarStart = at;
  scan.quoted = undefined;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      if (text.charCodeAt(at + 1) === NUMBER_SIGN) break;
      running = hashFurther(running, code);
      at += 1;
    } else {
      if (isFlowIndicator(code)) break;
      if (code === COLON) {
        const next = text.charCodeAt(at + 1);
        if (isBlankOrEnd(next) || isFlowIndicator(next)) break;
      }
      if (!(code > SPACE)) {
        if (code === LINE_FEED || code === CARRIAGE_RETURN) break;
        giveUp();
      }
      running = hashFurther(running, code);
      hash = running;
      at += 1;
      end = at;
    }
  }
  scan.at = end;
  scan.scalarEnd = end;
  scan.hash = hash;
}

function isFlowIndicator(code: number): boolean {
  return (
    code === COMMA || code === LEFT_BRACKET || code === RIGHT_BRACKET || code === LEFT_BRACE || code === RIGHT_BRACE
  );
}
