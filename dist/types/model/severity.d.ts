/** How severe a diagnostic is. */
export type Severity = 'error' | 'warning' | 'notice';
/** Severities, most severe first. */
export declare const SEVERITIES: readonly ["error", "warning", "notice"];
/** Orders severities, most severe first. */
export declare function compareSeverities(a: Severity, b: Severity): number;
