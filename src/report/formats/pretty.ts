import { daysBetween, type IsoDate } from '../../model/dates.js';
import { wrap, type WrapOptions } from '../../text/wrap.js';
import { byteSize, daysAway, listWords, plural } from '../../text/words.js';
import { compliancePercent, type StatusCounts } from '../counts.js';
import type { ReportData, ReportUpgrade } from '../types.js';
import { nameOfRow } from './words.js';

/** How many upgrades are listed: a terminal is read, not searched. */
const SHOWN = 20;

/** Where the lines of an upgrade begin, behind its day. */
const INDENT = 14;

/** The report for a terminal: the verdict, what must move by when, and the figures (report.md, The page). */
export function* renderCompliancePretty(report: ReportData, { width }: WrapOptions = {}): Generator<string> {
  const { verdict, upgrades, limits, asOf } = report;
  const lines = (text: string, first: string, hang?: number): string =>
    `${wrap(text, first, { width, ...(hang !== undefined && { hang }) }).join('\n')}\n`;
  yield lines(verdict.sentence, verdict.failed ? '✖ failed  ' : '✔ passed  ');
  if (limits.length > 0) yield lines(limits.join('; '), '  limited to ');
  if (upgrades.list.length === 0) yield lines(`Nothing must move before ${upgrades.until}`, '\n', 0);
  else yield `\nUpgrades before ${upgrades.until}\n`;
  for (const upgrade of upgrades.list.slice(0, SHOWN))
    for (const [at, text] of upgradeInWords(upgrade, report).entries())
      yield lines(text, (at === 0 ? `  ${upgrade.by ?? 'now'}` : '').padEnd(INDENT), INDENT);
  const more = upgrades.list.length - SHOWN;
  if (more > 0) yield lines(`… and ${plural(more, 'more upgrade')}; -f html and -f json list all`, '  ', 2);
  yield '\n';
  for (const [label, counts, notJudged] of [
    ['devices', report.devices, report.notJudged.devices],
    ['inventory items', report.inventoryItems, report.notJudged.inventoryItems],
  ] as const)
    if (counts.total + notJudged > 0) yield lines(countsInWords(counts, notJudged), `  ${label.padEnd(18)}`);
  yield `\n  as of ${asOf}\n`;
}

/** An upgrade in lines: who, from and to, the image files, and why. */
function upgradeInWords(upgrade: ReportUpgrade, { subjects, asOf }: ReportData): readonly string[] {
  const { by, kind, type, from, to, rows, imageFiles, reason, approvedBy, ticket } = upgrade;
  const names = rows.flatMap((row) => (subjects[row] === undefined ? [] : [nameOfRow(subjects[row])]));
  const who = plural(rows.length, kind === 'device' ? 'device' : 'inventory item');
  const approval = [approvedBy === null ? null : `approved by ${approvedBy}`, ticket];
  return [
    `${who}${type === null ? '' : `, ${type}`}: ${listWords(names)}`,
    [`${from ?? 'no software'} → ${to ?? 'no target'}`, ...approval].filter((part) => part !== null).join(', '),
    ...imageFiles.map(({ name, checksum, algorithm, size }) =>
      [name, size === null ? '' : byteSize(size), checksum === null ? 'no checksum' : `${algorithm ?? ''} ${checksum}`]
        .filter((part) => part !== '')
        .join(', '),
    ),
    `${by === null ? '' : `${daysUntil(asOf, by)}: `}${reason}`,
  ];
}

function daysUntil(asOf: IsoDate, day: IsoDate): string {
  return daysAway(daysBetween(asOf, day));
}

function countsInWords(counts: StatusCounts, notJudged: number): string {
  const { total, valid, unsupported, invalid, waived, noSoftware, notExpected } = counts;
  const parts = [
    `${valid} valid${unsupported > 0 ? ` (${unsupported} out of support)` : ''}`,
    ...(invalid > 0 ? [`${invalid} invalid${waived > 0 ? ` (${waived} waived)` : ''}`] : []),
    ...(noSoftware > 0 ? [`${noSoftware} without software`] : []),
    ...(notExpected > 0 ? [`${notExpected} without software as expected`] : []),
  ];
  const share = total === notExpected ? '' : `; ${compliancePercent(counts)} % compliant`;
  const unknown = notJudged > 0 ? `; ${notJudged} not judged` : '';
  return `${total}: ${parts.join(', ')}${share}${unknown}`;
}
