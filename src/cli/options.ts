import { type Command, InvalidArgumentError, Option } from 'commander';

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
  for (const option of commonOptions()) command.addOption(option);
  return command;
}

/** What the help calls the options that commands share. */
const COMMON_HEADING = 'Common options:';

function commonOptions(): readonly Option[] {
  const options = [
    new Option(
      '--cwd <dir>',
      'root of the fleet (default: the nearest folder upward that holds fleetvet.yaml)',
    ).default('.'),
    new Option('--config <file>', 'config file (default: fleetvet.yaml, if present)'),
    new Option('--as-of <date>', 'date to check for (default: today, UTC)').argParser(dateArgument),
    new Option('--multi-tenant-mode', 'match device_tenants, whatever the config says'),
    new Option('--no-multi-tenant-mode', 'ignore device_tenants, whatever the config says'),
    new Option('--color', 'color the output'),
    new Option('--no-color', 'do not color the output'),
    new Option('-q, --quiet', 'only print problems'),
  ];
  return options.map((option) => option.helpGroup(COMMON_HEADING));
}

/** Adds some of the options that commands share, to a command that has no use for the others. */
export function addSomeCommonOptions(command: Command, names: readonly (keyof CommonOptions)[]): Command {
  const wanted = new Set<string>(names);
  for (const option of commonOptions()) if (wanted.has(option.attributeName())) command.addOption(option);
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
