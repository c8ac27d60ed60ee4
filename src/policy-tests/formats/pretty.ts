import type { Diagnostic } from '../../model/diagnostic.js';
import {
  type CaseResult,
  type Difference,
  percentCovered,
  type PolicyTestResult,
  testsFailed,
  type TestedFile,
} from '../types.js';
import { plural } from '../../text/words.js';
import { unreadPoliciesInWords } from '../../text/unread-files.js';
import { codeFrame, indexLines, type TextLines } from '../../formats/code-frame.js';
import type { Palette } from '../../formats/pretty.js';
import { foldLines } from '../../text/fold.js';
import { printable } from '../../text/printable.js';
import { conditionsOf, coverageInWords, remarkOn, signOf, tallyInWords, valueText } from './words.js';
import { locationText } from '../../model/source.js';
import { softwareName } from '../../model/describe.js';
import { windowInWords } from '../../model/dates.js';

/** Options of the text output. */
export interface PolicyTestsPrettyOptions {
  readonly colors: Palette;
  /** The maximum width of lines; default: 80. */
  readonly width?: number | undefined;
  /** Only print problems: no passed cases, no verdict. */
  readonly quiet: boolean;
  /** Whether to list records that no case covers. */
  readonly coverage: boolean;
  /** The percentage of records that must be covered. */
  readonly minCoverage: number;
}

type Look = Pick<PolicyTestsPrettyOptions, 'colors' | 'width'>;

/** The outcome of policy tests as text: each case by file, what differs and why, what is not covered, the verdict. */
export function renderPolicyTestsPretty(
  result: PolicyTestResult,
  options: PolicyTestsPrettyOptions,
): Generator<string> {
  return foldLines(linesOfTests(result, options), options.width ?? 80);
}

function* linesOfTests(result: PolicyTestResult, options: PolicyTestsPrettyOptions): Generator<string> {
  const { colors, quiet, width } = options;
  const unread = unreadPoliciesInWords(result.unreadPolicies);
  if (unread !== undefined && (!quiet || testsFailed(result, options.minCoverage)))
    yield `${colors.yellow('note')}  ${unread}, so cases may fail: run fleetvet check\n\n`;
  for (const file of result.files) {
    const shown = quiet ? file.cases.filter(({ outcome }) => outcome !== 'passed') : file.cases;
    if (shown.length === 0 && file.diagnostics.length === 0) continue;
    yield `${colors.bold(printable(file.path))}\n\n`;
    const hasDiagnostics = file.diagnostics.length > 0 || shown.some(({ diagnostics }) => diagnostics.length > 0);
    const text = hasDiagnostics ? result.readText(file.path) : undefined;
    const lineAt = text === undefined ? undefined : indexLines(text);
    for (const diagnostic of file.diagnostics)
      yield `${renderDiagnostic(diagnostic, file, lineAt, { colors, width }).join('\n')}\n\n`;
    let separated = true;
    for (const one of shown) {
      const details = renderDetails(one, file, lineAt, { colors, width });
      yield `${separated || details.length === 0 ? '' : '\n'}${[headOf(one, colors), ...details].join('\n')}\n`;
      separated = details.length > 0;
      if (separated) yield '\n';
    }
    if (!separated) yield '\n';
  }
  if (options.coverage) yield renderCoverage(result, options);
  if (!quiet || testsFailed(result, options.minCoverage))
    for (const note of notesOn(result)) yield `${colors.yellow('note')}  ${note}\n\n`;
  if (!quiet) yield renderVerdict(result, options);
}

function headOf({ name, outcome }: CaseResult, colors: Palette): string {
  return outcome === 'passed' ? `  ${colors.green('✔')} ${printable(name)}` : `  ${colors.red('✖')} ${printable(name)}`;
}

function renderDetails(
  one: CaseResult,
  file: TestedFile,
  lineAt: TextLines | undefined,
  { colors, width }: Look,
): readonly string[] {
  switch (one.outcome) {
    case 'passed':
      return [];
    case 'broken':
      return one.diagnostics.flatMap((diagnostic) => renderDiagnostic(diagnostic, file, lineAt, { colors, width }));
    case 'failed':
      return [
        `    ${colors.dim(`${printable(locationText(one.location))}  ${printable(conditionsOf(one))}`)}`,
        ...foldReasons(one.differences).flatMap((difference) => renderDifference(difference, colors)),
      ];
  }
}

/** A reason shared by several differences is shown with the first. */
function foldReasons(differences: readonly Difference[]): readonly Difference[] {
  const shown = new Set<string>();
  return differences.map((difference) => {
    const { because } = difference;
    if (because === undefined) return difference;
    const isShown = shown.has(because);
    shown.add(because);
    return isShown ? { ...difference, because: undefined, related: [] } : difference;
  });
}

