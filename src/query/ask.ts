import { quote } from '../model/describe.js';
import type { JsonObject } from '../text/json.js';
import { nearest } from '../text/nearest.js';
import { listWords } from '../text/words.js';
import {
  type AnyObject,
  type CollectionName,
  type Condition,
  type Filter,
  type Found,
  NOUNS,
  type QueryCollection,
  type QueryContext,
} from './collection.js';
import { collectionNamed, filtersOf, filterTable } from './collections.js';
import { FilterError, UNKNOWN_FILTER } from './filter.js';
import { inOrder, sortBy } from './order.js';
import { renderObject, type RestOptions } from './rest.js';
import type { ColumnKind } from './collection.js';

/** What is asked of a collection. */
export interface Query {
  /** The values of filters, by the API's names of the filters. */
  readonly filters: ReadonlyMap<string, readonly string[]>;
  /** Fields to sort by, a `-` before those that descend; without any, the order of the filter or the collection. */
  readonly sort?: readonly string[];
  /** The maximum number of objects; without it, or with 0, all. */
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
  /** How many levels of references are shown as whole objects. */
  readonly depth?: number | undefined;
  /** False to show lists of references too. */
  readonly excludeM2m?: boolean | undefined;
}

/** One page of a list, ready for any format. Results and rows are made while they are read. */
export interface QueryAnswer {
  /** The kind of object, such as `device`. */
  readonly noun: string;
  /** How many objects fit the filters, on all pages. */
  readonly count: number;
  /** The previous and next page as paths of the API, or null. */
  readonly next: string | null;
  readonly previous: string | null;
  /** The objects as the REST API shows them. */
  readonly results: Iterable<JsonObject>;
  /** The same objects as a table: the columns, the first of which is the id, and a row for each object. */
  readonly columns: readonly { readonly title: string; readonly kind?: ColumnKind }[];
  readonly rows: Iterable<readonly string[]>;
  /** Why the list may not be what was expected, a sentence each; may hold text of the repository. */
  readonly notes: readonly string[];
}

/** Where an answer is given. */
type AnswerOptions = Pick<RestOptions, 'base' | 'budget'>;

const MAX_DEPTH = 2;

/**
 * Answers a query over a collection: filters combine, the values of one filter are alternatives unless it says otherwise
 * (serve.md, REST).
 * @throws {FilterError} for a filter that the collection does not have, or a value that the filter cannot have.
 */
export function ask(
  name: CollectionName,
  query: Query,
  context: QueryContext,
  { base, budget }: AnswerOptions = { base: '', budget: undefined },
): QueryAnswer {
  const collection = collectionNamed(name);
  const { depth = 0, excludeM2m = true } = query;
  if (depth > MAX_DEPTH) throw new FilterError('depth', `Enter a whole number from 0 to ${MAX_DEPTH}.`);
  const { objects, notes } = findAgain(collection, query, context);
  const { offset = 0 } = query;
  const limit = query.limit === 0 ? undefined : query.limit;
  const end = limit === undefined ? objects.length : offset + limit;
  const page = objects.slice(offset, end);
  const link = (at: number): string => `${base}/api${collection.api.path}${queryString(query, limit ?? 0, at)}`;
  return {
    noun: NOUNS[name],
    count: objects.length,
    next: limit !== undefined && end < objects.length ? link(end) : null,
    previous: limit !== undefined && offset > 0 ? link(Math.max(0, offset - limit)) : null,
    results: lazily(page, (object) => renderObject(name, object, { base, budget, depth, excludeM2m }, context)),
    columns: [{ title: 'id' }, ...collection.columns],
    rows: lazily(page, (object) => [
      context.idOf(name, object),
      ...collection.columns.map((column) => column.of(object, context)),
    ]),
    notes,
  };
}

/** How many lists are kept for their next page. */
const KEPT = 16;

