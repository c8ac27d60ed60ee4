import type { CheckResult } from '../../../model/check-result.js';
import { compareText } from '../../../model/compare.js';
import { dateOfDay, dayNumber, type IsoDate } from '../../../model/dates.js';
import type { SubjectEvaluation } from '../../../model/evaluation.js';
import type { Lapse, LapseKind } from '../../../model/report.js';
import { nameOfSubject, subjectOf } from '../../../model/subject.js';
import { nameOfSoftware } from './subjects.js';

/** How many names of subjects a lapse has room for. */
const NAMES = 20;

/** What ends within a number of days from the date of the check on: approvals, waivers and support, by date. */
export function findLapses(
  { evaluation }: CheckResult,
  days: number,
): { readonly until: IsoDate; readonly list: readonly Lapse[] } {
  const { asOf } = evaluation;
  const until = dateOfDay(dayNumber(asOf) + days);
  const isSoon = (date: IsoDate | null | undefined): date is IsoDate =>
    date !== null && date !== undefined && asOf <= date && date <= until;
  const found = new Map<string, Lapse & { subjects: number; readonly names: string[] }>();
  const add = (date: IsoDate, kind: LapseKind, what: string, { subject }: SubjectEvaluation): void => {
    const key = JSON.stringify([date, kind, what]);
    let lapse = found.get(key);
    if (lapse === undefined) found.set(key, (lapse = { date, kind, what, subjects: 0, names: [] }));
    lapse.subjects += 1;
    if (lapse.names.length < NAMES) lapse.names.push(nameOfSubject(subjectOf(subject)));
  };
  for (const one of [...evaluation.devices, ...evaluation.inventoryItems]) {
    const { softwareVersion } = one.subject;
    if (softwareVersion === undefined) continue;
    const software = nameOfSoftware(softwareVersion);
    if (isSoon(one.validity.validUntil)) add(one.validity.validUntil, 'approval', software, one);
    if (isSoon(one.waiver?.until)) add(one.waiver.until, 'waiver', one.waiver.reason, one);
    if (isSoon(softwareVersion.endOfSupportDate)) add(softwareVersion.endOfSupportDate, 'support', software, one);
  }
  const list = [...found.values()].sort(
    (a, b) =>
      compareText(a.date, b.date) ||
      compareText(a.kind, b.kind) ||
      b.subjects - a.subjects ||
      compareText(a.what, b.what),
  );
  return { until, list };
}
