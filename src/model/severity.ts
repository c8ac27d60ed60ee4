/** How severe a diagnostic is. */
export type Severity = 'error' | 'warning' | 'notice';

/** Severities, most severe first. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];

/** Orders severities, most severe first. */
export function compareSeverities(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
