import { measureCoverage } from '../evaluate/coverage.js';
import type { FileSource } from '../files/file-source.js';
import type { CheckResult, SubjectCounts, Summary } from '../model/check-result.js';
import { compareText } from '../model/compare.js';
import type { Comparison } from '../model/comparison.js';
import type { Coverage } from '../model/coverage.js';
import { type Diagnostic, type DiagnosticSubject, isListed, type SubjectKind } from '../model/diagnostic.js';
import type { Entry } from '../model/entry.js';
import {
  type Evaluation,
  isSoftwareExpected,
  isSupported,
  type MachineEvaluation,
  type SubjectEvaluation,
} from '../model/evaluation.js';
import { keyOfNamed, subjectOf } from '../model/identity.js';
import { RULES } from '../model/rules.js';
import type { Config, KindOfDevice } from '../model/config.js';
import { UserError } from '../model/user-error.js';
import { liesIn, normalizePath } from '../text/paths.js';
import { compareLocations } from '../model/source.js';
import { locate } from '../parse/locate.js';
import type { Snapshot } from './snapshot.js';

/** The diagnostics of a check, and with a base, what the change does. */
export interface Found {
  readonly diagnostics: readonly Diagnostic[];
  readonly comparison?: Comparison | undefined;
  /** The files that declared a device or item at the base. */
  readonly filesAtBase?: ((subject: DiagnosticSubject) => readonly string[]) | undefined;
}

/** What is reported on. */
export interface ReportOptions {
  /** Where the files come from. */
  readonly source?: FileSource | undefined;
  readonly paths?: readonly string[] | undefined;
  readonly isFile?: ((path: string) => boolean) | undefined;
  readonly prefix?: string | undefined;
}

/**
 * The result of a check: what was found in the files and folders asked for (command-line.md, Commands), in order, each
 * diagnostic once, and counted. What a change moves out of them is reported on, too.
 * @throws {UserError} if no file that was checked is in one of the paths.
 */
export function composeResult(
  { repository, evaluation, config, files }: Pick<Snapshot, 'repository' | 'evaluation' | 'config' | 'files'>,
  { diagnostics: found, comparison, filesAtBase = () => [] }: Found,
  options: ReportOptions,
  textOf: CheckResult['readText'],
): CheckResult {
  // A change may have removed the requested files.
  const { isAsked, ignored } = selection(options, files, comparison?.filesOfBase ?? []);
  const isWhole = (options.paths ?? []).length === 0;
  const isAbout = (subject: DiagnosticSubject, file: string): boolean =>
    isAsked(file) || filesAtBase(subject).some(isAsked);
  const asked = isWhole ? evaluation : limitEvaluation(evaluation, isAbout);
  const compared = comparison === undefined || isWhole ? comparison : limitComparison(comparison, isAsked, isAbout);
  const isNothing = asked.devices.length + asked.inventoryItems.length === 0;
  const isFewer = compared?.subjects.some(({ before }) => before !== undefined && 'validity' in before) === true;
  const own = found.filter(({ subject, location: { file } }) =>
    subject === undefined ? isAsked(file) : isAbout(subject, file),
  );
  const nothing = isNothing && (isWhole || isFewer) ? [nothingJudged(files, comparison, own.some(isError))] : [];
  const diagnostics = unfoldOrphans(sortDiagnostics([...own, ...nothing]));
  // Files that are not read are not shown.
  const unread = new Set(
    diagnostics.flatMap(({ rule, change, location }) =>
      rule === 'file-not-read' && change !== 'fixed' ? [location.file] : [],
    ),
  );
  let coverage: Coverage | undefined;
  return {
    summary: summarize(
      files.filter(({ file }) => isAsked(file.path)).length,
      diagnostics,
      asked,
      options.prefix ?? '',
      config,
    ),
    diagnostics,
    ignoredPaths: ignored,
    leftOutFiles: files.map(({ file }) => file.path).filter((file) => options.source?.isLeftOut?.(file) === true),
    evaluation: asked,
    repository,
    config,
    coverage: () =>
      (coverage ??= measureCoverage(repository, evaluation, config.softwareNotExpected, isReported(asked, isAsked))),
    ...(compared !== undefined && { comparison: compared }),
    brokenEntries: repository.brokenEntries,
    filesInAll: files.length,
    locationOf: (entry) => locate(entry),
    readText: (file, isProposed) => (unread.has(file) ? undefined : textOf(file, isProposed)),
  };
}

