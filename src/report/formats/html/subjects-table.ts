import { classOfCell, columnsOf, firstColumns, HEADINGS, type PageColumn } from '../../page-data.js';
import type { ReportData, ReportSubject } from '../../types.js';
import { worstFirst } from '../worst-first.js';
import { CELLS, statusMark } from './cells.js';
import { fitColumns } from './column-widths.js';
import { numberUpgrades } from './pack.js';
import { formatCount, type Html, markup, join } from './markup.js';

/** How many subjects the page shows without its script. */
const PLAIN_ROWS = 1000;

/** The table of subjects as it is before the script takes it over: the first rows, worst first. */
export function renderSubjects({ subjects, upgrades, observes }: ReportData): Html {
  // Without the script, a table has no way to show more columns.
  const columns = firstColumns(columnsOf(observes));
  const upgradeOf = numberUpgrades(upgrades.list, subjects.length);
  const shown = worstFirst(subjects).slice(0, PLAIN_ROWS);
  const cut = subjects.length > shown.length;
  const count = cut
    ? `The first ${formatCount(shown.length)} of ${formatCount(subjects.length)} devices and items. With JavaScript, this page shows, searches and filters all of them; the other formats of the report contain all of them, too.`
    : subjects.length === 0
      ? 'No devices or items.'
      : `All ${formatCount(subjects.length)} devices and items.`;
  return markup`<section aria-labelledby="subjects" class="wide">
    <h2 id="subjects">Devices and items</h2>
    <p id="count" role="status">${count}</p>
    <div id="tools"></div>
    <section class="scroll" id="scroll" aria-label="Table of devices and items" tabindex="0">
      <table id="table" class="first">
        <caption class="sr">
          Devices and inventory items with their software and its status
        </caption>
        <thead>
          <tr>
            ${join(columns.map((column) => markup`<th scope="col" id="h-${column}" data-column="${column}">${HEADINGS[column]}</th>`))}
          </tr>
        </thead>
        <tbody>
          ${join(shown.flatMap((at) => (subjects[at] === undefined ? [] : [row(subjects[at], upgradeOf[at] ?? 0, columns)])))}
        </tbody>
      </table>
    </section>
    <div id="pages"></div>
  </section> `;
}

/** The style that gives the columns of the table their widths; on paper, nothing is cut, so the browser chooses. */
export function columnStyle({ subjects, observes }: ReportData): string {
  const textsOf = (column: PageColumn): readonly string[] => subjects.map((subject) => CELLS[column](subject, 0));
  const widths = [...fitColumns(firstColumns(columnsOf(observes)), textsOf)].map(
    ([column, width]) => `#table.first #h-${column}{width:${width.toFixed(2)}%}`,
  );
  return ['@media screen{', ...widths, '}'].join('\n');
}

function row(subject: ReportSubject, upgrade: number, columns: readonly PageColumn[]): Html {
  return markup`<tr>
    ${join(
      columns.map((column) => {
        const text = CELLS[column](subject, upgrade);
        if (column === 'name') return markup`<th scope="row">${text}</th>`;
        if (column === 'status') return markup`<td class="c-status">${statusMark(text)}</td>`;
        return markup`<td class="${classOfCell(column, text)}">${text}</td>`;
      }),
    )}
  </tr> `;
}
