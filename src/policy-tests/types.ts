import type { IsoDate } from '../model/dates.js';
import type { Diagnostic, DiagnosticDraft } from '../model/diagnostic.js';
import type { Expectation, PolicyTestCase } from '../model/generated/policy-test.js';
import type { Device, InventoryItem, ValidatedSoftware, VirtualMachine } from '../model/repository.js';
import type { SourceFile, SourceLocation } from '../model/source.js';

/** A case as written in its file. `value` is only valid if `drafts` is empty. */
export interface PolicyTestEntry {
  readonly file: SourceFile;
  readonly node: number;
  readonly value: PolicyTestCase;
  /** Its name, or its number if it has no readable name. */
  readonly name: string;
  /** What its document sets for all its cases. */
  readonly asOf: IsoDate | undefined;
  readonly multiTenantMode: boolean | undefined;
  readonly drafts: readonly DiagnosticDraft[];
}

/** The subject of a case: the object to evaluate, and the one that records and waivers name. */
export type TestSubject = Variant<Device> | Variant<InventoryItem> | Variant<VirtualMachine>;

/** An object to evaluate, and the one that represents it in lists. */
export interface Variant<T> {
  readonly object: T;
  /** The same object; for a variant of an object in the inventory, that object. */
  readonly listedAs: T;
}

/** A field of an expectation. */
export type ExpectedField = keyof Expectation;

/** A line of the difference between two lists: common, missing or unexpected. */
export interface DifferenceLine {
  readonly sign: 'same' | 'missing' | 'unexpected';
  readonly text: string;
  /** The location of its record or image file. */
  readonly location: SourceLocation | undefined;
  /** A note on it. */
  readonly note: string | undefined;
}

/** A failed expectation. */
export interface Difference {
  readonly field: ExpectedField;
  /** The expected and the actual value, as JSON. */
  readonly expected: unknown;
  readonly actual: unknown;
  /** The location of the expectation. */
  readonly location: SourceLocation;
  /** The reason for the actual value, in a few words. */
  readonly because: string | undefined;
  /** For a list: the lines of the aligned lists. */
  readonly lines: readonly DifferenceLine[];
  /** For a list: the number of actual items that are not shown. */
  readonly omitted: number;
  /** For anything else: the entries that cause it. */
  readonly related: readonly { readonly message: string; readonly location: SourceLocation }[];
}

type CaseOutcome = 'passed' | 'failed' | 'broken';

/** The outcome of a case. */
export interface CaseResult {
  readonly name: string;
  readonly location: SourceLocation;
  /** The subject in a sentence; undefined if the case does not name one. */
  readonly subject: string | undefined;
  readonly asOf: IsoDate;
  readonly multiTenantMode: boolean;
  /** `broken` if it could not run. */
  readonly outcome: CaseOutcome;
  readonly differences: readonly Difference[];
  /** Why it could not run. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The outcome of the cases of one file. */
export interface TestedFile {
  readonly path: string;
  readonly cases: readonly CaseResult[];
  /** Faults of the file itself; each counts as a case that could not run. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The records whose change would fail a case that passed. */
export interface Coverage {
  readonly total: number;
  /** In the order of files. */
  readonly uncovered: readonly { readonly record: ValidatedSoftware; readonly location: SourceLocation }[];
}

/** The outcome of all policy tests that ran. */
export interface PolicyTestResult {
  readonly files: readonly TestedFile[];
  readonly passed: number;
  readonly failed: number;
  /** Cases that could not run, and faults of files. */
  readonly broken: number;
  readonly coverage: Coverage;
  /** The number of entries that are left out because of errors. */
  readonly brokenEntries: number;
  /** The policy files with text that cannot be read: what they approve is not known. */
  readonly unreadPolicies: readonly string[];
  /** The number of cases without a date, whose result may change from day to day. */
  readonly undated: number;
  /** The text of a file, for showing its lines; undefined where it can no longer be read. */
  readonly readText: (file: string) => string | undefined;
}

/** The percentage of records covered, rounded down; 100 if there are none. */
export function percentCovered({ total, uncovered }: Coverage): number {
  return total === 0 ? 100 : Math.floor(((total - uncovered.length) * 100) / total);
}

/** Whether policy tests failed: a case, or the required coverage, in per cent. */
export function testsFailed({ failed, broken, coverage }: PolicyTestResult, minCoverage: number): boolean {
  return failed > 0 || broken > 0 || percentCovered(coverage) < minCoverage;
}
