import { type Command, InvalidArgumentError, Option } from 'commander';

import { type IsoDate, isDate } from '../model/dates.js';

/** The options that all commands over a repository share (command-line.md, Commands). */
export interface CommonOptions {
  readonly cwd: string;
  readonly config?: string;
  readonly asOf?: IsoDate;
  readonly multiTenantMode?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** Adds the options that all commands over a repository share. */
export function addCommonOptions(command: Command): Command {
  return command
    .option('--cwd <dir>', 'the root of the repository; all other paths are relative to it', '.')
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
