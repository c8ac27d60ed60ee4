import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/** A function that gives what is wrong with a value by a JSON Schema of draft 4 to 7, each fault as its place and message. */
export function validatorOf(file: string): (value: unknown) => readonly string[] {
  const schema = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  // Draft 4 differs from draft 7 in nothing that these schemas use.
  delete schema['$schema'];
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  };
}

/** A value with every text and number in it replaced by its type: what is there, not what it says. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shapeOf(one)]));
}
