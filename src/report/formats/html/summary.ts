import type { StatusCounts } from '../../counts.js';
import type { ReportData } from '../../types.js';
import { LEGEND, percentText, statusBar } from './bars.js';
import { formatCount, type Html, markup, NOTHING } from './markup.js';

/** The figures: devices, inventory items, image files, coverage of the policy. */
export function renderSummary(report: ReportData): Html {
  const { notJudged, observes } = report;
  return markup`<section aria-labelledby="summary">
    <h2 id="summary">Summary</h2>
    <div class="cards">
      ${countsCard('Devices', report.devices, { notJudged: notJudged.devices, observes })}
      ${countsCard('Inventory items', report.inventoryItems, { notJudged: notJudged.inventoryItems, observes })}
      ${imagesCard(report)} ${coverageCard(report)}
    </div>
    ${LEGEND}
    <p class="note">
      Compliance is the share of valid devices and items in all that should have software.
      ${machines(report.virtualMachines)}
    </p>
  </section> `;
}

function machines(count: number): Html {
  if (count === 0) return NOTHING;
  const are = count === 1 ? '1 virtual machine runs' : `${formatCount(count)} virtual machines run`;
  return markup`${are} software, too; the policy cannot name them, so they are not judged.`;
}

interface CardOptions {
  readonly notJudged: number;
  readonly observes: boolean;
}

function countsCard(title: string, counts: StatusCounts, { notJudged, observes }: CardOptions): Html {
  const rows: readonly (readonly [string, number])[] = [
    ['Valid', counts.valid],
    ...(counts.expiring > 0 ? [['of which expiring', counts.expiring] as const] : []),
    ...(counts.unsupported > 0 ? [['of which out of support', counts.unsupported] as const] : []),
    ['Invalid', counts.invalid],
    ...(counts.waived > 0 ? [['of which waived', counts.waived] as const] : []),
    ['No software', counts.noSoftware],
    ...(counts.notExpected > 0 ? [['No software expected', counts.notExpected] as const] : []),
    ['Total', counts.total],
    ...(notJudged > 0 ? [['Not judged because of errors', notJudged] as const] : []),
    ...(observes ? [['Run other software than they should', counts.drift] as const] : []),
  ];
  return markup`<div class="card">
    <h3>${title}</h3>
    <p class="figure">${percentText(counts)}<span> compliant</span></p>
    ${statusBar(counts, 240, 14)}
    <dl>
      ${rows.map(
        ([name, count]) =>
          markup`<div>
            <dt>${name}</dt>
            <dd>${count}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

function imagesCard({ images }: ReportData): Html {
  return markup`<div class="card">
    <h3>Image files</h3>
    <p class="figure">${images.inUse}<span> in use</span></p>
    <dl>
      <div>
        <dt>Devices and items without an image file</dt>
        <dd>${images.unresolved.length}</dd>
      </div>
      <div>
        <dt>Image files without a checksum</dt>
        <dd>${images.withoutChecksum.length}</dd>
      </div>
    </dl>
  </div>`;
}

function coverageCard({ coverage, reasons, waivers }: ReportData): Html {
  const holes = reasons.find(({ reason }) => reason === 'no_policy');
  const inForce = waivers.filter(({ expired }) => !expired).length;
  const total = coverage.devices.total + coverage.inventoryItems.total;
  const covered = coverage.devices.covered + coverage.inventoryItems.covered;
  return markup`<div class="card">
    <h3>Policy</h3>
    <p class="figure">${coverage.records.total}<span>${coverage.records.total === 1 ? ' record' : ' records'}</span></p>
    <dl>
      <div>
        <dt>Devices and items with a policy to follow</dt>
        <dd>${covered} of ${total}</dd>
      </div>
      <div>
        <dt>Invalid because no record matches</dt>
        <dd>${(holes?.devices ?? 0) + (holes?.inventoryItems ?? 0)}</dd>
      </div>
      <div>
        <dt>Waivers in force</dt>
        <dd>${inForce}</dd>
      </div>
    </dl>
  </div>`;
}
