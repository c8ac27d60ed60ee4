import type { CheckResult, SubjectCounts } from '../model/check-result.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { compareSeverities, type Severity } from '../model/severity.js';
import { sentenceOfChange, tallyChange } from './change-tally.js';
import { codeFrame, indexLines, type TextLines } from './code-frame.js';
import { commitsInWords, notesOf } from './notes.js';
import { countsInWords, isCovered, sentenceOfCoverage, sentenceOfResult, waivedInWords } from './sentences.js';
import { printable } from '../text/printable.js';
import { plural } from '../text/words.js';
import { locationText } from '../model/source.js';

/** Colors a text for a terminal, or leaves it as it is. */
type Paint = (text: string) => string;

/** The colors of the report for people. */
export type Palette = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green' | 'cyan', Paint>>;

/** Options of the report for people. */
export interface PrettyOptions {
  readonly colors: Palette;
  /** Maximum number of diagnostics to show, most severe first; the rest are counted. */
  readonly maxDiagnostics: number;
  /** Whether the check failed, according to --fail-on. */
  readonly failed: boolean;
  /** Only print problems: no verdict, no table. */
  readonly quiet: boolean;
}

/** How many related places to show with a diagnostic. */
const SHOWN_RELATED = 5;

/**
 * The report for people: the diagnostics by file, each with its line, then the verdict. Characters of the repository that a
 * terminal would act upon are shown as escapes.
 */
export function* renderPretty(result: CheckResult, options: PrettyOptions): Generator<string> {
  const reported = result.diagnostics.filter(({ folded, change }) => folded !== true && change !== 'fixed');
  const shown = mostSevere(reported, options.maxDiagnostics);
  let file: string | undefined;
  let lines: TextLines | undefined;
  for (const diagnostic of shown) {
    if (diagnostic.location.file !== file) {
      file = diagnostic.location.file;
      const text = result.readText(file);
      lines = text === undefined ? undefined : indexLines(text);
      yield `${options.colors.bold(printable(file))}\n\n`;
    }
    yield `${renderDiagnostic(diagnostic, lines, options)}\n\n`;
  }
  const folded = result.diagnostics.filter(
    (diagnostic) => diagnostic.folded === true && diagnostic.change !== 'fixed',
  ).length;
  if (folded > 0)
    yield `${options.colors.dim(`… and ${plural(folded, 'violation')} that ${result.comparison === undefined ? 'may follow' : folded === 1 ? 'follows' : 'follow'} from the above`)}\n\n`;
  const hidden = reported.length - shown.length;
  if (hidden > 0) yield `${options.colors.dim(`… and ${hidden} more; show all with --max-diagnostics 0`)}\n\n`;
  if (!options.quiet) yield renderVerdict(result, options);
}

/** The most severe diagnostics, waived ones last, in their original order. */
function mostSevere(diagnostics: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  if (most === 0 || diagnostics.length <= most) return diagnostics;
  const isWaived = ({ waived }: Diagnostic): number => (waived === undefined ? 0 : 1);
  const sorted = [...diagnostics].sort(
    (a, b) => isWaived(a) - isWaived(b) || compareSeverities(a.severity, b.severity),
  );
  const kept = new Set(sorted.slice(0, most));
  return diagnostics.filter((diagnostic) => kept.has(diagnostic));
}

function renderDiagnostic(diagnostic: Diagnostic, lineAt: TextLines | undefined, { colors }: PrettyOptions): string {
  const { severity, rule, message, help, location, related, change, waived } = diagnostic;
  const paint = waived === undefined ? painter(severity, colors) : colors.dim;
  const place = `${location.start.line}:${location.start.column}`;
  const label = waived !== undefined ? `waived ${severity}` : change === 'new' ? `new ${severity}` : severity;
  const lines = [`  ${colors.dim(place)}  ${paint(label)} ${colors.dim(rule)}  ${printable(message)}`];
  const frame = lineAt === undefined ? undefined : codeFrame(lineAt, location);
  if (frame !== undefined) {
    const gutter = String(frame.line);
    lines.push(
      `  ${colors.dim(`${gutter} │`)} ${frame.text}`,
      `  ${colors.dim(`${' '.repeat(gutter.length)} │`)} ${paint(frame.marks)}`,
    );
  }
  if (waived !== undefined) lines.push(`    ${printable(waivedInWords(waived))}`);
  for (const { message: note, location: other } of related.slice(0, SHOWN_RELATED)) {
    lines.push(`    ${colors.dim('see')}   ${printable(locationText(other))} ${colors.dim(`(${printable(note)})`)}`);
  }
  if (related.length > SHOWN_RELATED) lines.push(`    ${colors.dim(`      and other places`)}`);
  lines.push(`    ${colors.cyan('help')}  ${printable(help)}`);
  return lines.join('\n');
}

function painter(severity: Severity, colors: Palette): Paint {
  return severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.blue;
}

function renderVerdict(result: CheckResult, { colors, failed }: PrettyOptions): string {
  const { summary, evaluation, filesInAll } = result;
  const coverage = result.coverage();
  const verdict = failed ? colors.red(colors.bold('✖ failed')) : colors.green(colors.bold('✔ passed'));
  const lines = [`${verdict}  ${countsInWords(result)}: ${sentenceOfResult(result)}`];
  const change = tallyChange(result);
  if (result.comparison !== undefined && change !== undefined) {
    const diagnostics = `${plural(change.newDiagnostics, 'new diagnostic')}, ${change.fixedDiagnostics} fixed`;
    lines.push(`${' '.repeat(10)}${sentenceOfChange(result.comparison)}; ${diagnostics}`);
  }
  for (const note of notesOf(result)) lines.push(`  ${colors.yellow('note')}    ${printable(note)}`);
  const rows = [
    ...(
      [
        ['devices', summary.devices],
        ['inventory items', summary.inventory_items],
      ] as const
    )
      .filter(([, counts]) => counts.total > 0)
      .map(([label, counts]) => `  ${label.padEnd(16)}${tally(counts, colors)}`),
    ...(summary.virtual_machines.total > 0
      ? [`  ${'virtual machines'.padEnd(16)}${String(summary.virtual_machines.total).padStart(7)}`]
      : []),
    ...(isCovered(coverage) ? [] : [`  ${'policy coverage'.padEnd(26)}${sentenceOfCoverage(coverage)}`]),
  ];
  const files =
    summary.files === filesInAll
      ? plural(filesInAll, 'file')
      : `${summary.files} of ${plural(filesInAll, 'file')} reported on`;
  const compared = result.comparison === undefined ? '' : `, ${commitsInWords(result.comparison)}`;
  lines.push(
    ...(rows.length > 0 ? ['', ...rows] : []),
    '',
    `  ${colors.dim(`${files}, as of ${evaluation.asOf}${compared}`)}`,
    '',
  );
  return lines.join('\n');
}

function tally(
  { total, valid, invalid, no_software: none, not_expected: exempt, unsupported }: SubjectCounts,
  colors: Palette,
): string {
  const parts = [
    valid > 0 ? colors.green(`${valid} valid`) : undefined,
    invalid > 0 ? colors.red(`${invalid} invalid`) : undefined,
    none > 0 ? colors.yellow(`${none} without software`) : undefined,
    exempt > 0 ? `${exempt} without software as expected` : undefined,
    unsupported > 0 ? colors.yellow(`${unsupported} valid but out of support`) : undefined,
  ];
  return `${String(total).padStart(7)}   ${parts.filter((part) => part !== undefined).join(', ')}`;
}
