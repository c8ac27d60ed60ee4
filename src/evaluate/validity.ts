import { dayNumber, type IsoDate } from '../model/dates.js';
import type { Match, Validity } from '../model/evaluation.js';
import type { SoftwareVersion } from '../model/repository.js';

const NO_SOFTWARE: Validity = {
  status: 'no_software',
  reason: null,
  validUntil: null,
  preferred: false,
  expiredOn: null,
};

/** The first and the last day of a record, the last one missing where it is open-ended. */
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
  if (matches.length === 0) return invalid('no_policy');
  const approvals: Match[] = [];
  let isCovered = false;
  let preferred = false;
  // A loop, since there are many lists, most of them long.
  for (const match of matches) {
    if (match.record.software !== software) continue;
    approvals.push(match);
    if (!match.inWindow) continue;
    isCovered = true;
    preferred ||= match.record.preferred;
  }
  if (approvals.length === 0) return invalid('not_approved');
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
