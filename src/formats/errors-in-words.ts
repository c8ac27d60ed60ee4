import type { CheckResult } from '../model/check-result.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { countBy } from '../model/group-by.js';
import type { RuleName } from '../model/rules.js';
import { RULE_WORDS } from './rule-words.js';
import { listWords } from '../text/words.js';

/** How many kinds of errors are named. */
const SHOWN = 5;

/** A rule, or that nothing at all was judged. */
type ErrorKind = RuleName | 'nothing-judged';

/** How many errors there are of each kind. */
export type ErrorCounts = Readonly<Partial<Record<ErrorKind, number>>>;

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
  if (kind === 'nothing-judged') return 'because nothing was judged';
  const { one, more } = RULE_WORDS[kind];
  return count === 1 ? one : more;
}
