import { isDate, type IsoDate } from '../model/dates.js';
import { quote } from '../model/describe.js';
import type { Tag } from '../model/repository.js';
import { nearest } from '../text/nearest.js';
import { listWords } from '../text/words.js';
import {
  type AnyObject,
  type CollectionName,
  type CollectionObjects,
  type Filter,
  NOUNS,
  type QueryContext,
} from './collection.js';
import { FilterError } from './filter-error.js';

/** The value that asks for objects that refer to nothing. */
const NOTHING = 'null';

/** The type of values of which a filter accepts any. */
type AnyOf<T> = Pick<Filter<T>, 'condition'>;

type ReadText<T> = (object: T, context: QueryContext) => string | undefined;

interface TextOptions<T> {
  /** Whether the plain filter ignores case, as that of the reference implementation does. */
  readonly ignoreCase?: boolean;
  /** Whether the API has null and not empty text for an object without it. */
  readonly nullable?: boolean;
  readonly candidates?: NonNullable<Filter<T>['candidates']>;
}

const TEXT_LOOKUPS = {
  ie: ['this, ignoring case', (text: string, value: string) => text === value],
  ic: ['text that contains this', (text: string, value: string) => text.includes(value)],
  isw: ['text that starts with this', (text: string, value: string) => text.startsWith(value)],
  iew: ['text that ends with this', (text: string, value: string) => text.endsWith(value)],
} as const satisfies Record<string, readonly [string, (text: string, value: string) => boolean]>;

/** A filter on text: equal to one of the values. With the lookups `n`, `ie`, `ic`, `isw`, `iew` and their negations. */
export function textFilter<T>(
  name: string,
  description: string,
  read: ReadText<T>,
  { ignoreCase = false, nullable = false, candidates }: TextOptions<T> = {},
): Filter<T> {
  const fold = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
  const equal: AnyOf<T> = {
    condition(values, context) {
      const wanted = new Set(values.map(fold));
      return (object) => {
        const text = read(object, context);
        return text !== undefined && wanted.has(fold(text));
      };
    },
  };
  const compare = (matches: (text: string, value: string) => boolean): AnyOf<T> => ({
    condition(values, context) {
      const wanted = values.map((value) => value.toLowerCase());
      return (object) => {
        const text = (read(object, context) ?? '').toLowerCase();
        return wanted.some((value) => matches(text, value));
      };
    },
  });
  const base = { type: 'text', repeated: 'any' } as const;
  const lookups: Filter<T>[] = [{ ...base, name: `${name}__n`, description: 'is not this', ...not(equal) }];
  for (const [lookup, [what, matches]] of Object.entries(TEXT_LOOKUPS)) {
    lookups.push({ ...base, name: `${name}__${lookup}`, description: `has ${what}`, ...compare(matches) });
    lookups.push({
      ...base,
      name: `${name}__n${lookup}`,
      description: `does not have ${what}`,
      ...not(compare(matches)),
    });
  }
  if (nullable) lookups.push(isNull(name, (object, context) => read(object, context) === undefined));
  return { ...base, name, description, ...equal, lookups, ...(candidates === undefined ? {} : { candidates }) };
}

function not<T>({ condition }: AnyOf<T>): AnyOf<T> {
  return {
    condition(values, context) {
      const fits = condition(values, context);
      return (object) => !fits(object);
    },
  };
}

function isNull<T>(name: string, read: (object: T, context: QueryContext) => boolean): Filter<T> {
  return whether(`${name}__isnull`, 'has none', read);
}

/** A filter on text that is one of few words, all of which are known. */
export function choiceFilter<T>(
  name: string,
  description: string,
  words: readonly string[],
  read: ReadText<T>,
): Filter<T> {
  const filter = textFilter(name, description, read);
  return {
    ...filter,
    condition(values, context) {
      for (const value of values)
        if (!words.includes(value))
          throw new FilterError(
            name,
            invalidChoice(value),
            `${name} cannot be ${quote(value)}: it is ${listWords(words, 20, 'or')}`,
          );
      return filter.condition(values, context);
    },
  };
}

function invalidChoice(value: string): string {
  return `Select a valid choice. ${value.slice(0, 200)} is not one of the available choices.`;
}

/** The filter `q`: one of several texts contains the value, ignoring case. */
export function search<T>(
  description: string,
  read: (object: T, context: QueryContext) => Iterable<string | undefined>,
): Filter<T> {
  return {
    name: 'q',
    type: 'text',
    description: `text to find, ignoring case, in ${description}`,
    repeated: 'once',
    condition(values, context) {
      const wanted = values.map((value) => value.trim().toLowerCase());
      return (object) => {
        for (const text of read(object, context)) {
          const folded = text?.toLowerCase();
          if (folded !== undefined && wanted.some((value) => folded.includes(value))) return true;
        }
        return false;
      };
    },
  };
}

