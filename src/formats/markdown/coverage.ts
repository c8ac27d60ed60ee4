import type { CheckResult } from '../../model/check-result.js';
import { type CoverageCounts, coveredPercent } from '../../model/coverage.js';
import { isCovered, sentenceOfCoverage, sentenceOfRecords } from '../sentences.js';
import { foldRows, type Part, rowsOf, tableHead, tableRow, textPart } from './part.js';
import { escapeMarkdown } from '../../text/markdown-escape.js';
import { deviceTypeName } from '../../model/describe.js';

const SHOWN_GROUPS = 10;

const COLUMNS = ['device type or part', 'total', 'matched', 'covered', 'share', 'no policy'];

const LEGEND = 'Matched: any record matches. Covered: a record in its window and for the same platform matches.';

/** A device type or a part. */
interface Group {
  readonly name: string;
  readonly counts: CoverageCounts;
}

/** How much of the fleet the policy covers, and the types and parts with gaps, largest gap first. */
export function coverageParts(result: CheckResult): readonly Part[] {
  const coverage = result.coverage();
  const { devices, inventoryItems, deviceTypes, parts } = coverage;
  if (devices.total + inventoryItems.total === 0) return [];
  const records = sentenceOfRecords(coverage);
  const open = `#### Policy coverage: ${sentenceOfCoverage(result)}\n${records === '' ? '' : `\n${records}\n`}`;
  if (isCovered(coverage)) return [textPart(10, open, 'the policy coverage')];
  const groups: readonly Group[] = [
    ...deviceTypes.map((counts) => ({ name: deviceTypeName(counts), counts })),
    ...parts.map((counts) => ({ name: `inventory items: ${nameOfPart(counts)}`, counts })),
  ].filter(({ counts: { covered, total } }) => covered < total);
  return [
    {
      priority: 10,
      open: `${open}\n${LEGEND}\n${tableHead(COLUMNS)}`,
      close: '',
      rows: rowsOf(groups, rowOf),
      atLeast: 3,
      fold: foldRows(groups.length, SHOWN_GROUPS, COLUMNS, 'type'),
      noun: 'type',
    },
  ];
}

function nameOfPart({ manufacturer, partId }: { manufacturer: string | null; partId: string | null }): string {
  const known = [manufacturer, partId].filter((one) => one !== null).join(' ');
  return partId === null ? `${known === '' ? '' : `${known}, `}no part id` : known;
}

function rowOf({ name, counts }: Group): string {
  const { total, matched, covered, noPolicy } = counts;
  const cells = [total, matched, covered, `${coveredPercent(counts)} %`, noPolicy];
  return tableRow([escapeMarkdown(name), ...cells.map(String)]);
}
