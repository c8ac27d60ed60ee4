import { Command } from 'commander';

import { VERSION } from '../model/version.js';
import { oneLine } from '../text/printable.js';

/** Adds a command to the program; its exit status, if it is not 0, is handed to `finish`. */
export type AddCommand = (program: Command, finish: (status: number) => void) => void;

/** The commands in the order of the help. Each is loaded only where it is run, or all of them are to be listed. */
export const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  check: async () => (await import('./commands/check.js')).addCheckCommand,
  explain: async () => (await import('./commands/explain.js')).addExplainCommand,
  query: async () => (await import('./commands/query.js')).addQueryCommand,
  report: async () => (await import('./commands/report.js')).addReportCommand,
  plan: async () => (await import('./commands/plan.js')).addPlanCommand,
  diff: async () => (await import('./commands/diff.js')).addDiffCommand,
  merge: async () => (await import('./commands/merge.js')).addMergeCommand,
  forecast: async () => (await import('./commands/forecast.js')).addForecastCommand,
  test: async () => (await import('./commands/test.js')).addTestCommand,
  init: async () => (await import('./commands/init.js')).addInitCommand,
  import: async () => (await import('./commands/import.js')).addImportCommand,
  baseline: async () => (await import('./commands/baseline.js')).addBaselineCommand,
  push: async () => (await import('./commands/push.js')).addPushCommand,
  images: async () => (await import('./commands/images.js')).addImagesCommand,
  serve: async () => (await import('./commands/serve.js')).addServeCommand,
  schema: async () => (await import('./commands/schema.js')).addSchemaCommand,
  completion: async () =>
    (await import('./commands/completion.js')).addCompletionCommand(() => createProgram([], () => undefined)),
};

const EXAMPLES = `
Examples:
  $ fleetvet check                                  check the repository in this directory
  $ fleetvet check inventory/sites/ams.yaml         report on one file only
  $ fleetvet check --as-of 2027-01-01               what would be wrong on that day
  $ fleetvet explain ams01-leaf-01                  why a device is valid or not
  $ fleetvet report -o report.html                  what reviewers and auditors read
  $ fleetvet plan --until 2027-03-31                what must move, to which version, with which image
  $ fleetvet query devices --role leaf              list what is there, as the API would
  $ fleetvet serve                                  answer that API over HTTP
  $ fleetvet diff main                              what this branch does to the fleet
  $ fleetvet forecast --within 90d                  what lapses, and when
  $ fleetvet test --coverage                        run the policy tests, and tell what they leave out
  $ fleetvet init fleet                             a small repository to begin with
  $ fleetvet import csv devices.csv                 write the inventory from a spreadsheet
  $ fleetvet baseline                               approve what runs today, for a start
  $ fleetvet schema devices                         what an entry of devices may hold`;

/** The program with the command that the arguments begin with; where they begin with none, with all of them. */
export async function createProgram(args: readonly string[], finish: (status: number) => void): Promise<Command> {
  const program = new Command('fleetvet')
    .description(
      'Checks that the software of network devices, kept as YAML in Git, is approved by the policy kept beside it.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help for a command')
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError()
    .configureOutput({ outputError: (text, write) => write(`fleetvet: ${oneLine(text.replace(/^error: /, ''))}\n`) })
    .exitOverride();
  const [name = ''] = args;
  const only = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  for (const load of only === undefined ? Object.values(COMMANDS) : [only]) (await load())(program, finish);
  inheritSettings(program);
  return program;
}

/** Hands the program's settings on to all commands below it, which were made before it had them. */
function inheritSettings(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    inheritSettings(command);
  }
}
