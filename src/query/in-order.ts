import { compareOptionalText } from '../model/compare.js';
import type { AnyObject, QueryCollection } from './collection.js';

/** Objects of a collection in its order: the same whatever the order of files and entries. */
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
