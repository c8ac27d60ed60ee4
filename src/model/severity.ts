/** How grave a diagnostic is. */
export type Severity = 'error' | 'warning' | 'notice';

/** Severities from the gravest to the mildest. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];

/** Orders severities, the gravest first. */
export function compareSeverities(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
