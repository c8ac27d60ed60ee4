import type { CheckResult } from '../../model/check-result.js';
import type { Change } from '../../model/comparison.js';
import type { Diagnostic, DiagnosticSubject } from '../../model/diagnostic.js';
import { groupBy } from '../../model/group-by.js';
import { compareSeverities } from '../../model/rules.js';
import { details, linkPlace, type MarkdownOptions, type Part, rowsOf, SIGNS } from './part.js';
import { escapeMarkdown, MESSAGE_LIMIT } from '../../text/markdown-escape.js';
import { namesOfSubjects } from '../../model/subject.js';
import { countInWords } from '../../model/subject.js';

/** How many devices and items of a cause to name. */
const SHOWN_NAMES = 50;

/** A change-impact diagnostic and the subjects that its change makes invalid. */
interface Impact {
  readonly diagnostic: Diagnostic;
  readonly subjects: readonly DiagnosticSubject[];
}

/** What changed entries do to other devices and items: one sentence each, with the names folded under it. */
export function impactParts(
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
