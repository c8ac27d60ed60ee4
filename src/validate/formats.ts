import { isDate } from '../model/dates.js';
import { lazyRegExp } from '../text/lazy-regexp.js';
import type { SchemaError } from './schema-error.js';

const blankOrControl = lazyRegExp(String.raw`[\s\p{Cc}]`, 'u');

/** The formats that the schemas use, for the compiled validators. */
export const formats = {
  /** `YYYY-MM-DD`, a date that exists. */
  date: isDate,
  /** An absolute URL (WHATWG) without blanks or control characters. */
  uri: (text: string): boolean => !blankOrControl().test(text) && URL.canParse(text),
};

/** Whether a text has more than `limit` code points, which JSON Schema counts. */
export function isLonger(text: string, limit: number): boolean {
  return text.length > limit && codePointLength(text) > limit;
}

/** Whether a text has fewer than `limit` code points. */
export function isShorter(text: string, limit: number): boolean {
  return text.length < limit * 2 && codePointLength(text) < limit;
}

/** The length of a text in code points. */
function codePointLength(text: string): number {
  let length = text.length;
  for (let at = 1; at < text.length; at += 1) {
    const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
    if (isLow && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) length -= 1;
  }
  return length;
}

/** The errors so far; the list belongs to whoever adds to it. */
type Errors = SchemaError[] | null;

/** A function that ajv compiled: returns whether a value is valid; `errors` has the errors of the last value. */
interface Compiled {
  (value: unknown, instancePath: string): boolean;
  errors: Errors;
}

/** Adds an error to those before. */
export function addError(before: Errors, error: SchemaError): Errors {
  if (before === null) return [error];
  before.push(error);
  return before;
}

/** Adds errors to those before. */
export function appendErrors(before: Errors, added: Errors): Errors {
  if (before === null || added === null) return before ?? added;
  for (const error of added) before.push(error);
  return before;
}

/** Validates the value of a field, if present, and adds its errors to those before. */
export function validateField(
  validate: Compiled,
  value: unknown,
  instancePath: string,
  field: string,
  before: Errors,
): Errors {
  if (value === undefined || validate(value, instancePath + field)) return before;
  return appendErrors(before, validate.errors);
}

/** Validates the values of a list in a field, if present, and adds their errors to those before. */
export function validateList(
  validate: Compiled,
  values: unknown,
  instancePath: string,
  field: string,
  before: Errors,
): Errors {
  if (values === undefined) return before;
  if (!Array.isArray(values))
    return addError(before, { instancePath: instancePath + field, keyword: 'type', params: { type: 'array' } });
  let errors = before;
  values.forEach((value, index) => {
    if (!validate(value, `${instancePath}${field}/${index}`)) errors = appendErrors(errors, validate.errors);
  });
  return errors;
}
