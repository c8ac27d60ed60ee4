import type { CheckResult } from '../../model/check-result.js';
import { compareText } from '../../model/compare.js';
import type { Diagnostic, Waived } from '../../model/diagnostic.js';
import { nameOfSubject } from '../../model/describe.js';
import { plural } from '../../text/words.js';
import { reasonInWords } from '../sentences.js';
import { foldRows, linkPlace, type MarkdownOptions, type Part, rowsOf, tableHead, tableRow } from './part.js';
import { escapeMarkdown, MESSAGE_LIMIT } from '../../text/markdown-escape.js';

const SHOWN_WAIVED = 10;

const COLUMNS = ['waived until', 'device or item', 'problem, reason and place'];

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
      open: `#### ${plural(found.length, 'waived violation')}\n${tableHead(COLUMNS)}`,
      close: '',
      rows: rowsOf(found, (diagnostic) => rowOf(diagnostic, options)),
      atLeast: 3,
      fold: foldRows(found.length, SHOWN_WAIVED, COLUMNS, 'waived violation'),
      noun: 'waived violation',
    },
  ];
}

type WaivedDiagnostic = Diagnostic & { readonly waived: Waived };

function rowOf({ waived, subject, message, location, rule }: WaivedDiagnostic, options: MarkdownOptions): string {
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
