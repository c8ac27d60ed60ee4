import { type PageColumn, STATUS_CLASSES } from '../../page-data.js';
import type { ReportSubject } from '../../types.js';
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

/** A status as a word with a sign before it. */
export function statusMark(status: string): Html {
  return markup`<span class="status s-${STATUS_CLASSES.get(status) ?? 'none'}">${status}</span>`;
}
