import { createForecast } from './create-forecast.js';
import type { Inspection } from '../check/inspect.js';
import { dateOfDay, dayNumber, type IsoDate, LAST_DAY } from '../model/dates.js';
import type { Forecast } from './types.js';
import { UserError } from '../model/user-error.js';

/** The span of a forecast: a number of days, or its last day. */
export type Horizon = { readonly days: number } | { readonly until: IsoDate };

/** The default and maximum span of a forecast, in days. */
export const DEFAULT_DAYS = 90;
export const MOST_DAYS = 3653;

/**
 * Looks ahead from the date of an evaluation.
 * @throws {UserError} if the last day is not after that date, or too far away.
 */
export function forecast({ repository, evaluation, config }: Inspection, horizon: Horizon): Forecast {
  const from = dayNumber(evaluation.asOf);
  const to = 'days' in horizon ? from + horizon.days : dayNumber(horizon.until);
  if (to <= from)
    throw new UserError(
      `the forecast would end on ${dateOfDay(to)}, which is not after ${evaluation.asOf}: name a later date`,
    );
  if (to > from + MOST_DAYS || to > LAST_DAY)
    throw new UserError(`a forecast covers at most ${MOST_DAYS} days and ends by ${dateOfDay(LAST_DAY)}`);
  return createForecast(repository, evaluation, { until: dateOfDay(to), graceDays: config.graceDays });
}
