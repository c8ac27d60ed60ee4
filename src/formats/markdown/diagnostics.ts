import type { CheckResult } from '../../model/check-result.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { SEVERITIES, type Severity } from '../../model/rules.js';
import { plural } from '../../text/words.js';
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
} from './part.js';
import { type Consequences, findConsequences, isCause, otherPlaces } from '../consequences.js';
import { type DiagnosticGroup, groupDiagnostics } from '../diagnostic-groups.js';
import { escapeMarkdown, MESSAGE_LIMIT } from '../../text/markdown-escape.js';
import { countInWords, nameOfSubject } from '../../model/describe.js';

const COLUMNS = ['severity', 'device or item', 'problem, fix and place'];

/** How many errors to show unfolded. */
const SHOWN_ERRORS = 50;
/** How many diagnostics of groups to list one by one. */
const SHOWN_MEMBERS = 200;
/** How many rows each part gets before other parts get more. */
const AT_LEAST = { error: 10, warning: 3, notice: 3, fixed: 3, folded: 3 } as const;

/** What a row shows: diagnostics of one rule with one cause or one remedy, or one that stands alone. */
type Row = DiagnosticGroup | Diagnostic;

/** The errors in a table, new ones first, without those that the part on the change covers. */
export function errorParts(result: CheckResult, options: MarkdownOptions): readonly Part[] {
  const errors = remaining(result, 'error');
  const folded = foldedErrors(result);
  const elsewhere = elsewhereInWords(result, 'error');
  if (errors.length === 0)
    return followingParts(folded, options, `#### ${diagnosticsInWords(folded, 'error', result)}\n`);
  const consequencesOf = findConsequences(result.diagnostics);
  const rows = groupRows(errors, result);
  return [
    {
      priority: 4,
      open: `#### ${diagnosticsInWords(errors, 'error', result)}${moreInWords(errors, folded)}${rowsInWords(errors, rows)}\n${elsewhere}${tableHead(COLUMNS)}`,
      close: '',
      rows: rowsOf(rows, (row) => renderRow(row, options, consequencesOf)),
      atLeast: AT_LEAST.error,
      fold: foldRows(rows.length, SHOWN_ERRORS, COLUMNS, nounOf('error', errors, rows)),
      noun: nounOf('error', errors, rows),
    },
    ...followingParts(folded, options),
  ];
}

/** The errors that follow from others, folded. */
function followingParts(folded: readonly Diagnostic[], options: MarkdownOptions, heading = ''): readonly Part[] {
  if (folded.length === 0) return [];
  const { open, close } = details(followingInWords(folded));
  return [
    {
      priority: 8,
      open: heading + open + tableHead(COLUMNS),
      close,
      rows: rowsOf(folded, (diagnostic) => rowOf(diagnostic, options)),
      atLeast: AT_LEAST.folded,
      noun: 'error',
    },
  ];
}

/** Warnings and notices, folded. */
export function milderParts(result: CheckResult, options: MarkdownOptions): readonly Part[] {
  return (['warning', 'notice'] as const).flatMap((severity): readonly Part[] => {
    const found = remaining(result, severity);
    if (found.length === 0) return [];
    const rows = groupRows(found, result);
    const { open, close } = details(diagnosticsInWords(found, severity, result) + rowsInWords(found, rows));
    return [
      {
        priority: severity === 'warning' ? 8 : 9,
        open: open + elsewhereInWords(result, severity) + tableHead(COLUMNS),
        close,
        rows: rowsOf(rows, (row) => renderRow(row, options)),
        atLeast: AT_LEAST[severity],
        noun: nounOf(severity, found, rows),
      },
    ];
  });
}

/** The first diagnostics of the groups one by one, folded, most severe first. */
export function memberParts(result: CheckResult, options: MarkdownOptions): readonly Part[] {
  const members = SEVERITIES.flatMap((severity) => groupRows(remaining(result, severity), result)).flatMap((row) =>
    isGroup(row) ? row.members : [],
  );
  if (members.length === 0) return [];
  const { open, close } = details(`${plural(members.length, 'grouped diagnostic')}, one by one`);
  return [
    {
      priority: 11,
      open: open + tableHead(COLUMNS),
      close,
      rows: rowsOf(members, (member) => rowOf(member, options)),
      atLeast: 0,
      atMost: SHOWN_MEMBERS,
      noun: 'grouped diagnostic',
    },
  ];
}

/** Groups diagnostics as in the terminal: new ones first, then causes, groups, and all else. */
function groupRows(found: readonly Diagnostic[], result: CheckResult): readonly Row[] {
  const { single, groups } = groupDiagnostics(result, found);
  return [...groups, ...single].sort((a, b) => rankOf(firstOf(a)) - rankOf(firstOf(b)));
}

function isGroup(row: Row): row is DiagnosticGroup {
  return 'members' in row;
}

function rowsInWords(found: readonly Diagnostic[], rows: readonly Row[]): string {
  return rows.length === found.length ? '' : `, in ${plural(rows.length, 'row')}`;
}

/** What a row is called if it is cut or folded. */
function nounOf(severity: Severity, found: readonly Diagnostic[], rows: readonly Row[]): string {
  return rows.length === found.length ? severity : 'row';
}

