import { quote } from '../model/describe.js';
import type { Tag } from '../model/repository.js';
import { nearest } from '../text/nearest.js';
import {
  type AnyObject,
  type CollectionName,
  type CollectionObjects,
  type Filter,
  NOUNS,
  type QueryContext,
} from './collection.js';
import { type AnyOf, FilterError, invalidChoice, isNull, not } from './filter.js';

/** The value that asks for objects that refer to nothing. */
const NOTHING = 'null';

const NO_OBJECTS: ReadonlySet<AnyObject> = new Set();

interface ReferenceOptions {
  readonly repeated?: 'any' | 'all';
  /** Whether the object may refer to nothing. */
  readonly nullable?: boolean;
  /** Whether only an id names the target. */
  readonly idOnly?: boolean;
}

/** A filter on references: one of them leads to an object that a value names. With the lookups `n` and `isnull`. */
export function referenceFilter<T, K extends CollectionName>(
  name: string,
  description: string,
  to: K,
  read: (object: T, context: QueryContext) => Iterable<CollectionObjects[K] | undefined>,
  { repeated = 'any', nullable = true, idOnly = false }: ReferenceOptions = {},
): Filter<T> {
  const targets = (values: readonly string[], context: QueryContext): readonly ReadonlySet<AnyObject>[] =>
    values.map((value) => new Set(targetsOf(name, to, value, idOnly, context)));
  const refersToAny = (object: T, wanted: ReadonlySet<AnyObject>, context: QueryContext): boolean => {
    let isEmpty = true;
    for (const target of read(object, context)) {
      if (target === undefined) continue;
      if (wanted.has(target)) return true;
      isEmpty = false;
    }
    // An empty set stands for nothing.
    return isEmpty && wanted.size === 0;
  };
  const meets: AnyOf<T> = {
    condition(values, context) {
      const sets = targets(values, context);
      if (repeated === 'all') return (object) => sets.every((wanted) => refersToAny(object, wanted, context));
      const named = new Set(sets.flatMap((wanted) => [...wanted]));
      const mayBeNone = sets.some(({ size }) => size === 0);
      return (object) =>
        (named.size > 0 && refersToAny(object, named, context)) ||
        (mayBeNone && refersToAny(object, NO_OBJECTS, context));
    },
  };
  const base = { type: 'text', repeated } as const;
  const lookups: Filter<T>[] = [{ ...base, name: `${name}__n`, description: 'is not this', ...not(meets) }];
  if (nullable) lookups.push(isNull(name, (object, context) => refersToAny(object, NO_OBJECTS, context)));
  return { ...base, name, description, ...meets, lookups };
}

/** A filter on the tags of the object itself, all of which must be there. */
export function tagsFilter<T>(read: (object: T, context: QueryContext) => Iterable<Tag>): Filter<T> {
  return referenceFilter('tags', 'has this tag (name or id); repeated: all of them', 'tags', read, { repeated: 'all' });
}

/** A filter on the status of an object. */
export function statusFilter<T>(read: (object: T, context: QueryContext) => string | undefined): Filter<T> {
  return referenceFilter(
    'status',
    'has this status',
    'statuses',
    (object, context) => {
      const status = read(object, context);
      return status === undefined ? [] : context.find('statuses', status);
    },
    { nullable: false },
  );
}

/** The objects that a value names; none if it selects objects without a reference. */
function targetsOf(
  name: string,
  to: CollectionName,
  value: string,
  idOnly: boolean,
  context: QueryContext,
): readonly AnyObject[] {
  const byId = idOnly ? context.findById(to, value) : undefined;
  const found = idOnly ? (byId === undefined ? [] : [byId]) : context.find(to, value);
  if (found.length > 0 || value === NOTHING) return found;
  const [near] = idOnly ? [] : nearest(value, context.words(to));
  const remedy = near === undefined ? `name one by ${idOnly ? 'id' : 'name or id'}` : `did you mean ${quote(near)}?`;
  throw new FilterError(name, invalidChoice(value), `${name}: there is no ${NOUNS[to]} ${quote(value)}: ${remedy}`);
}

/** The filter by id, which every collection has. */
export function idFilter(name: CollectionName): Filter<AnyObject> {
  const found = (values: readonly string[], context: QueryContext): readonly AnyObject[] =>
    [...new Set(values)].map((value) => context.findById(name, value)).filter((object) => object !== undefined);
  const equal: AnyOf<AnyObject> = {
    condition(values, context) {
      const wanted = new Set(found(values, context));
      return (object) => wanted.has(object);
    },
  };
  const base = { type: 'text', repeated: 'any' } as const;
  return {
    ...base,
    name: 'id',
    description: 'has this id',
    ...equal,
    candidates: found,
    lookups: [{ ...base, name: 'id__n', description: 'does not have this id', ...not(equal) }],
  };
}
