import { Command } from 'commander';

import { VERSION } from '../model/version.js';
import { oneLine } from '../text/printable.js';
import { columnsIfSet } from './terminal.js';
import { widthOf, wrap } from '../text/wrap.js';

/** Adds a command to the program and passes its exit status, if not 0, to `finish`. */
type AddCommand = (program: Command, finish: (status: number) => void) => void;

/** The commands in the order of the help; each is loaded only when it runs, or for the list of all. */
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
  lsp: async () => (await import('./commands/lsp.js')).addLspCommand,
  schema: async () => (await import('./commands/schema.js')).addSchemaCommand,
  completion: async () =>
    (await import('./commands/completion.js')).addCompletionCommand(() => createProgram([], () => undefined)),
};

const EXAMPLES = `
Examples:
  $ fleetvet check                                  check the repository in this directory
  $ fleetvet check inventory/sites/ams01.yaml       report on one file only
  $ fleetvet check --as-of 2027-01-01               what will be wrong on that day
  $ fleetvet explain ams01-leaf-01                  why a device is valid or not
  $ fleetvet report -o report.html                  the report for reviewers and auditors
  $ fleetvet plan --until 2027-03-31                what to upgrade, to which version, with which image
  $ fleetvet query devices --role leaf              list entries as Nautobot's API does
  $ fleetvet serve                                  answer that API over HTTP
  $ fleetvet diff main                              what this branch changes in the fleet
  $ fleetvet forecast --within 90d                  what expires, and when
  $ fleetvet test --coverage                        run the policy tests and list untested records
  $ fleetvet init fleet                             a small repository to start from
  $ fleetvet import csv devices.csv                 write the inventory from a spreadsheet
  $ fleetvet baseline                               approve what runs today, for a start
  $ fleetvet schema devices                         the fields of a device`;

/** The program with the command that the arguments name; with all commands if they name none. */
export async function createProgram(args: readonly string[], finish: (status: number) => void): Promise<Command> {
  const program = new Command('fleetvet')
    .description(
      'Checks that the network devices in a Git repository run software that the policy in the repository approves.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help for a command')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', EXAMPLES)
    // The options of query are long: what they mean still wraps at 80 columns.
    .configureHelp({ minWidthToWrap: 20 })
    .showSuggestionAfterError()
    .configureOutput({
      outputError: (text, write) => write(`fleetvet: ${oneLine(text.replace(/^error: /, ''))}\n`),
      writeOut: (text) => {
        const width = columnsIfSet(process.stdout);
        process.stdout.write(width === undefined ? text : foldHelp(text, width));
      },
    })
    .exitOverride();
  const [name = ''] = args;
  const only = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  for (const load of only === undefined ? Object.values(COMMANDS) : [only]) (await load())(program, finish);
  inheritSettings(program);
  return program;
}

/** The arguments; of an unknown command only its name, which commander would not report if help is asked for. */
export function argumentsToParse(args: readonly string[]): string[] {
  const name = args[0] === 'help' ? args[1] : args[0];
  const isUnknown = name !== undefined && !/^(?:-|help$)/.test(name) && !Object.hasOwn(COMMANDS, name);
  return isUnknown ? [name] : [...args];
}

/** Copies the program's settings to its commands, which were created before it had them. */
function inheritSettings(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    inheritSettings(command);
  }
}

/** Where what an example does begins, if it stands below the example. */
const BELOW = 6;

/**
 * Folds the lines of a help text that are wider than the terminal: what an example does goes below it, definitions hang below
 * their text, and paragraphs are filled.
 */
function foldHelp(text: string, width: number): string {
  return text
    .split('\n\n')
    .map((block) => foldBlock(block, width))
    .join('\n\n');
}

function foldBlock(block: string, width: number): string {
  const text = block.replace(/^\n+/, '').trimEnd();
  const lines = text.split('\n');
  if (lines.every((line) => widthOf(line) <= width)) return block;
  const folded = lines.every((line) => /^\S/.test(line))
    ? wrap(lines.join(' '), '', { width })
    : lines.flatMap((line) => foldLine(line, width));
  return block.replace(text, () => folded.join('\n'));
}

function foldLine(line: string, width: number): readonly string[] {
  const below = (text: string): readonly string[] => wrap(text, ' '.repeat(BELOW), { width });
  const [, example, what] = /^( +\$ .*?\S) {2,}(\S.*)$/.exec(line) ?? [];
  // All examples of a block look alike, also those that would fit.
  if (example !== undefined && what !== undefined) return [example, ...below(what)];
  if (widthOf(line) <= width || /^ +\$ /.test(line)) return [line];
  const [, only] = /^ {20,}(\S.*)$/.exec(line) ?? [];
  if (only !== undefined) return below(only);
  const indent = line.length - line.trimStart().length;
  const gap = line.indexOf('  ', indent);
  const begin = gap === -1 ? indent : line.length - line.slice(gap).trimStart().length;
  return wrap(line.slice(begin), line.slice(0, begin), { width });
}
