import { compareOptionalText } from '../model/compare.js';
import type { JsonValue } from '../text/json.js';
import type { AnyObject, Compare, QueryCollection, QueryContext } from './collection.js';
import { collectionNamed } from './collections.js';
import { FilterError } from './filter.js';

/** Sorts the objects of a collection, independently of the order of files and entries. */
export function inOrder(collection: QueryCollection, objects: readonly AnyObject[]): readonly AnyObject[] {
  if (objects.length < 2) return objects;
  return objects
    .map((object) => ({ object, key: collection.order?.(object) ?? collection.identity(object) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ object }) => object);
}

function compareKeys(a: readonly (string | undefined)[], b: readonly (string | undefined)[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const order = compareOptionalText(a[index], b[index]);
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * Objects in the order of fields: their names, a `-` before those that are to descend. Equal objects keep their order.
 * @throws {FilterError} for a field that objects cannot be sorted by.
 */
export function sortBy(
  collection: QueryCollection,
  objects: readonly AnyObject[],
  names: readonly string[],
  context: QueryContext,
): readonly AnyObject[] {
  const comparisons = names.map((name) => comparisonBy(collection, name, context));
  return [...objects].sort((a, b) => {
    for (const compare of comparisons) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function comparisonBy(collection: QueryCollection, word: string, context: QueryContext): Compare<AnyObject> {
  const descends = word.startsWith('-');
  const name = descends ? word.slice(1) : word;
  const own = Object.hasOwn(collection.sorts ?? {}, name) ? collection.sorts?.[name] : undefined;
  if (own !== undefined) return descends ? (a, b) => own(b, a) : own;
  const read = keyOf(collection, name, context);
  const keys = new Map<AnyObject, string | number | undefined>();
  const key = (object: AnyObject): string | number | undefined => {
    if (!keys.has(object)) keys.set(object, read(object));
    return keys.get(object);
  };
  return (a, b) => (descends ? compareValues(key(b), key(a)) : compareValues(key(a), key(b)));
}

function compareValues(a: string | number | undefined, b: string | number | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareOptionalText(a?.toString(), b?.toString());
}

function keyOf(
  collection: QueryCollection,
  name: string,
  context: QueryContext,
): (object: AnyObject) => string | number | undefined {
  if (name === 'id') return (object) => context.idOf(collection.name, object);
  const field = collection.fields.find((one) => one.name === name);
  if (field?.kind === 'scalar' && field.type !== 'mapping' && field.type !== 'content-types')
    return (object) => keyOfValue(field.of(object, context));
  if (field?.kind === 'reference' && !field.many) {
    const target = collectionNamed(field.to);
    return (object) => {
      const [found] = field.of(object, context);
      return found === undefined ? undefined : target.display(found);
    };
  }
  throw new FilterError('sort', `${name.slice(0, 200)} is not a field to sort by.`);
}

function keyOfValue(value: JsonValue): string | number | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
