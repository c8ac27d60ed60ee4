import type { NewFile } from './new-file.js';

/** What stands in the workflow where nobody has said which Action to run. */
export const NO_ACTION = 'OWNER/fleetvet@COMMIT';

/** A workflow that checks pull requests, and the default branch once a week, by an Action (`owner/repository@commit`). */
export function workflowFile(action: string | undefined): NewFile {
  const path = '.github/workflows/fleetvet.yml';
  return { part: 'workflow', path, text: workflow(action ?? NO_ACTION, action === undefined) };
}

const workflow = (action: string, isPlaceholder: boolean): string => `\
# A pull request shows violations on their lines, and in its summary what it does to the fleet.
name: fleetvet

on:
  pull_request:
  merge_group:
  push:
    branches: [main]
  # Approvals end without a commit.
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
          fetch-depth: 0 # the change is compared with what it starts from
          persist-credentials: false
${isPlaceholder ? '      # Put in where fleetvet is published, and the commit that you trust.\n' : ''}\
      - uses: ${action}
`;
