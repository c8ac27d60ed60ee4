import type { CheckResult, Summary } from '../model/check-result.js';
import type { IsoDate } from '../model/dates.js';
/** Colors a text for a terminal, or leaves it as it is. */
type Paint = (text: string) => string;
/** The colors of the report for people. */
export type Palette = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green' | 'cyan', Paint>>;
/** Options of the report for people. */
export interface PrettyOptions {
    readonly colors: Palette;
    /** Maximum number of diagnostics to show, most severe first; the rest are counted. */
    readonly maxDiagnostics: number;
    /** Whether the check failed, according to --fail-on. */
    readonly failed: boolean;
    /** Only print problems: no verdict, no table. */
    readonly quiet: boolean;
    /** The maximum width of lines; default: 80. */
    readonly width?: number | undefined;
    /** Whether to list diagnostics with one cause or remedy one by one, and not as a group. */
    readonly ungrouped?: boolean | undefined;
}
/**
 * The report for people: what causes other errors, groups of errors that are alike, all else by file, each with its line, then
 * groups of warnings and notices, and the verdict (report.md, Terminal).
 * Characters of the repository that a terminal would act upon are shown as escapes.
 */
export declare function renderPretty(result: CheckResult, options: PrettyOptions): Generator<string>;
/** The verdict on a result of which only the figures are known, such as that of joined parts. */
export declare function renderFigures(summary: Summary, asOf: IsoDate, options: Pick<PrettyOptions, 'colors' | 'failed' | 'width'>): string;
export {};
