import { compareText } from '../model/compare.js';
import type { IsoDate } from '../model/dates.js';
import type { SubjectEvaluation } from '../model/evaluation.js';
import type { ForecastChange, ForecastEffect, SubjectState } from './types.js';
import { type Cohort, type Span, type Turn, turnsOf } from './timeline.js';
import { getOrCreate } from '../model/group-by.js';

const EFFECTS: readonly ForecastEffect[] = [
  'becomes_invalid',
  'waiver_ends',
  'grace_ends',
  'other_reason',
  'becomes_valid',
];

/** Changes of subjects by date; subjects with the same software and the same change are grouped. */
export function changesByDate(
  cohorts: readonly Cohort[],
  subjects: readonly SubjectEvaluation[],
  span: Span,
  graceDays: number,
): ReadonlyMap<IsoDate, readonly ForecastChange[]> {
  const gathered = new Map<IsoDate, Map<string, Gathered>>();
  for (const cohort of cohorts) {
    for (const turn of turnsOf(cohort, span, graceDays)) {
      const ofDay = getOrCreate(gathered, turn.date, () => new Map<string, Gathered>());
      const key = `${cohort.software.index} ${keyOfState(turn.before)} ${keyOfState(turn.after)}`;
      getOrCreate(ofDay, key, (): Gathered => ({ cohort, turn, members: [] })).members.push(cohort.members);
    }
  }
  return new Map(
    [...gathered].map(([date, ofDay]) => [
      date,
      [...ofDay.values()].map((each) => changeOf(each, subjects)).sort(compareChanges),
    ]),
  );
}

/** Groups the changes of cohorts that read the same. */
interface Gathered {
  readonly cohort: Cohort;
  readonly turn: Turn;
  readonly members: (readonly number[])[];
}

function changeOf({ cohort, turn, members }: Gathered, all: readonly SubjectEvaluation[]): ForecastChange {
  const { before, after } = turn;
  const numbers = members.length === 1 ? (members[0] ?? []) : members.flat().sort((a, b) => a - b);
  const subjects = numbers.flatMap((index) => all[index] ?? []);
  return { effect: effectOf(before, after), before, after, software: cohort.software, subjects };
}

function effectOf(before: SubjectState, after: SubjectState): ForecastEffect {
  if (after.status === 'valid') return 'becomes_valid';
  if (before.status === 'valid') return 'becomes_invalid';
  if (before.waived && !after.waived) return 'waiver_ends';
  return before.inGrace && !after.inGrace ? 'grace_ends' : 'other_reason';
}

function keyOfState({ status, reason, inGrace, waived }: SubjectState): string {
  return `${status} ${reason ?? ''} ${inGrace} ${waived}`;
}

function compareChanges(a: ForecastChange, b: ForecastChange): number {
  return (
    EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) ||
    compareText(a.software.platform, b.software.platform) ||
    compareText(a.software.version, b.software.version) ||
    compareText(keyOfState(a.after), keyOfState(b.after)) ||
    compareText(keyOfState(a.before), keyOfState(b.before))
  );
}
