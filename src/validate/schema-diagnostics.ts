import { describeEntry } from '../model/describe.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Collection, Entry } from '../model/entry.js';
import type { DataPath } from '../model/node-table.js';
import { explainSchemaErrors, notAllowed } from './explain.js';
import type { SchemaError } from './schema-error.js';
import { fieldNamesAt, validatorOf } from './validators.js';

/** Says what is wrong with entries that are not accepted. It is loaded with the first of them: most checks meet none. */
export interface SchemaDiagnostics {
  /** The errors of an entry by the schema of its collection, those of entries nested in it included. */
  readonly errorsOf: (collection: Collection, value: unknown) => readonly SchemaError[];
  /** Errors in people's words; `rawText` gives how the value at a path stands in the file. */
  readonly draftsOf: (
    entry: Omit<Entry, 'broken'>,
    errors: readonly SchemaError[],
    rawText: (path: DataPath) => string,
  ) => readonly DiagnosticDraft[];
  /** What is wrong with a status that is not among those allowed. */
  readonly draftOfStatus: (entry: Omit<Entry, 'broken'>, status: string, allowed: readonly string[]) => DiagnosticDraft;
}

export const schemaDiagnostics: SchemaDiagnostics = {
  errorsOf(collection, value) {
    const validator = validatorOf(collection);
    return validator(value) ? [] : (validator.errors ?? []);
  },
  draftsOf(entry, errors, rawText) {
    const { file, node, value } = entry;
    const fieldsAt = (path: DataPath): readonly string[] => fieldNamesAt(entry, path);
    return explainSchemaErrors(errors, { owner: describeEntry(entry), value, rawText, fieldsAt }).map(
      ({ path, on, message, help }) => ({ rule: 'schema', message, help, at: { file, node, value, path, on } }),
    );
  },
  draftOfStatus(entry, status, allowed) {
    const { file, node, value } = entry;
    const words = notAllowed(`"status" of ${describeEntry(entry)}`, status, allowed);
    return { rule: 'schema', ...words, at: { file, node, value, path: ['status'] } };
  },
};