/** Whether an entry is reported on: its file is requested, or it declares a requested device or item. */
function isReported(asked: Evaluation, isAsked: (file: string) => boolean): (entry: Entry) => boolean {
  const own = new Set([...asked.devices, ...asked.inventoryItems].map(({ subject }) => subject.entry));
  return (entry) => isAsked(entry.file.path) || own.has(entry);
}

/** What is reported where no device and no inventory item was judged: that must never pass (trust.md, Green means judged). */
function nothingJudged(files: Snapshot['files'], comparison: Comparison | undefined, hasCause: boolean): Diagnostic {
  const start = { line: 1, column: 1 };
  const message = 'no device and no inventory item was judged';
  return {
    rule: 'subject-not-judged',
    severity: 'error',
    message,
    help: 'declare devices in the inventory, or fix the errors that keep them out of the check',
    location: { file: files[0]?.file.path ?? comparison?.filesOfBase[0] ?? '', start, end: start },
    related: [],
    identity: JSON.stringify(['subject-not-judged', message]),
    ...(hasCause && { folded: true }),
    ...(comparison !== undefined && { change: comparison.judgedAtBase ? 'new' : 'existing' }),
  };
}

/** Whether a device or item that a file declares is reported on. */
type IsAbout = (subject: DiagnosticSubject, file: string) => boolean;

function limitEvaluation(evaluation: Evaluation, isAbout: IsAbout): Evaluation {
  const isOfAsked = ({ subject }: SubjectEvaluation | MachineEvaluation): boolean =>
    isAbout(subjectOf(subject), subject.entry.file.path);
  return {
    ...evaluation,
    devices: evaluation.devices.filter(isOfAsked),
    inventoryItems: evaluation.inventoryItems.filter(isOfAsked),
    virtualMachines: evaluation.virtualMachines.filter(isOfAsked),
  };
}

/** Whether a diagnostic is an error that can keep entries out of the check, and is shown for itself. */
function isError(diagnostic: Diagnostic): boolean {
  return RULES[diagnostic.rule].alwaysError && isListed(diagnostic);
}

/** Folded diagnostics are shown if the diagnostics that they are folded under are not reported. */
function unfoldOrphans(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const causes = diagnostics.filter(isListed);
  const hasImpact = causes.some(({ rule }) => rule === 'change-impact');
  const hasErrors = causes.some(isError);
  const isFollowing = diagnostics.some(({ follows }) => follows !== undefined);
  const reported = new Set(isFollowing ? causes.map(({ identity }) => identity) : []);
  return diagnostics.map((diagnostic) => {
    if (diagnostic.folded !== true) return diagnostic;
    const { folded, follows, ...rest } = diagnostic;
    if (follows === undefined) return hasImpact || hasErrors ? diagnostic : rest;
    if (follows.some((identity) => reported.has(identity))) return diagnostic;
    return hasImpact ? { ...rest, folded } : rest;
  });
}

/** The effects of a change on the subjects of the requested files, and by their entries. */
function limitComparison(comparison: Comparison, isAsked: (file: string) => boolean, isAbout: IsAbout): Comparison {
  return {
    ...comparison,
    changes: comparison.changes.filter(({ location }) => isAsked(location.file)),
    subjects: comparison.subjects.filter(({ subject, before, after }) => {
      const entry = (after ?? before)?.subject.entry;
      return entry !== undefined && isAbout(subject, entry.file.path);
    }),
  };
}

