import type { CheckResult } from '../../model/check-result.js';
import { coverageParts } from './coverage.js';
import { changeParts } from './changes.js';
import { errorParts, mendedParts, milderParts } from './diagnostics.js';
import { escapeMarkdown } from '../../text/markdown-escape.js';
import { fitParts } from './fit.js';
import { fromGitRoot } from '../from-git-root.js';
import { lapseParts } from './lapses.js';
import type { MarkdownOptions } from './options.js';
import { totalsPart } from './totals.js';
import { waivedParts } from './waived.js';
import { verdictPart } from './verdict.js';

const LIMIT_BYTES = 1_000_000;

/**
 * The result of a check in the Markdown of GitHub, for a job summary, a comment or a file: the verdict, what the change did,
 * what is wrong, what is waived, what lapses soon, and figures at the end. Never more than the limit; what is cut is said, with where it is.
 */
export function renderMarkdown(given: CheckResult, options: MarkdownOptions): string {
  const result = fromGitRoot(given);
  const { limitBytes = LIMIT_BYTES, wholeReport = 'the output of fleetvet check -f json' } = options;
  const parts = [
    verdictPart(result, options),
    ...changeParts(result, options),
    ...errorParts(result, options),
    ...waivedParts(result, options),
    ...lapseParts(result, options),
    ...mendedParts(result),
    ...milderParts(result, options),
    ...coverageParts(result),
    totalsPart(result),
  ];
  return fitParts(parts, limitBytes, escapeMarkdown(wholeReport));
}
