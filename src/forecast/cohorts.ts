import type { IsoDate } from '../model/dates.js';
import type { Match, SubjectEvaluation } from '../model/evaluation.js';
import type { SoftwareVersion, Subject, Waiver } from '../model/repository.js';

/** Subjects to which the same happens on every day: they share their matches, their software and the end of their waiver. */
export interface Cohort {
  readonly matches: readonly Match[];
  readonly software: SoftwareVersion;
  /** The last day on which a waiver excuses them. */
  readonly waivedUntil: IsoDate | undefined;
  /** Their numbers in the list of subjects, ascending. */
  readonly members: readonly number[];
}

/**
 * Puts the subjects that have software into cohorts. Which records match a subject, and what it runs, no day changes, so
 * that a cohort is as much as a forecast has to look at.
 */
export function formCohorts(
  subjects: readonly SubjectEvaluation[],
  waiverOf: (subject: Subject) => Waiver | undefined,
): readonly Cohort[] {
  const cohorts: Cohort[] = [];
  const known = new Map<readonly Match[], Map<string, number[]>>();
  for (const [index, { subject, matches }] of subjects.entries()) {
    const { softwareVersion: software } = subject;
    if (software === undefined) continue;
    const waivedUntil = waiverOf(subject)?.until;
    let ofList = known.get(matches);
    if (ofList === undefined) known.set(matches, (ofList = new Map<string, number[]>()));
    const key = `${software.index} ${waivedUntil ?? ''}`;
    const members = ofList.get(key);
    if (members !== undefined) {
      members.push(index);
      continue;
    }
    const own = [index];
    ofList.set(key, own);
    cohorts.push({ matches, software, waivedUntil, members: own });
  }
  return cohorts;
}
