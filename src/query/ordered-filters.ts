import { isDate, type IsoDate } from '../model/dates.js';
import { quote } from '../model/describe.js';
import type { Filter } from './collection.js';
import { type AnyOf, FilterError, isNull, not } from './filter.js';

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
