import { editorSchema } from './editor-schema.js';
import { EDITED_FILES, type NewFile, SCHEMA_FOLDER, type SchemaFile } from './new-file.js';
import { schemaOf, type SchemaTopic } from '../schema/schemas.js';
import type { IsoDate } from '../model/dates.js';
import { configFile, editorFiles, workflowFile, type WorkflowOptions } from './settings-files.js';
import { inventoryFiles } from './inventory-files.js';
import { observedFiles } from './observed-files.js';
import { policyTestFiles } from './policy-test-files.js';
import { policyFiles } from './policy-files.js';

export { NO_ACTION, workflowFile, workflowPath } from './settings-files.js';
export { type NewFile, type Part, SCHEMA_FOLDER } from './new-file.js';

const TOPICS: Readonly<Record<SchemaFile, SchemaTopic>> = {
  'inventory.schema.json': 'inventory',
  'policy.schema.json': 'policies',
  'observed.schema.json': 'observed',
  'policy-test.schema.json': 'policy-test',
  'config.schema.json': 'config',
  'import-definition.schema.json': 'import-definition',
};

/** All files of a new repository, sorted by path (command-line.md, Commands). */
export function newRepository(options: ScaffoldOptions): readonly NewFile[] {
  return [...scaffold(options), ...schemaCopies()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The schemas of the files that people write, each in one piece, where editors look for them. */
export function schemaCopies(): readonly NewFile[] {
  return (Object.keys(EDITED_FILES) as SchemaFile[]).map((file) => ({
    part: 'schemas',
    path: `${SCHEMA_FOLDER}/${file}`,
    text: `${JSON.stringify(editorSchema(schemaOf(TOPICS[file])), null, 2)}\n`,
  }));
}

/** What a new repository is made for. */
export interface ScaffoldOptions extends WorkflowOptions {
  /** The day that its dates are counted from. */
  readonly asOf: IsoDate;
}

/** The files of a small repository that passes the check, without the schemas (command-line.md, Commands). */
export function scaffold({ asOf, ...workflow }: ScaffoldOptions): readonly NewFile[] {
  return [
    configFile(),
    ...inventoryFiles(asOf),
    ...policyFiles(asOf),
    ...observedFiles(),
    ...policyTestFiles(asOf),
    ...editorFiles(),
    workflowFile(workflow),
  ];
}
