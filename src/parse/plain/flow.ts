import {
  APOSTROPHE,
  COLON,
  COMMA,
  HYPHEN,
  LEFT_BRACE,
  LEFT_BRACKET,
  mayBeginPlain,
  NUMBER_SIGN,
  QUOTATION_MARK,
  RIGHT_BRACE,
  RIGHT_BRACKET,
  SPACE,
  isBlankOrEnd,
} from './characters.js';
import { giveUp } from './give-up.js';
import { closeMapping, openMapping, setField } from './mapping.js';
import { addNode, closeNode, type Scan } from './scan.js';
import { nameOfKey, scanDoubleQuoted, scanSingleQuoted, valueOfScalar } from './scalars.js';
import { hashFurther } from './share-text.js';

/** Deeper nesting is left to the library. */
const DEEPEST = 20;

/** Reads a flow collection from its opening bracket to behind its closing one, all on one line. */
export function readFlow(scan: Scan, depth: number): unknown {
  if (depth > DEEPEST || scan.depth + depth >= scan.deepest) giveUp();
  return scan.text.charCodeAt(scan.at) === LEFT_BRACKET ? readFlowSequence(scan, depth) : readFlowMapping(scan, depth);
}

function readFlowSequence(scan: Scan, depth: number): unknown[] {
  const node = addNode(scan, scan.at, 0);
  const items: unknown[] = [];
  scan.at += 1;
  if (passBlanks(scan) !== RIGHT_BRACKET) {
    do items.push(readFlowValue(scan, depth));
    while (passComma(scan, RIGHT_BRACKET));
  }
  scan.at += 1;
  closeNode(scan, node, scan.at);
  return items;
}

function readFlowMapping(scan: Scan, depth: number): Record<string, unknown> {
  const node = addNode(scan, scan.at, 0);
  const mapping = openMapping();
  scan.at += 1;
  if (passBlanks(scan) !== RIGHT_BRACE) {
    do {
      scanFlowScalar(scan);
      addNode(scan, scan.scalarStart, scan.scalarEnd);
      const name = nameOfKey(scan);
      if (passBlanks(scan) !== COLON || scan.text.charCodeAt(scan.at + 1) !== SPACE) giveUp();
      scan.at += 1;
      passBlanks(scan);
      setField(mapping, name, readFlowValue(scan, depth));
    } while (passComma(scan, RIGHT_BRACE));
  }
  scan.at += 1;
  closeMapping(scan, node, mapping);
  closeNode(scan, node, scan.at);
  return mapping.value;
}

function readFlowValue(scan: Scan, depth: number): unknown {
  const code = scan.text.charCodeAt(scan.at);
  if (code === LEFT_BRACKET || code === LEFT_BRACE) return readFlow(scan, depth + 1);
  scanFlowScalar(scan);
  addNode(scan, scan.scalarStart, scan.scalarEnd);
  return valueOfScalar(scan);
}

/** Passes blanks; gives the character behind them. */
function passBlanks(scan: Scan): number {
  const { text } = scan;
  let { at } = scan;
  let code = text.charCodeAt(at);
  while (code === SPACE) code = text.charCodeAt(++at);
  scan.at = at;
  return code;
}

/** Passes a comma behind a value and says that another one follows; false before the closing bracket. */
function passComma(scan: Scan, closing: number): boolean {
  const code = passBlanks(scan);
  if (code === closing) return false;
  if (code !== COMMA) giveUp();
  scan.at += 1;
  passBlanks(scan);
  return true;
}

function scanFlowScalar(scan: Scan): void {
  const code = scan.text.charCodeAt(scan.at);
  if (code === QUOTATION_MARK) scanDoubleQuoted(scan);
  else if (code === APOSTROPHE) scanSingleQuoted(scan);
  else if (mayBeginPlain(code)) scanFlowPlain(scan);
  else if (code === HYPHEN && mayBeginPlain(scan.text.charCodeAt(scan.at + 1))) scanFlowPlain(scan);
  else giveUp();
}

/** Scans plain text up to a comma, a bracket or the colon of a key; `at` is left there, or at the blanks before it. */
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
      if (text.charCodeAt(at + 1) === NUMBER_SIGN) giveUp();
      running = hashFurther(running, code);
      at += 1;
    } else {
      if (isFlowIndicator(code)) break;
      if (code === COLON) {
        const next = text.charCodeAt(at + 1);
        if (isBlankOrEnd(next) || isFlowIndicator(next)) break;
      }
      if (!(code > SPACE)) giveUp();
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
