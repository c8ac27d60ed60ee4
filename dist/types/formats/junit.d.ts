import type { CheckResult } from '../model/check-result.js';
import { type Severity } from '../model/rules.js';
import { type XmlElements } from '../text/xml.js';
/** What a report for test tools needs besides the result. */
export interface JunitOptions {
    /** Which diagnostics are failures: those of a severity, or graver ones; with `onlyNew` none that the base has too. */
    readonly failOn?: {
        readonly severity: Severity | 'never';
        readonly onlyNew: boolean;
    };
    /** Suites of another kind for the end of the same report. */
    readonly moreSuites?: JunitSuites | undefined;
}
/** Test suites as a part of a report. */
export interface JunitSuites {
    readonly tests: number;
    readonly failures: number;
    readonly errors: number;
    readonly write: (xml: XmlElements) => Iterable<void>;
}
/**
 * The result as JUnit XML that fits Jenkins's schema, a piece for each test case: a suite for each file, and in it a test
 * for each of its subjects, which says from run to run whether its software is approved, and one for each rule that finds
 * something else in the file. `time` is always 0, for tools that ask for one. Failures are what fails the check, or errors where nothing does; the rest is in `system-out`.
 */
export declare function renderJunit(result: CheckResult, options?: JunitOptions): Generator<string>;
