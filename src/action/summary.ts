import { summary } from '@actions/core';

import { escapeMarkdown } from '../text/markdown-escape.js';
import type { MarkdownOptions } from '../formats/markdown/part.js';
import { renderMarkdown } from '../formats/markdown/render-markdown.js';
import type { MadeCheck } from './check-workspace.js';

/** GitHub shows no summary of a step that is larger than 1 MiB. */
export const SUMMARY_BYTES = 1_000_000;

/** The report of a check in Markdown, with a warning at the top if the check does less than expected. */
export function renderReport(
  { result, caution }: MadeCheck,
  options: MarkdownOptions & { readonly limitBytes: number },
): string {
  const head = caution === undefined ? '' : `> [!WARNING]\n> ${escapeMarkdown(caution, Infinity)}\n\n`;
  return head + renderMarkdown(result, { ...options, limitBytes: options.limitBytes - Buffer.byteLength(head) });
}

/** The report of a check that could not run. */
export function renderNoReport(reason: string): string {
  return `### ❌ fleetvet could not run\n\n${escapeMarkdown(reason, 10_000)}\n`;
}

/** Adds Markdown to the summary of the job, if the runner has one. */
export async function writeSummary(markdown: string): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') !== '') await summary.addRaw(markdown).write();
}
