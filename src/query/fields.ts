import type { JsonObject, JsonValue } from '../text/json.js';
import type {
  AnyObject,
  CollectionName,
  CollectionObjects,
  Field,
  FieldPlace,
  QueryContext,
  ReferenceField,
  ScalarField,
  ScalarType,
  UserName,
} from './collection.js';

type Read<T, V> = (object: T, context: QueryContext) => V | undefined;

function scalar<V extends JsonValue>(type: ScalarType, missing: JsonValue, place: FieldPlace = 'everywhere') {
  return <T>(name: string, read: Read<T, V>): ScalarField<T> => ({
    kind: 'scalar',
    name,
    type,
    place,
    of: (object, context) => read(object, context) ?? missing,
  });
}

/** Text, empty where the object has none. */
export const text = scalar<string>('text', '');
/** Text, null where the object has none. */
export const optionalText = scalar<string>('optional-text', null);
/** One of few words, empty where the object has none. */
export const choice = scalar<string>('choice', '');
/** A date, `YYYY-MM-DD`, or null. */
export const date = scalar<string>('date', null);
/** A date that is always there. */
export const requiredDate = scalar<string>('required-date', null);
/** True or false. */
export const flag = scalar<boolean>('boolean', null);
/** A whole number, or null. */
export const integer = scalar<number>('integer', null);
/** How many objects refer to this one. */
export const count = scalar<number>('integer', 0, 'rest-top');

/** The custom fields of an object, which GraphQL has under another name. */
export function customFields<T>(read: (object: T) => JsonObject = () => ({})): readonly Field<T>[] {
  return [
    scalar<JsonObject>('mapping', null, 'rest')('custom_fields', read),
    scalar<JsonObject>('mapping', null, 'graphql')('_custom_field_data', read),
  ];
}

/** The kinds of objects that can have a role, status or tag: names in REST, pairs in GraphQL. */
export function contentTypes<T>(read: (object: T) => readonly string[]): readonly Field<T>[] {
  const pairs = (object: T): JsonValue =>
    read(object).map((name) => {
      const [app_label = '', model = ''] = name.split('.');
      return { app_label, model };
    });
  return [
    scalar<readonly string[]>('mapping', null, 'rest-top')('content_types', read),
    scalar<JsonValue>('content-types', null, 'graphql')('content_types', pairs),
  ];
}

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
  return { kind: 'reference', name, to, many: false, ordered: true, place: 'everywhere', of };
}

/** A field that refers to any number of objects of a collection. */
export function many<T, K extends CollectionName>(
  name: string,
  to: K,
  read: (object: T, context: QueryContext) => Iterable<CollectionObjects[K]>,
  options: { readonly ordered?: boolean; readonly place?: FieldPlace } = {},
): ReferenceField<T> {
  return { kind: 'reference', name, to, many: true, ordered: false, place: 'everywhere', ...options, of: read };
}

/** A field that leads back from an object to those that refer to it: only GraphQL has them. */
export function back<T extends object>(name: string, from: UserName): ReferenceField<T> {
  return many<T, UserName>(name, from, (object, context) => context.users(from, object), {
    ordered: true,
    place: 'graphql',
  });
}

/** The tags of an object, which `exclude_m2m` never leaves out. */
export function tagsField<T>(
  read: (object: T, context: QueryContext) => Iterable<CollectionObjects['tags']>,
): ReferenceField<T> {
  return many<T, 'tags'>('tags', 'tags', read, { place: 'top' });
}

/** The tags that an entry names; the evaluation does not need them, so they are not resolved. */
export function tagsNamed(
  names: readonly string[] | undefined,
  context: QueryContext,
): readonly CollectionObjects['tags'][] {
  return (names ?? []).flatMap((name) => context.find('tags', name));
}
