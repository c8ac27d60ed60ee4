import type { NautobotObject } from '../clients/nautobot-client.js';
import type { FieldValue } from './desired-objects.js';
import { referenceOf, referencesOf } from './nautobot-state.js';
import type { FieldDifference } from './types.js';

/** The fields of an object of Nautobot that are not as they should be, with the names of what they refer to. */
export function differencesOf(
  fields: Readonly<Record<string, FieldValue>>,
  object: NautobotObject,
  nameOf: (id: string) => string,
): readonly FieldDifference[] {
  const differences: FieldDifference[] = [];
  for (const [field, value] of Object.entries(fields)) {
    const difference = differenceOf(field, value, object, nameOf);
    if (difference !== undefined) differences.push({ field, ...difference });
  }
  return differences;
}

function differenceOf(
  field: string,
  value: FieldValue,
  object: NautobotObject,
  nameOf: (id: string) => string,
): Pick<FieldDifference, 'before' | 'after'> | undefined {
  if (typeof value === 'object' && value !== null && 'ids' in value) {
    const before = [...referencesOf(object, field)].sort();
    if (before.length === value.ids.length && before.every((id, index) => id === value.ids[index])) return undefined;
    const words = (ids: readonly string[]): string => (ids.length === 0 ? 'none' : ids.map(nameOf).join(', '));
    return { before: words(before), after: words(value.ids) };
  }
  if (typeof value === 'object' && value !== null) {
    const before = referenceOf(object, field);
    return before === value.id
      ? undefined
      : { before: before === undefined ? 'none' : nameOf(before), after: nameOf(value.id) };
  }
  const before = object[field] ?? (typeof value === 'string' ? '' : null);
  const isSame = before === value || (value === null && before === '') || (value === false && before === null);
  return isSame ? undefined : { before: inWords(before), after: inWords(value) };
}

function inWords(value: unknown): string {
  return value === null || value === '' ? 'none' : typeof value === 'string' ? value : JSON.stringify(value);
}
