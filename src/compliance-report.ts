import type { CheckResult } from './model/check-result.js';
import type { ReportCommit, ReportData } from './model/report.js';
import { gatherReport } from './report/compliance/gather/gather-report.js';

/** What a compliance report says besides the result of a check. */
export interface ComplianceOptions {
  /** Whether the check failed, by the severity that it was told to fail on. */
  readonly failed: boolean;
  /** The commit that was checked, where it was one. */
  readonly commit?: ReportCommit | undefined;
}

/** Makes the compliance report of a check: what reviewers and auditors read, for each of its formats to write. */
export function composeReport(result: CheckResult, { failed, commit }: ComplianceOptions): ReportData {
  return gatherReport(result, { failed, commit: commit ?? null, targets: new Map(), coverage: null });
}
