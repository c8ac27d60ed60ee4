export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const QUOTATION_MARK = 0x22;
export const NUMBER_SIGN = 0x23;
export const APOSTROPHE = 0x27;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const HYPHEN = 0x2d;
export const FULL_STOP = 0x2e;
export const COLON = 0x3a;
export const GREATER_THAN = 0x3e;
export const QUESTION_MARK = 0x3f;
export const LEFT_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const RIGHT_BRACKET = 0x5d;
export const LEFT_BRACE = 0x7b;
export const VERTICAL_BAR = 0x7c;
export const RIGHT_BRACE = 0x7d;

/** What may follow an indicator: a space, the end of the line, or (NaN) the end of the text. */
export function isBlankOrEnd(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || Number.isNaN(code);
}

/** Moves an offset back over white space. */
export function withoutBlanks(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && isTrimmed(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function isTrimmed(code: number): boolean {
  return (
    code === SPACE || (code <= CARRIAGE_RETURN && (code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB))
  );
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Characters that begin plain text. Indicators, control characters and byte order marks are left to the library. */
export function mayBeginPlain(code: number): boolean {
  return code < 0x80 ? (BEGINS_PLAIN[code] ?? 0) === 1 : code !== 0xfeff;
}

const BEGINS_PLAIN = new Uint8Array(0x80);
for (let code = SPACE + 1; code < 0x7f; code += 1) BEGINS_PLAIN[code] = 1;
for (const indicator of '-?:,[]{}#&*!|>\'"%@`') BEGINS_PLAIN[indicator.charCodeAt(0)] = 0;
