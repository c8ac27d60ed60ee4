import { classOfCell, columnsOf, firstColumns, HEADINGS, type PageColumn } from '../../page-data.js';
import type { ReportData, ReportSubject } from '../../types.js';
import { worstFirst } from '../worst-first.js';
import { CELLS, statusMark } from './cells.js';
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

/** The width of the table in a window of 1,200 pixels, and what the cells of a column take beside their text, in em. */
const ROOM = 86;
const PADDING = 0.8;

/** Texts beyond this width count as this wide, in em. */
const WIDEST = 48;
const STEPS = 4;

/** The columns in the order in which they are given room. A date or a status is of no use in part. */
const ORDER: readonly PageColumn[] = [
  'status',
  'by',
  'software',
  'target',
  'drift',
  'name',
  'reason',
  'type',
  'platform',
  'role',
  'location',
  'tenant',
];
const WHOLE: ReadonlySet<PageColumn> = new Set(['status', 'by']);

/** What the sign and the ends of a status, and the sign before a name, take in em. */
const SIGNS: Readonly<Partial<Record<PageColumn, number>>> = { status: 1.9, name: 1.4 };

/** How much room a column gets in any case, and may have before others have theirs, in em. */
const LEAST: Readonly<Partial<Record<PageColumn, number>>> = {
  name: 12,
  software: 6.5,
  drift: 5,
  reason: 5.5,
  type: 7,
};
const LEAST_OF_OTHERS = 4;
const MOST = 12;

/** The room that a column asks for in em: the least, what most of its texts need, and what all of them need. */
type Demand = readonly [least: number, most: number, all: number];

/**
 * The widths of the columns that are shown at first, in percent. All get the least; then versions, names and the others in
 * turn get what most of their texts need, then what all of them need, while there is room.
 */
function fitColumns(
  columns: readonly PageColumn[],
  textsOf: (column: PageColumn) => readonly string[],
): ReadonlyMap<PageColumn, number> {
  const order = ORDER.filter((column) => columns.includes(column));
  const demands = new Map(order.map((column) => [column, demandOf(column, textsOf(column))]));
  const widths = new Map(order.map((column) => [column, 0]));
  let left = ROOM;
  for (const level of [0, 1, 2] as const) {
    for (const column of order) {
      const has = widths.get(column) ?? 0;
      const more = Math.max((demands.get(column)?.[level] ?? 0) - has, 0);
      const given = level === 0 ? more : Math.min(more, Math.max(left, 0));
      widths.set(column, has + given);
      left -= given;
    }
  }
  const sum = [...widths.values()].reduce((total, width) => total + width, 0);
  return new Map([...widths].map(([column, width]) => [column, (width / sum) * 100]));
}

function demandOf(column: PageColumn, texts: readonly string[]): Demand {
  const known = new Map<string, number>();
  const counts = new Uint32Array(WIDEST * STEPS + 1);
  let filled = 0;
  for (const text of texts) {
    if (text === '') continue;
    filled += 1;
    let step = known.get(text);
    if (step === undefined) {
      const width = (textWidth(text) + (SIGNS[column] ?? 0)) * (column === 'status' ? 1.05 : 1);
      known.set(text, (step = Math.min(Math.ceil(width * STEPS), WIDEST * STEPS)));
    }
    counts[step] = (counts[step] ?? 0) + 1;
  }
  // A filter needs as much as a short heading.
  const heading = Math.max(textWidth(HEADINGS[column]) * 1.1, 3.4);
  const share = (part: number): number => Math.max(widthOfShare(counts, filled * part), heading) + PADDING;
  const all = share(1);
  const least = WHOLE.has(column) ? all : Math.min(all, (LEAST[column] ?? LEAST_OF_OTHERS) + PADDING);
  const most = column === 'name' ? share(0.99) : Math.min(share(0.9), MOST + PADDING);
  return [Math.max(least, heading + PADDING), most, all];
}

/** The width that is enough for a number of texts. */
function widthOfShare(counts: Uint32Array, wanted: number): number {
  let step = 0;
  let found = counts[0] ?? 0;
  while (found < wanted && step < counts.length - 1) found += counts[(step += 1)] ?? 0;
  return step / STEPS;
}

/** About how wide a text is in em, in a wide typeface. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text.slice(0, 100)) {
    if (/[ijlftrI.,:;|'!()[\] /-]/.test(character)) width += 0.33;
    else if (/[mwMW@%]/.test(character)) width += 0.92;
    else if (/[A-Z\d]/.test(character)) width += 0.65;
    else width += character > '⺀' ? 1.05 : 0.6;
  }
  return width;
}
