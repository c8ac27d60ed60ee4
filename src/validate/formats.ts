import { isDate } from '../model/dates.js';

/** The formats that the schemas use, for the compiled validators. */
export const formats = {
  /** `YYYY-MM-DD`, a date that exists. */
  date: isDate,
  /** An absolute URL (WHATWG) without blanks or control characters. */
  uri: (text: string): boolean => !/[\s\p{Cc}]/u.test(text) && URL.canParse(text),
};

/** Whether a text has more than `limit` code points, which JSON Schema counts. */
export function isLonger(text: string, limit: number): boolean {
  return text.length > limit && codePointLength(text) > limit;
}

/** Whether a text has fewer than `limit` code points. */
export function isShorter(text: string, limit: number): boolean {
  return text.length < limit * 2 && codePointLength(text) < limit;
}

/** The length of a text in code points. */
function codePointLength(text: string): number {
  let length = text.length;
  for (let at = 1; at < text.length; at += 1) {
    const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
    if (isLow && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) length -= 1;
  }
  return length;
}

/** Adds an error to those that there are, if any; the list given is the caller's own from then on. */
export function addError<T>(before: T[] | null, error: T): T[] {
  if (before === null) return [error];
  before.push(error);
  return before;
}

/** Adds errors to those that there are, if any; the list given is the caller's own from then on. */
export function appendErrors<T>(before: T[] | null, added: T[] | null): T[] | null {
  if (before === null || added === null) return before ?? added;
  for (const error of added) before.push(error);
  return before;
}
