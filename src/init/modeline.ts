import type { SchemaFile } from './schema-folder.js';
import { SCHEMA_FOLDER } from './schema-folder.js';

/** The first line of a YAML file, by which editors find its schema, relative to the file. */
export function modeline(path: string, schema: SchemaFile): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}${SCHEMA_FOLDER}/${schema}\n`;
}
