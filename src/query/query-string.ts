import { addToGroup } from '../model/group-by.js';
import { quote } from '../model/describe.js';
import type { Query } from './ask.js';
import { FilterError, parseBoolean } from './filter.js';

/** The parameters of a list that are not filters. */
const PAGE_PARAMETERS = ['limit', 'offset', 'sort', 'depth', 'exclude_m2m', 'format'];

/**
 * A query as a URL's query string has it, or a whole URL: `device_name=ams-leaf-01&preferred=true`. A parameter without a
 * value means nothing, as forms leave it.
 * @throws {FilterError} for a limit, offset or depth that is not a whole number in its range.
 */
export function parseQueryString(text: string): Query {
  const filters = new Map<string, string[]>();
  const others = new Map<string, string>();
  let sort: readonly string[] = [];
  for (const [name, value] of new URLSearchParams(text.slice(text.indexOf('?') + 1))) {
    if (value === '') continue;
    if (name === 'sort') sort = [...sort, ...value.split(',').filter((word) => word !== '')];
    else if (PAGE_PARAMETERS.includes(name)) others.set(name, value);
    else addToGroup(filters, name, value);
  }
  const excludeM2m = others.get('exclude_m2m');
  return {
    filters,
    sort,
    limit: wholeNumber('limit', others.get('limit')),
    offset: wholeNumber('offset', others.get('offset')),
    depth: wholeNumber('depth', others.get('depth')),
    excludeM2m: excludeM2m === undefined ? undefined : parseBoolean('exclude_m2m', excludeM2m),
  };
}

function wholeNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value))
    throw new FilterError(name, 'Enter a whole number.', `${name} cannot be ${quote(value)}: write a whole number`);
  return Number(value);
}