/** The requested files (all without paths), and the requested ones that are not part of the fleet. */
interface Selection {
  readonly isAsked: (file: string) => boolean;
  readonly ignored: readonly string[];
}

function selection(
  { paths = [], isFile = () => false }: ReportOptions,
  files: Snapshot['files'],
  filesOfBase: readonly string[],
): Selection {
  if (paths.length === 0) return { isAsked: () => true, ignored: [] };
  const wanted = paths.map(normalizePath);
  // A link that is requested stands for the file that is read in its place.
  const namesOf = new Map(files.map(({ file, links = [] }) => [file.path, [file.path, ...links]]));
  const names = [...[...namesOf.values()].flat(), ...filesOfBase];
  const ignored = wanted.filter((path) => !names.some((name) => liesIn(name, path)));
  const missing = ignored.findIndex((path) => !isFile(path));
  if (missing >= 0)
    throw new UserError(
      `nothing to check at ${ignored[missing] ?? ''}: no inventory or policy file is there; paths start at the current folder, or at --cwd`,
    );
  return {
    isAsked: (file) => (namesOf.get(file) ?? [file]).some((name) => wanted.some((path) => liesIn(name, path))),
    ignored,
  };
}

function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return sorted.filter((diagnostic, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareDiagnostics(before, diagnostic) !== 0;
  });
}

/** The order of the diagnostics of a check, in which each is there once. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareLocations(a.location, b.location) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message) ||
    compareText(a.change ?? '', b.change ?? '') ||
    // Items that several devices share by an alias of YAML have one place, and namesakes one message.
    compareText(keyOfNamed(a.subject), keyOfNamed(b.subject))
  );
}

/** Counts diagnostics by severity, and subjects by status. */
export function summarize(
  files: number,
  diagnostics: readonly Diagnostic[],
  evaluation: Evaluation,
  prefix: string,
  { softwareNotExpected }: Pick<Config, 'softwareNotExpected'>,
): Summary {
  const notJudged = new Map<SubjectKind, number>();
  for (const { rule, change, subject, count = 1 } of diagnostics)
    if (rule === 'subject-not-judged' && change !== 'fixed' && subject !== undefined)
      notJudged.set(subject.kind, (notJudged.get(subject.kind) ?? 0) + count);
  const countOf = (found: readonly SubjectEvaluation[], kind: SubjectKind): SubjectCounts =>
    countSubjects(found, evaluation, softwareNotExpected, notJudged.get(kind) ?? 0);
  const counts = { error: 0, warning: 0, notice: 0, waived: 0 };
  for (const { severity, change, waived } of diagnostics)
    if (change !== 'fixed') counts[waived === undefined ? severity : 'waived'] += 1;
  return {
    files,
    diagnostics: counts,
    devices: countOf(evaluation.devices, 'device'),
    inventory_items: countOf(evaluation.inventoryItems, 'inventory_item'),
    virtual_machines: { total: evaluation.virtualMachines.length },
    prefix,
  };
}

function countSubjects(
  found: readonly SubjectEvaluation[],
  { asOf, observed }: Pick<Evaluation, 'asOf' | 'observed'>,
  notExpected: readonly KindOfDevice[],
  notJudged: number,
): SubjectCounts {
  const counts = {
    total: found.length,
    valid: 0,
    invalid: 0,
    no_software: 0,
    not_judged: notJudged,
    not_expected: 0,
    unsupported: 0,
    drift: 0,
  };
  for (const { subject, validity } of found) {
    const { status } = validity;
    if (status === 'no_software' && !isSoftwareExpected(subject, notExpected)) counts.not_expected += 1;
    else counts[status] += 1;
    if (observed.get(subject)?.drift === true) counts.drift += 1;
    if (status === 'valid' && isSupported(subject.softwareVersion, asOf) === false) counts.unsupported += 1;
  }
  return counts;
}
