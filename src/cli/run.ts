import { Command, CommanderError } from 'commander';

import { UserError } from '../model/user-error.js';
import { VERSION } from '../model/version.js';
import { printable } from '../report/printable.js';
import { addCheckCommand } from './commands/check.js';
import { addDiffCommand } from './commands/diff.js';
import { addSchemaCommand } from './commands/schema.js';

const PASSED = 0;

/** The check could not be made (command-line.md, Exit status). */
const NOT_MADE = 2;

const EXAMPLES = `
Examples:
  $ fleetvet check                                  check the repository in this directory
  $ fleetvet check inventory/sites/ams.yaml         report on one file only
  $ fleetvet check --as-of 2027-01-01               what would be wrong on that day
  $ fleetvet diff main                              what this branch does to the fleet
  $ fleetvet schema devices                         what an entry of devices may hold`;

/** Runs the command line and gives the exit status; only faults of this program itself show a stack. */
export async function run(args: readonly string[]): Promise<number> {
  let status = PASSED;
  // A reader that goes away (`| head`) is no fault; without a listener it would be one.
  process.stdout.on('error', () => undefined);
  const program = new Command('fleetvet')
    .description(
      'Checks that the software of network devices, kept as YAML in Git, is approved by the policy kept beside it.',
    )
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'print help for a command')
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError()
    .configureOutput({ outputError: (text, write) => write(`fleetvet: ${oneLine(text.replace(/^error: /, ''))}\n`) })
    .exitOverride();
  const finish = (code: number): void => {
    status = code;
  };
  addCheckCommand(program, finish);
  addDiffCommand(program);
  addSchemaCommand(program);
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    return statusOfError(error);
  }
  return status;
}

function statusOfError(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? PASSED : NOT_MADE;
  const text = error instanceof UserError ? oneLine(error.message) : stackOf(error);
  process.stderr.write(`fleetvet: ${text}\n`);
  return NOT_MADE;
}

function oneLine(text: string): string {
  return printable(text.trim().replaceAll(/\s*\n\s*/g, ' '));
}

function stackOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a fault of fleetvet itself; please report it\n${stack.split('\n').map(printable).join('\n')}`;
}
