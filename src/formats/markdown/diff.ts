import type { CheckResult } from '../../model/check-result.js';
import type { Comparison } from '../../model/comparison.js';
import { escapeMarkdown, MESSAGE_LIMIT } from '../../text/markdown-escape.js';
import { namesOfSubjects } from '../../model/describe.js';
import { cut } from '../../text/printable.js';
import { listWords, plural } from '../../text/words.js';
import { groupSubjects, SIGNS, type SubjectGroup } from '../subject-groups.js';
import { fromGitRoot } from '../from-git-root.js';
import { commitsInWords, leftOutOf } from '../notes.js';
import { sentenceOfChange } from '../change-tally.js';
import { changeParts } from './changes.js';
import { details, tableHead, tableRow } from './part.js';

/** How a difference in Markdown is to look. */
interface DiffMarkdownOptions {
  /** What the head is called. */
  readonly head: string;
  /** How many groups of devices and items are shown; 0 for all. */
  readonly maxGroups: number;
}

const COLUMNS = ['result', 'devices and items', 'before → after'];
/** How many names of a group are shown, and how many lines of what differs. */
const SHOWN_NAMES = 12;
const SHOWN_LINES = 20;

/** What a change does, in the Markdown of GitHub: its causes, then devices and items with the same difference in a row each. */
export function* renderDiffMarkdown(
  given: CheckResult & { readonly comparison: Comparison },
  { head, maxGroups }: DiffMarkdownOptions,
): Generator<string> {
  const result = { ...fromGitRoot(given), comparison: given.comparison };
  const { comparison, evaluation, repository } = result;
  const isWorse = comparison.subjects.some((one) => one.newlyInvalid || one.noLongerWaived || one.leftOut);
  const sentence = sentenceOfChange(comparison);
  const sign = isWorse ? '❌' : repository.isComplete ? '✅' : '⚠️';
  yield `### ${sign} ${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}\n\n`;
  const leftOut = leftOutOf(repository);
  if (leftOut !== undefined) yield `> ${escapeMarkdown(leftOut, Infinity)}\n\n`;
  // The first part is the sentence above.
  for (const { open, close, rows } of changeParts(result, { failed: false }).slice(1)) {
    yield open;
    for (let index = 0; index < rows.length; index += 1) yield rows.at(index);
    yield close;
  }
  const groups = groupSubjects(comparison.subjects, evaluation.asOf);
  const shown = maxGroups === 0 ? groups : groups.slice(0, maxGroups);
  if (shown.length > 0) yield tableHead(COLUMNS);
  for (const group of shown) yield rowOf(group);
  const hidden = groups.slice(shown.length).reduce((sum, { subjects }) => sum + subjects.length, 0);
  if (hidden > 0) yield `\n… and ${hidden} more; --max-groups 0 shows all of them.\n`;
  for (const group of shown) yield* detailsOf(group);
  yield `\n${escapeMarkdown(head)}, ${commitsInWords(comparison)}, as of ${evaluation.asOf}.\n`;
}

function rowOf({ effect, kind, subjects, transition }: SubjectGroup): string {
  const names = namesOfSubjects(subjects);
  const who = names.length === 1 ? kind : plural(names.length, kind);
  return tableRow([
    SIGNS[effect],
    `${who} ${escapeMarkdown(listWords(names, SHOWN_NAMES), MESSAGE_LIMIT)}`,
    escapeMarkdown(transition, MESSAGE_LIMIT),
  ]);
}

function* detailsOf({ details: lines, subjects: names, kind }: SubjectGroup): Generator<string> {
  if (lines.length === 0) return;
  const { open, close } = details(
    `What differs for ${names.length === 1 ? `one ${kind}` : plural(names.length, kind)}`,
  );
  yield `${open}\n`;
  for (const { sign, text } of lines.slice(0, SHOWN_LINES))
    yield `- ${sign === '-' ? 'no longer' : 'now'}: ${escapeMarkdown(cut(text, MESSAGE_LIMIT), Infinity)}\n`;
  if (lines.length > SHOWN_LINES) yield `- and ${lines.length - SHOWN_LINES} more\n`;
  yield close;
}
