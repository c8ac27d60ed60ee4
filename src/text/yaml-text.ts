/** Words that YAML 1.2 reads as something else than text, and those that people take for truth values. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Text that needs no quotes: words, dates, and versions that are no number. */
const PLAIN =
  /^(?:[A-Za-z][\w.()/+-]*(?: [\w.()/+-]+)*|\d{4}-\d{2}-\d{2}|\d+\.\d+\.\d[\w.()-]*|\d[\d.]*[A-Za-df-np-wyz][\w.()-]*)$/;

/** A value as YAML on one line, so that what a report shows can be pasted into a test. */
export function yamlText(value: unknown): string {
  if (typeof value === 'string') return PLAIN.test(value) && !RESERVED.test(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(yamlText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, field]) => `${yamlText(key)}: ${yamlText(field)}`)
    .join(', ')} }`;
}
