import { type PageColumn, STATUS_CLASSES } from '../../page-data.js';
import type { ReportSubject } from '../../types.js';
import { compareText } from '../../../model/compare.js';
import { nameOfRow, runsInWords, shownReasonOf, shownStatusOf, withoutPlatform } from '../words.js';
import { type Html, markup } from './markup.js';

/** The cells of a subject in the page's table, as text; `upgrade` is the number of its row under Upgrades, or 0. */
export function cellsOf(subject: ReportSubject, upgrade: number): Readonly<Record<PageColumn, string>> {
  const { target } = subject;
  return {
    name: nameOfRow(subject),
    status: shownStatusOf(subject),
    software: withoutPlatform(subject.software, subject.platform),
    drift: driftOf(subject),
    target: withoutPlatform(target?.software ?? null, subject.platform),
    by: lastDayOf(subject),
    reason: shownReasonOf(subject),
    type: subject.type ?? '',
    role: subject.role ?? '',
    platform: subject.platform ?? '',
    location: subject.location ?? '',
    tenant: subject.tenant ?? '',
    approved: subject.approved.map((software) => withoutPlatform(software, subject.platform)).join(', '),
    image: target?.imageFiles.join(', ') ?? '',
    approved_by: (target ?? subject).approvedBy ?? '',
    ticket: (target ?? subject).ticket ?? '',
    upgrade: upgrade === 0 ? '' : String(upgrade),
  };
}

/** The last day on which it is valid: `now` if it is invalid. */
function lastDayOf({ status, validUntil }: ReportSubject): string {
  if (status === 'invalid') return 'now';
  return status === 'valid' ? (validUntil ?? 'no end') : '';
}

/** Whether it runs another version than it should: the version, or `no`; empty where nothing was observed. */
function driftOf(subject: ReportSubject): string {
  const { observed } = subject;
  if (observed === null) return '';
  if (!observed.drift) return 'no';
  return `runs ${runsInWords(subject)}`;
}

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

/** A status as a word with a sign before it. */
export function statusMark(status: string): Html {
  return markup`<span class="status s-${STATUS_CLASSES.get(status) ?? 'none'}">${status}</span>`;
}
