import { editorSchema } from './editor-schema.js';
import type { NewFile } from './new-file.js';
import { scaffold, type ScaffoldOptions } from './scaffold.js';
import { EDITED_FILES, SCHEMA_FOLDER, type SchemaFile } from './schema-folder.js';
import { schemaOf, type SchemaTopic } from '../schema/schemas.js';

export { NO_ACTION } from './workflow-file.js';
export { SCHEMA_FOLDER } from './schema-folder.js';
export type { NewFile, Part } from './new-file.js';

const TOPICS: Readonly<Record<SchemaFile, SchemaTopic>> = {
  'inventory.schema.json': 'inventory',
  'policy.schema.json': 'policies',
  'policy-test.schema.json': 'policy-test',
  'config.schema.json': 'config',
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
