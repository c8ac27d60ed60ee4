import { type PageColumn } from '../../page-data.js';
import type { ReportSubject } from '../../types.js';
import { nameOfRow, REASON_WORDS, statusOf } from '../words.js';
import { type Html, markup } from './markup.js';

/** The cells of a subject in the page's table, as text. */
export function cellsOf(subject: ReportSubject): Readonly<Record<PageColumn, string>> {
  return {
    name: nameOfRow(subject),
    type: subject.type ?? '',
    role: subject.role ?? '',
    platform: subject.platform ?? '',
    tenant: subject.tenant ?? '',
    location: subject.location ?? '',
    software: withoutPlatform(subject.software, subject.platform),
    status: statusOf(subject),
    reason: subject.reason === null ? '' : REASON_WORDS[subject.reason].name,
    valid_until: subject.status === 'valid' ? (subject.validUntil ?? 'open-ended') : '',
    approved: subject.approved.map((software) => withoutPlatform(software, subject.platform)).join(', '),
    target: withoutPlatform(subject.target?.software ?? null, subject.platform),
    image: subject.target?.imageFiles.join(', ') ?? '',
  };
}

/** Software of the platform that stands beside it goes by its version alone. */
function withoutPlatform(software: string | null, platform: string | null): string {
  if (software === null) return '';
  return platform !== null && software.startsWith(`${platform} `) ? software.slice(platform.length + 1) : software;
}

/** The headings of the columns. */
export const HEADINGS: Readonly<Record<PageColumn, string>> = {
  name: 'Name',
  type: 'Type or part',
  role: 'Role',
  platform: 'Platform',
  tenant: 'Tenant',
  location: 'Location',
  software: 'Software',
  status: 'Status',
  reason: 'Reason',
  valid_until: 'Valid until',
  approved: 'Approved software',
  target: 'Target version',
  image: 'Target image',
};

/** The class of a status, which gives it its sign and its color; the word says the same. */
export const STATUS_CLASSES: ReadonlyMap<string, string> = new Map([
  ['valid', 'valid'],
  ['invalid', 'invalid'],
  ['waived', 'waived'],
  ['no software', 'none'],
]);

/** A status as a word with a sign before it. */
export function statusMark(status: string): Html {
  return markup`<span class="status s-${STATUS_CLASSES.get(status) ?? 'none'}">${status}</span>`;
}
