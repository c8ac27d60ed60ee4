import type { CheckResult } from '../model/check-result.js';
import type { IsoDate } from '../model/dates.js';
import { type Diagnostic, isListed } from '../model/diagnostic.js';
import { listWords, plural } from '../text/words.js';
import { RULES, SEVERITIES, type Severity } from '../model/rules.js';
import { locationText } from '../model/source.js';
import { cut, printable } from '../text/printable.js';
import { findConsequences, otherPlaces } from './consequences.js';
import { fromGitRoot } from './from-git-root.js';
import { waivedInWords } from './sentences.js';

/** How many annotations of each severity GitHub shows of a step. */
const SHOWN = 10;

/** What decides which diagnostics become annotations. */
interface SelectOptions {
  /** Whether the pull request touches a line of a file; paths from the root of the Git repository, lines from 1. */
  readonly touched?: ((file: string, line: number) => boolean) | undefined;
}

/** How annotations are chosen. */
export type GithubOptions = SelectOptions;

/** The diagnostics that become annotations, and how many of each severity do not. */
interface SelectedAnnotations {
  readonly shown: readonly Diagnostic[];
  readonly left: Readonly<Record<Severity, number>>;
}

/**
 * Chooses the diagnostics to annotate: at most as many of each severity as GitHub shows, most severe first; within a severity, those on
 * lines that the pull request touches, then new ones, then in the order of files, waived ones last (command-line.md, The
 * GitHub Action). Fixed ones, and those that a cause covers, are neither chosen nor counted.
 */
export function selectAnnotations(
  diagnostics: readonly Diagnostic[],
  { touched = () => false }: SelectOptions = {},
): SelectedAnnotations {
  const reported = diagnostics.filter(isListed);
  const shown: Diagnostic[] = [];
  const left = { error: 0, warning: 0, notice: 0 };
  for (const severity of SEVERITIES) {
    const ranked = reported
      .filter((diagnostic) => levelOfAnnotation(diagnostic) === severity)
      .map((diagnostic) => ({ diagnostic, rank: rankOf(diagnostic, touched) }))
      .sort((a, b) => a.rank - b.rank);
    shown.push(...ranked.slice(0, SHOWN).map(({ diagnostic }) => diagnostic));
    left[severity] = Math.max(0, ranked.length - SHOWN);
  }
  return { shown, left };
}

function rankOf({ location, change, waived }: Diagnostic, touched: (file: string, line: number) => boolean): number {
  const { file, start, end } = location;
  let isTouched = false;
  for (let line = start.line; line <= end.line && !isTouched; line += 1) isTouched = touched(file, line);
  return (waived === undefined ? 0 : 4) + (isTouched ? 0 : 2) + (change === 'existing' ? 1 : 0);
}

/**
 * The diagnostics as workflow commands of GitHub Actions, a line each, and a line on how many there are beyond those. Text
 * of the repository stands within commands alone, so that no line of it can be taken for a command.
 */
export function* renderGithub(result: CheckResult, options: GithubOptions = {}): Generator<string> {
  const { shown, left } = selectAnnotations(fromGitRoot(result).diagnostics, options);
  const consequencesOf = findConsequences(result.diagnostics);
  for (const diagnostic of shown)
    yield `${annotationCommand(diagnostic, result.evaluation.asOf, consequencesOf([diagnostic]))}\n`;
  const parts = SEVERITIES.filter((severity) => left[severity] > 0).map((severity) => plural(left[severity], severity));
  if (parts.length > 0)
    yield `fleetvet: ${listWords(parts)} more; GitHub shows only ${SHOWN} annotations of each severity\n`;
  const folded = result.diagnostics.filter((one) => one.folded === true && one.change !== 'fixed').length;
  if (folded > 0)
    yield `fleetvet: ${plural(folded, 'more diagnostic')} ${folded === 1 ? 'follows' : 'follow'} from the above\n`;
}

/** How many characters of a message GitHub keeps. */
const MESSAGE_LIMIT = 4096;
const CUT_NOTE = '… (cut at the 4,096 characters that GitHub shows)';

/** A diagnostic, with its place from the root of the Git repository, as the workflow command that makes an annotation of it, with what is folded under it. */
export function annotationCommand(diagnostic: Diagnostic, asOf: IsoDate, consequences?: string): string {
  const { rule, message, help, location, waived, change } = diagnostic;
  const remark = waived === undefined ? change : `waived until ${waived.until}`;
  const title = `${RULES[rule].title} (${remark === undefined ? '' : `${remark}, `}${rule})`;
  const lines = [
    message,
    ...(waived === undefined ? [] : [waivedInWords(waived, asOf)]),
    ...otherPlaces(diagnostic).map((other) => `see ${locationText(other.location)}: ${other.message}`),
    `help: ${help}`,
    ...(consequences === undefined ? [] : [`so: ${consequences}`]),
  ];
  return placedCommand({ level: levelOfAnnotation(diagnostic), location, title, lines });
}

/** An annotation, before it is escaped; its place is from the root of the Git repository. */
interface Annotation {
  readonly level: Severity;
  readonly location: Diagnostic['location'];
  readonly title: string;
  readonly lines: readonly string[];
}

/** An annotation as a workflow command: always one line. */
export function placedCommand({ level, location, title, lines }: Annotation): string {
  const values: Record<string, string | number> = { ...placeProperties(location), title: printable(title) };
  const properties = Object.entries(values).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = cut(lines.map(printable).join('\n'), MESSAGE_LIMIT, CUT_NOTE);
  return `::${level} ${properties.join()}::${escapeData(text)}`;
}

/** The severity of an annotation: a notice if it is waived. */
export function levelOfAnnotation({ severity, waived }: Diagnostic): Severity {
  return waived === undefined ? severity : 'notice';
}

function placeProperties({ file, start, end }: Diagnostic['location']): Record<string, string | number> {
  return {
    file: printable(file),
    line: start.line,
    endLine: end.line,
    // GitHub drops the columns of an annotation that spans lines, and complains of them.
    ...(end.line === start.line && { col: start.column, endColumn: Math.max(end.column, start.column) }),
  };
}

/** The escaping of GitHub's toolkit for the text of a command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The same for a property, which a comma or a colon would end. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
