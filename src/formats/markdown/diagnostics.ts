import type { CheckResult } from '../../model/check-result.js';
import type { Diagnostic, Waived } from '../../model/diagnostic.js';
import type { Severity } from '../../model/rules.js';
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
import { findConsequences, isCause, otherPlaces } from '../consequences.js';
import { escapeMarkdown, MESSAGE_LIMIT } from '../../text/markdown-escape.js';
import { nameOfSubject } from '../../model/describe.js';
import { compareText } from '../../model/compare.js';
import { reasonInWords } from '../sentences.js';

const COLUMNS = ['severity', 'device or item', 'problem, fix and place'];

/** How many errors to show unfolded. */
const SHOWN_ERRORS = 50;
/** How many rows each part gets before other parts get more. */
const AT_LEAST = { error: 10, warning: 3, notice: 3, fixed: 3, folded: 3 } as const;

/** The errors in a table, new ones first, without those that the part on the change covers. */
export function errorParts(result: CheckResult, options: MarkdownOptions): readonly Part[] {
  const errors = remaining(result, 'error');
  const folded = foldedErrors(result);
  const elsewhere = elsewhereInWords(result, 'error');
  if (errors.length === 0) return followingParts(folded, options, `#### ${countInWords(folded, 'error', result)}\n`);
  const consequencesOf = findConsequences(result.diagnostics);
  return [
    {
      priority: 4,
      open: `#### ${countInWords(errors, 'error', result)}${moreInWords(errors, folded)}\n${elsewhere}${tableHead(COLUMNS)}`,
      close: '',
      rows: rowsOf(errors, (diagnostic) => rowOf(diagnostic, options, consequencesOf([diagnostic]))),
      atLeast: AT_LEAST.error,
      fold: foldRows(errors.length, SHOWN_ERRORS, COLUMNS, 'error'),
      noun: 'error',
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
    const { open, close } = details(countInWords(found, severity, result));
    return [
      {
        priority: severity === 'warning' ? 8 : 9,
        open: open + elsewhereInWords(result, severity) + tableHead(COLUMNS),
        close,
        rows: rowsOf(found, (diagnostic) => rowOf(diagnostic, options)),
        atLeast: AT_LEAST[severity],
        noun: severity,
      },
    ];
  });
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
  const rankOf = (one: Diagnostic): number => (one.change === 'existing' ? 2 : 0) + (isCause(one) ? 0 : 1);
  return [...found].sort((a, b) => rankOf(a) - rankOf(b));
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

function countInWords(found: readonly Diagnostic[], noun: Severity, { comparison }: CheckResult): string {
  const added = found.filter(({ change }) => change === 'new').length;
  const ofThem = comparison === undefined ? '' : added === 0 ? ', none of them new' : `, ${added} of them new`;
  return plural(found.length, noun) + ofThem;
}

function rowOf(diagnostic: Diagnostic, options: MarkdownOptions, consequences?: string): string {
  const { severity, rule, change, subject, about = subject, message, help, location } = diagnostic;
  return tableRow([
    change === undefined ? SIGNS[severity] : `${SIGNS[severity]}, ${change === 'new' ? '**new**' : change}`,
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

const SHOWN_WAIVED = 10;

const WAIVED_COLUMNS = ['waived until', 'device or item', 'problem, reason and place'];

/** The waived violations, those whose waiver ends first at the top. */
export function waivedParts({ diagnostics }: CheckResult, options: MarkdownOptions): readonly Part[] {
  const found = diagnostics
    .filter((diagnostic): diagnostic is WaivedDiagnostic => diagnostic.waived !== undefined)
    .filter(({ change }) => change !== 'fixed')
    .sort((a, b) => compareText(a.waived.until, b.waived.until));
  if (found.length === 0) return [];
  return [
    {
      priority: 6,
      open: `#### ${plural(found.length, 'waived violation')}\n${tableHead(WAIVED_COLUMNS)}`,
      close: '',
      rows: rowsOf(found, (diagnostic) => waivedRow(diagnostic, options)),
      atLeast: 3,
      fold: foldRows(found.length, SHOWN_WAIVED, WAIVED_COLUMNS, 'waived violation'),
      noun: 'waived violation',
    },
  ];
}

type WaivedDiagnostic = Diagnostic & { readonly waived: Waived };

function waivedRow({ waived, subject, message, location, rule }: WaivedDiagnostic, options: MarkdownOptions): string {
  return tableRow([
    waived.until,
    subject === undefined ? '' : escapeMarkdown(nameOfSubject(subject)),
    [
      escapeMarkdown(message, MESSAGE_LIMIT),
      `→ ${escapeMarkdown(reasonInWords(waived.reason), MESSAGE_LIMIT)}`,
      `${linkPlace(location, options)} \`${rule}\``,
    ].join('<br>'),
  ]);
}
