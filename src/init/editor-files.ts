import type { NewFile } from './new-file.js';
import { EDITED_FILES, SCHEMA_FOLDER } from './schema-folder.js';

/** Settings by which VS Code completes and checks the files; other editors go by the first line of each file. */
export function editorFiles(): readonly NewFile[] {
  const schemas = Object.fromEntries(
    Object.entries(EDITED_FILES).map(([schema, globs]) => [`./${SCHEMA_FOLDER}/${schema}`, globs]),
  );
  return [
    {
      part: 'editor',
      path: '.vscode/settings.json',
      text: json({ 'yaml.schemas': schemas, 'yaml.disableDefaultProperties': true }),
    },
    { part: 'editor', path: '.vscode/extensions.json', text: json({ recommendations: ['redhat.vscode-yaml'] }) },
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
