import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceLocation } from '../model/source.js';
import type { CaseResult, Difference, PolicyTestResult } from './types.js';

/**
 * The outcome of policy tests with locations that start at the root of the Git repository instead of the root of the fleet.
 * @param prefix the path from the one to the other, with a slash at its end, or nothing
 */
export function policyTestsFromGitRoot(result: PolicyTestResult, prefix: string): PolicyTestResult {
  if (prefix === '') return result;
  const move = (location: SourceLocation): SourceLocation => ({ ...location, file: prefix + location.file });
  const moveAll = <T extends { readonly location: SourceLocation }>(items: readonly T[]): readonly T[] =>
    items.map((item) => ({ ...item, location: move(item.location) }));
  const moveDiagnostic = (diagnostic: Diagnostic): Diagnostic => ({
    ...diagnostic,
    location: move(diagnostic.location),
    related: moveAll(diagnostic.related),
  });
  const moveDifference = (difference: Difference): Difference => ({
    ...difference,
    location: move(difference.location),
    lines: difference.lines.map((line) => ({
      ...line,
      location: line.location === undefined ? undefined : move(line.location),
    })),
    related: moveAll(difference.related),
  });
  const moveCase = (one: CaseResult): CaseResult => ({
    ...one,
    location: move(one.location),
    differences: one.differences.map(moveDifference),
    diagnostics: one.diagnostics.map(moveDiagnostic),
  });
  return {
    ...result,
    files: result.files.map((file) => ({
      path: prefix + file.path,
      cases: file.cases.map(moveCase),
      diagnostics: file.diagnostics.map(moveDiagnostic),
    })),
    coverage: { ...result.coverage, uncovered: moveAll(result.coverage.uncovered) },
    readText: (file) => result.readText(file.slice(prefix.length)),
  };
}
