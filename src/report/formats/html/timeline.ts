import { scaleSqrt, scaleUtc } from 'd3-scale';

import { dayNumber, type IsoDate } from '../../../model/dates.js';
import type { Lapse, LapseKind, ReportData } from '../../types.js';
import { listWords, plural } from '../../../text/words.js';
import { LAPSE_WORDS } from '../words.js';
import { type Html, markup, join, raw } from './markup.js';
import { section, table } from './sections.js';

const WIDTH = 960;
const HEIGHT = 150;
const MARGIN = { left: 34, right: 16, top: 22, bottom: 26 };
const NAMES = 6;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What lapses in the next weeks: a time line of the last days, and the same as a table. */
export function renderLapses({ asOf, lapses }: ReportData): Html {
  const { until, list } = lapses;
  const title = 'What expires next';
  if (list.length === 0)
    return section(
      'lapses',
      title,
      markup`<p>Nothing lapses until ${until}: no approval, no waiver, no support of what is in use.</p>`,
    );
  const rows = list.map(
    ({ date, kind, software, subjects, names }) =>
      markup`<tr>
        <th scope="row"><time datetime="${date}">${date}</time></th>
        <td class="n">${inDays(asOf, date)}</td>
        <td>${LAPSE_WORDS[kind]}</td>
        <td>${software}</td>
        <td class="n">${subjects}</td>
        <td>${listOf(names, subjects)}</td>
      </tr>`,
  );
  return section(
    'lapses',
    title,
    markup`<p>
        The last days of approvals, waivers and support until ${until}, with the subjects that they leave behind.
      </p>
      ${timeline(asOf, until, list)}
      ${table('What expires, by last day', ['Last day', '#Days left', 'What', 'Software', '#Subjects', 'Names'], rows, 'lapse')}`,
  );
}

function inDays(asOf: IsoDate, date: IsoDate): number {
  return dayNumber(date) - dayNumber(asOf);
}

function listOf(names: readonly string[], subjects: number): string {
  const shown = names.slice(0, NAMES);
  const rest = subjects - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : listWords(shown, NAMES);
}

/** A bar for each day on which something ends: its height tells for how many subjects. The table beside it says the same. */
function timeline(asOf: IsoDate, until: IsoDate, list: readonly Lapse[]): Html {
  const days = new Map<IsoDate, Map<LapseKind, number>>();
  for (const { date, kind, subjects } of list) {
    const kinds = days.get(date) ?? new Map<LapseKind, number>();
    days.set(date, kinds.set(kind, (kinds.get(kind) ?? 0) + subjects));
  }
  const sums = [...days.values()].map((kinds) => [...kinds.values()].reduce((sum, count) => sum + count, 0));
  const x = scaleUtc()
    .domain([new Date(asOf), new Date(until)])
    .range([MARGIN.left, WIDTH - MARGIN.right]);
  const base = HEIGHT - MARGIN.bottom;
  // Roots, so that a day with one subject can be seen beside one with thousands.
  const y = scaleSqrt()
    .domain([0, Math.max(...sums)])
    .range([0, base - MARGIN.top]);
  const bars = [...days].map(([date, kinds], index) => {
    const total = sums[index] ?? 0;
    const height = Math.max(y(total), 3);
    const at = x(new Date(date));
    let top = base;
    const parts = [...kinds].map(([kind, count]) => {
      const high = (count / total) * height;
      top -= high;
      return shape(
        `<rect class="lapse-${kind}" x="${(at - 4).toFixed(1)}" y="${top.toFixed(1)}" width="8" height="${high.toFixed(1)}"/>`,
      );
    });
    return markup`<g
      >${join(parts)}${shape(`<text class="count" x="${at.toFixed(1)}" y="${(base - height - 5).toFixed(1)}">${total}</text>`)}</g
    >`;
  });
  const ticks = x.ticks(8).map((date) => {
    const at = x(date).toFixed(1);
    const label = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}`;
    return shape(
      `<line class="tick" x1="${at}" x2="${at}" y1="${base}" y2="${base + 5}"/><text class="date" x="${at}" y="${base + 18}">${label}</text>`,
    );
  });
  const days1 = plural(days.size, 'day');
  return markup`<figure class="timeline">
    <svg
      viewBox="0 0 ${raw(String(WIDTH))} ${raw(String(HEIGHT))}"
      role="img"
      aria-label="Time line from ${asOf} to ${until}: something ends on ${days1}; see the table below"
    >
      ${shape(`<line class="axis" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${base}" y2="${base}"/>`)}${join(ticks)}${join(bars)}
    </svg>
    <figcaption>
      ${raw(legend(new Set(list.map(({ kind }) => kind))))}The number above a bar counts devices and items.
    </figcaption>
  </figure>`;
}

function legend(kinds: ReadonlySet<LapseKind>): string {
  return [...kinds]
    .map(
      (kind) =>
        `<span class="key"><svg width="12" height="12" aria-hidden="true" focusable="false"><rect class="lapse-${kind}" x="1" y="1" width="10" height="10"/></svg>${LAPSE_WORDS[kind]}</span>`,
    )
    .join('');
}

/** A piece of SVG made of numbers and of words of our own. */
function shape(svg: string): Html {
  return raw(svg);
}
