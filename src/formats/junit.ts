import type { CheckResult } from '../model/check-result.js';
import type { IsoDate } from '../model/dates.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { compareSeverities, type Severity } from '../model/rules.js';
import { fromGitRoot } from './from-git-root.js';
import { groupTestCases, type TestCase } from './junit-cases.js';
import { waivedInWords } from './sentences.js';
import { beginXml, type XmlElements } from '../text/xml.js';
import { locationText } from '../model/source.js';

/** What a report for test tools needs besides the result. */
export interface JunitOptions {
  /** Which diagnostics are failures: those of a severity, or graver ones; with `onlyNew` none that the base has too. */
  readonly failOn?: { readonly severity: Severity | 'never'; readonly onlyNew: boolean };
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

type IsFailure = (diagnostic: Diagnostic) => boolean;

/**
 * The result as JUnit XML that fits Jenkins's schema, a piece for each test case: a suite for each file, and in it a test
 * for each of its subjects, which says from run to run whether its software is approved, and one for each rule that finds
 * something else in the file. `time` is always 0, for tools that ask for one. Failures are what fails the check, or errors where nothing does; the rest is in `system-out`.
 */
export function* renderJunit(result: CheckResult, options: JunitOptions = {}): Generator<string> {
  const isFailure = failureTest(options.failOn);
  const suites = groupTestCases(fromGitRoot(result));
  const { asOf } = result.evaluation;
  const counted = suites.map((suite) => ({ ...suite, counts: countOutcomes(suite.cases, isFailure, asOf) }));
  const more = options.moreSuites;
  const total = (key: 'tests' | 'failures'): number =>
    counted.reduce((sum, { counts }) => sum + counts[key], more?.[key] ?? 0);

  const { xml, take } = beginXml();
  xml.ele('testsuites', {
    name: 'fleetvet',
    tests: total('tests'),
    failures: total('failures'),
    errors: more?.errors ?? 0,
    time: 0,
  });
  for (const { file, cases, counts } of counted) {
    xml.ele('testsuite', { name: file, file, ...counts, errors: 0, time: 0 });
    for (const testCase of cases) {
      writeTestCase(xml, testCase, isFailure, asOf);
      yield take();
    }
    xml.up();
  }
  if (more !== undefined) for (const _ of more.write(xml)) yield take();
  xml.end();
  yield `${take()}\n`;
}

function failureTest({ severity, onlyNew }: JunitOptions['failOn'] & object = NOTHING_SAID): IsFailure {
  const mildest = severity === 'never' ? 'error' : severity;
  return (diagnostic) =>
    diagnostic.waived === undefined &&
    compareSeverities(diagnostic.severity, mildest) <= 0 &&
    !(onlyNew && diagnostic.change === 'existing');
}

const NOTHING_SAID = { severity: 'error', onlyNew: false } as const;

function countOutcomes(
  cases: readonly TestCase[],
  isFailure: IsFailure,
  asOf: IsoDate,
): { readonly tests: number; readonly failures: number; readonly skipped: number } {
  const failures = cases.filter(({ diagnostics }) => diagnostics.some(isFailure)).length;
  const skipped = cases.filter(
    (testCase) => skippedBecause(testCase, asOf) !== undefined && !testCase.diagnostics.some(isFailure),
  ).length;
  return { tests: cases.length, failures, skipped };
}

/** Why a test has no verdict: there is nothing to judge, or a waiver excuses it. */
function skippedBecause({ hasNoSoftware, diagnostics }: TestCase, asOf: IsoDate): string | undefined {
  if (hasNoSoftware) return 'no software version';
  const waived = diagnostics.find((diagnostic) => diagnostic.waived !== undefined)?.waived;
  return waived === undefined ? undefined : waivedInWords(waived, asOf);
}

function writeTestCase(xml: XmlElements, testCase: TestCase, isFailure: IsFailure, asOf: IsoDate): void {
  const { classname, name, diagnostics } = testCase;
  const skipped = skippedBecause(testCase, asOf);
  xml.ele('testcase', { name, classname, time: 0 });
  const failures = diagnostics.filter(isFailure);
  const rest = diagnostics.filter((diagnostic) => !isFailure(diagnostic));
  const [first] = failures;
  if (first !== undefined) {
    const more = failures.length > 1 ? ` (and ${failures.length - 1} more)` : '';
    xml.ele('failure', { type: first.rule, message: first.message + more });
    xml.txt(failures.flatMap((one) => linesOf(one, asOf))).up();
  } else if (skipped !== undefined) xml.ele('skipped', { message: skipped }).up();
  if (rest.length > 0)
    xml
      .ele('system-out')
      .txt(rest.flatMap((one) => linesOf(one, asOf)))
      .up();
  xml.up();
}

function linesOf(
  { rule, severity, message, help, location, related, waived }: Diagnostic,
  asOf: IsoDate,
): readonly string[] {
  return [
    `${locationText(location)}: ${waived === undefined ? '' : 'waived '}${severity} ${rule}: ${message}`,
    ...(waived === undefined ? [] : [`  ${waivedInWords(waived, asOf)}`]),
    ...related.map((other) => `  see ${locationText(other.location)} (${other.message})`),
    `  help: ${help}`,
  ];
}
