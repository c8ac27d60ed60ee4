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
      'the root of the fleet; other paths are relative to it (default: the nearest folder upward with a config)',
      '.',
    )
    .option('--config <file>', 'the config file (default: fleetvet.yaml, if present)')
    .addOption(new Option('--as-of <date>', 'evaluate as of this date (default: today, UTC)').argParser(dateArgument))
    .option('--multi-tenant-mode', 'match by device_tenants (overrides the config)')
    .option('--no-multi-tenant-mode', 'ignore tenants in matching (overrides the config)')
    .option('--color', 'force colors')
    .option('--no-color', 'disable colors')
    .option('-q, --quiet', 'only print problems');
}

/** Adds only some of the options that commands share. */
export function addSomeCommonOptions(command: Command, names: readonly (keyof CommonOptions)[]): Command {
  const wanted = new Set<string>(names);
  for (const option of addCommonOptions(new Command()).options)
    if (wanted.has(option.attributeName())) command.addOption(option);
  return command;
}

/** Parses a date argument. */
export function dateArgument(text: string): IsoDate {
  if (!isDate(text)) throw new InvalidArgumentError('Expected a valid date, YYYY-MM-DD.');
  return text;
}

/** Parses an argument that is a whole number, 0 or more. */
export function wholeNumberArgument(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
}

/** Today's date in UTC: the only place that reads the clock. */
export function today(): IsoDate {
  return new Date().toISOString().slice(0, 10);
}
