import { UserError } from '../model/user-error.js';
import { quote } from '../model/describe.js';
import type { Filter, QueryContext } from './collection.js';

/** What is wrong with a filter: the whole sentence for people, the reason alone for clients of the API. */
export class FilterError extends UserError {
  constructor(
    readonly filter: string,
    readonly reason: string,
    message = `${filter}: ${reason}`,
  ) {
    super(message);
  }
}

/** The reason that the reference implementation gives for a filter that it does not have. */
export const UNKNOWN_FILTER = 'Unknown filter field';

/** The type of values of which a filter accepts any. */
export type AnyOf<T> = Pick<Filter<T>, 'condition'>;

/** The opposite of a condition. */
export function not<T>({ condition }: AnyOf<T>): AnyOf<T> {
  return {
    condition(values, context) {
      const fits = condition(values, context);
      return (object) => !fits(object);
    },
  };
}

/** The lookup `isnull`: whether an object lacks what a filter is about. */
export function isNull<T>(name: string, read: (object: T, context: QueryContext) => boolean): Filter<T> {
  return whether(`${name}__isnull`, 'has none', read);
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

/** The reason that the reference implementation gives for a value that a filter does not take. */
export function invalidChoice(value: string): string {
  return `Select a valid choice. ${value.slice(0, 200)} is not one of the available choices.`;
}
