import { dateOfDay } from '../model/dates.js';
import {
  beginFailing,
  type ForecastChange,
  type ForecastDay,
  type ForecastTotals,
  type ForecastWeek,
  isFailing,
  type SubjectState,
} from './types.js';
import type { Span } from './timeline.js';

/** The weeks of a span, Monday to Sunday, with the changes in each; the first and last are cut to the span. */
export function weeksOf(days: readonly ForecastDay[], start: ForecastTotals, span: Span): readonly ForecastWeek[] {
  const weeks: ForecastWeek[] = [];
  let totals = start;
  let next = 0;
  for (let first = span.from + 1; first <= span.to; first = mondayAfter(first)) {
    const to = dateOfDay(Math.min(mondayAfter(first) - 1, span.to));
    const counts = { becomeInvalid: 0, becomeValid: 0, beginFailing: 0 };
    for (let day = days[next]; day !== undefined && day.date <= to; day = days[(next += 1)]) {
      for (const change of day.changes) {
        if (change.effect === 'becomes_invalid') counts.becomeInvalid += change.subjects.length;
        if (change.effect === 'becomes_valid') counts.becomeValid += change.subjects.length;
        counts.beginFailing += beginFailing(change);
      }
      totals = day.totals;
    }
    weeks.push({ from: dateOfDay(first), to, ...counts, totals });
  }
  return weeks;
}

/** The first Monday after a day, as day numbers; day 0 was a Thursday. */
function mondayAfter(day: number): number {
  return day + 7 - ((((day + 3) % 7) + 7) % 7);
}

export const NO_SUBJECTS: ForecastTotals = { valid: 0, invalid: 0, failing: 0 };

/** The totals with a number of subjects added to, or removed from, a state. */
export function addToTotals(totals: ForecastTotals, state: SubjectState, count: number): ForecastTotals {
  return {
    valid: totals.valid + (state.status === 'valid' ? count : 0),
    invalid: totals.invalid + (state.status === 'invalid' ? count : 0),
    failing: totals.failing + (isFailing(state) ? count : 0),
  };
}

/** The totals after the changes of a day. */
export function totalsAfter(totals: ForecastTotals, changes: readonly ForecastChange[]): ForecastTotals {
  return changes.reduce(
    (sum, { before, after, subjects }) =>
      addToTotals(addToTotals(sum, before, -subjects.length), after, subjects.length),
    totals,
  );
}
