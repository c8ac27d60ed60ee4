import type { CheckResult } from '../../model/check-result.js';
import type { Change } from '../../model/comparison.js';
import { plural, toWords } from '../../text/words.js';
import { alteredFields, compareEffects, effectsInWords } from '../changed-entries.js';
import { sentenceOfChange, tallyChange } from '../change-tally.js';
import { cut } from '../../text/printable.js';
import {
  details,
  foldRows,
  linkPlace,
  type MarkdownOptions,
  type Part,
  rowsOf,
  SIGNS,
  tableHead,
  tableRow,
  textPart,
} from './part.js';
import { escapeMarkdown, MESSAGE_LIMIT, NAME_LIMIT } from '../../text/markdown-escape.js';
import type { Diagnostic, DiagnosticSubject } from '../../model/diagnostic.js';
import { groupBy } from '../../model/group-by.js';
import { compareSeverities } from '../../model/rules.js';
import { countInWords, namesOfSubjects } from '../../model/describe.js';

/** How many causes to show unfolded. */
const SHOWN_CAUSES = 25;

const CAUSE_COLUMNS = ['change and what follows', 'place'];
const LOOSENED_COLUMNS = ['severity', 'loosened policy', 'place'];

/** With a base: what the change does and which of its entries cause it, most severe first. */
export function changeParts(result: CheckResult, options: MarkdownOptions): readonly Part[] {
  const tally = tallyChange(result);
  if (result.comparison === undefined || tally === undefined) return [];
  const causes = [...result.comparison.changes].sort(compareEffects);
  const sentence = sentenceOfChange(result.comparison);
  const diagnostics = `${plural(tally.newDiagnostics, 'new diagnostic')}, ${tally.fixedDiagnostics} fixed`;
  const text = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}; ${diagnostics}.\n`;
  return [
    textPart(1, `#### What this change does\n\n${text}`, 'what this change does'),
    ...causeParts(causes, options),
    ...impactParts(result, causes, options),
    ...loosenedParts(result, options),
  ];
}

function causeParts(causes: readonly Change[], options: MarkdownOptions): readonly Part[] {
  if (causes.length === 0) return [];
  return [
    {
      priority: 2,
      open: tableHead(CAUSE_COLUMNS),
      close: '',
      rows: rowsOf(causes, (change) => causeRow(change, options)),
      atLeast: SHOWN_CAUSES,
      fold: foldRows(causes.length, SHOWN_CAUSES, CAUSE_COLUMNS, 'change'),
      noun: 'change',
    },
  ];
}

function causeRow(change: Change, options: MarkdownOptions): string {
  const { kind, name, action, location, effects } = change;
  const what = cut(`${action} ${toWords(kind)} ${name ?? ''}`.trimEnd(), NAME_LIMIT);
  const { shown, more } = alteredFields(change);
  const altered = [
    ...shown.map(({ field, words }) => `${fieldName(field)} ${escapeMarkdown(words, MESSAGE_LIMIT)}`),
    ...(more > 0 ? [`${more} more`] : []),
  ];
  const follows = effectsInWords(effects).map(({ words }) => words);
  const sentence = `${altered.join(', ')}${altered.length > 0 && follows.length > 0 ? ': ' : ''}${follows.join(', ')}`;
  // A removed entry is in the base, which the links do not point to.
  const where = action === 'removed' ? `${linkPlace(location, {})} in the base` : linkPlace(location, options);
  return tableRow([[escapeMarkdown(what, MESSAGE_LIMIT), ...(sentence === '' ? [] : [sentence])].join('<br>'), where]);
}

/** The name of a field as code, if it can be nothing else. */
function fieldName(field: string): string {
  return /^[a-z_]{1,40}$/.test(field) ? `\`${field}\`` : escapeMarkdown(field);
}

function loosenedParts({ diagnostics }: CheckResult, options: MarkdownOptions): readonly Part[] {
  const loosened = diagnostics.filter(({ rule, change }) => rule === 'policy-loosened' && change !== 'fixed');
  if (loosened.length === 0) return [];
  return [
    {
      priority: 3,
      open: tableHead(LOOSENED_COLUMNS),
      close: '',
      rows: rowsOf(loosened, ({ severity, message, location }) =>
        tableRow([SIGNS[severity], escapeMarkdown(message, Infinity), linkPlace(location, options)]),
      ),
      atLeast: SHOWN_CAUSES,
      fold: foldRows(loosened.length, SHOWN_CAUSES, LOOSENED_COLUMNS, 'loosening'),
      noun: 'loosening',
    },
  ];
}

/** How many devices and items of a cause to name. */
const SHOWN_NAMES = 50;

/** A change-impact diagnostic and the subjects that its change makes invalid. */
interface Impact {
  readonly diagnostic: Diagnostic;
  readonly subjects: readonly DiagnosticSubject[];
}

/** What changed entries do to other devices and items: one sentence each, with the names folded under it. */
function impactParts(
  { diagnostics }: CheckResult,
  causes: readonly Change[],
  options: MarkdownOptions,
): readonly Part[] {
  const causesOf = groupBy(causes, ({ impact }) => impact);
  const impacts = diagnostics
    .filter(({ rule, change }) => rule === 'change-impact' && change !== 'fixed')
    .map((diagnostic) => ({ diagnostic, subjects: subjectsOf(diagnostic, causesOf.get(diagnostic.identity) ?? []) }))
    .sort(
      (a, b) =>
        compareSeverities(a.diagnostic.severity, b.diagnostic.severity) || b.subjects.length - a.subjects.length,
    );
  if (impacts.length === 0) return [];
  return [
    {
      priority: 3,
      open: '',
      close: '',
      rows: rowsOf(impacts, (impact) => impactRow(impact, options)),
      atLeast: 10,
      noun: 'impact',
    },
  ];
}

function impactRow({ diagnostic, subjects }: Impact, options: MarkdownOptions): string {
  const { severity, message, location } = diagnostic;
  const sentence = `\n${SIGNS[severity]}: ${escapeMarkdown(message, MESSAGE_LIMIT)} (${linkPlace(location, options)})\n`;
  if (subjects.length === 0) return sentence;
  const { open, close } = details(countInWords(subjects));
  const names = namesOfSubjects(subjects)
    .slice(0, SHOWN_NAMES)
    .map((name) => escapeMarkdown(name));
  if (subjects.length > SHOWN_NAMES) names.push(`and ${subjects.length - SHOWN_NAMES} more`);
  return `${sentence}${open}\n${names.join(', ')}\n${close}`;
}

/** The subjects that the change behind a diagnostic makes invalid. */
function subjectsOf({ location }: Diagnostic, causes: readonly Change[]): readonly DiagnosticSubject[] {
  const here = causes.find(
    ({ location: { file, start } }) => file === location.file && start.line === location.start.line,
  );
  const change = here ?? causes[0];
  const invalid = change?.effects.newlyInvalid ?? [];
  const isItself = ({ kind, name }: DiagnosticSubject): boolean => kind === change?.kind && name === change.name;
  return invalid.some(isItself) ? invalid.filter((subject) => !isItself(subject)) : invalid;
}
