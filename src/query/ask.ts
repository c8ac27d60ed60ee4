import { quote } from '../model/describe.js';
import { COLLECTION_NOUNS } from '../model/entry.js';
import type { JsonObject, JsonValue } from '../text/json.js';
import { nearest } from '../text/nearest.js';
import type { QueryAnswer } from './query-answer.js';
import { UserError } from '../model/user-error.js';
import { listWords } from '../text/words.js';
import { inOrder } from './in-order.js';
import {
  type AnyObject,
  COLLECTION_OF,
  type CollectionName,
  type Filter,
  type QueryCollection,
  type QueryContext,
} from './collection.js';
import { collectionNamed, filtersOf } from './collections.js';

/** The values of filters, by the API's names of the filters, and which part of the list is wanted. */
export interface Query {
  readonly filters: ReadonlyMap<string, readonly string[]>;
  /** How many objects at most; without it, or with 0, all. */
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/**
 * Answers a query over a collection: filters combine, the values of one filter are alternatives unless it says otherwise.
 * @throws {UserError} for a filter that the collection does not have, or a value that it cannot be.
 */
export function ask(name: CollectionName, query: Query, context: QueryContext): QueryAnswer {
  const collection = collectionNamed(name);
  const { objects, notes } = findObjects(collection, query, context);
  const { offset = 0 } = query;
  const limit = query.limit === 0 ? undefined : query.limit;
  const end = limit === undefined ? objects.length : offset + limit;
  const page = objects.slice(offset, end);
  return {
    noun: COLLECTION_NOUNS[COLLECTION_OF[name]],
    count: objects.length,
    next: limit !== undefined && end < objects.length ? queryString(query, limit, end) : null,
    previous: limit !== undefined && offset > 0 ? queryString(query, limit, Math.max(0, offset - limit)) : null,
    results: lazily(page, (object) => resultOf(collection, object, context)),
    columns: ['id', ...collection.columns.map(({ title }) => title)],
    rows: lazily(page, (object) => [
      context.idOf(name, object),
      ...collection.columns.map((column) => column.of(object, context)),
    ]),
    notes,
  };
}

/** The objects that fit, on all pages: in the order of the filter that has one, else of the collection. */
export function findObjects(
  collection: QueryCollection,
  { filters }: Query,
  context: QueryContext,
): { readonly objects: readonly AnyObject[]; readonly notes: readonly string[] } {
  let ordered: readonly AnyObject[] | undefined;
  const notes: string[] = [];
  const conditions: ((object: AnyObject) => boolean)[] = [];
  for (const [name, values] of filters) {
    const filter = filterNamed(collection, name);
    const [first, ...others] = values;
    if (first === undefined) continue;
    if (filter.repeated === 'once' && others.length > 0) throw new UserError(`${name} can be given only once`);
    const selection = filter.select?.(first, context);
    if (selection?.note !== undefined) notes.push(selection.note);
    if (selection !== undefined && ordered === undefined) ordered = selection.objects;
    else conditions.push(filter.condition(values, context));
  }
  const fitting = (ordered ?? collection.all(context.repository)).filter((object) =>
    conditions.every((fits) => fits(object)),
  );
  return { objects: ordered === undefined ? inOrder(collection, fitting) : fitting, notes };
}

function filterNamed(collection: QueryCollection, name: string): Filter<AnyObject> {
  const found = filtersOf(collection).find((filter) => filter.name === name);
  if (found !== undefined) return found;
  const names = filtersOf(collection).map((filter) => filter.name);
  const [near] = nearest(name, names);
  const remedy = near === undefined ? `there are ${listWords(names, 40)}` : `did you mean ${near}?`;
  throw new UserError(`${collection.name} have no filter ${quote(name)}: ${remedy}`);
}

/** The query string of another page, which `--filter` takes. */
function queryString({ filters }: Query, limit: number, offset: number): string {
  const parameters = new URLSearchParams();
  for (const [name, values] of filters) for (const value of values) parameters.append(name, value);
  parameters.append('limit', String(limit));
  if (offset > 0) parameters.append('offset', String(offset));
  return `?${parameters.toString()}`;
}

function lazily<T, R>(all: readonly T[], make: (one: T) => R): Iterable<R> {
  return {
    *[Symbol.iterator]() {
      for (const one of all) yield make(one);
    },
  };
}

/** An object as the REST API shows it: its own values, one reference as the short form of its target, several as ids. */
function resultOf(collection: QueryCollection, object: AnyObject, context: QueryContext): JsonObject {
  const result: Record<string, JsonValue> = { id: context.idOf(collection.name, object) };
  for (const field of collection.fields) {
    if (field.kind === 'scalar') {
      result[field.name] = field.of(object, context);
    } else if (!field.onlyGraphql) {
      const target = collectionNamed(field.to);
      const found = [...field.of(object, context)];
      if (field.many) result[field.name] = inOrder(target, found).map((one) => context.idOf(field.to, one));
      else result[field.name] = found[0] === undefined ? null : briefOf(target, found[0], context);
    }
  }
  return { ...result, display: collection.display(object) };
}

/** The short form of an object, inside one that refers to it. */
function briefOf(collection: QueryCollection, object: AnyObject, context: QueryContext): JsonObject {
  const result: Record<string, JsonValue> = { id: context.idOf(collection.name, object) };
  for (const field of collection.brief) {
    if (field.kind === 'scalar') {
      result[field.name] = field.of(object, context);
    } else {
      const [target] = field.of(object, context);
      result[field.name] = target === undefined ? null : context.idOf(field.to, target);
    }
  }
  return { ...result, display: collection.display(object) };
}
