import type { Breakdown, BreakdownGroup, ReportDimension, StatusCounts } from '../../counts.js';
import type { ReportData } from '../../types.js';
import { listWords } from '../../../text/words.js';
import { printable } from '../../../text/printable.js';
import { DIMENSION_WORDS } from '../words.js';
import { percentText, statusBar } from './bars.js';
import { renderReasons } from './sections.js';
import { formatCount, type Html, markup, join, NOTHING } from './markup.js';

/** How many groups of a breakdown are shown at once, and how many more can be unfolded. */
const SHOWN = 8;
const FOLDED = 200;

/** The column of the table that a dimension is filtered by. */
const COLUMNS: Readonly<Record<ReportDimension, string>> = {
  platform: 'platform',
  device_type: 'type',
  role: 'role',
  tenant: 'tenant',
  location: 'location',
  part_id: 'type',
};

/**
 * Where work is needed: why software is invalid, then compliance by platform, device type, role, tenant and location, those
 * groups first that need the most work (report.md, The page).
 */
export function renderWork(report: ReportData): Html {
  const { breakdowns } = report;
  if (breakdowns.length === 0) return NOTHING;
  const ofKind = (kind: Breakdown['kind'], title: string): Html => {
    const shown = breakdowns.filter((breakdown) => breakdown.kind === kind);
    if (shown.length === 0) return NOTHING;
    if (shown.every(({ groups }) => groups.every(({ counts }) => isFine(counts))))
      return markup`<p>${title}: no group is below 100 %.</p>`;
    return markup`<h3>${title}</h3>
      <div class="breakdowns">${shown.filter(({ groups }) => groups.some(({ counts }) => !isFine(counts))).map(renderBreakdown)}</div>`;
  };
  return markup`<section aria-labelledby="breakdowns">
    <h2 id="breakdowns">Where work is needed</h2>
    ${renderReasons(report)}${ofKind('device', 'Devices')}${ofKind('inventory_item', 'Inventory items')}
  </section> `;
}

function renderBreakdown({ kind, dimension, groups }: Breakdown): Html {
  const needy = groups.filter(({ counts }) => !isFine(counts));
  const fine = groups.length - needy.length;
  const shown = needy.slice(0, SHOWN);
  const folded = needy.slice(SHOWN, SHOWN + FOLDED);
  const left = needy.length - shown.length - folded.length;
  const title = `${kind === 'device' ? 'Devices' : 'Inventory items'} by ${DIMENSION_WORDS[dimension]}`;
  const more = markup`<details>
    <summary>${formatCount(folded.length)} more<span class="sr">: ${title.toLowerCase()}</span></summary>
    ${table(`${title}, continued`, dimension, folded)}${left > 0 ? markup`<p class="note">and ${left} more; see the table of devices and items or the other formats</p>` : NOTHING}
  </details>`;
  return markup`<div class="breakdown">${table(title, dimension, shown)}${folded.length > 0 ? more : NOTHING}${fine > 0 ? fineGroups(groups.slice(-fine), title) : NOTHING}</div> `;
}

/** Whether every one that needs software is compliant. */
function isFine({ total, notExpected, compliant }: StatusCounts): boolean {
  return compliant === total - notExpected;
}

/** The groups without work, in a line. */
function fineGroups(groups: readonly BreakdownGroup[], title: string): Html {
  const names = groups.slice(0, FOLDED).map(({ name }) => name ?? 'none');
  return markup`<details>
    <summary>${formatCount(groups.length)} at 100 %<span class="sr">: ${title.toLowerCase()}</span></summary>
    <p class="note">${listWords(names, FOLDED)}${groups.length > names.length ? ` and ${formatCount(groups.length - names.length)} more` : ''}</p>
  </details>`;
}

function table(caption: string, dimension: ReportDimension, groups: readonly BreakdownGroup[]): Html {
  return markup`<table class="groups">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${capital(DIMENSION_WORDS[dimension])}</th>
        <th scope="col"><span class="sr">Shares</span></th>
        <th scope="col" class="n">Compliant</th>
        <th scope="col" class="n">Invalid</th>
        <th scope="col" class="n">Waived</th>
        <th scope="col" class="n">Out of support</th>
        <th scope="col" class="n">No software</th>
        <th scope="col" class="n">Total</th>
      </tr>
    </thead>
    <tbody>
      ${join(groups.map((group) => row(dimension, group)))}
    </tbody>
  </table>`;
}

function row(dimension: ReportDimension, { name, counts }: BreakdownGroup): Html {
  const filter = `${COLUMNS[dimension]}==${encodeURIComponent(printable(name ?? ''))}`;
  const label = name === null ? markup`<i>none</i>` : markup`${name}`;
  return markup`<tr>
    <th scope="row"><span data-filter="${filter}">${label}</span></th>
    <td>${statusBar(counts, 72, 10)}</td>
    <td class="n">${percentText(counts)}</td>
    <td class="n">${counts.invalid}</td>
    <td class="n">${counts.waived}</td>
    <td class="n">${counts.unsupported}</td>
    <td class="n">${counts.noSoftware}</td>
    <td class="n">${counts.total}</td>
  </tr>`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
