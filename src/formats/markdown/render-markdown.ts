import type { CheckResult } from '../../model/check-result.js';
import { coverageParts } from './coverage.js';
import { changeParts } from './changes.js';
import { errorParts, fixedParts, memberParts, milderParts } from './diagnostics.js';
import { escapeMarkdown } from '../../text/markdown-escape.js';
import { fitParts } from './fit.js';
import { fromGitRoot } from '../from-git-root.js';
import { lapseParts } from './lapses.js';
import { type MarkdownOptions, type Part, tableHead, tableRow, textPart } from './part.js';
import { waivedParts } from './waived.js';
import { listWords, plural } from '../../text/words.js';
import { SEVERITIES } from '../../model/rules.js';
import { commitsInWords, notesForReaders } from '../notes.js';
import { verdictInWords } from '../verdict-sentence.js';

const LIMIT_BYTES = 1_000_000;

/**
 * The result of a check in the Markdown of GitHub, for a job summary, a comment or a file: the verdict, what the change did,
 * what is wrong, what is waived, what expires soon, and figures at the end. Never more than the limit; what is cut is said, with where it is.
 */
export function renderMarkdown(given: CheckResult, options: MarkdownOptions): string {
  const result = fromGitRoot(given);
  const { limitBytes = LIMIT_BYTES, wholeReport = 'the output of fleetvet check -f json' } = options;
  const parts = [
    verdictPart(result, options),
    ...(options.beside?.parts ?? []),
    ...changeParts(result, options),
    ...errorParts(result, options),
    ...waivedParts(result, options),
    ...lapseParts(result, options),
    ...fixedParts(result),
    ...milderParts(result, options),
    ...memberParts(result, options),
    ...coverageParts(result),
    totalsPart(result),
  ];
  return fitParts(parts, limitBytes, escapeMarkdown(wholeReport));
}

const COLUMNS = ['', 'total', 'valid', 'invalid', 'without software'];

/** Columns that are shown only if they are not empty: no software needed, not judged, drift. */
const MORE_COLUMNS = { not_expected: 'no software needed', not_judged: 'not judged', drift: 'drift' } as const;

/** The figures: how many subjects of each kind are in which state, and what was checked. */
function totalsPart({ summary, evaluation, comparison, filesInAll, repository }: CheckResult): Part {
  const { devices, inventory_items: items, virtual_machines: machines, files, diagnostics } = summary;
  const more = (['not_expected', 'not_judged', 'drift'] as const).filter((key) =>
    key === 'drift' ? repository.observations.length > 0 : devices[key] + items[key] > 0,
  );
  const rows = [
    ...(
      [
        ['devices', devices],
        ['inventory items', items],
      ] as const
    ).map(([label, counts]) => ({
      total: counts.total,
      cells: [label, counts.total, counts.valid, counts.invalid, counts.no_software, ...more.map((key) => counts[key])],
    })),
    { total: machines.total, cells: ['virtual machines', machines.total, '–', '–', '–', ...more.map(() => '–')] },
  ].filter(({ total, cells }) => total > 0 || cells.slice(1).some((cell) => Number(cell) > 0));
  const table =
    rows.length === 0
      ? ''
      : tableHead([...COLUMNS, ...more.map((key) => MORE_COLUMNS[key])]) +
        rows.map(({ cells }) => tableRow(cells.map(String))).join('');
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

/** The verdict: one line, with a sign and a word; below it what readers must know about the comparison. */
function verdictPart(result: CheckResult, { failed, headline = 'fleetvet', beside }: MarkdownOptions): Part {
  const verdict = `${failed ? '❌' : '✅'} ${escapeMarkdown(`${headline} ${failed ? 'failed' : 'passed'}`)}`;
  const found = escapeMarkdown(
    [verdictInWords(result), ...(beside === undefined ? [] : [beside.inWords])].join('; '),
    Infinity,
  );
  const notes = notesForReaders(result).map((note) => `\n> ${escapeMarkdown(note, Infinity)}\n`);
  return textPart(0, `### ${verdict}: ${found}\n${notes.join('')}`, 'the verdict');
}