/** As {@link findObjects}, but reuses the list of the last few queries. */
function findAgain(collection: QueryCollection, query: Query, context: QueryContext): Found {
  const { filters, sort = [] } = query;
  if (filters.size === 0 && sort.length === 0) return findObjects(collection, query, context);
  const key = JSON.stringify([collection.name, [...filters], sort]);
  const { lastFound } = context;
  const found = lastFound.get(key) ?? findObjects(collection, query, context);
  // The oldest is the first of a map.
  lastFound.delete(key);
  lastFound.set(key, found);
  const [oldest] = lastFound.keys();
  if (lastFound.size > KEPT && oldest !== undefined) lastFound.delete(oldest);
  return found;
}

/** The objects that fit, on all pages: sorted, or in the order of the filter that has one, or of the collection. */
export function findObjects(
  collection: QueryCollection,
  { filters, sort = [] }: Pick<Query, 'filters' | 'sort'>,
  context: QueryContext,
): Found {
  let selected: readonly AnyObject[] | undefined;
  let candidates: readonly AnyObject[] | undefined;
  const notes: string[] = [];
  const conditions: Condition<AnyObject>[] = [];
  for (const [name, values] of filters) {
    const filter = filterNamed(collection, name);
    const [first] = values;
    if (first === undefined) continue;
    if (filter.repeated === 'once' && values.length > 1)
      throw new FilterError(name, 'Enter one value.', `${name} can be given only once`);
    const selection = filter.select?.(first, context);
    if (selection?.note !== undefined) notes.push(selection.note);
    if (selection !== undefined && selected === undefined) selected = selection.objects;
    else conditions.push(filter.condition(values, context));
    candidates ??= filter.candidates?.(values, context);
  }
  const found = selected ?? (candidates && inOrder(collection, candidates)) ?? context.all(collection.name);
  const objects = conditions.length === 0 ? found : found.filter((object) => conditions.every((fits) => fits(object)));
  return { objects: sort.length === 0 ? objects : sortBy(collection, objects, sort, context), notes };
}

/**
 * The objects of a list that fit filters, in the order of the list.
 * @throws {FilterError} as {@link ask} does.
 */
export function filterObjects(
  collection: QueryCollection,
  objects: readonly AnyObject[],
  filters: Query['filters'],
  context: QueryContext,
): readonly AnyObject[] {
  if (filters.size === 0 || objects.length === 0) return objects;
  const conditions = [...filters].map(([name, values]) => filterNamed(collection, name).condition(values, context));
  return objects.filter((object) => conditions.every((fits) => fits(object)));
}

function filterNamed(collection: QueryCollection, name: string): Filter<AnyObject> {
  const found = filterTable(collection).get(name);
  if (found !== undefined) return found;
  const names = filtersOf(collection).map((filter) => filter.name);
  const [near] = nearest(name, names);
  const remedy = near === undefined ? `there are ${listWords(names, 40)}` : `did you mean ${near}?`;
  const message = `${collection.name} have no filter ${quote(name)}: ${remedy}`;
  throw new FilterError(name.slice(0, 200), UNKNOWN_FILTER, message);
}

/** The query string of another page, with sorted parameters as the reference implementation writes it. */
function queryString(query: Query, limit: number, offset: number): string {
  const { filters, sort = [], depth, excludeM2m } = query;
  const parameters = new URLSearchParams();
  for (const [name, values] of filters) for (const value of values) parameters.append(name, value);
  if (depth !== undefined) parameters.append('depth', String(depth));
  if (excludeM2m !== undefined) parameters.append('exclude_m2m', String(excludeM2m));
  if (sort.length > 0) parameters.append('sort', sort.join(','));
  parameters.append('limit', String(limit));
  if (offset > 0) parameters.append('offset', String(offset));
  parameters.sort();
  return `?${parameters.toString()}`;
}

function lazily<T, R>(all: readonly T[], make: (one: T) => R): Iterable<R> {
  return {
    *[Symbol.iterator]() {
      for (const one of all) yield make(one);
    },
  };
}
