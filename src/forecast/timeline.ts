import { graceUntil } from '../evaluate/rules/software-invalid.js';
import { isInWindow, judge } from '../evaluate/validity.js';
import { dateOfDay, dayNumber, type IsoDate } from '../model/dates.js';
import type { SubjectState } from './types.js';
import type { Match, SubjectEvaluation } from '../model/evaluation.js';
import type { SoftwareVersion, Subject, Waiver } from '../model/repository.js';
import { getOrCreate } from '../model/group-by.js';

/** The days that a forecast is for, as numbers (days since 1970-01-01): those after `from`, up to and including `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A day on which the state of a cohort differs from the day before. */
export interface Turn {
  readonly date: IsoDate;
  readonly before: SubjectState;
  readonly after: SubjectState;
}

/** Whether a day lies in a span. */
export function isInSpan(day: number, { from, to }: Span): boolean {
  return from < day && day <= to;
}

/** The state of a cohort on a date (matching.md, Validity; data-model.md, Collections, on waivers). */
export function stateOn({ matches, software, waivedUntil }: Cohort, date: IsoDate, graceDays: number): SubjectState {
  const approvals = matches
    .filter(({ record }) => record.software === software)
    .map((match) => ({ ...match, inWindow: isInWindow(match.record, date) }));
  // Whether any other record matches counts, what its window is does not.
  const { status, reason, expiredOn } = judge(approvals.length === 0 ? matches : approvals, software, date);
  const lastOfGrace = graceUntil(approvals, expiredOn, graceDays);
  return {
    status,
    reason,
    inGrace: lastOfGrace !== undefined && date <= lastOfGrace,
    waived: status === 'invalid' && waivedUntil !== undefined && date <= waivedUntil,
  };
}

/** The days of a span on which the state of a cohort changes. Only windows, days of grace and waivers can change it. */
export function turnsOf(cohort: Cohort, span: Span, graceDays: number): readonly Turn[] {
  const days = new Set<number>();
  const add = (day: number): void => {
    if (isInSpan(day, span)) days.add(day);
  };
  for (const { record } of cohort.matches) {
    if (record.software !== cohort.software) continue;
    add(dayNumber(record.start));
    if (record.end === undefined) continue;
    add(dayNumber(record.end) + 1);
    add(dayNumber(record.end) + graceDays + 1);
  }
  if (cohort.waivedUntil !== undefined) add(dayNumber(cohort.waivedUntil) + 1);
  if (days.size === 0) return [];

  const turns: Turn[] = [];
  let before = stateOn(cohort, dateOfDay(span.from), graceDays);
  for (const day of [...days].sort((a, b) => a - b)) {
    const date = dateOfDay(day);
    const after = stateOn(cohort, date, graceDays);
    if (!isSameState(before, after)) turns.push({ date, before, after });
    before = after;
  }
  return turns;
}

function isSameState(a: SubjectState, b: SubjectState): boolean {
  return a.status === b.status && a.reason === b.reason && a.inGrace === b.inGrace && a.waived === b.waived;
}

/** Subjects with the same state on every day: they share their matches, software and end of waiver. */
export interface Cohort {
  readonly matches: readonly Match[];
  readonly software: SoftwareVersion;
  /** The last day on which a waiver excuses them. */
  readonly waivedUntil: IsoDate | undefined;
  /** Their numbers in the list of subjects, ascending. */
  readonly members: readonly number[];
}

/**
 * Groups the subjects that have software into cohorts. Matches and software do not depend on the date, so one evaluation of
 * each cohort is enough for a day.
 */
export function formCohorts(
  subjects: readonly SubjectEvaluation[],
  waiverOf: (subject: Subject) => Waiver | undefined,
  softwareOf: (subject: Subject) => SoftwareVersion | undefined = ({ softwareVersion }) => softwareVersion,
): readonly Cohort[] {
  const cohorts: Cohort[] = [];
  const known = new Map<readonly Match[], Map<string, number[]>>();
  for (const [index, { subject, matches }] of subjects.entries()) {
    const software = softwareOf(subject);
    if (software === undefined) continue;
    const waivedUntil = waiverOf(subject)?.until;
    const ofList = getOrCreate(known, matches, () => new Map<string, number[]>());
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
