import type { CheckResult } from '../model/check-result.js';
/** Colors a text for a terminal, or leaves it as it is. */
type Paint = (text: string) => string;
/** The colors of the report for people. */
export type Palette = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green' | 'cyan', Paint>>;
/** How the report for people is to look. */
export interface PrettyOptions {
    readonly colors: Palette;
    /** How many diagnostics are shown, the gravest first; the rest are counted. */
    readonly maxDiagnostics: number;
    /** Whether the check failed, by the severity that it was told to fail on. */
    readonly failed: boolean;
    /** Nothing but what is wrong: no verdict, no table. */
    readonly quiet: boolean;
}
/**
 * The report for people: the diagnostics by file, each with the line it stands on, and the verdict at the end. Text of the
 * repository is shown with all that a terminal would act upon made visible.
 */
export declare function renderPretty(result: CheckResult, options: PrettyOptions): Generator<string>;
export {};