/** The fixed diagnostics, folded; they have no links, since their places are in the base. */
export function fixedParts({ diagnostics }: CheckResult): readonly Part[] {
  const fixed = diagnostics.filter(({ change }) => change === 'fixed');
  if (fixed.length === 0) return [];
  const { open, close } = details(`✅ ${plural(fixed.length, 'fixed diagnostic')}`);
  return [
    {
      priority: 7,
      open: open + tableHead(['was', 'device or item', 'problem']),
      close,
      rows: rowsOf(fixed, ({ severity, rule, subject, message }) =>
        tableRow([
          SIGNS[severity],
          subject === undefined ? '' : escapeMarkdown(nameOfSubject(subject)),
          `${escapeMarkdown(message, MESSAGE_LIMIT)}<br>\`${rule}\``,
        ]),
      ),
      atLeast: AT_LEAST.fixed,
      noun: 'fixed diagnostic',
    },
  ];
}

/** The diagnostics of a severity that no other part of the report covers, new ones first, and causes before what may follow from them. */
function remaining({ diagnostics }: CheckResult, severity: Severity): readonly Diagnostic[] {
  const found = diagnostics.filter(
    (one) => counts(one, severity) && (one.folded !== true || severity !== 'error') && !isElsewhere(one),
  );
  return [...found].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf(one: Diagnostic): number {
  return (one.change === 'existing' ? 2 : 0) + (isCause(one) ? 0 : 1);
}

/** Whether a diagnostic counts for a severity. */
function counts({ severity: own, change, waived }: Diagnostic, severity: Severity): boolean {
  return own === severity && waived === undefined && change !== 'fixed';
}

/** Whether the part on the change, or that on what lapses, shows a diagnostic. */
function isElsewhere({ rule, severity, folded, follows }: Diagnostic): boolean {
  if (rule === 'change-impact' || rule === 'policy-loosened') return true;
  // Violations that name no error that they follow from are folded under a change.
  if (rule === 'software-invalid') return folded === true && follows === undefined;
  return rule === 'approval-expiring' && severity !== 'error';
}

/** How many diagnostics of a severity other parts show, so that all add up. */
function elsewhereInWords({ diagnostics }: CheckResult, severity: Severity): string {
  const others = diagnostics.filter((one) => counts(one, severity) && isElsewhere(one)).length;
  return others === 0 ? '' : `\n${plural(others, `more ${severity}`)} ${others === 1 ? 'is' : 'are'} shown above.\n`;
}

function foldedErrors({ diagnostics }: CheckResult): readonly Diagnostic[] {
  return diagnostics.filter((one) => counts(one, 'error') && one.folded === true && !isElsewhere(one));
}

/** How many errors follow from others, as the end of a heading. */
function moreInWords(errors: readonly Diagnostic[], folded: readonly Diagnostic[]): string {
  return folded.length === 0
    ? ''
    : `, and ${folded.length} more that ${verbOf(folded)} from ${errors.length === 1 ? 'it' : 'them'}`;
}

function followingInWords(folded: readonly Diagnostic[]): string {
  return `${plural(folded.length, 'error')} that ${verbOf(folded)} from the above`;
}

function verbOf(folded: readonly Diagnostic[]): string {
  const isCertain = folded.every(({ follows }) => follows !== undefined);
  return !isCertain ? 'may follow' : folded.length === 1 ? 'follows' : 'follow';
}

function diagnosticsInWords(found: readonly Diagnostic[], noun: Severity, { comparison }: CheckResult): string {
  const added = found.filter(({ change }) => change === 'new').length;
  const ofThem = comparison === undefined ? '' : added === 0 ? ', none of them new' : `, ${added} of them new`;
  return plural(found.length, noun) + ofThem;
}

function firstOf(row: Row): Diagnostic {
  return isGroup(row) ? row.first : row;
}

function signOf({ severity, change }: Diagnostic): string {
  return change === undefined ? SIGNS[severity] : `${SIGNS[severity]}, ${change === 'new' ? '**new**' : change}`;
}

function renderRow(row: Row, options: MarkdownOptions, consequencesOf?: Consequences): string {
  if (!isGroup(row)) return rowOf(row, options, consequencesOf?.([row]));
  const { first, members, sentence, help } = row;
  const { rule, location } = first;
  const subjects = members.flatMap(({ subject }) => subject ?? []);
  const consequences = consequencesOf?.(members);
  return tableRow([
    signOf(first),
    subjects.length === 0 ? '' : countInWords(subjects),
    [
      escapeMarkdown(sentence, MESSAGE_LIMIT),
      `→ ${escapeMarkdown(help, MESSAGE_LIMIT)}`,
      ...(consequences === undefined ? [] : [`so ${escapeMarkdown(consequences, MESSAGE_LIMIT)}`]),
      `${linkPlace(location, options)} and ${plural(members.length - 1, 'other place')} \`${rule}\``,
    ].join('<br>'),
  ]);
}

function rowOf(diagnostic: Diagnostic, options: MarkdownOptions, consequences?: string): string {
  const { rule, subject, about = subject, message, help, location } = diagnostic;
  return tableRow([
    signOf(diagnostic),
    about === undefined ? '' : escapeMarkdown(nameOfSubject(about)),
    [
      escapeMarkdown(message, MESSAGE_LIMIT),
      ...otherPlaces(diagnostic).map(
        (other) => `${linkPlace(other.location, options)} ${escapeMarkdown(other.message, MESSAGE_LIMIT)}`,
      ),
      // What follows from another mistake goes away with that.
      ...(diagnostic.folded === true ? [] : [`→ ${escapeMarkdown(help, MESSAGE_LIMIT)}`]),
      ...(consequences === undefined ? [] : [`so ${escapeMarkdown(consequences, MESSAGE_LIMIT)}`]),
      `${linkPlace(location, options)} \`${rule}\``,
    ].join('<br>'),
  ]);
}
