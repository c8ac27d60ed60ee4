import type { SubjectChange } from '../model/comparison.js';

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
