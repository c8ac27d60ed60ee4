import { waiverOf } from '../model/evaluation.js';
import type { CheckResult } from '../model/check-result.js';
import { listWords } from '../text/words.js';
import type { Comparison, SubjectChange } from '../model/comparison.js';
import { countInWords } from '../model/describe.js';

/** What a change does, in numbers of devices, inventory items and diagnostics. */
interface ChangeTally {
  readonly newlyInvalid: number;
  readonly fixed: number;
  readonly newlyWaived: number;
  readonly noLongerWaived: number;
  readonly appeared: number;
  readonly gone: number;
  readonly leftOut: number;
  readonly matchesChanged: number;
  readonly imagesChanged: number;
  readonly newDiagnostics: number;
  readonly fixedDiagnostics: number;
}

/** Counts what a change does; undefined without a base. */
export function tallyChange({ comparison, diagnostics }: CheckResult): ChangeTally | undefined {
  if (comparison === undefined) return undefined;
  const { subjects } = comparison;
  const count = (isOne: (subject: (typeof subjects)[number]) => boolean): number => subjects.filter(isOne).length;
  return {
    newlyInvalid: count(({ newlyInvalid }) => newlyInvalid),
    fixed: count(({ fixed }) => fixed),
    newlyWaived: count(({ newlyWaived }) => newlyWaived),
    noLongerWaived: count(({ noLongerWaived }) => noLongerWaived),
    appeared: count(({ before }) => before === undefined),
    gone: count(({ after, leftOut }) => after === undefined && !leftOut),
    leftOut: count(({ leftOut }) => leftOut),
    matchesChanged: count(({ matchesChanged }) => matchesChanged),
    imagesChanged: count(({ imagesChanged }) => imagesChanged),
    newDiagnostics: diagnostics.filter(({ change, waived }) => change === 'new' && waived === undefined).length,
    fixedDiagnostics: diagnostics.filter(({ change }) => change === 'fixed').length,
  };
}

/** What a change does, in one sentence. */
export function sentenceOfChange({ subjects }: Comparison): string {
  const part = (isOne: (change: SubjectChange) => boolean, words: (who: string) => string): readonly string[] => {
    const found = subjects.filter(isOne);
    return found.length === 0 ? [] : [words(countInWords(found.map(({ subject }) => subject)))];
  };
  const invalid = subjects.filter(({ newlyInvalid }) => newlyInvalid);
  const waived = invalid.filter(({ after }) => waiverOf(after) !== undefined).length;
  const parts = [
    ...part(
      ({ newlyInvalid }) => newlyInvalid,
      (who) => `makes ${who} invalid${waivedShare(waived, invalid.length)}`,
    ),
    ...part(
      ({ noLongerWaived }) => noLongerWaived,
      (who) => `no longer waives ${who}`,
    ),
    ...part(
      ({ fixed }) => fixed,
      (who) => `fixes ${who}`,
    ),
    ...part(
      ({ newlyWaived }) => newlyWaived,
      (who) => `waives ${who}`,
    ),
    ...part(
      ({ before }) => before === undefined,
      (who) => `adds ${who}`,
    ),
    ...part(
      ({ leftOut }) => leftOut,
      (who) => `leaves out ${who} because of errors`,
    ),
    ...part(
      ({ after, leftOut }) => after === undefined && !leftOut,
      (who) => `removes ${who}`,
    ),
    ...part(
      ({ matchesChanged }) => matchesChanged,
      (who) => `changes the matches of ${who}`,
    ),
    ...part(
      ({ imagesChanged }) => imagesChanged,
      (who) => `changes the image files of ${who}`,
    ),
  ];
  return parts.length === 0 ? 'this change affects no device or inventory item' : `this change ${listWords(parts, 10)}`;
}

function waivedShare(waived: number, of: number): string {
  if (waived === 0) return '';
  return waived === of ? ' (waived)' : ` (${waived} of them waived)`;
}

/** What a change can do to a device or inventory item. */
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

/** What a change does to a device or inventory item, most severe first. */
export function effectsOf(change: SubjectChange): readonly SubjectEffect[] {
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
