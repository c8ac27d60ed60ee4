/** Whether a value is the same after it was written as JSON and read again: not what is no number, infinite, or minus zero. */
export function isJson(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object':
      return value === null || Object.values(value).every(isJson);
    default:
      return false;
  }
}
