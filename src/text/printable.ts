/** Characters that a terminal acts upon, or that change what is read without being seen. */
const ACTIVE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

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
