import { type Command, InvalidArgumentError } from 'commander';

import { DEFAULT_DAYS, forecast } from '../../forecast/forecast.js';
import type { IsoDate } from '../../model/dates.js';
import { UserError } from '../../model/user-error.js';
import { FORECAST_FORMAT_NAMES, FORECAST_FORMATS, type ForecastFormatName } from '../../forecast/formats/formats.js';
import { openInspection } from '../inspection.js';
import { formatOption } from '../formats.js';
import { addCommonOptions, type CommonOptions, dateArgument } from '../options.js';
import { colorsFor, writePieces } from '../terminal.js';

interface ForecastCommandOptions extends CommonOptions {
  /** In days. */
  readonly within?: number;
  readonly until?: IsoDate;
  readonly subjects?: boolean;
  readonly format: ForecastFormatName;
}

const EXAMPLES = `
Examples:
  $ fleetvet forecast                               what lapses within 90 days
  $ fleetvet forecast --within 26w                  half a year ahead
  $ fleetvet forecast --until 2027-06-30 -f markdown
  $ fleetvet forecast --as-of 2027-01-01 -f json    seen from another day

Exit status: 0 whatever lapses, 2 where the forecast could not be made.`;

/** The width that lines are made for where no terminal says its own. */
const WIDTH = 80;

/** Adds `fleetvet forecast`. */
export function addForecastCommand(program: Command): void {
  const command = program
    .command('forecast')
    .description('tell what lapses and when: approvals, support and waivers, and what becomes invalid by it');
  command
    .option(
      '--within <days>',
      `how far to look ahead: days (90 or 90d) or weeks (13w) (default: ${DEFAULT_DAYS}d)`,
      spanArgument,
    )
    .option('--until <date>', 'look ahead to that day instead', dateArgument)
    .option('--subjects', 'name every device and item, however many there are')
    .addOption(formatOption(FORECAST_FORMAT_NAMES, 'pretty'));
  addCommonOptions(command).addHelpText('after', EXAMPLES).action(runForecast);
}

function spanArgument(text: string): number {
  const [, count = '', unit = ''] = /^(\d{1,6})([dw]?)$/.exec(text) ?? [];
  if (count === '') throw new InvalidArgumentError('Write a number of days or weeks, such as 90, 90d or 13w.');
  return Number(count) * (unit === 'w' ? 7 : 1);
}

async function runForecast(options: ForecastCommandOptions): Promise<void> {
  const { within, until, color, format, subjects: allSubjects = false, quiet = false } = options;
  if (within !== undefined && until !== undefined)
    throw new UserError('--within and --until both say how far to look ahead: give one of them');
  const inspection = await openInspection(options);
  const made = forecast(inspection, until === undefined ? { days: within ?? DEFAULT_DAYS } : { until });
  const render = await FORECAST_FORMATS[format]();
  const { locationOf } = inspection;
  const { stdout } = process;
  const colors = colorsFor(stdout, color);
  const width = stdout.isTTY ? stdout.columns : WIDTH;
  await writePieces(stdout, render(made, { colors, width, allSubjects, quiet, locationOf }));
}
