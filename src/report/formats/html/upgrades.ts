import { daysBetween, type IsoDate } from '../../../model/dates.js';
import { byteSize, daysAway } from '../../../text/words.js';
import { devicesAndItems } from '../../../model/describe.js';
import type { ReportData, ReportSubject, ReportUpgrade, UpgradeImage } from '../../types.js';
import { nameOfRow, noUpgradesInWords } from '../words.js';
import { cell, formatCount, type Html, join, markup, NIL, NOTHING } from './markup.js';
import { emptyColumns, linkNames, linkTo, NEARLY_ALL, section, table } from './sections.js';

/** How many names are in the page without its script, which lists all of them when they are opened. */
const NAMES = 5;

const HEADINGS = ['By', 'Devices', 'Device type', 'From', 'To', 'Image file', 'Reason', 'Approved by', 'Ticket'];

/** What must move: now, then by last day (report.md, The page). */
export function renderUpgrades(report: ReportData): Html {
  const {
    asOf,
    upgrades: { until, list },
    subjects,
  } = report;
  if (list.length === 0) return section('upgrades', 'Upgrades', markup`<p>${noUpgradesInWords(report)}</p>`);
  const now = list.filter(({ by }) => by === null).flatMap(({ rows }) => rows).length;
  const later = list.flatMap(({ rows }) => rows).length - now;
  const rows = list.map((upgrade, index) => row(upgrade, index + 1, subjects, asOf));
  return section(
    'upgrades',
    'Upgrades',
    markup`<p>
        ${inWords(now, later)} <time datetime="${until}">${until}</time>${withoutTarget(list)}. The date is the last day on which the present software is approved.
      </p>
      ${table('Upgrades by last day', HEADINGS, rows, 'upgrade', `upgrades${emptyColumns({ 8: list.map(({ approvedBy }) => approvedBy), 9: list.map(({ ticket }) => ticket) })}`, NEARLY_ALL)}`,
  );
}

/** How many must move, up to the word before the date. */
function inWords(now: number, later: number): string {
  if (now === 0) return `${devicesAndItems(later)} must move before`;
  return `${formatCount(now)} must move now, and ${later === 0 ? 'no' : formatCount(later)} more before`;
}

/** How many of them have nowhere to go. */
function withoutTarget(list: readonly ReportUpgrade[]): string {
  const count = list.filter(({ to }) => to === null).flatMap(({ rows }) => rows).length;
  return count === 0 ? '' : `; for ${formatCount(count)} of them, the policy has no version to move to`;
}

function row(upgrade: ReportUpgrade, number: number, subjects: readonly ReportSubject[], asOf: IsoDate): Html {
  const { by, type, from, to, imageFiles, reason, approvedBy, ticket } = upgrade;
  return markup`<tr>
    <th scope="row">${by === null ? 'now' : markup`<time datetime="${by}">${by}</time>`}</th>
    <td>${devices(upgrade, number, subjects)}</td>
    <td>${type ?? '–'}</td>
    <td class="v">${from ?? '–'}</td>
    <td class="v">${to ?? markup`<i>no target</i>`}</td>
    ${imageFiles.length === 0 ? NIL : markup`<td>${join(imageFiles.map(image))}</td>`}
    <td>${reason}${by === null ? '' : markup` <small>${daysAway(daysBetween(asOf, by))}</small>`}</td>
    <td>${approvedBy ?? '–'}</td>
    ${cell(ticket)}
  </tr>`;
}

/** A count that opens to names; one alone is named at once. */
function devices({ kind, rows }: ReportUpgrade, number: number, subjects: readonly ReportSubject[]): Html {
  const names = rows.slice(0, NAMES).flatMap((at) => (subjects[at] === undefined ? [] : [nameOfRow(subjects[at])]));
  const [only] = names;
  if (rows.length === 1 && only !== undefined) return linkTo('name', only);
  const noun = kind === 'device' ? 'devices' : 'items';
  return markup`<details class="names" data-upgrade="${number}">
    <summary>${formatCount(rows.length)} ${noun}</summary>
    <p>${linkNames(names, rows.length, NAMES)}</p>
    <p class="to-table">${linkTo('upgrade', String(number), markup`Show them in the table`)}</p>
  </details>`;
}

function image({ name, checksum, algorithm, size }: UpgradeImage): Html {
  const facts = [size === null ? undefined : byteSize(size), checksum === null ? 'no checksum' : undefined];
  const words = facts.filter((fact) => fact !== undefined).join(', ');
  const sum =
    checksum === null
      ? NOTHING
      : markup` <code class="sum">${algorithm === null ? '' : `${algorithm} `}${checksum}</code>`;
  return markup`<div class="image"><code>${name}</code>${words === '' ? '' : ` (${words})`}${sum}</div>`;
}
