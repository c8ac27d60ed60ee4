import type { IsoDate } from '../model/dates.js';
import { configFile } from './config-file.js';
import { editorFiles } from './editor-files.js';
import { inventoryFiles } from './inventory-files.js';
import type { NewFile } from './new-file.js';
import { policyTestFiles } from './policy-test-files.js';
import { policyFiles } from './policy-files.js';
import { workflowFile } from './workflow-file.js';

/** What a new repository is made for. */
export interface ScaffoldOptions {
  /** The day that its dates are counted from. */
  readonly asOf: IsoDate;
  /** The Action of its workflow, as `owner/repository@commit`; without one, a word in its place. */
  readonly action?: string | undefined;
}

/** The files of a small repository that passes the check (command-line.md, Commands), but for the schemas. */
export function scaffold({ asOf, action }: ScaffoldOptions): readonly NewFile[] {
  return [
    configFile(),
    ...inventoryFiles(asOf),
    ...policyFiles(asOf),
    ...policyTestFiles(asOf),
    ...editorFiles(),
    workflowFile(action),
  ];
}
