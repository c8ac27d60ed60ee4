import { scaleLinear, scaleUtc } from 'd3-scale';

import { dayNumber, type IsoDate } from '../../../model/dates.js';
import type { LapseDay, LapseKind, ReportData } from '../../types.js';
import { plural } from '../../../text/words.js';
import { LAPSE_WORDS } from '../words.js';
import { formatCount, type Html, markup, join, NOTHING, raw } from './markup.js';
import { linkNames, section, table } from './sections.js';

const WIDTH = 960;
const HEIGHT = 150;
const MARGIN = { left: 48, right: 34, top: 22, bottom: 26 };
const NAMES = 6;

/** What expires in the next weeks: a timeline of the last days, and the same as a table. */
export function renderLapses({ asOf, lapses }: ReportData): Html {
  const { until, list, days } = lapses;
  const title = 'What expires next';
  if (list.length === 0)
    return section(
      'lapses',
      title,
      markup`<p>Nothing expires before ${until}: no approval, no waiver, no support of what is in use.</p>`,
    );
  const rows = list.map(
    ({ date, kind, software, subjects, names }) =>
      markup`<tr>
        <th scope="row"><time datetime="${date}">${date}</time></th>
        <td class="n">${inDays(asOf, date)}</td>
        <td>${LAPSE_WORDS[kind]}</td>
        <td>${software}</td>
        <td class="n">${subjects}</td>
        <td>${linkNames(names, subjects, NAMES)}</td>
      </tr>`,
  );
  return section(
    'lapses',
    title,
    markup`<p>
        The last days of approvals, waivers and support until ${until}, with the devices and items that they affect.
      </p>
      ${days.length === 0 ? NOTHING : timeline(asOf, until, days)}
      ${table('What expires, by last day', ['Last day', '#Days left', 'What', 'Software', '#Devices and items', 'Names'], rows, 'row', 'stack lapses')}`,
  );
}

function inDays(asOf: IsoDate, date: IsoDate): number {
  return dayNumber(date) - dayNumber(asOf);
}

/** A bar for each day: its height is the number of devices and items for which that is the first day on which anything ends. */
function timeline(asOf: IsoDate, until: IsoDate, days: readonly LapseDay[]): Html {
  const sums = days.map(({ counts }) => [...counts.values()].reduce((sum, count) => sum + count, 0));
  const x = scaleUtc()
    .domain([new Date(asOf), new Date(until)])
    .range([MARGIN.left, WIDTH - MARGIN.right]);
  const base = HEIGHT - MARGIN.bottom;
  const y = scaleLinear()
    .domain([0, Math.max(...sums)])
    .nice(4)
    .range([base, MARGIN.top]);
  const bars = days.map(({ date, counts }) => {
    const at = x(new Date(date));
    let sum = 0;
    const parts = [...counts].map(([kind, count]) => {
      const bottom = y(sum);
      sum += count;
      return shape(
        `<rect class="lapse-${kind}" x="${(at - 4).toFixed(1)}" y="${y(sum).toFixed(1)}" width="8" height="${(bottom - y(sum)).toFixed(1)}"/>`,
      );
    });
    return markup`<g
      >${join(parts)}${shape(`<text class="count" x="${at.toFixed(1)}" y="${(y(sum) - 5).toFixed(1)}">${sum}</text>`)}</g
    >`;
  });
  const lines = y
    .ticks(4)
    .filter(Number.isInteger)
    .map((count) => {
      const at = y(count).toFixed(1);
      return shape(
        `<line class="grid" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${at}" y2="${at}"/><text class="value" x="${MARGIN.left - 6}" y="${(y(count) + 4).toFixed(1)}">${formatCount(count)}</text>`,
      );
    });
  const ticks = x.ticks(8).map((date) => {
    const at = x(date).toFixed(1);
    return shape(
      `<line class="tick" x1="${at}" x2="${at}" y1="${base}" y2="${base + 5}"/><text class="date" x="${at}" y="${base + 18}">${date.toISOString().slice(0, 10)}</text>`,
    );
  });
  const kinds = new Set(days.flatMap(({ counts }) => [...counts.keys()]));
  return markup`<figure class="timeline">
    <svg
      viewBox="0 0 ${raw(String(WIDTH))} ${raw(String(HEIGHT))}"
      role="img"
      aria-label="Number of devices and items by the first day on which something ends for them, from ${asOf} to ${until}: ${plural(days.length, 'day')}; see the table below"
    >
      ${join(lines)}${shape(`<line class="axis" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${base}" y2="${base}"/>`)}${join(ticks)}${join(bars)}
    </svg>
    <figcaption>
      ${raw(legend(kinds))}Devices and items by the first day on which something ends for them; each is counted once.
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
