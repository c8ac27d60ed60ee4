import type { CheckResult } from '../../model/check-result.js';
import type { Diagnostic } from '../../model/diagnostic.js';
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
import { findConsequences, isCause } from '../consequences.js';
import { escapeMarkdown, MESSAGE_LIMIT } from '../../text/markdown-escape.js';
import { nameOfSubject } from '../../model/subject.js';

const COLUMNS = ['severity', 'device or item', 'problem, fix and place'];

/** How many errors to show unfolded. */
const SHOWN_ERRORS = 50;
/** How many rows each part gets before other parts get more. */
const AT_LEAST = { error: 10, warning: 3, notice: 3, fixed: 3 } as const;

/** The errors in a table, new ones first, without those that the part on the change covers. */
export function errorParts(result: CheckResult, options: MarkdownOptions): readonly Part[] {
  const errors = remaining(result, 'error');
  if (errors.length === 0) return [];
  const consequencesOf = findConsequences(result.diagnostics);
  return [
    {
      priority: 4,
      open: `#### ${countInWords(errors, 'error', result)}\n${foldedInWords(result)}${tableHead(COLUMNS)}`,
      close: '',
      rows: rowsOf(errors, (diagnostic) => rowOf(diagnostic, options, consequencesOf([diagnostic]))),
      atLeast: AT_LEAST.error,
      fold: foldRows(errors.length, SHOWN_ERRORS, COLUMNS, 'error'),
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
        open: open + tableHead(COLUMNS),
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
    ({ severity: own, rule, change, folded, waived }) =>
      own === severity &&
      waived === undefined &&
      folded !== true &&
      change !== 'fixed' &&
      rule !== 'change-impact' &&
      rule !== 'policy-loosened' &&
      (rule !== 'approval-expiring' || severity === 'error'),
  );
  const rankOf = (one: Diagnostic): number => (one.change === 'existing' ? 2 : 0) + (isCause(one) ? 0 : 1);
  return [...found].sort((a, b) => rankOf(a) - rankOf(b));
}

function foldedInWords({ diagnostics }: CheckResult): string {
  const folded = diagnostics.filter(
    (diagnostic) => diagnostic.folded === true && diagnostic.severity === 'error' && diagnostic.change !== 'fixed',
  );
  if (folded.length === 0) return '';
  const isCertain = folded.every(({ follows }) => follows !== undefined);
  const verb = !isCertain ? 'may follow' : folded.length === 1 ? 'follows' : 'follow';
  return `\n${plural(folded.length, 'more error')} ${verb} from these.\n`;
}

function countInWords(found: readonly Diagnostic[], noun: Severity, { comparison }: CheckResult): string {
  const added = found.filter(({ change }) => change === 'new').length;
  const ofThem = comparison === undefined ? '' : added === 0 ? ', none of them new' : `, ${added} of them new`;
  return plural(found.length, noun) + ofThem;
}

function rowOf(diagnostic: Diagnostic, options: MarkdownOptions, consequences?: string): string {
  const { severity, rule, change, subject, message, help, location } = diagnostic;
  return tableRow([
    change === undefined ? SIGNS[severity] : `${SIGNS[severity]}, ${change === 'new' ? '**new**' : change}`,
    subject === undefined ? '' : escapeMarkdown(nameOfSubject(subject)),
    [
      escapeMarkdown(message, MESSAGE_LIMIT),
      `→ ${escapeMarkdown(help, MESSAGE_LIMIT)}`,
      ...(consequences === undefined ? [] : [`so ${escapeMarkdown(consequences, MESSAGE_LIMIT)}`]),
      `${linkPlace(location, options)} \`${rule}\``,
    ].join('<br>'),
  ]);
}
