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

/** The heading of these options in the help. */
const COMMON_HEADING = 'Common options:';

function commonOptions(): readonly Option[] {
  const options = [
    new Option('--cwd <dir>', 'the root of the fleet; other paths are relative to it').default(
      '.',
      'the nearest folder upward with a config',
    ),
    new Option('--config <file>', 'the config file (default: fleetvet.yaml, if present)'),
    new Option('--as-of <date>', 'evaluate as of this date (default: today, UTC)').argParser(dateArgument),
    new Option('--multi-tenant-mode', 'match by device_tenants (overrides the config)'),
    new Option('--no-multi-tenant-mode', 'ignore tenants in matching (overrides the config)'),
    new Option('--color', 'force colors'),
    new Option('--no-color', 'disable colors'),
    new Option('-q, --quiet', 'only print problems'),
  ];
  return options.map((option) => option.helpGroup(COMMON_HEADING));
}

/** Adds only some of the options that commands share. */
export function addSomeCommonOptions(command: Command, names: readonly (keyof CommonOptions)[]): Command {
  const wanted = new Set<string>(names);
  for (const option of commonOptions()) if (wanted.has(option.attributeName())) command.addOption(option);
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

/** The two names of the output for people: each is accepted wherever the other is. */
const SYNONYMS = ['pretty', 'table'];

/** The name that a command knows a format by: its own name, or the other one of `pretty` and `table`. */
export function findFormat<F extends string>(name: string, known: readonly F[]): F | undefined {
  const names = SYNONYMS.includes(name) ? [name, ...SYNONYMS] : [name];
  return known.find((format) => names.includes(format));
}

/** The names that `-f` accepts for the formats of a command. */
export function formatChoices(known: readonly string[]): readonly string[] {
  return [...new Set(known.flatMap((name) => (SYNONYMS.includes(name) ? [name, ...SYNONYMS] : [name])))];
}

/** `-f, --format` for a command that writes one format; without `usual` it is undefined when it is not given. */
export function formatOption<F extends string>(known: readonly F[], usual?: F, description = 'output format'): Option {
  const option = new Option('-f, --format <name>', description).choices(formatChoices(known));
  option.argParser((name: string) => {
    const format = findFormat(name, known);
    if (format === undefined) throw unknownFormat(known);
    return format;
  });
  return usual === undefined ? option : option.default(usual);
}

/** The error for a format that a command does not have. */
export function unknownFormat(known: readonly string[]): InvalidArgumentError {
  return new InvalidArgumentError(`Expected one of ${formatChoices(known).join(', ')}.`);
}
