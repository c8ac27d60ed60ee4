import type { ReportSubject } from '../types.js';
import { compareText } from '../../model/compare.js';
import { shownStatusOf } from './words.js';

/** How urgent a status is in the table: what needs work first. */
const STATUSES = [
  'invalid',
  'drift, not approved',
  'waived',
  'drift',
  'expiring',
  'valid, out of support',
  'no software',
  'valid',
  'not expected',
];

/** The status by which a device or item is ordered: the most urgent of all that can be said of it. */
function urgencyOf(subject: ReportSubject): number {
  const { observed, supported } = subject;
  const status = shownStatusOf(subject);
  const all = [
    status === 'valid' && supported === false ? 'valid, out of support' : status,
    ...(observed?.drift === true ? [observed.approved ? 'drift' : 'drift, not approved'] : []),
  ];
  return Math.min(...all.map((one) => STATUSES.indexOf(one)));
}

/** The positions of the subjects, worst first; those alike by last day, then as they were. */
export function worstFirst(subjects: readonly ReportSubject[]): readonly number[] {
  const ranks = subjects.map(urgencyOf);
  const dayOf = (row: number): string => subjects[row]?.validUntil ?? '9999';
  return subjects
    .map((_, row) => row)
    .sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || compareText(dayOf(a), dayOf(b)) || a - b);
}