function renderDifference(difference: Difference, colors: Palette): readonly string[] {
  const { field, expected, actual, because, location, lines, omitted, related } = difference;
  const place = colors.dim(`${location.start.line}:${location.start.column}`);
  if (Array.isArray(expected)) {
    const legend = `${colors.red('- expected')} ${colors.green('+ got')}`;
    const width = lines.reduce((widest, { text }) => Math.max(widest, printable(text).length), 0);
    return [
      `    ${place}  ${colors.bold(field)}  ${legend}`,
      ...lines.map((line) => {
        const paint = { same: (words: string) => words, missing: colors.red, unexpected: colors.green }[line.sign];
        const remark = line.sign === 'same' ? '' : printable(remarkOn(line));
        const words = printable(line.text);
        const gap = ' '.repeat(Math.max(0, Math.min(width, WIDEST) - words.length) + 2);
        return `      ${paint(`${signOf(line)} ${words}`)}${remark === '' ? '' : `${gap}${colors.dim(remark)}`}`;
      }),
      ...(omitted > 0 ? [`      ${colors.dim(`… and ${omitted} more`)}`] : []),
    ];
  }
  return [
    `    ${place}  ${colors.bold(field)}`,
    `      ${colors.red(`expected  ${printable(valueText(expected))}`)}`,
    `      ${colors.green(`got       ${printable(valueText(actual))}`)}${because === undefined ? '' : `  ${colors.dim(printable(because))}`}`,
    ...related.map(
      (other) =>
        `      ${colors.dim('see')}       ${printable(locationText(other.location))} ${colors.dim(`(${printable(other.message)})`)}`,
    ),
  ];
}

/** Notes are aligned behind lines that are not longer than this. */
const WIDEST = 60;

function renderDiagnostic(
  diagnostic: Diagnostic,
  { path }: TestedFile,
  lineAt: TextLines | undefined,
  { colors, width }: Look,
): readonly string[] {
  const { location, rule, message, help, related } = diagnostic;
  const isHere = location.file === path;
  const place = isHere ? `${location.start.line}:${location.start.column}` : locationText(location);
  const frame = isHere && lineAt !== undefined ? codeFrame(lineAt, location, (width ?? 80) - 2) : undefined;
  const gutter = String(frame?.line ?? '');
  return [
    `    ${colors.dim(printable(place))}  ${colors.red('error')} ${colors.dim(rule)}  ${printable(message)}`,
    ...(frame === undefined
      ? []
      : [
          `    ${colors.dim(`${gutter} │`)} ${frame.text}`,
          `    ${colors.dim(`${' '.repeat(gutter.length)} │`)} ${colors.red(frame.marks)}`,
        ]),
    ...related.map(
      (other) =>
        `      ${colors.dim('see')}   ${printable(locationText(other.location))} ${colors.dim(`(${printable(other.message)})`)}`,
    ),
    `      ${colors.cyan('help')}  ${printable(help)}`,
  ];
}

function renderCoverage({ coverage }: PolicyTestResult, { colors }: PolicyTestsPrettyOptions): string {
  const lines = [`${colors.bold('coverage')}  ${coverageInWords(coverage, percentCovered(coverage))}`];
  if (coverage.uncovered.length > 0) lines.push('', '  not covered:');
  const places = coverage.uncovered.map(({ location }) => printable(locationText(location)));
  const width = places.reduce((widest, place) => Math.max(widest, place.length), 0);
  for (const [index, { record }] of coverage.uncovered.entries()) {
    const { name, software, start, end } = record;
    const window = colors.dim(`${softwareName(software)}, ${windowInWords(start, end)}`);
    lines.push(
      `    ${colors.dim((places[index] ?? '').padEnd(width))}  ${name === undefined ? '' : `${printable(name)}  `}${printable(window)}`,
    );
  }
  return `${lines.join('\n')}\n\n`;
}

function notesOn({ brokenEntries, undated }: PolicyTestResult): readonly string[] {
  return [
    ...(brokenEntries > 0
      ? [
          `${brokenEntries === 1 ? '1 entry' : `${brokenEntries} entries`} of the repository ${brokenEntries === 1 ? 'is' : 'are'} left out because of errors, which may make cases fail: run fleetvet check`,
        ]
      : []),
    ...(undated > 0
      ? [
          `${plural(undated, 'case')} without a date ran as of today, so the result can change from day to day: set as_of in the file or use --as-of`,
        ]
      : []),
  ];
}

function renderVerdict(result: PolicyTestResult, { colors, minCoverage }: PolicyTestsPrettyOptions): string {
  const failed = testsFailed(result, minCoverage);
  const sign = failed ? colors.red(colors.bold('✖ failed')) : colors.green(colors.bold('✔ passed'));
  const percent = percentCovered(result.coverage);
  const short =
    percent < minCoverage ? `; ${percent} % of the records are covered, less than the required ${minCoverage} %` : '';
  return `${sign}  ${tallyInWords(result)}, in ${plural(result.files.length, 'file')}${short}\n`;
}
