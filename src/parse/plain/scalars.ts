import {
  APOSTROPHE,
  BACKSLASH,
  CARRIAGE_RETURN,
  COLON,
  HYPHEN,
  isBlankOrEnd,
  LINE_FEED,
  mayBeginPlain,
  NUMBER_SIGN,
  QUESTION_MARK,
  QUOTATION_MARK,
  SPACE,
} from './characters.js';
import { looksLikeNumber, mayBeginNumber, mayBeWord, numberOf, WORDS } from './core-schema.js';
import { foldQuoted } from './join-lines.js';
import { giveUp, continueOnNextLine, type Scan } from './scan.js';
import { createSharedTexts, hashFurther } from './share-text.js';

const shareText = createSharedTexts();

/** Keys are interned, as property lookups need them. */
const shareKey = createSharedTexts((key) => {
  if (key === '<<' || key === '__proto__') giveUp();
  return Object.keys({ [key]: null })[0] ?? key;
});

/** The maximum length of a key in the YAML library. */
const LONGEST_KEY = 1000;

/**
 * Scans the scalar at `at`, in a block; `isKey` allows only what a key may begin with. Quoted text may continue on lines that
 * are indented by `least`; plain text is scanned to the end of its first line.
 */
export function scanScalar(scan: Scan, isKey: boolean, least: number): void {
  const code = scan.text.charCodeAt(scan.at);
  if (code === QUOTATION_MARK) scanDoubleQuoted(scan, least);
  else if (code === APOSTROPHE) scanSingleQuoted(scan, least);
  else if (mayBeginPlain(code) || mayFollowIndicator(scan, code, isKey)) scanPlain(scan);
  else giveUp();
}

/** Whether plain text begins with an indicator directly followed by text: `-1`, `::1`. */
function mayFollowIndicator({ text, at }: Scan, code: number, isKey: boolean): boolean {
  if (code !== HYPHEN && (isKey || (code !== COLON && code !== QUESTION_MARK))) return false;
  return !isBlankOrEnd(text.charCodeAt(at + 1));
}

/** Scans plain text up to the colon of a key, a comment or the end of the line; `at` is left there. */
export function scanPlain(scan: Scan): void {
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
      if (code === COLON && isBlankOrEnd(text.charCodeAt(at + 1))) break;
      if (!(code > SPACE)) {
        if (code === LINE_FEED || code === CARRIAGE_RETURN || at === text.length) break;
        giveUp();
      }
      running = hashFurther(running, code);
      hash = running;
      at += 1;
      end = at;
    }
  }
  scan.at = at;
  scan.scalarEnd = end;
  scan.hash = hash;
}

/** Scans text in single quotes, of which lines after the first are indented by `least`; `at` is left behind the closing one. */
export function scanSingleQuoted(scan: Scan, least: number): void {
  const { text } = scan;
  const start = scan.at;
  let at = start + 1;
  let hash = 0;
  let doubled = false;
  let hasLines = false;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === APOSTROPHE) {
      if (text.charCodeAt(at + 1) !== APOSTROPHE) break;
      doubled = true;
      at += 1;
    } else if (!(code >= SPACE)) {
      at = continueOnNextLine(scan, at, least);
      hasLines = true;
      continue;
    }
    hash = hashFurther(hash, code);
    at += 1;
  }
  scan.scalarStart = start;
  scan.scalarEnd = at + 1;
  scan.at = at + 1;
  if (hasLines) scan.quoted = foldQuoted(text.slice(start + 1, at), false, withSingleApostrophes);
  else if (doubled) scan.quoted = withSingleApostrophes(text.slice(start + 1, at));
  else scan.quoted = shareText(text, start + 1, at, hash);
}

function withSingleApostrophes(text: string): string {
  return text.replaceAll("''", "'");
}

/** Scans text in double quotes, of which lines after the first are indented by `least`; `at` is left behind the closing one. */
export function scanDoubleQuoted(scan: Scan, least: number): void {
  const { text } = scan;
  const start = scan.at;
  let at = start + 1;
  let hash = 0;
  let escaped = false;
  let hasLines = false;
  for (;;) {
    let code = text.charCodeAt(at);
    if (code === QUOTATION_MARK) break;
    if (code === BACKSLASH) {
      at = passBackslash(text, at);
      code = text.charCodeAt(at);
      escaped = true;
    }
    if (!(code >= SPACE)) {
      at = continueOnNextLine(scan, at, least);
      hasLines = true;
      continue;
    }
    hash = hashFurther(hash, code);
    at += 1;
  }
  scan.scalarStart = start;
  scan.scalarEnd = at + 1;
  scan.at = at + 1;
  if (hasLines) scan.quoted = foldQuoted(text.slice(start + 1, at), true, unescape);
  else if (escaped) scan.quoted = unescape(text.slice(start + 1, at));
  else scan.quoted = shareText(text, start + 1, at, hash);
}

/** Skips the backslash of an escape that is supported here, or of a line break. */
function passBackslash(text: string, at: number): number {
  const code = text.charCodeAt(at + 1);
  if (code === LINE_FEED || code === CARRIAGE_RETURN || SIMPLE_ESCAPES.has(text.charAt(at + 1))) return at + 1;
  HEXADECIMAL_ESCAPE.lastIndex = at;
  return HEXADECIMAL_ESCAPE.test(text) ? at + 1 : giveUp();
}

/** The text that escapes stand for. */
function unescape(text: string): string {
  return text.replace(/\\(x..|u....|.)/g, (_, escape: string) =>
    escape.length === 1 ? (SIMPLE_ESCAPES.get(escape) ?? '') : String.fromCharCode(parseInt(escape.slice(1), 16)),
  );
}

const HEXADECIMAL_ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4})/y;

/** The supported one-character escapes; rare ones are left to the library. */
const SIMPLE_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['"', '"'],
  ['/', '/'],
  [' ', ' '],
  ['0', '\0'],
  ['b', '\b'],
  ['e', '\u001b'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['_', '\u00a0'],
  ['N', '\u0085'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

/** The value of the last scalar, by the core schema. */
export function valueOfScalar({ text, scalarStart: start, scalarEnd: end, quoted, hash }: Scan): unknown {
  if (quoted !== undefined) return quoted;
  const first = text.charCodeAt(start);
  if (mayBeginNumber(first) && looksLikeNumber(text, start, end)) {
    const number = numberOf(text.slice(start, end));
    if (number !== undefined) return number;
  }
  const shared = shareText(text, start, end, hash);
  if (!mayBeWord(first, end - start)) return shared;
  const word = WORDS.get(shared);
  return word === undefined ? shared : word;
}

/** The name of the last key: its text as written, even if it would be another type as a value. */
export function nameOfKey({ text, scalarStart: start, scalarEnd: end, quoted, hash }: Scan): string {
  if (end - start > LONGEST_KEY) giveUp();
  return quoted === undefined ? shareKey(text, start, end, hash) : shareKey(quoted, 0, quoted.length, hashOf(quoted));
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = hashFurther(hash, text.charCodeAt(at));
  return hash;
}

/** Skips the colon of the last key, with spaces before it; false if there is none. */
export function passColon(scan: Scan): boolean {
  const { text } = scan;
  let { at } = scan;
  while (text.charCodeAt(at) === SPACE) at += 1;
  if (text.charCodeAt(at) !== COLON || !isBlankOrEnd(text.charCodeAt(at + 1))) return false;
  scan.at = at + 1;
  return true;
}
