import { element } from './element.js';
import type { Store } from './store.js';

/** Names up to this length are never cut. */
const SHORT = 22;

/** How much of a name is kept before the place where it differs from those beside it. */
const BEFORE = 6;

/**
 * A name in two parts, of which the first is cut where there is no room: the second begins where the name starts to differ
 * from those that begin alike.
 */
export function nameParts({ packed }: Store, row: number): readonly (HTMLElement | string)[] {
  const { texts, rows } = packed.columns.name;
  const number = rows[row] ?? 0;
  const name = texts[number] ?? '';
  if (name.length <= SHORT) return [name];
  const alike = Math.max(sharedStart(name, texts[number - 1] ?? ''), sharedStart(name, texts[number + 1] ?? ''));
  let at = Math.max(Math.min(alike, name.length - BEFORE) - BEFORE, 0);
  if (/[\udc00-\udfff]/.test(name[at] ?? '')) at -= 1;
  return partsOf(name, at);
}

/** A device type in two parts, of which the first is left out where there is no room: the second is the model. */
export function typeParts(type: string): readonly HTMLElement[] {
  return partsOf(type, type.lastIndexOf(' ') + 1);
}

function partsOf(text: string, at: number): readonly HTMLElement[] {
  return [element('span', { class: 'start' }, text.slice(0, at)), element('span', { class: 'end' }, text.slice(at))];
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
