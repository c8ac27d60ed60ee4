import { EDITED_FILES, modeline, type NewFile, SCHEMA_FOLDER } from './new-file.js';

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

const PATH = 'fleetvet.yaml';

/** The config, with nothing in it that changes a default. */
export function configFile(): NewFile {
  return { part: 'config', path: PATH, text: modeline(PATH, 'config.schema.json') + TEXT };
}

const TEXT = `#
# How this repository is checked. Every setting is optional; these are the defaults.

# The files to read, as globs relative to this folder. Policy only counts in policies/, so whoever
# owns that folder (for example by CODEOWNERS) decides what is approved.
inventory: ["inventory/**/*.{yaml,yml}"]
policies: ["policies/**/*.{yaml,yml}"]
observed: ["observed/**/*.{yaml,yml}"] # what machines saw; no file is needed

# Warn about approvals that end within this number of days.
expiring_within_days: 30

# Report what was last seen to run more than this number of days ago.
observed_stale_days: 14

# The severity of each rule: error, warning, notice or off. An error fails the check.
rules:
  software-missing: warning
  software-not-preferred: "off" # a preferred version is available
`;

/** The placeholder in the workflow if no Action is named. */
const NO_ACTION = 'OWNER/fleetvet@COMMIT';

/** What a workflow is made for. */
export interface WorkflowOptions {
  /** The Action, as `owner/repository@commit`; without one, a word in its place. */
  readonly action?: string | undefined;
  /** The folder of the fleet from the root of the Git repository, with `/`; empty if they are one. */
  readonly folder?: string | undefined;
}

/** The workflow of a fleet, which GitHub only finds at the root of the Git repository. */
const WORKFLOW = '.github/workflows/fleetvet.yml';

/**
 * A workflow that checks pull requests, and the default branch once a week. That of a fleet in a folder runs for changes in
 * that folder only.
 * @param path from the root of the Git repository
 */
export function workflowFile({ action, folder = '' }: WorkflowOptions, path = workflowPath()): NewFile {
  return { part: 'workflow', path, text: workflow(action, folder, path) };
}

/** Where the workflow is; of the fleet in a folder, if the usual place is taken by that of another one. */
export function workflowPath(folder = ''): string {
  const name = folder.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return name === '' ? WORKFLOW : WORKFLOW.replace(/\.yml$/, `-${name.slice(0, 100)}.yml`);
}

/** The filter of an event for changes in a folder, and of the workflow itself. */
function pathsFilter(folder: string, path: string): string {
  if (folder === '') return '';
  const glob = `${folder.replaceAll(/[*?+![\]\\]/g, String.raw`\$&`)}/**`;
  return `\n    paths: [${JSON.stringify(glob)}, ${JSON.stringify(path)}]`;
}

const workflow = (action: string | undefined, folder: string, path: string): string => `\
# Shows violations on the lines of a pull request, and its effect on the fleet in the summary.
name: ${folder === '' ? 'fleetvet' : JSON.stringify(`fleetvet in ${folder}`)}

on:
  pull_request:${pathsFilter(folder, path)}
  merge_group:
  push:
    branches: [main]${pathsFilter(folder, path)}
  # Approvals can end without a commit.
  schedule:
    - cron: "23 5 * * 1"

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@1af3b93b6815bc44a9784bd300feb67ff0d1eeb3 # v6.0.0
        with:
          fetch-depth: 0 # the change is compared with its base
          persist-credentials: false
${action === undefined ? '      # Replace this with the repository and commit of fleetvet that you trust.\n' : ''}\
      - uses: ${action ?? NO_ACTION}
        with:
${folder === '' ? '' : `          working-directory: ${JSON.stringify(folder)}\n`}\
          tests: auto # run the policy tests too, if there are any
`;
