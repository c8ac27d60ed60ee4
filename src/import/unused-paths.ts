import { type Scope, valueAt } from './paths.js';
import type { FieldMap, Filter, Remark } from './record.js';

/**
 * The paths of a definition that lead nowhere in any record: most are misspelled. A field that is null in a record counts
 * as there.
 */
export function unusedPaths(
  scopes: readonly Scope[],
  fields: FieldMap,
  filters: readonly Filter[] | undefined = [],
): readonly Remark[] {
  if (scopes.length === 0) return [];
  const isUsed = (path: string): boolean => scopes.some((scope) => valueAt(scope, path) !== undefined);
  return [
    ...Object.entries(fields)
      .filter(([, paths]) => !paths.some(isUsed))
      .map(([field, paths]) => ({ name: paths.join(', '), detail: `mapped to ${field}` })),
    ...filters.filter(({ field }) => !isUsed(field)).map(({ field }) => ({ name: field, detail: 'named by a filter' })),
  ].map(({ name, detail }) => ({ reason: 'path that no device has: check its spelling', name, detail }));
}
