import { type PageColumn, STATUS_CLASSES } from '../../page-data.js';
import type { ReportSubject } from '../../types.js';
import { nameOfRow, runsInWords, shownReasonOf, shownStatusOf, withoutPlatform } from '../words.js';
import { type Html, markup } from './markup.js';

/** The text of a column for a subject; `upgrade` is the number of its row under Upgrades, or 0. */
type Cell = (subject: ReportSubject, upgrade: number) => string;

/** The cells of the page's table, as text: columns are made one by one, since all cells of a large fleet take too much memory. */
export const CELLS: Readonly<Record<PageColumn, Cell>> = {
  name: nameOfRow,
  status: shownStatusOf,
  software: ({ software, platform }) => withoutPlatform(software, platform),
  drift: driftOf,
  target: ({ target, platform }) => withoutPlatform(target?.software ?? null, platform),
  by: lastDayOf,
  reason: shownReasonOf,
  type: ({ type }) => type ?? '',
  role: ({ role }) => role ?? '',
  platform: ({ platform }) => platform ?? '',
  location: ({ location }) => location ?? '',
  tenant: ({ tenant }) => tenant ?? '',
  approved: ({ approved, platform }) => approved.map((software) => withoutPlatform(software, platform)).join(', '),
  image: ({ target }) => target?.imageFiles.join(', ') ?? '',
  approved_by: (subject) => (subject.target ?? subject).approvedBy ?? '',
  ticket: (subject) => (subject.target ?? subject).ticket ?? '',
  upgrade: (_, upgrade) => (upgrade === 0 ? '' : String(upgrade)),
};

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
