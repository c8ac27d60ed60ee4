import type { CheckResult } from '../../model/check-result.js';
import { listWords, plural } from '../../text/words.js';
import { SEVERITIES } from '../../model/severity.js';
import { commitsInWords } from '../comparison-words.js';
import { tableHead, tableRow } from './blocks.js';
import { escapeMarkdown } from '../../text/markdown-escape.js';
import { type Part, textPart } from './part.js';

const COLUMNS = ['', 'total', 'valid', 'invalid', 'without software'];

/** The figures: how many subjects of each kind are in which state, and what was checked. */
export function totalsPart({ summary, evaluation, comparison, filesInAll }: CheckResult): Part {
  const { devices, inventory_items: items, virtual_machines: machines, files, diagnostics } = summary;
  const rows = [
    ...(
      [
        ['devices', devices],
        ['inventory items', items],
      ] as const
    ).map(([label, counts]) => ({
      total: counts.total,
      cells: [label, counts.total, counts.valid, counts.invalid, counts.no_software],
    })),
    { total: machines.total, cells: ['virtual machines', machines.total, '–', '–', '–'] },
  ].filter(({ total }) => total > 0);
  const table =
    rows.length === 0 ? '' : tableHead(COLUMNS) + rows.map(({ cells }) => tableRow(cells.map(String))).join('');
  const counts = [
    ...SEVERITIES.filter((severity) => diagnostics[severity] > 0).map((severity) =>
      plural(diagnostics[severity], severity),
    ),
    ...(diagnostics.waived > 0 ? [`${diagnostics.waived} waived`] : []),
  ];
  const against = comparison === undefined ? '' : `, ${escapeMarkdown(commitsInWords(comparison))}`;
  const line = `\n${filesInWords(files, filesInAll)}, as of ${evaluation.asOf}${against}: ${counts.length === 0 ? 'nothing to report' : listWords(counts)}.\n`;
  return textPart(3, `#### Totals\n${table}${line}`, 'the totals');
}

function filesInWords(files: number, inAll: number): string {
  return files === inAll ? plural(files, 'file') : `${files} of ${plural(inAll, 'file')} reported on`;
}
