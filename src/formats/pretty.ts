import type { CheckResult, SubjectCounts, Summary } from '../model/check-result.js';
import type { IsoDate } from '../model/dates.js';
import { type Diagnostic, isListed } from '../model/diagnostic.js';
import { compareSeverities, SEVERITIES, type Severity } from '../model/rules.js';
import { sentenceOfChange, tallyChange } from './change-tally.js';
import { codeFrame, indexLines, type TextLines } from './code-frame.js';
import { commitsInWords, notesForReaders } from './notes.js';
import { type Consequences, findConsequences, isCause } from './consequences.js';
import { type DiagnosticGroup, groupDiagnostics } from './diagnostic-groups.js';
import { isCovered, sentenceOfCoverage, waivedInWords } from './sentences.js';
import { verdictInWords } from './verdict-sentence.js';
import { foldLines } from '../text/fold.js';
import { wrap, wrapPainted } from '../text/wrap.js';
import { printable } from '../text/printable.js';
import { listWords, plural } from '../text/words.js';
import { devicesAndItems } from '../model/describe.js';
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
  /** The maximum width of lines; default: 80. */
  readonly width?: number | undefined;
  /** Whether to list diagnostics with one cause or remedy one by one, and not as a group. */
  readonly ungrouped?: boolean | undefined;
}

/** Where the text of `see` and `help` begins. */
const SEE = 10;

/** How many related places to show with a diagnostic. */
const SHOWN_RELATED = 5;

/**
 * The report for people: what causes other errors, groups of errors that are alike, all else by file, each with its line, then
 * groups of warnings and notices, and the verdict (report.md, Terminal).
 * Characters of the repository that a terminal would act upon are shown as escapes.
 */
export function* renderPretty(result: CheckResult, options: PrettyOptions): Generator<string> {
  const { colors, width } = options;
  const reported = result.diagnostics.filter(isListed);
  const { single, groups } =
    options.ungrouped === true ? { single: reported, groups: [] } : groupDiagnostics(result, reported);
  const shownGroups = bySeverity(groups).slice(0, options.maxDiagnostics === 0 ? Infinity : options.maxDiagnostics);
  const room = options.maxDiagnostics === 0 ? 0 : options.maxDiagnostics - shownGroups.length;
  const shown = options.maxDiagnostics > 0 && room === 0 ? [] : mostSevere(single, room);
  const consequencesOf = findConsequences(result.diagnostics);
  const renderGroups = (found: readonly DiagnosticGroup[]): readonly string[] =>
    found.map(
      (group) =>
        `${[renderGroup(group, options), ...effectLines(consequencesOf(group.members), options)].join('\n')}\n\n`,
    );
  const ofErrors = shownGroups.filter(({ first }) => first.severity === 'error');
  const causes = shown.filter(isCause);
  yield* renderByFile(causes, result, options, consequencesOf);
  yield* renderGroups(ofErrors);
  yield* renderByFile(
    shown.filter((one) => !isCause(one)),
    result,
    options,
    consequencesOf,
    ofErrors.length === 0 ? causes.at(-1)?.location.file : undefined,
  );
  yield* renderGroups(shownGroups.filter((group) => !ofErrors.includes(group)));
  const foldedOnes = result.diagnostics.filter(({ folded, change }) => folded === true && change !== 'fixed');
  const folded = foldedOnes.length;
  const isCertain = result.comparison !== undefined || foldedOnes.every(({ follows }) => follows !== undefined);
  const say = (sentence: string): string => `${wrap(sentence, '', { width, hang: 2 }).map(colors.dim).join('\n')}\n\n`;
  const listed = options.ungrouped !== true ? [] : foldedOnes.slice(0, roomFor(options, shown.length));
  if (folded > 0)
    yield say(
      `… and ${plural(folded, foldedOnes.every(({ severity }) => severity === 'error') ? 'more error' : 'more diagnostic')} that ${!isCertain ? 'may follow' : folded === 1 ? 'follows' : 'follow'} from the above${listed.length === 0 ? '' : ':'}`,
    );
  for (const one of listed) yield `${renderFollowing(one, options)}\n\n`;
  const hiddenGroups = groups.filter((group) => !shownGroups.includes(group));
  const hidden =
    single.length -
    shown.length +
    hiddenGroups.reduce((sum, { members }) => sum + members.length, 0) +
    (options.ungrouped === true ? folded - listed.length : 0);
  if (hidden > 0) yield say(`… and ${hidden} more; show all with --max-diagnostics 0`);
  if (groups.length > 0) yield say('Diagnostics with one cause or remedy are grouped; --no-group lists them');
  if (!options.quiet) yield renderVerdict(result, options);
}

