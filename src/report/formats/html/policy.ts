import { plural } from '../../../text/words.js';
import type { ReportData, ReportRecord } from '../../types.js';
import { RECORD_MARKS } from '../words.js';
import { cell, formatCount, type Html, join, markup, NIL, NOTHING } from './markup.js';
import { emptyColumns, NEARLY_ALL, place, section, table } from './sections.js';

const HEADINGS = [
  'Record',
  'Software',
  'Window',
  'Preferred',
  'For',
  '#Matches',
  '#Relying on it',
  'Approved by',
  'Ticket',
  'Description',
  'Place',
];

/** Every record of the policy: what it approves, for whom, by whom (report.md, The page). */
export function renderPolicy({ records, policyFingerprint }: ReportData): Html {
  const without = records.filter(({ approvedBy }) => approvedBy === null).length;
  const empty = emptyColumns({
    8: records.map(({ approvedBy }) => approvedBy),
    9: records.map(({ ticket }) => ticket),
    10: records.map(({ description }) => description),
  });
  return section(
    'policy',
    'Policy',
    markup`<p>
        ${plural(records.length, 'record')} of validated software${records.length === 0 ? '' : `, ${approversInWords(records.length - without, records.length)} with an approver`}.
        Fingerprint: <code class="long">${policyFingerprint}</code>. It only changes when records, waivers or settings
        change, not when they move between files.
      </p>
      ${records.length === 0 ? NOTHING : table('Records, in the order of the files', HEADINGS, records.map(row), 'record', `stack records${empty}`, NEARLY_ALL)}`,
  );
}

function approversInWords(count: number, all: number): string {
  if (count === all) return 'all';
  return count === 0 ? 'none' : formatCount(count);
}

function day(date: string): Html {
  return markup`<time datetime="${date}">${date}</time>`;
}

function row(record: ReportRecord): Html {
  const marks = record.marks.map((mark) => markup` <span class="mark m-${mark}">${RECORD_MARKS[mark]}</span>`);
  return markup`<tr>
    <th scope="row">${record.name ?? 'without a name'}${join(marks)}</th>
    <td class="v">${record.software}</td>
    <td>${record.end === null ? 'from ' : ''}${day(record.start)}${record.end === null ? '' : markup` <span class="end">to ${day(record.end)}</span>`}</td>
    ${record.preferred ? markup`<td>preferred</td>` : NIL}
    <td>${record.assigned}</td>
    <td class="n">${record.matched}</td>
    <td class="n">${record.relying}</td>
    ${cell(record.approvedBy)} ${cell(record.ticket)} ${cell(record.description)}
    <td>${place(record.place)}</td>
  </tr>`;
}
