import type { CheckResult } from '../model/check-result.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { compareSeverities, type Severity } from '../model/rules.js';

/** What makes a check fail. */
export interface FailOn {
  readonly severity: Severity | 'never';
  /** With a base: only new diagnostics count. */
  readonly onlyNew: boolean;
}

/** The parts of a diagnostic that decide whether a check fails. */
type Weight = Pick<Diagnostic, 'severity' | 'change' | 'waived' | 'cause'>;

/** Whether a check fails (command-line.md, Exit status). */
export function hasFailed({ diagnostics }: CheckResult, failOn: FailOn): boolean {
  return diagnostics.some((diagnostic) => isFailure(diagnostic, failOn));
}

/** Whether a diagnostic makes a check fail: it is at least that severe, and no waiver excuses it. */
export function isFailure({ severity, change, waived, cause }: Weight, failOn: FailOn): boolean {
  return (
    failOn.severity !== 'never' &&
    compareSeverities(severity, failOn.severity) <= 0 &&
    waived === undefined &&
    change !== 'fixed' &&
    (!failOn.onlyNew || (change === 'new' && cause !== 'observation'))
  );
}
