import type { DataPath, Position } from '../model/node-table.js';
/** An error of a compiled validator: the part of ajv's error objects that is used here. */
export interface SchemaError {
  readonly instancePath: string;
  /** Where the schema has the keyword, if that is inside alternatives (`anyOf`, `oneOf`). */
  readonly schemaPath?: string;
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

/** Facts about the value that was validated. */
export interface ExplainContext {
  /** What the value is called in a sentence: `device "ams-leaf-01"`. */
  readonly owner: string;
  readonly value: unknown;
  /** The text of the value at a path as the file has it, with quotes. */
  readonly rawText: (path: DataPath) => string;
  /** The names of the fields that the mapping at a path may have. */
  readonly fieldsAt: (path: DataPath) => readonly string[];
  /** Whether the field at a path is required; absent if that is not known. */
  readonly isRequired?: (path: DataPath) => boolean;
  /** Where the key at the end of a path stands in the file; absent where nothing is said about indentation. */
  readonly placeOf?: (path: DataPath) => Position;
}
