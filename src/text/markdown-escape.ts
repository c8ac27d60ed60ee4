import { cut, printable } from './printable.js';

/** The maximum number of characters shown of a name. */
export const NAME_LIMIT = 200;
/** The maximum number of characters shown of a message or help. */
export const MESSAGE_LIMIT = 1000;

/** Runs of text that can stand in a code span: no white space, and nothing that Markdown dialects escape differently. */
const STRETCH = /[^\s|`\\[\]<>]+|[|`\\[\]<>]/g;

/**
 * Text that GitHub turns into links, notifications, images or formulas. It does so after rendering, so escapes and entities
 * do not prevent it; code does.
 */
const ACTED_UPON = /@|#\d|GH-\d|:[\w+-]+:|:\/\/|www\.|\$/i;

/**
 * Text of the repository as Markdown that shows exactly that text, on one line, in a table cell or paragraph, truncated if
 * long. Not for use inside HTML tags.
 */
export function escapeMarkdown(text: string, limit = NAME_LIMIT): string {
  return cut(printable(text), limit)
    .replace(STRETCH, escapeStretch)
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(/^ | $/g, '&#32;');
}

function escapeStretch(stretch: string): string {
  const entity = ENTITIES.get(stretch);
  if (entity !== undefined) return entity;
  if (ACTED_UPON.test(stretch)) return `\`${stretch}\``;
  return stretch
    .replaceAll('&', '&amp;')
    .replace(/[*~#]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_');
}

/** A map instead of an object, since `__proto__` may be a key. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['|', '&#124;'],
  ['`', '&#96;'],
  ['\\', '&#92;'],
  ['[', '&#91;'],
  [']', '&#93;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);
