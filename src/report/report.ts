import { createForecast } from '../forecast/create-forecast.js';
import type { CheckResult } from '../model/check-result.js';
import { dateOfDay, dayNumber, LAST_DAY } from '../model/dates.js';
import type { ReportCommit, ReportData } from './types.js';
import { createPlan } from '../plan/create-plan.js';
import { gatherReport } from './gather/gather-report.js';

/** How far ahead the report looks, in days. */
const HORIZON_DAYS = 90;

/** What a compliance report says besides the result of a check. */
export interface ComplianceOptions {
  /** Whether the check failed, by the severity that it was told to fail on. */
  readonly failed: boolean;
  /** The commit that was checked, where it was one. */
  readonly commit?: ReportCommit | undefined;
}

/**
 * Makes the compliance report of a check: what reviewers and auditors read, for each of its formats to write. It looks for
 * where invalid subjects are to go and for what lapses in the next weeks.
 */
export function composeReport(result: CheckResult, { failed, commit }: ComplianceOptions): ReportData {
  const { evaluation, repository, config } = result;
  const until = dateOfDay(Math.min(dayNumber(evaluation.asOf) + HORIZON_DAYS, LAST_DAY));
  return gatherReport(result, {
    failed,
    commit: commit ?? null,
    plan: createPlan(result, { until: undefined, missing: false, isAsked: () => true }),
    forecast: createForecast(repository, evaluation, { until, graceDays: config.graceDays }),
  });
}
