import { cut } from './printable.js';

/** How many entries of a list, and parts of a mapping, are shown. */
const SHOWN = 4;

/** How many characters of an entry or value are shown. */
const VALUE_LIMIT = 80;

/** How deep values are shown. */
const DEPTH = 3;

/** A value that changed as `old → new`, shortened where it is long: `2027-05-31 → 2026-11-01`. Text of the repository. */
export function changeInWords(before: unknown, after: unknown): string {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const isSame = old.length === now.length && old.every((text, index) => text === now[index]);
  return isSame ? `${inWords(now)} (written in another way)` : listsInWords(old, now);
}

/** Two lists as old → new; of long ones, how many entries they have, and those that only one has. */
export function listsInWords(before: readonly string[], after: readonly string[]): string {
  if (before.length <= SHOWN && after.length <= SHOWN) return `${inWords(before)} → ${inWords(after)}`;
  const [old, now] = [new Set(before), new Set(after)];
  const added = after.filter((one) => !old.has(one));
  const removed = before.filter((one) => !now.has(one));
  const parts = [
    ...(added.length > 0 ? [`with ${inWords(added)}`] : []),
    ...(removed.length > 0 ? [`without ${inWords(removed)}`] : []),
  ];
  return `${before.length} → ${after.length} entries, ${parts.length === 0 ? 'in another order' : parts.join(' and ')}`;
}

/** A list, of which the first are named: `a, b and 3 more`; `none` if it is empty. */
export function inWords(list: readonly string[]): string {
  if (list.length === 0) return 'none';
  const shown = list
    .slice(0, SHOWN)
    .map((one) => cut(one, VALUE_LIMIT))
    .join(', ');
  return list.length > SHOWN ? `${shown} and ${list.length - SHOWN} more` : shown;
}

function entriesOf(value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.map((one) => textOf(one)) : [textOf(value)];
}

/** A value on one line. What it shows of a mapping or list does not grow with it: aliases can make these endless. */
function textOf(value: unknown, depth = DEPTH): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  if (depth === 0) return '…';
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  const shown = parts.slice(0, SHOWN).map((part) => textOf(part, depth - 1));
  return shown.join(Array.isArray(value) ? ', ' : ' ') + (parts.length > SHOWN ? ' …' : '');
}
