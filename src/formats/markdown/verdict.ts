import type { CheckResult } from '../../model/check-result.js';
import { countsInWords, sentenceOfResult } from '../verdict-words.js';
import { escapeMarkdown } from '../../text/markdown-escape.js';
import type { MarkdownOptions } from './options.js';
import { type Part, textPart } from './part.js';

/** The verdict: one line, with a sign and a word; below it what readers must know of the comparison. */
export function verdictPart(result: CheckResult, { failed, headline = 'fleetvet' }: MarkdownOptions): Part {
  const verdict = `${failed ? '❌' : '✅'} ${escapeMarkdown(`${headline} ${failed ? 'failed' : 'passed'}`)}`;
  const found = escapeMarkdown(`${countsInWords(result)}; ${sentenceOfResult(result)}`, Infinity);
  const notes = (result.comparison?.notes ?? []).map((note) => `\n> ${escapeMarkdown(note, Infinity)}\n`);
  return textPart(0, `### ${verdict}: ${found}\n${notes.join('')}`, 'the verdict');
}