/** A filter on something that is true or false. */
export function whether<T>(
  name: string,
  description: string,
  read: (object: T, context: QueryContext) => boolean,
): Filter<T> {
  return {
    name,
    type: 'boolean',
    description,
    repeated: 'any',
    condition(values, context) {
      const wanted = new Set(values.map((value) => parseBoolean(name, value)));
      return (object) => wanted.has(read(object, context));
    },
  };
}

/**
 * The truth value that a parameter of the API has.
 * @throws {FilterError} for anything but true, false, 1 and 0, in upper or lower case.
 */
export function parseBoolean(name: string, value: string): boolean {
  const word = value.toLowerCase();
  if (word === 'true' || word === '1') return true;
  if (word === 'false' || word === '0') return false;
  throw new FilterError(name, 'Enter true or false.', `${name} cannot be ${quote(value)}: it is true or false`);
}

const COMPARISONS = {
  gt: ['later', 'more', <V>(own: V, value: V) => own > value],
  gte: ['this or later', 'this or more', <V>(own: V, value: V) => own >= value],
  lt: ['earlier', 'less', <V>(own: V, value: V) => own < value],
  lte: ['this or earlier', 'this or less', <V>(own: V, value: V) => own <= value],
} as const;

type Comparison = keyof typeof COMPARISONS;

/** A filter on a date, or a comparison with one; an object without the date never fits. */
export function dateFilter<T>(
  name: string,
  description: string,
  read: (object: T) => IsoDate | undefined,
  { nullable = false } = {},
): Filter<T> {
  const filter = ordered<T, IsoDate>({ name, type: 'date', description, repeated: 'any' }, read, parseDate, 0);
  return nullable ? withIsNull(filter, (object) => read(object) === undefined) : filter;
}

/** A comparison with a date under its own name: `start_after`. */
export function dateComparison<T>(
  name: string,
  description: string,
  comparison: Comparison,
  read: (object: T) => IsoDate | undefined,
): Filter<T> {
  return {
    name,
    type: 'date',
    description,
    repeated: 'once',
    condition: compared(name, COMPARISONS[comparison][2], read, parseDate).condition,
  };
}

/** A filter on a whole number; an object without it never fits. */
export function integerFilter<T>(
  name: string,
  description: string,
  read: (object: T) => number | undefined,
): Filter<T> {
  const filter = ordered<T, number>({ name, type: 'integer', description, repeated: 'any' }, read, parseInteger, 1);
  return withIsNull(filter, (object) => read(object) === undefined);
}

function withIsNull<T>(filter: Filter<T>, read: (object: T) => boolean): Filter<T> {
  return { ...filter, lookups: [...(filter.lookups ?? []), isNull(filter.name, read)] };
}

type Parse<V> = (name: string, value: string) => V;

function ordered<T, V extends string | number>(
  base: Pick<Filter<T>, 'name' | 'type' | 'description' | 'repeated'>,
  read: (object: T) => V | undefined,
  parse: Parse<V>,
  words: 0 | 1,
): Filter<T> {
  const equal = compared<T, V>(base.name, (own, value) => own === value, read, parse);
  const lookups = [
    { ...base, name: `${base.name}__n`, description: 'is not this', ...not(equal) },
    ...Object.entries(COMPARISONS).map(([lookup, comparison]) => {
      const name = `${base.name}__${lookup}`;
      return { ...base, name, description: `is ${comparison[words]}`, ...compared(name, comparison[2], read, parse) };
    }),
  ];
  return { ...base, ...equal, lookups };
}

function compared<T, V>(
  name: string,
  fits: (own: V, value: V) => boolean,
  read: (object: T) => V | undefined,
  parse: Parse<V>,
): AnyOf<T> {
  return {
    condition(values) {
      const wanted = values.map((value) => parse(name, value));
      return (object) => {
        const own = read(object);
        return own !== undefined && wanted.some((value) => fits(own, value));
      };
    },
  };
}

function parseDate(name: string, value: string): IsoDate {
  if (isDate(value)) return value;
  throw new FilterError(
    name,
    'Enter a valid date.',
    `${name} cannot be ${quote(value)}: write a date that exists, as YYYY-MM-DD`,
  );
}

function parseInteger(name: string, value: string): number {
  if (/^-?\d{1,15}$/.test(value)) return Number(value);
  throw new FilterError(name, 'Enter a whole number.', `${name} cannot be ${quote(value)}: write a whole number`);
}

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

/** The objects that a value names; none where it asks for objects that refer to nothing. */
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

/** The filter by name, answered from the index of names. */
export function nameFilter<T>(
  collection: CollectionName,
  read: (object: T) => string | undefined,
  { name = 'name', description = 'has this name', nullable = false } = {},
): Filter<T> {
  return textFilter(name, description, read, {
    nullable,
    // The objects of the collection are those that the filter is for.
    candidates: (values, context) => [...new Set(values.flatMap((value) => context.find(collection, value)))] as T[],
  });
}
