/** Words that YAML 1.2 does not read as text, and those that other readers take for booleans. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Text that needs no quotes: words, dates, and versions that do not look like numbers. */
const PLAIN =
  /^(?:[A-Za-z][\w.()/+-]*(?: [\w.()/+-]+)*|\d{4}-\d{2}-\d{2}|\d+\.\d+\.\d[\w.()-]*|\d[\d.]*[A-Za-df-np-wyz][\w.()-]*)$/;

/** A value as YAML on one line, for pasting into a policy test. */
export function yamlText(value: unknown): string {
  if (typeof value === 'string') return PLAIN.test(value) && !RESERVED.test(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(yamlText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, field]) => `${yamlText(key)}: ${yamlText(field)}`)
    .join(', ')} }`;
}
