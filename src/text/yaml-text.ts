import { activeCharacters, escapeUnits } from './printable.js';

/** Words that YAML 1.2 does not read as text, and those that other readers take for booleans. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Text that needs no quotes: words, dates, and versions that do not look like numbers. */
const PLAIN =
  /^(?:[A-Za-z][\w.()/+-]*(?: [\w.()/+-]+)*|\d{4}-\d{2}-\d{2}|\d+\.\d+\.\d[\w.()-]*|\d[\d.]*[A-Za-df-np-wyz][\w.()-]*)$/;

/** A value as YAML on one line, with characters that are not visible as escapes: nobody reviews what they cannot see. */
export function yamlText(value: unknown): string {
  if (typeof value === 'string') return PLAIN.test(value) && !RESERVED.test(value) ? value : quoted(value);
  if (Array.isArray(value)) return `[${value.map(yamlText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, field]) => `${yamlText(key)}: ${yamlText(field)}`)
    .join(', ')} }`;
}

/** Text in double quotes that every YAML reader takes. */
function quoted(text: string): string {
  return JSON.stringify(text)
    .replace(activeCharacters(), escape)
    .replace(/[\ufffe\uffff]/g, escapeUnits);
}

/** YAML has an escape for whole characters, where JSON has one for each half. */
function escape(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return point > 0xffff ? `\\U${point.toString(16).padStart(8, '0')}` : escapeUnits(character);
}

/**
 * The help for a value that holds a `#` without a blank before it, which YAML reads as text and people mean as a comment;
 * undefined for any other value.
 */
export function helpForComment(value: string): string | undefined {
  const at = /[^\s#]#/.exec(value)?.index;
  if (at === undefined) return undefined;
  return `if a comment starts at the "#", put a space before it: ${value.slice(0, at + 1)} ${value.slice(at + 1)}`;
}
