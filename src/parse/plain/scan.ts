import type { Limits } from '../../model/config.js';
import { ROW } from '../../model/node-table.js';
import { CARRIAGE_RETURN, FULL_STOP, HYPHEN, isBlankOrEnd, LINE_FEED, NUMBER_SIGN, SPACE } from './characters.js';

/** The position of a reader in its text, and what it has collected. One object is reused for all files. */
export interface Scan {
  text: string;
  /** The offset of the next character. */
  at: number;
  /** The offset of the beginning of the current line. */
  lineStart: number;

  /** The column of the content at `at`; -1 at the end of the document. Set by {@link leaveLine}. */
  column: number;
  /** The end of the last value with its comments: on its line, and indented below it. */
  valueEnd: number;
  /** Whether a comment precedes the content at `at`. */
  hasComment: boolean;
  /** The column of the most indented comment that belongs to no value; -1 if there is none. */
  commentColumn: number;

  /** The last scalar: its offsets and, if quoted, its text. */
  scalarStart: number;
  scalarEnd: number;
  quoted: string | undefined;
  /** The hash of the characters of a plain scalar. */
  hash: number;

  /** The nodes of the file so far, as in a node table. */
  rows: Uint32Array;
  nodes: number;
  lineStarts: Uint32Array;
  lines: number;
  /** The keys of mappings whose JavaScript object does not keep their order. */
  keysOf: Map<number, readonly string[]> | undefined;
  /** The number of open collections, and its limit. */
  depth: number;
  deepest: number;
  /** The minimum indentation of the lines of a flow collection after the first. */
  least: number;
  /** The maximum number of keys of a mapping. */
  mostKeys: number;
}

/** Deeper nesting is left to the library. */
const DEEPEST = 60;

/** A new scan. */
export function createScan(): Scan {
  return {
    text: '',
    at: 0,
    lineStart: 0,
    column: -1,
    valueEnd: 0,
    hasComment: false,
    commentColumn: -1,
    scalarStart: 0,
    scalarEnd: 0,
    quoted: undefined,
    hash: 0,
    rows: new Uint32Array(ROW * 1024),
    nodes: 0,
    lineStarts: new Uint32Array(1024),
    lines: 0,
    keysOf: undefined,
    depth: 0,
    deepest: 0,
    least: 0,
    mostKeys: 0,
  };
}

/** Starts a text. */
export function beginScan(scan: Scan, text: string, { depth, keys }: Limits): void {
  scan.text = text;
  scan.at = 0;
  scan.nodes = 0;
  scan.lines = 0;
  scan.keysOf = undefined;
  scan.depth = 0;
  scan.deepest = Math.min(depth, DEEPEST);
  scan.mostKeys = keys;
  beginLine(scan, 0);
}

/** Adds a node. Returns its number. */
export function addNode(scan: Scan, start: number, end: number): number {
  const node = scan.nodes;
  const at = node * ROW;
  if (at + ROW > scan.rows.length) scan.rows = grown(scan.rows);
  const { rows } = scan;
  rows[at] = start;
  rows[at + 1] = end;
  rows[at + 2] = 1;
  scan.nodes = node + 1;
  return node;
}

/** Sets the end of a node. */
export function endNode(scan: Scan, node: number, end: number): void {
  scan.rows[node * ROW + 1] = end;
}

/** Sets the end of a node that contains all nodes added since. */
export function closeNode(scan: Scan, node: number, end: number): void {
  scan.rows[node * ROW + 1] = end;
  scan.rows[node * ROW + 2] = scan.nodes - node;
}

function beginLine(scan: Scan, start: number): void {
  if (scan.lines === scan.lineStarts.length) scan.lineStarts = grown(scan.lineStarts);
  scan.lineStarts[scan.lines] = start;
  scan.lines += 1;
  scan.lineStart = start;
}

function grown(numbers: Uint32Array): Uint32Array {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/**
 * Moves from the end of a value, which only a comment may follow on its line, over blank lines and comments to the next
 * content. As in the YAML library, a comment below a value that is indented deeper than its collection belongs to the value,
 * unless another comment comes between; `column` is that of the collection, or undefined if no comment may belong to it.
 */
export function leaveLine(scan: Scan, column: number | undefined): void {
  const { text } = scan;
  let at = scan.at;
  scan.hasComment = false;
  scan.commentColumn = -1;
  let code = text.charCodeAt(at);
  if (code === SPACE) {
    do code = text.charCodeAt(++at);
    while (code === SPACE);
    if (code === NUMBER_SIGN) {
      scan.hasComment = true;
      at = endOfComment(text, at);
      code = text.charCodeAt(at);
    }
  }
  at = passLineEnd(scan, at, code);
  scan.valueEnd = at;
  findContent(scan, at, column);
}

/**
 * Moves from the end of a line inside quoted text to the next content, which must be indented by `least`. Returns its offset.
 */
export function continueOnNextLine(scan: Scan, from: number, least: number): number {
  const { text } = scan;
  let at = from;
  for (;;) {
    at = passLineEnd(scan, at, text.charCodeAt(at));
    let code = text.charCodeAt(at);
    while (code === SPACE) code = text.charCodeAt(++at);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) continue;
    return at === text.length || at - scan.lineStart < least ? giveUp() : at;
  }
}

/** Skips blank lines and comments, from the beginning of a line to the next content or the end of the document. */
export function findContent(scan: Scan, from: number, column: number | undefined): void {
  const { text } = scan;
  let at = from;
  for (;;) {
    const lineStart = at;
    let code = text.charCodeAt(at);
    while (code === SPACE) code = text.charCodeAt(++at);
    if (code === NUMBER_SIGN) {
      const indent = at - lineStart;
      at = endOfComment(text, at);
      at = passLineEnd(scan, at, text.charCodeAt(at));
      scan.hasComment = true;
      if (column !== undefined && indent > column && scan.commentColumn < 0) scan.valueEnd = at;
      else if (indent > scan.commentColumn) scan.commentColumn = indent;
    } else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      at = passLineEnd(scan, at, code);
    } else {
      scan.at = at;
      scan.column = at === text.length || (at === lineStart && isMarker(text, at, code)) ? -1 : at - lineStart;
      return;
    }
  }
}

/** Skips the end of a line or of the text; gives up at anything else. */
export function passLineEnd(scan: Scan, at: number, code: number): number {
  if (code === LINE_FEED) {
    beginLine(scan, at + 1);
    return at + 1;
  }
  if (code === CARRIAGE_RETURN && scan.text.charCodeAt(at + 1) === LINE_FEED) {
    beginLine(scan, at + 2);
    return at + 2;
  }
  return at === scan.text.length ? at : giveUp();
}

/** The end of the line. A carriage return stays part of the comment. */
export function endOfComment(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Whether a document begins here. A document end without a new document is left to the library. */
function isMarker(text: string, at: number, code: number): boolean {
  if (code !== HYPHEN && code !== FULL_STOP) return false;
  if (text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code) return false;
  if (!isBlankOrEnd(text.charCodeAt(at + 3))) return false;
  return code === HYPHEN || giveUp();
}

/** Thrown if a text is not plain: the YAML library then reads the whole file. */
export class NotPlain extends Error {}

const NOT_PLAIN = new NotPlain('this text is not plain YAML');

/** Gives up reading a text as plain YAML. Always throws the same error, which saves a stack trace for each file. */
export function giveUp(): never {
  throw NOT_PLAIN;
}
