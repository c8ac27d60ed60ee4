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

# Warn about approvals that end within this number of days.
expiring_within_days: 30

# The severity of each rule: error, warning, notice or off. An error fails the check.
rules:
  software-missing: warning
  software-not-preferred: "off" # a preferred version is available
`;

/** What stands in the workflow where nobody has said which Action to run. */
export const NO_ACTION = 'OWNER/fleetvet@COMMIT';

/** A workflow that checks pull requests, and the default branch once a week, by an Action (`owner/repository@commit`). */
export function workflowFile(action: string | undefined): NewFile {
  const path = '.github/workflows/fleetvet.yml';
  return { part: 'workflow', path, text: workflow(action ?? NO_ACTION, action === undefined) };
}

const workflow = (action: string, isPlaceholder: boolean): string => `\
# Shows violations on the lines of a pull request, and its effect on the fleet in the summary.
name: fleetvet

on:
  pull_request:
  merge_group:
  push:
    branches: [main]
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
${isPlaceholder ? '      # Replace this with the repository and commit of fleetvet that you trust.\n' : ''}\
      - uses: ${action}
        with:
          tests: auto # run the policy tests too, if there are any
`;
