import { type Html, markup } from './markup.js';

/** The class of a status, which gives it its sign and its color; the word says the same. */
export const STATUS_CLASSES: ReadonlyMap<string, string> = new Map([
  ['valid', 'valid'],
  ['invalid', 'invalid'],
  ['waived', 'waived'],
  ['no software', 'none'],
]);

/** A status as a word with a sign before it. */
export function statusMark(status: string): Html {
  return markup`<span class="status s-${STATUS_CLASSES.get(status) ?? 'none'}">${status}</span>`;
}
