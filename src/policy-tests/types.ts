import type { IsoDate } from '../model/dates.js';
import type { Diagnostic, DiagnosticDraft } from '../model/diagnostic.js';
import type { Expectation, PolicyTestCase } from '../model/generated/policy-test.js';
import type { Device, InventoryItem, ValidatedSoftware, VirtualMachine } from '../model/repository.js';
import type { SourceFile, SourceLocation } from '../model/source.js';

/** A case as it stands in its file. What is wrong with it by itself is in `drafts`; only without any is `value` what it says. */
export interface PolicyTestEntry {
  readonly file: SourceFile;
  readonly node: number;
  readonly value: PolicyTestCase;
  /** Its name, or its number where it has none that can be read. */
  readonly name: string;
  /** What its document sets for all its cases. */
  readonly asOf: IsoDate | undefined;
  readonly multiTenantMode: boolean | undefined;
  readonly drafts: readonly DiagnosticDraft[];
}

/** What a case is about: the object to evaluate, and the one that records and waivers list by name. */
export type TestSubject = Variant<Device> | Variant<InventoryItem> | Variant<VirtualMachine>;

/** An object to evaluate, and the one that stands for it in lists. */
export interface Variant<T> {
  readonly object: T;
  /** The same object, but for a variant of one of the inventory: that one. */
  readonly listedAs: T;
}

/** A field that an expectation may speak of. */
export type ExpectedField = keyof Expectation;

/** A line of a list that differs from the expected one: as it is, what is missing, or what should not be there. */
export interface DifferenceLine {
  readonly sign: 'same' | 'missing' | 'unexpected';
  readonly text: string;
  /** Where the record or image file that it speaks of stands. */
  readonly location: SourceLocation | undefined;
  /** What is worth knowing about it. */
  readonly note: string | undefined;
}

/** An expectation that does not hold. */
export interface Difference {
  readonly field: ExpectedField;
  /** As JSON: what the file says, and what came out in the same form. */
  readonly expected: unknown;
  readonly actual: unknown;
  /** Where the expectation stands. */
  readonly location: SourceLocation;
  /** What the actual value follows from, in a few words. */
  readonly because: string | undefined;
  /** For a list: its lines, the two lists laid side by side. */
  readonly lines: readonly DifferenceLine[];
  /** For a list: how many actual items are neither in the lines nor in the actual value. */
  readonly omitted: number;
  /** For anything else: the entries that it follows from. */
  readonly related: readonly { readonly message: string; readonly location: SourceLocation }[];
}

export type CaseOutcome = 'passed' | 'failed' | 'broken';

/** What became of a case. */
export interface CaseResult {
  readonly name: string;
  readonly location: SourceLocation;
  /** The subject in a sentence; nothing where the case does not say which. */
  readonly subject: string | undefined;
  readonly asOf: IsoDate;
  readonly multiTenantMode: boolean;
  /** `broken` where it could not be run. */
  readonly outcome: CaseOutcome;
  readonly differences: readonly Difference[];
  /** Why it could not be run. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What became of the cases of one file. */
export interface TestedFile {
  readonly path: string;
  readonly cases: readonly CaseResult[];
  /** What is wrong with the file itself, each as good as a case that could not be run. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Which records the cases that passed would notice a change of. */
export interface Coverage {
  readonly total: number;
  /** In the order of files. */
  readonly uncovered: readonly { readonly record: ValidatedSoftware; readonly location: SourceLocation }[];
}

/** The outcome of all policy tests that were run. */
export interface PolicyTestResult {
  readonly files: readonly TestedFile[];
  readonly passed: number;
  readonly failed: number;
  /** Cases that could not be run, and faults of files. */
  readonly broken: number;
  readonly coverage: Coverage;
  /** How many entries of the repository are left out for their errors. */
  readonly brokenEntries: number;
  /** How many cases say no date, and were given none: they change from day to day. */
  readonly undated: number;
  /** The text of a file, for showing its lines; undefined where it can no longer be read. */
  readonly readText: (file: string) => string | undefined;
}

/** How much of the records is covered, in whole per cent, rounded down; all of none is 100. */
export function percentCovered({ total, uncovered }: Coverage): number {
  return total === 0 ? 100 : Math.floor(((total - uncovered.length) * 100) / total);
}

/** Whether policy tests failed: a case, or the coverage that is asked for, in per cent. */
export function testsFailed({ failed, broken, coverage }: PolicyTestResult, minCoverage: number): boolean {
  return failed > 0 || broken > 0 || percentCovered(coverage) < minCoverage;
}
