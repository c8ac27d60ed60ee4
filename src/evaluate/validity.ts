import { dayNumber, type IsoDate } from '../model/dates.js';
import type { Match, Validity } from '../model/evaluation.js';
import { type SoftwareVersion, tableLength, type ValidatedSoftware } from '../model/repository.js';
import { recordsOf } from './match-lists.js';

const NO_SOFTWARE: Validity = {
  status: 'no_software',
  reason: null,
  validUntil: null,
  preferred: false,
  expiredOn: null,
};
const NO_POLICY = invalid('no_policy');
const NOT_APPROVED = invalid('not_approved');

/** The first and the last day of a record, the last one missing if it has no end. */
interface Window {
  readonly start: IsoDate;
  readonly end: IsoDate | undefined;
}

/** Whether a date lies in a window, both of whose ends belong to it (matching.md, Validity). */
export function isInWindow({ start, end }: Window, date: IsoDate): boolean {
  return start <= date && (end === undefined || date <= end);
}

/**
 * What a subject's ordered matches say about the software it runs, on a date (matching.md, Validity).
 */
export function judge(matches: readonly Match[], software: SoftwareVersion | undefined, asOf: IsoDate): Validity {
  if (software === undefined) return NO_SOFTWARE;
  if (matches.length === 0) return NO_POLICY;
  return judgeApprovals(
    matches.filter((match) => match.record.software === software),
    asOf,
  );
}

/** A judge for one date. */
type Judge = (matches: readonly Match[], software: SoftwareVersion | undefined) => Validity;

/** A judge that judges each pair of a list of matches and a software version once. `records` are those of all lists. */
export function createJudge(asOf: IsoDate, records: readonly ValidatedSoftware[]): Judge {
  /** The index of the software version of each record, by the index of the record. */
  const softwareOf = new Uint32Array(tableLength(records));
  for (const { index, software } of records) softwareOf[index] = software.index;
  // There are far more lists than versions: few large maps take less memory than many small ones.
  const known = new Map<SoftwareVersion, Map<readonly Match[], Validity>>();
  const approvalsOf = (matches: readonly Match[], software: SoftwareVersion): readonly Match[] => {
    const approvals: Match[] = [];
    const recordsOfList = recordsOf(matches);
    for (let at = 0; at < recordsOfList.length; at += 1) {
      const match = softwareOf[recordsOfList[at] ?? 0] === software.index ? matches[at] : undefined;
      if (match !== undefined) approvals.push(match);
    }
    return approvals;
  };
  return (matches, software) => {
    if (software === undefined) return NO_SOFTWARE;
    if (matches.length === 0) return NO_POLICY;
    let ofVersion = known.get(software);
    if (ofVersion === undefined) known.set(software, (ofVersion = new Map<readonly Match[], Validity>()));
    let validity = ofVersion.get(matches);
    if (validity === undefined) {
      ofVersion.set(matches, (validity = judgeApprovals(approvalsOf(matches, software), asOf)));
    }
    return validity;
  };
}

/** The validity by the matches for the software that a subject runs. */
function judgeApprovals(approvals: readonly Match[], asOf: IsoDate): Validity {
  if (approvals.length === 0) return NOT_APPROVED;
  let isCovered = false;
  let preferred = false;
  for (const { inWindow, record } of approvals) {
    if (!inWindow) continue;
    isCovered = true;
    preferred ||= record.preferred;
  }
  if (isCovered) {
    return { status: 'valid', reason: null, validUntil: lastCoveredDay(approvals, asOf), preferred, expiredOn: null };
  }
  const expiredOn = lastEndBefore(approvals, asOf);
  return expiredOn === null ? invalid('not_yet_valid') : invalid('expired', expiredOn);
}

function invalid(reason: NonNullable<Validity['reason']>, expiredOn: IsoDate | null = null): Validity {
  return { status: 'invalid', reason, validUntil: null, preferred: false, expiredOn };
}

/** The latest end of an approval that has ended, or null where none has. */
function lastEndBefore(approvals: readonly Match[], asOf: IsoDate): IsoDate | null {
  let latest: IsoDate | null = null;
  for (const { record } of approvals) {
    if (record.end !== undefined && record.end < asOf && (latest === null || record.end > latest)) latest = record.end;
  }
  return latest;
}

/**
 * The end of the unbroken run of days from a date on that the windows of approvals cover, or null where it never ends. At
 * least one covers the date.
 */
function lastCoveredDay(approvals: readonly Match[], from: IsoDate): IsoDate | null {
  if (approvals.some(({ inWindow, record }) => inWindow && record.end === undefined)) return null;
  if (approvals.length === 1) return approvals[0]?.record.end ?? null;
  const windows = approvals.map(({ record }) => record);
  return findRun(windows, from).at(-1)?.end ?? null;
}

/**
 * The fewest windows that cover the unbroken run of days from a date on, in the order of the days; none where none covers
 * the date. Windows that overlap, or of which one ends the day before the other starts, make one run (matching.md,
 * Validity). Of several that do, the one that starts first is taken, then the one that comes first.
 */
export function findRun<W extends Window>(windows: readonly W[], from: IsoDate): readonly W[] {
  const byStart = [...windows].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const run: W[] = [];
  let reached = dayNumber(from) - 1;
  let furthest: W | undefined;
  let index = 0;
  for (;;) {
    for (; index < byStart.length; index += 1) {
      const window = byStart[index];
      if (window === undefined || dayNumber(window.start) > reached + 1) break;
      if (endOf(window) > (furthest === undefined ? reached : endOf(furthest))) furthest = window;
    }
    if (furthest === undefined || endOf(furthest) <= reached) return run;
    run.push(furthest);
    reached = endOf(furthest);
  }
}

function endOf({ end }: Window): number {
  return end === undefined ? Number.POSITIVE_INFINITY : dayNumber(end);
}
