import { editorSchema } from './editor-schema.js';
import { EDITED_FILES, type NewFile, SCHEMA_FOLDER, type SchemaFile } from './new-file.js';
import { schemaOf, type SchemaTopic } from '../schema/schemas.js';
import type { IsoDate } from '../model/dates.js';
import { configFile, editorFiles, workflowFile, type WorkflowOptions } from './settings-files.js';
import { inventoryFiles } from './inventory-files.js';
import { policyFiles, policyTestFiles } from './policy-files.js';

export { workflowFile, workflowPath } from './settings-files.js';
export type { NewFile } from './new-file.js';

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
interface ScaffoldOptions extends WorkflowOptions {
  /** The day that its dates are counted from. */
  readonly asOf: IsoDate;
}

/** The files of a small repository that passes the check, without the schemas (command-line.md, Commands). */
function scaffold({ asOf, ...workflow }: ScaffoldOptions): readonly NewFile[] {
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

/** The third area, which machines write: a page that says what goes there, and what becomes of it. */
function observedFiles(): readonly NewFile[] {
  return [{ part: 'example', path: 'observed/README.md', text: README }];
}

const README = `# What runs

Files in this folder say which software devices were seen to run. Machines write them; do not edit them by
hand. An import does so, for example from the facts of Ansible:

\`\`\`sh
fleetvet import ansible facts/ --observed observed/ansible.yaml
\`\`\`

\`\`\`yaml
# observed/ansible.yaml
observed_software:
  - device: ams01-leaf-01
    version: 4.32.4M-28837868.4324M # as the source spells it
    seen: 2026-11-25
    source: ansible
\`\`\`

The check compares them with \`software_version\` in inventory/, which says what should run. A device that runs
another version is a warning; one that runs what no record approves is an error. So the workflow of this
repository fails on a push of new observations, and once a week, while something unapproved runs. On a pull
request it says what new observations bring; with \`only-new: true\` that does not make it fail. Observations
never change what is approved.
`;
