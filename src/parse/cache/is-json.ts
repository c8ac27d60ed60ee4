/**
 * Whether a value is the same after it was written as JSON and read again: nothing in it is no number, infinite or minus zero,
 * and nothing stands in two places, as what aliases stand for does.
 */
export function isJson(value: unknown, seen = new Set<object>()): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object':
      if (value === null) return true;
      if (seen.has(value)) return false;
      seen.add(value);
      return Object.values(value).every((inner) => isJson(inner, seen));
    default:
      return false;
  }
}
