/** Characters that a terminal acts upon, or that change what is read without being seen. */
const ACTIVE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What a CI runner takes for a command to itself: `::` at the beginning of a line, `##[` anywhere in it. */
const COMMAND = /^(\s*):(?=:)|#(?=#(?:\[|$))/g;

/** Text of the repository on one line, with every character shown as an escape that is more than text (a tab as a blank). */
export function printable(text: string): string {
  return text
    .replace(ACTIVE, (character) => (character === '\t' ? ' ' : escape(character)))
    .replace(COMMAND, (_, blanks: string | undefined) => (blanks === undefined ? escape('#') : blanks + escape(':')));
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
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
