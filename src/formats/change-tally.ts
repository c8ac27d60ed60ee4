import { waiverOf } from '../model/evaluation.js';
import type { CheckResult } from '../model/check-result.js';
import { listWords, plural } from '../text/words.js';
import type { SubjectChange } from '../model/comparison.js';

/** What a change does, in numbers of subjects and of diagnostics. */
export interface ChangeTally {
  readonly newlyInvalid: number;
  /** Those of them that a waiver excuses. */
  readonly newlyInvalidWaived: number;
  readonly fixed: number;
  readonly newlyWaived: number;
  readonly noLongerWaived: number;
  readonly appeared: number;
  readonly gone: number;
  readonly leftOut: number;
  readonly matchesChanged: number;
  readonly imagesChanged: number;
  readonly newDiagnostics: number;
  readonly mendedDiagnostics: number;
}

/** Counts what a change does; nothing where the check had no base. */
export function tallyChange({ comparison, diagnostics }: CheckResult): ChangeTally | undefined {
  if (comparison === undefined) return undefined;
  const { subjects } = comparison;
  const count = (isOne: (subject: (typeof subjects)[number]) => boolean): number => subjects.filter(isOne).length;
  return {
    newlyInvalid: count(({ newlyInvalid }) => newlyInvalid),
    newlyInvalidWaived: count(({ newlyInvalid, after }) => newlyInvalid && waiverOf(after) !== undefined),
    fixed: count(({ fixed }) => fixed),
    newlyWaived: count(({ newlyWaived }) => newlyWaived),
    noLongerWaived: count(({ noLongerWaived }) => noLongerWaived),
    appeared: count(({ before }) => before === undefined),
    gone: count(({ after, leftOut }) => after === undefined && !leftOut),
    leftOut: count(({ leftOut }) => leftOut),
    matchesChanged: count(({ matchesChanged }) => matchesChanged),
    imagesChanged: count(({ imagesChanged }) => imagesChanged),
    newDiagnostics: diagnostics.filter(({ change, waived }) => change === 'new' && waived === undefined).length,
    mendedDiagnostics: diagnostics.filter(({ change }) => change === 'fixed').length,
  };
}

/** What a change does in one sentence. */
export function sentenceOfChange(tally: ChangeTally): string {
  const parts = [
    tally.newlyInvalid > 0
      ? `makes ${plural(tally.newlyInvalid, 'subject')} invalid${excused(tally.newlyInvalidWaived, tally.newlyInvalid)}`
      : undefined,
    tally.noLongerWaived > 0 ? `no longer waives ${plural(tally.noLongerWaived, 'subject')}` : undefined,
    tally.fixed > 0 ? `fixes ${plural(tally.fixed, 'subject')}` : undefined,
    tally.newlyWaived > 0 ? `waives ${plural(tally.newlyWaived, 'subject')}` : undefined,
    tally.appeared > 0 ? `adds ${plural(tally.appeared, 'subject')}` : undefined,
    tally.leftOut > 0 ? `leaves out ${plural(tally.leftOut, 'subject')} for errors` : undefined,
    tally.gone > 0 ? `removes ${plural(tally.gone, 'subject')}` : undefined,
    tally.matchesChanged > 0 ? `gives other matches to ${plural(tally.matchesChanged, 'subject')}` : undefined,
    tally.imagesChanged > 0 ? `gives other image files to ${plural(tally.imagesChanged, 'subject')}` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? 'this change alters the result of no subject' : `this change ${listWords(parts)}`;
}

function excused(waived: number, of: number): string {
  if (waived === 0) return '';
  return waived === of ? ' (waived)' : ` (${waived} of them waived)`;
}

/** What a change may do to a subject. */
export type SubjectEffect =
  | 'newly_invalid'
  | 'fixed'
  | 'no_longer_waived'
  | 'newly_waived'
  | 'appeared'
  | 'gone'
  | 'left_out'
  | 'reason_changed'
  | 'matches_changed'
  | 'images_changed';

/** What a change does to a subject, the gravest first. */
export function effectsInWords(change: SubjectChange): readonly SubjectEffect[] {
  const effects: SubjectEffect[] = [];
  if (change.newlyInvalid) effects.push('newly_invalid');
  if (change.fixed) effects.push('fixed');
  if (change.noLongerWaived) effects.push('no_longer_waived');
  if (change.newlyWaived) effects.push('newly_waived');
  if (change.before === undefined) effects.push('appeared');
  if (change.after === undefined) effects.push(change.leftOut ? 'left_out' : 'gone');
  if (change.matchesChanged) effects.push('matches_changed');
  if (change.imagesChanged) effects.push('images_changed');
  return effects.length === 0 ? ['reason_changed'] : effects;
}
