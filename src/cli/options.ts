import { Command, InvalidArgumentError, Option } from 'commander';

import { runInFleetRoot } from './fleet-root.js';
import { type IsoDate, isDate } from '../model/dates.js';

/** The options that all commands over a repository share (command-line.md, Commands). */
export interface CommonOptions {
  readonly cwd: string;
  /** The folder that the command was started in, if the root of the fleet was found above it. */
  readonly here?: string;
  readonly config?: string;
  readonly asOf?: IsoDate;
  readonly multiTenantMode?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** Adds the options that all commands over a repository share. */
export function addCommonOptions(command: Command): Command {
  runInFleetRoot(command);
  return command
    .option(
      '--cwd <dir>',
      'the root of the fleet, which other paths start at (default: the nearest folder upward with a config)',
      '.',
    )
    .option('--config <file>', 'the config file (default: fleetvet.yaml, where there is one)')
    .addOption(
      new Option('--as-of <date>', 'the date that the check is made for (default: today, UTC)').argParser(dateArgument),
    )
    .option('--multi-tenant-mode', 'let device_tenants take part in matching, whatever the config says')
    .option('--no-multi-tenant-mode', 'leave tenants out of matching, whatever the config says')
    .option('--color', 'color the output')
    .option('--no-color', 'do not color the output')
    .option('-q, --quiet', 'print nothing but what is wrong');
}

/** Adds some of the options that commands share, to a command that has no use for the others. */
export function addSomeCommonOptions(command: Command, names: readonly (keyof CommonOptions)[]): Command {
  const wanted = new Set<string>(names);
  for (const option of addCommonOptions(new Command()).options)
    if (wanted.has(option.attributeName())) command.addOption(option);
  return command;
}

/** A date that exists, given as an argument. */
export function dateArgument(text: string): IsoDate {
  if (!isDate(text)) throw new InvalidArgumentError('Write a date that exists, as YYYY-MM-DD.');
  return text;
}

/** A whole number from 0 on, given as an argument. */
export function wholeNumberArgument(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}

/** Today's date in UTC: the one place where the clock is read. */
export function today(): IsoDate {
  return new Date().toISOString().slice(0, 10);
}
