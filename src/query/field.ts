import type { JsonObject, JsonValue } from '../text/json.js';
import type {
  AnyObject,
  CollectionName,
  CollectionObjects,
  QueryContext,
  ReferenceField,
  ScalarField,
  ScalarType,
} from './collection.js';

type Read<T, V> = (object: T, context: QueryContext) => V | undefined;

function scalar<V extends JsonValue>(type: ScalarType) {
  return <T>(name: string, read: Read<T, V>): ScalarField<T> => ({
    kind: 'scalar',
    name,
    type,
    of: (object, context) => read(object, context) ?? null,
  });
}

/** A field that is text, null where the object has none. */
export const text = scalar<string>('text');
/** A field that is a date, `YYYY-MM-DD`. */
export const date = scalar<string>('date');
/** A field that is true or false. */
export const flag = scalar<boolean>('boolean');
/** A field that is a whole number. */
export const integer = scalar<number>('integer');
/** A field that is a mapping of keys that nobody but the user knows. */
export const mapping = scalar<JsonObject>('mapping');

/** A field that refers to one object of a collection, or to none. */
export function one<T, K extends CollectionName>(
  name: string,
  to: K,
  read: Read<T, CollectionObjects[K]>,
): ReferenceField<T> {
  const of = (object: T, context: QueryContext): readonly AnyObject[] => {
    const target = read(object, context);
    return target === undefined ? [] : [target];
  };
  return { kind: 'reference', name, to, many: false, ordered: true, onlyGraphql: false, of };
}

/** A field that refers to any number of objects of a collection. */
export function many<T, K extends CollectionName>(
  name: string,
  to: K,
  read: (object: T, context: QueryContext) => Iterable<CollectionObjects[K]>,
  options: { readonly ordered?: boolean; readonly onlyGraphql?: boolean } = {},
): ReferenceField<T> {
  return { kind: 'reference', name, to, many: true, ordered: false, onlyGraphql: false, ...options, of: read };
}
