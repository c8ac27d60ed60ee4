import { type Command, InvalidArgumentError, Option } from 'commander';

import { DEFAULT_DAYS, forecast } from '../../forecast/forecast.js';
import type { IsoDate } from '../../model/dates.js';
import { UserError } from '../../model/user-error.js';
import { FORECAST_FORMAT_NAMES, FORECAST_FORMATS, type ForecastFormatName } from '../../forecast/formats/formats.js';
import { openInspection } from '../inspection.js';
import { addCommonOptions, type CommonOptions, dateArgument, formatOption } from '../options.js';
import { colorsFor, columnsFor, writePieces } from '../terminal.js';

interface ForecastCommandOptions extends CommonOptions {
  /** In days. */
  readonly within?: number;
  readonly until?: IsoDate;
  readonly all?: boolean;
  /** The former name of `all`. */
  readonly subjects?: boolean;
  readonly format: ForecastFormatName;
}

const EXAMPLES = `
Examples:
  $ fleetvet forecast                               what expires within 90 days
  $ fleetvet forecast --within 26w                  look half a year ahead
  $ fleetvet forecast --until 2027-06-30 -f markdown
  $ fleetvet forecast --as-of 2027-01-01 -f json    start from another date

Exit status: 0 even if something expires, 2 if the forecast could not run.`;

/** Adds `fleetvet forecast`. */
export function addForecastCommand(program: Command): void {
  const command = program
    .command('forecast')
    .description('show what expires and when (approvals, support, waivers), and what becomes invalid');
  command
    .option(
      '--within <days>',
      `how far to look ahead, in days (90d) or weeks (13w) (default: ${DEFAULT_DAYS}d)`,
      spanArgument,
    )
    .option('--until <date>', 'look ahead to this date instead', dateArgument)
    .option('--all', 'list every device and inventory item')
    .addOption(new Option('--subjects').hideHelp())
    .addOption(formatOption(FORECAST_FORMAT_NAMES, 'pretty'));
  addCommonOptions(command).addHelpText('after', EXAMPLES).action(runForecast);
}

function spanArgument(text: string): number {
  const [, count = '', unit = ''] = /^(\d{1,6})([dw]?)$/.exec(text) ?? [];
  if (count === '') throw new InvalidArgumentError('Expected a number of days or weeks, such as 90d or 13w.');
  return Number(count) * (unit === 'w' ? 7 : 1);
}

async function runForecast(options: ForecastCommandOptions): Promise<void> {
  const { within, until, color, format, subjects = false, all = subjects, quiet = false } = options;
  if (within !== undefined && until !== undefined)
    throw new UserError('--within and --until exclude each other: use one of them');
  const inspection = await openInspection(options);
  const made = forecast(inspection, until === undefined ? { days: within ?? DEFAULT_DAYS } : { until });
  const render = await FORECAST_FORMATS[format]();
  const { locationOf } = inspection;
  const { stdout } = process;
  const colors = colorsFor(stdout, color);
  const width = columnsFor(stdout);
  await writePieces(stdout, render(made, { colors, width, allSubjects: all, quiet, locationOf }));
}
