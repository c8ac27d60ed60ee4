import { quote } from '../model/describe.js';
import { isDate, type IsoDate } from '../model/dates.js';
import { COLLECTION_NOUNS } from '../model/entry.js';
import { nearest } from '../text/nearest.js';
import type { Tag } from '../model/repository.js';
import { UserError } from '../model/user-error.js';
import { listWords } from '../text/words.js';
import {
  type AnyObject,
  COLLECTION_OF,
  type CollectionName,
  type CollectionObjects,
  type Filter,
  type QueryContext,
} from './collection.js';

/** The word by which the reference implementation's filters ask for what refers to nothing. */
const NOTHING = 'null';

type Texts<T> = (object: T, context: QueryContext) => Iterable<string | undefined>;

/** A text that is exactly one of the values; with `ignoreCase`, but for upper and lower case. */
export function exactly<T>(
  name: string,
  description: string,
  read: (object: T) => string | undefined,
  { ignoreCase = false } = {},
): Filter<T> {
  const fold = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
  return {
    name,
    type: 'text',
    description,
    repeated: 'any',
    condition(values) {
      const wanted = new Set(values.map(fold));
      return (object) => {
        const text = read(object);
        return text !== undefined && wanted.has(fold(text));
      };
    },
  };
}

/** A text that is one of few words, all of which are known. */
export function oneOf<T>(
  name: string,
  description: string,
  wordsOf: (context: QueryContext) => readonly string[],
  read: (object: T) => string | undefined,
): Filter<T> {
  const filter = exactly(name, description, read);
  return {
    ...filter,
    condition(values, context) {
      const words = wordsOf(context);
      for (const value of values)
        if (!words.includes(value))
          throw new UserError(`${name} cannot be ${quote(value)}: it is ${listWords(words, 20, 'or')}`);
      return filter.condition(values, context);
    },
  };
}

/** Texts of which one holds one of the values, upper and lower case aside. */
export function search<T>(description: string, read: Texts<T>): Filter<T> {
  return {
    name: 'q',
    type: 'text',
    description: `text to find, upper and lower case aside, in ${description}`,
    repeated: 'any',
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

/** Whether something is so. */
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
      const wanted = new Set(values.map((value) => truth(name, value)));
      return (object) => wanted.has(read(object, context));
    },
  };
}

function truth(name: string, value: string): boolean {
  const word = value.toLowerCase();
  if (word === 'true' || word === '1') return true;
  if (word === 'false' || word === '0') return false;
  throw new UserError(`${name} cannot be ${quote(value)}: it is true or false`);
}

const COMPARISONS = {
  on: (date: IsoDate, value: IsoDate) => date === value,
  notBefore: (date: IsoDate, value: IsoDate) => date >= value,
  notAfter: (date: IsoDate, value: IsoDate) => date <= value,
};

/** A date compared with the values; an object without the date never fits. */
export function day<T>(
  name: string,
  description: string,
  comparison: keyof typeof COMPARISONS,
  read: (object: T) => IsoDate | undefined,
): Filter<T> {
  return {
    name,
    type: 'date',
    description,
    repeated: 'any',
    condition(values) {
      for (const value of values)
        if (!isDate(value))
          throw new UserError(`${name} cannot be ${quote(value)}: write a date that exists, as YYYY-MM-DD`);
      return (object) => {
        const date = read(object);
        return date !== undefined && values.some((value) => COMPARISONS[comparison](date, value));
      };
    },
  };
}

/** The three filters on a date that the reference implementation has for a plain field. */
export function days<T>(name: string, what: string, read: (object: T) => IsoDate | undefined): readonly Filter<T>[] {
  return [
    day(name, `${what} on this date`, 'on', read),
    day(`${name}__gte`, `${what} on this date or later`, 'notBefore', read),
    day(`${name}__lte`, `${what} on this date or earlier`, 'notAfter', read),
  ];
}

/** References of which one leads to an object that a value names; with `all`, each value must be met. */
export function refersTo<T, K extends CollectionName>(
  name: string,
  description: string,
  to: K,
  read: (object: T, context: QueryContext) => Iterable<CollectionObjects[K] | undefined>,
  repeated: 'any' | 'all' = 'any',
): Filter<T> {
  return {
    name,
    type: 'text',
    description,
    repeated,
    condition(values, context) {
      const targets = values.map((value) => new Set<AnyObject>(targetsOf(name, to, value, context)));
      const meets = (found: readonly AnyObject[], wanted: ReadonlySet<AnyObject>): boolean =>
        wanted.size === 0 ? found.length === 0 : found.some((target) => wanted.has(target));
      return (object) => {
        const found = [...read(object, context)].filter((target) => target !== undefined);
        return repeated === 'all'
          ? targets.every((wanted) => meets(found, wanted))
          : targets.some((wanted) => meets(found, wanted));
      };
    },
  };
}

/** Tags of the object itself, all of which must be there. */
export function tagged<T>(read: (object: T, context: QueryContext) => Iterable<Tag>): Filter<T> {
  return refersTo('tags', 'has this tag (name or id); repeated: all of them', 'tags', read, 'all');
}

/** The objects that a value names; none where it asks for what refers to nothing. */
function targetsOf(name: string, to: CollectionName, value: string, context: QueryContext): readonly AnyObject[] {
  const found = context.find(to, value);
  if (found.length > 0 || value === NOTHING) return found;
  const [near] = nearest(value, context.words(to));
  const noun = COLLECTION_NOUNS[COLLECTION_OF[to]];
  const remedy = near === undefined ? `name one by name or id` : `did you mean ${quote(near)}?`;
  throw new UserError(`${name}: there is no ${noun} ${quote(value)}: ${remedy}`);
}

/** The filter by id, which every collection has. */
export function byId(name: CollectionName): Filter<AnyObject> {
  return {
    name: 'id',
    type: 'text',
    description: 'has this id',
    repeated: 'any',
    condition(values, context) {
      const wanted = new Set(values.map((value) => context.findById(name, value)));
      return (object) => wanted.has(object);
    },
  };
}
