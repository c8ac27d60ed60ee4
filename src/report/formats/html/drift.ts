import { devicesAndItems } from '../../../model/describe.js';
import type { ReportData, ReportSubject } from '../../types.js';
import { listDrift, nameOfRow } from '../words.js';
import { formatCount, type Html, markup, NOTHING } from './markup.js';
import { linkTo, place, section, table } from './sections.js';

const HEADINGS = ['Name', 'Should run', 'Runs', 'Approved', 'Seen', 'Source', 'Observed in'];

/** What runs other software than it should (interop.md, 4); nothing where nothing was observed. */
export function renderDrift({ subjects, observes }: ReportData): Html {
  if (!observes) return NOTHING;
  const observed = subjects.filter((subject) => subject.observed !== null).length;
  const drifting = listDrift(subjects);
  if (drifting.length === 0)
    return section(
      'drift',
      'Drift',
      markup`<p>All ${devicesAndItems(observed)} that were observed run what they should.</p>`,
    );
  const unapproved = drifting.filter((subject) => subject.observed?.approved === false).length;
  return section(
    'drift',
    'Drift',
    markup`<p>
        ${formatCount(drifting.length)} of ${devicesAndItems(observed)} that were observed run another version than they
        should: no record approves what ${formatCount(unapproved)} of them run.
        <span data-filter="drift=runs">Show them in the table</span>
      </p>
      ${table('What runs other software than it should', HEADINGS, drifting.map(row), 'device or item', 'stack drifting')}`,
  );
}

function row(subject: ReportSubject): Html {
  const { observed, software } = subject;
  if (observed === null) return NOTHING;
  return markup`<tr>
    <th scope="row">${linkTo('name', nameOfRow(subject))}</th>
    <td class="v">${software ?? '–'}</td>
    <td class="v">${observed.version}</td>
    <td>${observed.approved ? 'yes' : 'no'}</td>
    <td><time datetime="${observed.seen}">${observed.seen}</time></td>
    <td>${observed.source ?? '–'}</td>
    <td>${place(observed.place)}</td>
  </tr>`;
}
