import { lazyRegExp } from './lazy-regexp.js';

/** A number with its noun: `1 device`, `3 devices`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A name of JSON or YAML as words: `inventory_item` is `inventory item`. */
export function toWords(name: string): string {
  return name.replaceAll('_', ' ');
}

const marks = lazyRegExp(String.raw`\p{M}+`, 'gu');

/** A text as lower-case ASCII letters, digits and single hyphens, without accents; empty if it has none of these. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(marks(), '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** How far away a day is: `today`, `in 9 days`, `12 days ago`. */
export function daysAway(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? `in ${plural(days, 'day')}` : `${plural(-days, 'day')} ago`;
}

/** Words as a list, `a, b and c`, truncated after `limit` with the number of the rest. */
export function listWords(words: readonly string[], limit = 8, conjunction: 'and' | 'or' = 'and'): string {
  const shown = words.slice(0, limit);
  const rest = words.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} ${conjunction} ${rest} more`;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

const UNITS = ['kB', 'MB', 'GB', 'TB', 'PB'] as const;

/** A readable number of bytes, in powers of 1000: `1.1 GB`. */
export function byteSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  let value = bytes;
  let unit = -1;
  // 999.95 and above would round to 1000: use the next unit.
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value < 9.95 ? value.toFixed(1) : value.toFixed(0)} ${UNITS[unit] ?? ''}`;
}

/** A part of a total in percent with two decimals; 100.00 means all, 0.00 none, and neither is a rounded value. */
export function percentOf(part: number, total: number): string {
  if (part === total) return '100.00';
  const hundredths = Math.round((part / total) * 10_000);
  return (Math.min(Math.max(hundredths, part > 0 ? 1 : 0), 9_999) / 100).toFixed(2);
}