/** Diagnostics under the names of their files; that of `above` is there. */
function* renderByFile(
  diagnostics: readonly Diagnostic[],
  result: CheckResult,
  options: PrettyOptions,
  consequencesOf: Consequences,
  above?: string,
): Generator<string> {
  let file: string | undefined;
  let ofProposal: boolean | undefined;
  let lines: TextLines | undefined;
  for (const diagnostic of diagnostics) {
    const isProposed = diagnostic.isProposed === true;
    const { location } = diagnostic;
    const isOtherFile = location.file !== file;
    if (isOtherFile || isProposed !== ofProposal) {
      file = location.file;
      ofProposal = isProposed;
      const text = result.readText(file, isProposed);
      lines = text === undefined ? undefined : indexLines(text);
    }
    if (isOtherFile && !(location.file === above && diagnostic === diagnostics[0]))
      yield `${options.colors.bold(printable(location.file))}\n\n`;
    const effects = effectLines(consequencesOf([diagnostic]), options);
    yield `${[renderDiagnostic(diagnostic, lines, options, result.evaluation.asOf), ...effects].join('\n')}\n\n`;
  }
}

function effectLines(effects: string | undefined, { colors, width }: PrettyOptions): readonly string[] {
  return effects === undefined ? [] : wrapPainted(effects, '    so    ', `    ${colors.dim('so')}    `, { width });
}

function bySeverity(groups: readonly DiagnosticGroup[]): readonly DiagnosticGroup[] {
  return [...groups].sort((a, b) => compareSeverities(a.first.severity, b.first.severity));
}

function renderGroup({ first, members, sentence, help }: DiagnosticGroup, { colors, width }: PrettyOptions): string {
  const { severity, rule, change, location } = first;
  const label = change === 'new' ? `new ${severity}` : severity;
  const painted = `${painter(severity, colors)(label)} ${colors.dim(rule)}  `;
  const places = `${locationText(location)} and ${plural(members.length - 1, 'other place')}`;
  return [
    ...wrapPainted(sentence, `${label} ${rule}  `, painted, { width, hang: 4 }),
    ...wrapPainted(places, '    see   ', `    ${colors.dim('see')}   `, { width }),
    ...wrapPainted(help, '    help  ', `    ${colors.cyan('help')}  `, { width }),
  ].join('\n');
}

/** How many diagnostics may be shown besides those that are. */
function roomFor({ maxDiagnostics }: PrettyOptions, shown: number): number {
  return maxDiagnostics === 0 ? Infinity : Math.max(0, maxDiagnostics - shown);
}

/** A diagnostic that follows from another one: fixing that one is the help. */
function renderFollowing({ severity, rule, message, location }: Diagnostic, { colors, width }: PrettyOptions): string {
  const place = printable(locationText(location));
  const painted = `  ${colors.dim(place)}  ${painter(severity, colors)(severity)} ${colors.dim(rule)}  `;
  return wrapPainted(message, `  ${place}  ${severity} ${rule}  `, painted, { width, hang: 4 }).join('\n');
}

/** The most severe diagnostics, waived ones last, in their original order. */
function mostSevere(diagnostics: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  if (most === 0 || diagnostics.length <= most) return diagnostics;
  const isWaived = ({ waived }: Diagnostic): number => (waived === undefined ? 0 : 1);
  const sorted = [...diagnostics].sort(
    (a, b) =>
      isWaived(a) - isWaived(b) || compareSeverities(a.severity, b.severity) || Number(isCause(b)) - Number(isCause(a)),
  );
  const kept = new Set(sorted.slice(0, most));
  return diagnostics.filter((diagnostic) => kept.has(diagnostic));
}

function renderDiagnostic(
  diagnostic: Diagnostic,
  lineAt: TextLines | undefined,
  { colors, width }: PrettyOptions,
  asOf: IsoDate,
): string {
  const { severity, rule, message, help, location, related, change, waived } = diagnostic;
  const paint = waived === undefined ? painter(severity, colors) : colors.dim;
  const place = `${location.start.line}:${location.start.column}`;
  const label = waived !== undefined ? `waived ${severity}` : change === 'new' ? `new ${severity}` : severity;
  const painted = `  ${colors.dim(place)}  ${paint(label)} ${colors.dim(rule)}  `;
  const lines = [...wrapPainted(message, `  ${place}  ${label} ${rule}  `, painted, { width, hang: 4 })];
  const frame = lineAt === undefined ? undefined : codeFrame(lineAt, location, width);
  if (frame !== undefined) {
    const gutter = String(frame.line);
    lines.push(
      `  ${colors.dim(`${gutter} │`)} ${frame.text}`,
      `  ${colors.dim(`${' '.repeat(gutter.length)} │`)} ${paint(frame.marks)}`,
    );
  }
  if (waived !== undefined) lines.push(...wrap(waivedInWords(waived, asOf), '    ', { width }));
  for (const { message: note, location: other } of related.slice(0, SHOWN_RELATED)) {
    const at = printable(locationText(other));
    lines.push(
      ...wrapPainted(`(${note})`, `    see   ${at} `, `    ${colors.dim('see')}   ${at} `, { width, hang: SEE }),
    );
  }
  if (related.length > SHOWN_RELATED) lines.push(`    ${colors.dim(`      and other places`)}`);
  lines.push(...wrapPainted(help, '    help  ', `    ${colors.cyan('help')}  `, { width }));
  return lines.join('\n');
}

