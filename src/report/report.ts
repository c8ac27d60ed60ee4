import { createForecast, MOST_DAYS } from '../forecast/forecast.js';
import type { CheckResult } from '../model/check-result.js';
import { dateOfDay, dayNumber, type IsoDate, LAST_DAY } from '../model/dates.js';
import type { ReportCommit, ReportData } from './types.js';
import { createPlan } from '../plan/create-plan.js';
import { createSubjectFilter, type PlanFilters } from '../plan/plan.js';
import { UserError } from '../model/user-error.js';
import { gatherReport } from './gather/gather-report.js';
import { summarize } from '../check/compose-result.js';
import { measureCoverage } from '../evaluate/coverage.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { SubjectEvaluation } from '../model/evaluation.js';
import { keyOfNamed, subjectOf } from '../model/identity.js';

/** How far ahead the report looks, in days. */
const HORIZON_DAYS = 90;

/** The parts of a compliance report that are not in the result of a check. */
interface ComplianceOptions {
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

const NOUNS: Readonly<Record<keyof PlanFilters, string>> = {
  tenant: 'tenant',
  location: 'location',
  deviceType: 'device type',
  role: 'role',
  platform: 'platform',
};

/** What a report is limited to, in words: `location AMS01`. */
function limitsInWords(filters: PlanFilters): readonly string[] {
  return (Object.keys(NOUNS) as readonly (keyof PlanFilters)[]).flatMap((filter) => {
    const names = filters[filter] ?? [];
    return names.length === 0 ? [] : [`${NOUNS[filter]} ${names.join(' or ')}`];
  });
}

/**
 * The result of a check for some devices and the items in them. Diagnostics about other devices are left out; those about the
 * policy stay.
 * @throws {UserError} where a filter names what no device has.
 */
function limitResult(result: CheckResult, filters: PlanFilters): CheckResult {
  if (limitsInWords(filters).length === 0) return result;
  const { evaluation, repository, config, summary } = result;
  const isAsked = createSubjectFilter([...evaluation.devices, ...evaluation.inventoryItems], filters);
  const limited = {
    ...evaluation,
    devices: evaluation.devices.filter(isAsked),
    inventoryItems: evaluation.inventoryItems.filter(isAsked),
    virtualMachines: [],
  };
  const isReported = createIsReported([...limited.devices, ...limited.inventoryItems], filters);
  const diagnostics = result.diagnostics.filter(isReported);
  const { records } = result.coverage();
  return {
    ...result,
    evaluation: limited,
    diagnostics,
    summary: summarize(summary.files, diagnostics, limited, summary.prefix, config),
    coverage: () => ({ ...measureCoverage(repository, limited, config.softwareNotExpected), records }),
  };
}

function createIsReported(
  found: readonly SubjectEvaluation[],
  { tenant = [], location = [] }: PlanFilters,
): (diagnostic: Diagnostic) => boolean {
  const shown = new Set(found.map(({ subject }) => keyOfNamed(subjectOf(subject))));
  const mayBe = (names: readonly string[], name: string | undefined): boolean =>
    names.length === 0 || name === undefined || names.includes(name);
  return ({ rule, subject }) => {
    if (subject === undefined || shown.has(keyOfNamed(subject))) return true;
    // What could not be judged may be one of those asked for, unless its entry says otherwise.
    return rule === 'subject-not-judged' && mayBe(tenant, subject.tenant) && mayBe(location, subject.location);
  };
}
