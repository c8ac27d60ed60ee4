import { type ForecastChange, type ForecastTotals, isFailing, type SubjectState } from './types.js';

export const NO_SUBJECTS: ForecastTotals = { valid: 0, invalid: 0, failing: 0 };

/** The totals with a number of subjects more, or less, in a state. */
export function addToTotals(totals: ForecastTotals, state: SubjectState, count: number): ForecastTotals {
  return {
    valid: totals.valid + (state.status === 'valid' ? count : 0),
    invalid: totals.invalid + (state.status === 'invalid' ? count : 0),
    failing: totals.failing + (isFailing(state) ? count : 0),
  };
}

/** The totals after what happens on a day. */
export function totalsAfter(totals: ForecastTotals, changes: readonly ForecastChange[]): ForecastTotals {
  return changes.reduce(
    (sum, { before, after, subjects }) =>
      addToTotals(addToTotals(sum, before, -subjects.length), after, subjects.length),
    totals,
  );
}
