import { printable } from '../../../text/printable.js';

/** Code points that are not characters and not allowed in HTML. */
const NONCHARACTERS =
  /[\ufdd0-\ufdef\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g;

/** HTML that goes into the page as it is. */
export interface Html {
  readonly html: string;
}

/** What a template takes: HTML, or text, which is escaped. */
type HtmlPart = Html | readonly Html[] | string | number | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A template of HTML. Every value in it that is not HTML already is text, and is escaped with every character shown that acts
 * or hides: there is no other way for text to get into the page.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  const pieces = withoutIndent(strings);
  let made = pieces[0] ?? '';
  values.forEach((value, index) => {
    made += readText(value) + (pieces[index + 1] ?? '');
  });
  return { html: made };
}

const known = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The pieces of a template without the blanks that only its source needs; worked out once for each. */
function withoutIndent(strings: TemplateStringsArray): readonly string[] {
  let pieces = known.get(strings);
  if (pieces === undefined)
    known.set(
      strings,
      (pieces = strings.map((piece, index) => {
        const flush = piece.replace(/(?<![ \t])[ \t]*\n\s*/g, '\n');
        return index === strings.length - 1 ? flush.replace(/(?<!\s)\s+$/, '\n') : flush;
      })),
    );
  return pieces;
}

/** HTML that this program has written itself: a constant, or what was escaped piece by piece. */
export function raw(text: string): Html {
  return { html: text };
}

/** Pieces of HTML one after the other. */
export function join(parts: readonly Html[]): Html {
  return { html: parts.map((part) => part.html).join('') };
}

export const NOTHING: Html = { html: '' };

function readText(value: HtmlPart): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return formatCount(value);
  if (typeof value === 'string') return escapeHtml(value);
  return 'html' in value ? value.html : join(value).html;
}

/** Text as HTML, in an element or in an attribute between quotes. */
function escapeHtml(text: string): string {
  return printable(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replace(NONCHARACTERS, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}

/** A whole number with its thousands apart. */
export function formatCount(count: number): string {
  // eslint-disable-next-line regexp/no-super-linear-move -- a number has few digits
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A cell that says nothing: a card does without it. */
export const NIL = markup`<td class="nil">–</td>`;

/** A cell with text, if there is any. */
export function cell(text: string | null): Html {
  return text === null ? NIL : markup`<td>${text}</td>`;
}
