import type { Inspection } from '../check/inspect.js';
import { dateOfDay, dayNumber, type IsoDate, LAST_DAY } from '../model/dates.js';
import type { Forecast, ForecastChange, ForecastDay, ForecastTotals } from './types.js';
import { UserError } from '../model/user-error.js';
import { createWaiverFinder } from '../evaluate/waivers.js';
import type { Evaluation, SubjectEvaluation } from '../model/evaluation.js';
import type { Repository } from '../model/repository.js';
import { changesByDate } from './changes.js';
import { type Cohort, formCohorts, type Span, stateOn } from './timeline.js';
import { findPolicyEvents } from './policy-events.js';
import { addToTotals, NO_SUBJECTS, totalsAfter, weeksOf } from './totals.js';

/** The span of a forecast: a number of days, or its last day. */
type Horizon = { readonly days: number } | { readonly until: IsoDate };

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

/** The options of a forecast. */
interface ForecastOptions {
  /** The last day to look at. */
  readonly until: IsoDate;
  /** For how many days an expired approval is a warning. */
  readonly graceDays: number;
  /** Ignores waivers. */
  readonly ignoreWaivers?: boolean | undefined;
}

/**
 * What expires after the date of an evaluation, up to and including a day, if nothing changes. Gives the result of an
 * evaluation on each of those days without running them.
 */
export function createForecast(
  repository: Pick<Repository, 'validatedSoftware' | 'softwareVersions' | 'waivers'>,
  evaluation: Evaluation,
  { until, graceDays, ignoreWaivers = false }: ForecastOptions,
): Forecast {
  const { asOf, multiTenantMode } = evaluation;
  const span: Span = { from: dayNumber(asOf), to: dayNumber(until) };
  const waivers = ignoreWaivers ? [] : repository.waivers;
  const subjects: readonly SubjectEvaluation[] = [...evaluation.devices, ...evaluation.inventoryItems];
  const cohorts = formCohorts(subjects, createWaiverFinder(waivers, asOf));
  const changes = changesByDate(cohorts, subjects, span, graceDays);
  const observed = observedChanges(evaluation, subjects, span);
  const events = findPolicyEvents(repository, waivers, evaluation, cohorts, span);
  const totals = totalsOn(asOf, cohorts, graceDays);

  const days: ForecastDay[] = [];
  let current = totals;
  for (const date of datesIn(changes, observed, events.ending, events.starting, events.unsupported, events.waivers)) {
    const ofDay = changes.get(date) ?? [];
    current = totalsAfter(current, ofDay);
    days.push({
      date,
      ending: events.ending.get(date) ?? [],
      starting: events.starting.get(date) ?? [],
      unsupported: events.unsupported.get(date) ?? [],
      waivers: events.waivers.get(date) ?? [],
      changes: ofDay,
      observed: observed.get(date) ?? [],
      totals: current,
    });
  }
  return { asOf, until, multiTenantMode, totals, days, weeks: weeksOf(days, totals, span) };
}

/** When records start and stop to approve what runs, where another version runs than should (interop.md, 4). */
function observedChanges(
  { observed }: Evaluation,
  subjects: readonly SubjectEvaluation[],
  span: Span,
): ReadonlyMap<IsoDate, readonly ForecastChange[]> {
  if (observed.size === 0) return new Map();
  const cohorts = formCohorts(
    subjects,
    () => undefined,
    (subject) => (observed.get(subject)?.drift === true ? observed.get(subject)?.software : undefined),
  );
  return changesByDate(cohorts, subjects, span, 0);
}

function totalsOn(date: IsoDate, cohorts: readonly Cohort[], graceDays: number): ForecastTotals {
  return cohorts.reduce(
    (sum, cohort) => addToTotals(sum, stateOn(cohort, date, graceDays), cohort.members.length),
    NO_SUBJECTS,
  );
}

function datesIn(...maps: readonly ReadonlyMap<IsoDate, unknown>[]): readonly IsoDate[] {
  return [...new Set(maps.flatMap((map) => [...map.keys()]))].sort();
}
