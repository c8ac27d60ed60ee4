import { createForecast, MOST_DAYS } from '../forecast/forecast.js';
import type { CheckResult } from '../model/check-result.js';
import { dateOfDay, dayNumber, type IsoDate, LAST_DAY } from '../model/dates.js';
import type { ReportCommit, ReportData } from './types.js';
import { createPlan } from '../plan/create-plan.js';
import type { PlanFilters } from '../plan/plan.js';
import { UserError } from '../model/user-error.js';
import { limitResult, limitsInWords } from './limit-report.js';
import { gatherReport } from './gather/gather-report.js';

/** How far ahead the report looks, in days. */
const HORIZON_DAYS = 90;

/** The parts of a compliance report that are not in the result of a check. */
export interface ComplianceOptions {
  /** Whether the check failed, by the severity of `--fail-on`. */
  readonly failed: boolean;
  /** The commit that was checked, where it was one. */
  readonly commit?: ReportCommit | undefined;
  /** Upgrades are listed for what stops being valid before this day; by default 90 days on. */
  readonly until?: IsoDate | undefined;
  /** What the report is limited to. */
  readonly filters?: PlanFilters | undefined;
}

/**
 * Makes the compliance report of a check: what reviewers and auditors read, for each of its formats to write. It looks for
 * where devices and items must go, and for what expires in the next weeks.
 * @throws {UserError} where `until` is not after the date of the check, or a filter names what no device has.
 */
export function composeReport(whole: CheckResult, options: ComplianceOptions): ReportData {
  const { failed, commit, filters = {} } = options;
  const result = limitResult(whole, filters);
  const { evaluation, repository, config } = result;
  const { asOf } = evaluation;
  const until = options.until ?? dateOfDay(Math.min(dayNumber(asOf) + HORIZON_DAYS, LAST_DAY));
  if (options.until !== undefined && until <= asOf)
    throw new UserError(`the report is as of ${asOf}, which is not before ${until}: name a later date with --until`);
  if (dayNumber(until) > dayNumber(asOf) + MOST_DAYS)
    throw new UserError(
      `a report looks at most ${MOST_DAYS} days ahead, and ${until} is later: name an earlier date with --until`,
    );
  return gatherReport(result, {
    failed,
    commit: commit ?? null,
    plan: createPlan({ evaluation, repository }, { until, missing: false, isAsked: () => true }),
    forecast: createForecast(repository, evaluation, { until, graceDays: config.graceDays }),
    limits: limitsInWords(filters),
  });
}
