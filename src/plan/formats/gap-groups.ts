import { type IsoDate, whenInWords } from '../../model/dates.js';
import { compareText } from '../../model/compare.js';
import type { Plan, PlanGap, PlanGroup, PlanStep } from '../types.js';
import { groupName, needInWords, noteInWords, obstacleInWords } from './words.js';
import { softwareName } from '../../model/describe.js';
import { addToGroup, getOrCreate } from '../../model/group-by.js';

/** Subjects that cannot be planned for and are alike, in words; text of the repository. */
export interface GapGroup {
  readonly deviceType: string;
  /** Empty where they have no software. */
  readonly from: string;
  readonly need: string;
  readonly obstacle: string;
  readonly gaps: readonly PlanGap[];
}

/** Puts what cannot be planned together by device type, version, need and what is in the way. */
export function groupGaps({ gaps, asOf }: Pick<Plan, 'gaps' | 'asOf'>): readonly GapGroup[] {
  const groups = new Map<string, GapGroup & { readonly gaps: PlanGap[] }>();
  for (const gap of gaps) {
    const { subject } = gap.found;
    const words = {
      deviceType: groupName(subject.kind === 'device' ? subject.deviceType : undefined),
      from: gap.from === undefined ? '' : softwareName(gap.from),
      need: needInWords(gap.need, asOf),
      obstacle: obstacleInWords(gap.obstacle, asOf),
    };
    const key = JSON.stringify([subject.kind, ...Object.values(words)]);
    getOrCreate(groups, key, () => ({ ...words, gaps: [] })).gaps.push(gap);
  }
  return [...groups.entries()].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}

/** A word about subjects, and those that it holds for. */
export interface Remark {
  readonly text: string;
  readonly names: readonly string[];
}

/** The words that `wordsOf` gives for each of some subjects, each word once, with those that it holds for. */
export function remarksOn<T extends { readonly found: PlanStep['found'] }>(
  all: readonly T[],
  nameOf: Plan['nameOf'],
  wordsOf: (one: T) => readonly string[],
): readonly Remark[] {
  const remarks = new Map<string, string[]>();
  for (const one of all) {
    for (const text of new Set(wordsOf(one))) addToGroup(remarks, text, nameOf(one));
  }
  return [...remarks].map(([text, names]) => ({ text, names }));
}

/** Why the subjects of a group are to move. */
export function reasonsFor({ steps }: Pick<PlanGroup, 'steps'>, { asOf, nameOf }: Plan): readonly Remark[] {
  return remarksOn(steps, nameOf, ({ need }) => [needInWords(need, asOf)]);
}

/** The notes on the steps of a group. */
export function notesOn({ steps }: Pick<PlanGroup, 'steps'>, { asOf, nameOf }: Plan): readonly Remark[] {
  return remarksOn(steps, nameOf, (step) => notesFor(step, asOf));
}

/** The notes on a step. */
export function notesFor({ notes, found }: PlanStep, asOf: IsoDate): readonly string[] {
  return [...notes.map((note) => noteInWords(note, asOf)), ...waiverNote(found, asOf)];
}

/** That a waiver excuses a subject for now. */
export function waiverNote({ waiver }: PlanStep['found'], asOf: IsoDate): readonly string[] {
  return waiver === undefined ? [] : [`waived until ${whenInWords(waiver.until, asOf)}`];
}
