/** An error of a compiled validator: the part of ajv's error objects that is used here. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled validator: returns whether a value is valid; `errors` has the errors of the last value. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** The steps of a JSON pointer from `value` down, list indexes as numbers. */
export function pathOfPointer(pointer: string, value: unknown): (string | number)[] {
  if (pointer === '') return [];
  let here: unknown = value;
  return pointer
    .slice(1)
    .split('/')
    .map((token) => {
      const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(here) ? Number(name) : name;
      here = typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[step] : undefined;
      return step;
    });
}

/** The value at a path. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (here, step) =>
      typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}
