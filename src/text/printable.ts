/**
 * Characters that a terminal acts upon, or that change what is read without being seen: controls, marks of direction and line
 * ends, everything that Unicode says to ignore (variation selectors, tags, fillers), and halves of characters.
 */
export const ACTIVE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u{fff9}-\u{fffb}\u{e0001}-\u{e007f}]/gu;

/** What is nearly all text. */
const PLAIN = /^[ -~]*$/;

/** What a CI runner takes for a command to itself: `::` at the beginning of a line, `##[` anywhere in it. */
const COMMAND = /^(\s*):(?=:)|#(?=#(?:\[|$))/g;

/** Text of the repository on one line, with every character shown as an escape that is more than text (a tab as a blank). */
export function printable(text: string): string {
  const visible = PLAIN.test(text)
    ? text
    : text.replace(ACTIVE, (character) => (character === '\t' ? ' ' : escapeUnits(character)));
  return visible.replace(COMMAND, (_, blanks: string | undefined) =>
    blanks === undefined ? escapeUnits('#') : blanks + escapeUnits(':'),
  );
}

/** A character as JSON writes it. */
export function escapeUnits(character: string): string {
  return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A text of at most a number of UTF-16 units, with a mark where it is cut; no character is cut in two. */
export function cut(text: string, limit: number, mark = '…'): string {
  if (text.length <= limit) return text;
  return text.slice(0, Math.max(0, limit - mark.length)).replace(/[\ud800-\udbff]$/, '') + mark;
}

/** A message as one line that a terminal shows as it is. */
export function oneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return printable(lines.filter((line) => line !== '').join(' '));
}
