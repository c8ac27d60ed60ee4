/** How grave a diagnostic is. */
export type Severity = 'error' | 'warning' | 'notice';
/** Severities from the gravest to the mildest. */
export declare const SEVERITIES: readonly ["error", "warning", "notice"];
/** Orders severities, the gravest first. */
export declare function compareSeverities(a: Severity, b: Severity): number;