function painter(severity: Severity, colors: Palette): Paint {
  return severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.blue;
}

function renderVerdict(result: CheckResult, options: PrettyOptions): string {
  const { colors, failed, width } = options;
  const { summary, evaluation, filesInAll } = result;
  const coverage = result.coverage();
  const verdict = failed ? '✖ failed' : '✔ passed';
  const painted = failed ? colors.red(colors.bold(verdict)) : colors.green(colors.bold(verdict));
  const lines = [...wrapPainted(verdictInWords(result), `${verdict}  `, `${painted}  `, { width })];
  const change = tallyChange(result);
  if (result.comparison !== undefined && change !== undefined) {
    const diagnostics = `${plural(change.newDiagnostics, 'new diagnostic')}, ${change.fixedDiagnostics} fixed`;
    lines.push(...wrap(`${sentenceOfChange(result.comparison)}; ${diagnostics}`, ' '.repeat(10), { width }));
  }
  for (const note of notesForReaders(result))
    lines.push(...wrapPainted(note, '  note    ', `  ${colors.yellow('note')}    `, { width }));
  const rows = [
    ...tallies(summary, options),
    ...(isCovered(coverage) ? [] : wrap(sentenceOfCoverage(result), `  ${'policy coverage'.padEnd(26)}`, { width })),
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

/** The verdict on a result of which only the figures are known, such as that of joined parts. */
export function renderFigures(
  summary: Summary,
  asOf: IsoDate,
  options: Pick<PrettyOptions, 'colors' | 'failed' | 'width'>,
): string {
  const { colors, failed, width } = options;
  const { diagnostics, devices, inventory_items: items } = summary;
  const verdict = failed ? '✖ failed' : '✔ passed';
  const painted = failed ? colors.red(colors.bold(verdict)) : colors.green(colors.bold(verdict));
  const notJudged = devices.not_judged + items.not_judged;
  const counts = [
    ...(notJudged > 0 ? [`${devicesAndItems(notJudged)} could not be judged`] : []),
    ...SEVERITIES.filter((severity) => diagnostics[severity] > 0).map((severity) =>
      plural(diagnostics[severity], severity),
    ),
    ...(diagnostics.waived > 0 ? [`${diagnostics.waived} waived`] : []),
  ];
  const sentence = counts.length === 0 ? 'nothing to report' : listWords(counts);
  return [
    ...wrapPainted(sentence, `${verdict}  `, `${painted}  `, { width }),
    '',
    ...tallies(summary, options),
    '',
    `  ${colors.dim(`${plural(summary.files, 'file')}, as of ${asOf}`)}`,
    '',
  ].join('\n');
}

/** How many devices and inventory items are in which state, a line each, and how many virtual machines there are. */
function tallies(
  { devices, inventory_items: items, virtual_machines: machines }: Summary,
  options: Pick<PrettyOptions, 'colors' | 'width'>,
): readonly string[] {
  return [
    ...(devices.total > 0 ? tally('devices', devices, options) : []),
    ...(items.total > 0 ? tally('inventory items', items, options) : []),
    ...(machines.total > 0 ? [`  ${'virtual machines'.padEnd(16)}${String(machines.total).padStart(7)}`] : []),
  ];
}

function tally(
  label: string,
  { total, valid, invalid, no_software: none, not_expected: exempt, unsupported }: SubjectCounts,
  { colors, width = 80 }: Pick<PrettyOptions, 'colors' | 'width'>,
): readonly string[] {
  const parts = [
    valid > 0 ? colors.green(`${valid} valid`) : undefined,
    invalid > 0 ? colors.red(`${invalid} invalid`) : undefined,
    none > 0 ? colors.yellow(`${none} without software`) : undefined,
    exempt > 0 ? `${exempt} without software as expected` : undefined,
    unsupported > 0 ? colors.yellow(`${unsupported} valid but out of support`) : undefined,
  ];
  const line = `  ${label.padEnd(16)}${String(total).padStart(7)}   ${parts.filter((part) => part !== undefined).join(', ')}`;
  return [...foldLines([line], width, 28)];
}
