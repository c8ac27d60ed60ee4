import type { CheckResult } from './model/check-result.js';
import { SEVERITIES, type Severity } from './model/severity.js';

/** What makes a check fail. */
export interface FailOn {
  readonly severity: Severity | 'never';
  /** With a base: only diagnostics that it does not have count. */
  readonly onlyNew: boolean;
}

/**
 * Whether a check found what it is to fail on: a diagnostic of a severity, or a graver one, that no waiver excuses
 * (command-line.md, Exit status).
 */
export function hasFailed({ diagnostics }: CheckResult, { severity, onlyNew }: FailOn): boolean {
  if (severity === 'never') return false;
  const grave = new Set<Severity>(SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1));
  return diagnostics.some(
    ({ severity: own, change, waived }) =>
      grave.has(own) && waived === undefined && change !== 'mended' && (!onlyNew || change === 'new'),
  );
}
