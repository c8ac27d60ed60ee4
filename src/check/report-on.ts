import { measureCoverage } from '../evaluate/coverage.js';
import type { CheckResult, SubjectCounts, Summary } from '../model/check-result.js';
import { compareText } from '../model/compare.js';
import type { Comparison } from '../model/comparison.js';
import type { Coverage } from '../model/coverage.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Evaluation, SubjectEvaluation } from '../model/evaluation.js';
import type { Entry } from '../model/entry.js';
import { RULES } from '../model/rules.js';
import type { Repository } from '../model/repository.js';
import { UserError } from '../model/user-error.js';

/**
 * Limits what was found to the files and folders that are asked for (command-line.md, Commands), puts the diagnostics in
 * their order, each once, and counts.
 * @throws {UserError} where a path holds no file that was checked.
 */
export function reportOn(
  paths: readonly string[],
  repository: Repository,
  found: readonly Diagnostic[],
  evaluation: Evaluation,
  comparison: Comparison | undefined,
  prefix = '',
): Pick<CheckResult, 'summary' | 'diagnostics' | 'evaluation' | 'coverage' | 'comparison'> {
  const { files } = repository;
  const isAsked = selection(paths, [
    ...files.map(({ path }) => path),
    // A change may have removed the files that are asked for.
    ...(comparison?.filesOfBase ?? []),
  ]);
  const diagnostics = unfoldOrphans(sortDiagnostics(found.filter(({ location }) => isAsked(location.file))));
  const ofAsked = ({ subject }: { subject: { entry: Entry } }): boolean => isAsked(subject.entry.file.path);
  const asked: Evaluation =
    paths.length === 0
      ? evaluation
      : {
          ...evaluation,
          devices: evaluation.devices.filter(ofAsked),
          inventoryItems: evaluation.inventoryItems.filter(ofAsked),
          virtualMachines: evaluation.virtualMachines.filter(ofAsked),
        };
  let coverage: Coverage | undefined;
  return {
    diagnostics,
    evaluation: asked,
    coverage: () => (coverage ??= measureCoverage(repository, evaluation, ({ file }) => isAsked(file.path))),
    summary: summarize(files.filter(({ path }) => isAsked(path)).length, diagnostics, asked, prefix),
    ...(comparison !== undefined && { comparison: limitComparison(comparison, isAsked) }),
  };
}

/** Diagnostics that nothing reported tells of stand for themselves. */
function unfoldOrphans(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.some(({ rule }) => rule === 'change-impact' || RULES[rule].alwaysError)) return diagnostics;
  return diagnostics.map(({ folded: _, ...diagnostic }) => diagnostic);
}

/** What a change does to the subjects, and by the entries, of the files that are asked for. */
function limitComparison(comparison: Comparison, isAsked: (file: string) => boolean): Comparison {
  return {
    ...comparison,
    changes: comparison.changes.filter(({ location }) => isAsked(location.file)),
    subjects: comparison.subjects.filter(({ before, after }) => {
      const entry = (after ?? before)?.subject.entry;
      return entry !== undefined && isAsked(entry.file.path);
    }),
  };
}

/** Whether a file is one of those asked for: all where no path is given. */
function selection(paths: readonly string[], files: readonly string[]): (file: string) => boolean {
  const wanted = paths.map((path) =>
    path
      .replaceAll('\\', '/')
      .replace(/^(?:\.\/+)+/, '')
      .replace(/(?<!\/)\/+$/, ''),
  );
  const lies = (file: string, path: string): boolean =>
    path === '' || path === '.' || file === path || file.startsWith(`${path}/`);
  for (const [index, path] of wanted.entries()) {
    if (!files.some((file) => lies(file, path)))
      throw new UserError(
        `nothing to check at ${paths[index] ?? path}: no file of the inventory or the policies is there; paths are relative to --cwd, which also names another repository`,
      );
  }
  return wanted.length === 0 ? () => true : (file) => wanted.some((path) => lies(file, path));
}

function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return sorted.filter((diagnostic, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareDiagnostics(before, diagnostic) !== 0;
  });
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.location.file, b.location.file) ||
    a.location.start.line - b.location.start.line ||
    a.location.start.column - b.location.start.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message) ||
    compareText(a.change ?? '', b.change ?? '')
  );
}

/** Counts diagnostics by severity, and subjects by status. */
export function summarize(
  files: number,
  diagnostics: readonly Diagnostic[],
  evaluation: Evaluation,
  prefix: string,
): Summary {
  const counts = { error: 0, warning: 0, notice: 0, waived: 0 };
  for (const { severity, change, waived } of diagnostics)
    if (change !== 'fixed') counts[waived === undefined ? severity : 'waived'] += 1;
  return {
    files,
    diagnostics: counts,
    devices: countSubjects(evaluation.devices),
    inventory_items: countSubjects(evaluation.inventoryItems),
    virtual_machines: { total: evaluation.virtualMachines.length },
    prefix,
  };
}

function countSubjects(found: readonly SubjectEvaluation[]): SubjectCounts {
  const counts = { total: found.length, valid: 0, invalid: 0, no_software: 0 };
  for (const { validity } of found) counts[validity.status] += 1;
  return counts;
}
