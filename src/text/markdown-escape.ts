import { cut, printable } from './printable.js';

/** How many characters of a name are shown. */
export const NAME_LIMIT = 200;
/** How many characters of a message or a help are shown. */
export const MESSAGE_LIMIT = 1000;

/** Stretches without white space and without what can neither stand in a code span nor be escaped the same everywhere. */
const STRETCH = /[^\s|`\\[\]<>]+|[|`\\[\]<>]/g;

/**
 * What GitHub makes links, notifications, pictures or formulas of. It does so after the Markdown is rendered, so that no
 * escape and no entity keeps it from it; it leaves code alone.
 */
const ACTED_UPON = /@|#\d|GH-\d|:[\w+-]+:|:\/\/|www\.|\$/i;

/**
 * Text of the repository as Markdown that shows exactly that text, on one line, in a table cell or a paragraph, cut where
 * it is long. Not for inside HTML tags.
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

/** A map and no object: `__proto__` and `valueOf` are stretches, too. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['|', '&#124;'],
  ['`', '&#96;'],
  ['\\', '&#92;'],
  ['[', '&#91;'],
  [']', '&#93;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);
