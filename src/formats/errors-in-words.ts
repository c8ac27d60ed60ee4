import type { CheckResult } from '../model/check-result.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { countBy } from '../model/group-by.js';
import type { RuleName } from '../model/rules.js';
import { listWords } from '../text/words.js';

/** How many kinds of errors are named. */
const SHOWN = 5;

/** A rule, or that nothing at all was judged. */
type ErrorKind = RuleName | 'nothing-judged';

/** How many errors there are of each kind. */
export type ErrorCounts = Readonly<Partial<Record<ErrorKind, number>>>;

/** What stands behind a number of errors: of one, and of several. */
const WORDS: Readonly<Partial<Record<ErrorKind, readonly [one: string, more: string]>>> = {
  'software-invalid': ['not approved', 'not approved'],
  'software-missing': ['without a software version', 'without a software version'],
  'image-unavailable': ['without an image file', 'without an image file'],
  'software-end-of-support': ['out of support', 'out of support'],
  'subject-not-judged': ['not judged', 'not judged'],
  'nothing-judged': ['because nothing was judged', 'because nothing was judged'],
  'change-impact': ['change that makes others invalid', 'changes that make others invalid'],
  'observed-software-invalid': ['running a version that is not approved', 'running versions that are not approved'],
  'unresolved-reference': ['unresolved reference', 'unresolved references'],
  'ambiguous-reference': ['ambiguous reference', 'ambiguous references'],
  'duplicate-object': ['object declared twice', 'objects declared twice'],
  schema: ['invalid field', 'invalid fields'],
  'file-not-read': ['place with files that are not read', 'places with files that are not read'],
  'software-drift': ['running another version', 'running another version'],
  'yaml-syntax': ['YAML error', 'YAML errors'],
  'unreadable-file': ['unreadable file', 'unreadable files'],
};

/** The errors of a result: those that count as such. */
export function errorsOf({ diagnostics }: Pick<CheckResult, 'diagnostics'>): readonly Diagnostic[] {
  return diagnostics.filter(
    ({ severity, waived, change }) => severity === 'error' && waived === undefined && change !== 'fixed',
  );
}

/**
 * Errors by kind, most frequent first: `11 without an image file and 2 references to nothing`; the numbers add up to all of them.
 * Of each kind, as many are left out as `named` says; empty if none is left.
 */
export function errorsInWords(errors: readonly Diagnostic[], named: ErrorCounts = {}): string {
  const counts = [...countBy(errors, kindOf)]
    .map(([kind, count]) => ({ kind, count: count - (named[kind] ?? 0), isRest: (named[kind] ?? 0) > 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const shown = counts.length > SHOWN ? counts.slice(0, SHOWN - 1) : counts;
  const hidden = counts.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  return listWords([
    ...shown.map(({ kind, count, isRest }) => `${count} ${isRest ? 'more ' : ''}${wordsOf(kind, count)}`),
    ...(hidden > 0 ? [`${hidden} other errors`] : []),
  ]);
}

function kindOf({ rule, subject }: Diagnostic): ErrorKind {
  return rule === 'subject-not-judged' && subject === undefined ? 'nothing-judged' : rule;
}

function wordsOf(kind: ErrorKind, count: number): string {
  const words = WORDS[kind];
  return words === undefined ? `by rule ${kind}` : words[count === 1 ? 0 : 1];
}
