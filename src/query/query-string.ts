import { quote } from '../model/describe.js';
import { UserError } from '../model/user-error.js';
import type { Query } from './ask.js';

/**
 * A query as the query string of a URL has it, or as a whole URL does: `device_name=ams-leaf-01&preferred=true`. A parameter
 * without a value says nothing, as forms leave it.
 * @throws {UserError} for a limit or an offset that is no whole number.
 */
export function parseQueryString(text: string): Query {
  const filters = new Map<string, readonly string[]>();
  const pages = new Map<string, number>();
  for (const [name, value] of new URLSearchParams(text.slice(text.indexOf('?') + 1))) {
    if (value === '') continue;
    if (name === 'limit' || name === 'offset') pages.set(name, wholeNumber(name, value));
    else filters.set(name, [...(filters.get(name) ?? []), value]);
  }
  return { filters, limit: pages.get('limit'), offset: pages.get('offset') };
}

function wholeNumber(name: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UserError(`${name} cannot be ${quote(value)}: write a whole number`);
  return Number(value);
}
