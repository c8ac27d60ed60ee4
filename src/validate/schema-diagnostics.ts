import { describeEntry } from '../model/describe.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Entry } from '../model/entry.js';
import { type DataPath, findNode, nodeRange, type Position, positionAt } from '../model/node-table.js';
import { notAllowed } from './wrong-value.js';
import { explainSchemaErrors } from './explain.js';
import type { SchemaError } from './schema-error.js';
import { fieldNamesAt, validatorOf } from './validators.js';

/** The schema errors of an entry as diagnostics. `rawText` returns the text of the value at a path as the file has it. */
export function schemaDiagnostics(
  entry: Omit<Entry, 'broken'>,
  errors: readonly SchemaError[],
  rawText: (path: DataPath) => string,
): readonly DiagnosticDraft[] {
  const { file, node, value } = entry;
  const fieldsAt = (path: DataPath): readonly string[] => fieldNamesAt(entry, path);
  const placeOf = (path: DataPath): Position =>
    positionAt(file.nodes, nodeRange(file.nodes, findNode(file.nodes, node, value, path, 'key'))[0]);
  return explainSchemaErrors(errors, {
    owner: describeEntry(entry),
    value,
    rawText,
    fieldsAt,
    isRequired: (path) => isRequired(entry, path),
    placeOf,
  }).map(({ path, on, message, help, fix }) => ({
    rule: 'schema',
    message,
    help,
    fix,
    at: { file, node, value, path, on },
    entry,
  }));
}

/** The diagnostic for a status that is not one of those allowed. */
export function statusDiagnostic(
  entry: Omit<Entry, 'broken'>,
  status: string,
  allowed: readonly string[],
): DiagnosticDraft {
  const { file, node, value } = entry;
  const words = notAllowed(`"status" of ${describeEntry(entry)}`, status, allowed);
  return { rule: 'schema', ...words, at: { file, node, value, path: ['status'] }, entry };
}

/** Whether an entry needs one of its fields: without it, the schema says that it is missing. */
function isRequired({ collection, value }: Pick<Entry, 'collection' | 'value'>, [field, ...more]: DataPath): boolean {
  if (typeof field !== 'string' || more.length > 0 || typeof value !== 'object' || value === null) return false;
  const validate = validatorOf(collection);
  if (validate(Object.fromEntries(Object.entries(value).filter(([name]) => name !== field)))) return false;
  return (validate.errors ?? []).some(
    ({ keyword, params, instancePath }) =>
      keyword === 'required' && instancePath === '' && params['missingProperty'] === field,
  );
}
