import { quote } from '../model/describe.js';
import { listWords } from '../text/words.js';
import type { CollectionName, Filter, QueryContext } from './collection.js';
import { type AnyOf, FilterError, invalidChoice, isNull, not } from './filter.js';

type ReadText<T> = (object: T, context: QueryContext) => string | undefined;

interface TextOptions<T> {
  /** Whether the plain filter ignores case, as in Nautobot. */
  readonly ignoreCase?: boolean;
  /** Whether the API gives null, not empty text, for a missing value. */
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
