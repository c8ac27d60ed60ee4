import { PAGE_COLUMNS } from '../../page-data.js';
import type { ReportData, ReportSubject } from '../../types.js';
import { cellsOf, HEADINGS, statusMark } from './cells.js';
import { formatCount, type Html, markup, join } from './markup.js';

/** How many subjects stand in the page for those who look at it without its script. */
export const PLAIN_ROWS = 1000;

/** The table of subjects as it is before the script takes it over: the first rows, in the order of the evaluation. */
export function renderSubjects({ subjects }: ReportData): Html {
  const shown = subjects.slice(0, PLAIN_ROWS);
  const cut = subjects.length > shown.length;
  const count = cut
    ? `The first ${formatCount(shown.length)} of ${formatCount(subjects.length)} devices and items. With JavaScript, this page shows, searches and filters all of them; the other formats of the report contain all of them, too.`
    : `All ${formatCount(subjects.length)} devices and items.`;
  return markup`<section aria-labelledby="subjects" class="wide">
    <h2 id="subjects">Subjects</h2>
    <p id="count" role="status">${count}</p>
    <div id="tools"></div>
    <section class="scroll" id="scroll" aria-label="Table of subjects" tabindex="0">
      <table id="table">
        <caption class="sr">
          Devices and inventory items with their software and its status
        </caption>
        <thead>
          <tr>
            ${join(PAGE_COLUMNS.map((column) => markup`<th scope="col" id="h-${column}" data-column="${column}">${HEADINGS[column]}</th>`))}
          </tr>
        </thead>
        <tbody>
          ${join(shown.map(row))}
        </tbody>
      </table>
    </section>
    <div id="pages"></div>
  </section> `;
}

function row(subject: ReportSubject): Html {
  const cells = cellsOf(subject);
  return markup`<tr>
    ${join(
      PAGE_COLUMNS.map((column) => {
        if (column === 'name') return markup`<th scope="row">${cells.name}</th>`;
        if (column === 'status') return markup`<td>${statusMark(cells.status)}</td>`;
        return markup`<td>${cells[column]}</td>`;
      }),
    )}
  </tr> `;
}
