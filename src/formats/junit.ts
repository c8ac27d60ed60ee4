import type { CheckResult } from '../model/check-result.js';
import type { IsoDate } from '../model/dates.js';
import type { Diagnostic, DiagnosticSubject } from '../model/diagnostic.js';
import { compareSeverities, type Severity } from '../model/rules.js';
import { fromGitRoot } from './from-git-root.js';
import { waivedInWords } from './sentences.js';
import { beginXml, type XmlElements } from '../text/xml.js';
import { locationText } from '../model/source.js';
import { compareText } from '../model/compare.js';
import type { MachineEvaluation, SubjectEvaluation } from '../model/evaluation.js';
import { comparePositions, type Position } from '../model/node-table.js';
import type { Device, HostDevice, InventoryItem, VirtualMachine } from '../model/repository.js';
import { subjectOf } from '../model/identity.js';
import { addToGroup } from '../model/group-by.js';

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

/** A test of a report for test tools: a subject, or a rule in a file, with what was found about it. */
interface TestCase {
  readonly classname: string;
  readonly name: string;
  /** Whether nothing could be judged because there is no software version. */
  readonly hasNoSoftware: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** The tests of one file. */
interface TestSuite {
  readonly file: string;
  readonly cases: readonly TestCase[];
}

type Found = SubjectEvaluation | MachineEvaluation;

interface GrowingCase extends TestCase {
  readonly diagnostics: Diagnostic[];
}

/**
 * The tests of a result by file: first the subjects that the file declares, then the rules that found something in it that
 * is about none of them. There is always one, since test tools reject a report without tests.
 */
function groupTestCases(result: CheckResult): readonly TestSuite[] {
  const { evaluation, diagnostics, locationOf } = result;
  const found: readonly Found[] = [...evaluation.devices, ...evaluation.inventoryItems, ...evaluation.virtualMachines];
  const suites = new Map<string, GrowingCase[]>();
  const subjects = createSubjectIndex();
  const labelOf = createLabels(found.map(({ subject }) => subject));
  for (const one of found) {
    const { file, start } = locationOf(one.subject.entry);
    const testCase = {
      classname: `fleetvet.${one.subject.kind}`,
      name: labelOf(one.subject),
      hasNoSoftware: 'validity' in one && one.validity.status === 'no_software',
      diagnostics: [],
    };
    addToGroup(suites, file, testCase);
    subjects.add(keyOf(file, subjectOf(one.subject)), start, testCase);
  }
  const rules = new Map<string, GrowingCase>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.change === 'fixed') continue;
    const { rule, subject, location } = diagnostic;
    let testCase = subject === undefined ? undefined : subjects.at(keyOf(location.file, subject), location.start);
    testCase ??= rules.get(JSON.stringify([location.file, rule]));
    if (testCase === undefined) {
      testCase = {
        classname: 'fleetvet.rule',
        name: `${rule} in ${location.file}`,
        hasNoSoftware: false,
        diagnostics: [],
      };
      rules.set(JSON.stringify([location.file, rule]), testCase);
      addToGroup(suites, location.file, testCase);
    }
    testCase.diagnostics.push(diagnostic);
  }
  if (suites.size === 0)
    return [{ file: '.', cases: [{ classname: 'fleetvet', name: 'check', hasNoSoftware: false, diagnostics: [] }] }];
  return [...suites].sort(([a], [b]) => compareText(a, b)).map(([file, cases]) => ({ file, cases }));
}

/** Finds the test of a subject by its name; of several of one name in a file, the one in whose entry a place lies. */
function createSubjectIndex(): {
  readonly add: (key: string, start: Position, testCase: GrowingCase) => void;
  readonly at: (key: string, place: Position) => GrowingCase | undefined;
} {
  const entries = new Map<string, { readonly start: Position; readonly testCase: GrowingCase }[]>();
  return {
    add: (key, start, testCase) => addToGroup(entries, key, { start, testCase }),
    at(key, place) {
      const alike = entries.get(key) ?? [];
      if (alike.length < 2) return alike[0]?.testCase;
      const before = alike.filter(({ start }) => comparePositions(start, place) <= 0);
      return before.sort((a, b) => comparePositions(b.start, a.start))[0]?.testCase;
    },
  };
}

function keyOf(file: string, { kind, name, device }: DiagnosticSubject): string {
  return JSON.stringify([file, kind, name, device ?? null]);
}

/** Names for subjects by which a test tool knows them again: their own, with more of the identity where that is shared. */
function createLabels(
  subjects: readonly (Device | InventoryItem | VirtualMachine)[],
): (subject: Device | InventoryItem | VirtualMachine) => string {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { kind, name } of subjects) {
    const key = `${kind} ${name}`;
    if (kind !== 'inventory_item' && seen.has(key)) shared.add(key);
    seen.add(key);
  }
  const labelOf = (subject: HostDevice | InventoryItem | VirtualMachine): string => {
    if (subject.kind === 'inventory_item') return `${labelOf(subject.device)}/${subject.name}`;
    if (!shared.has(`${subject.kind} ${subject.name}`)) return subject.name;
    const rest =
      subject.kind === 'device'
        ? [subject.tenant?.name, subject.location?.name]
        : [subject.cluster, subject.tenant?.name];
    return `${subject.name} (${rest.map((name) => name ?? '-').join(', ')})`;
  };
  return labelOf;
}
