import { info, warning } from '@actions/core';

import type { MarkdownOptions } from '../formats/markdown/part.js';
import type { MadeCheck } from './check-workspace.js';
import { ApiError, createApi } from './github-api.js';
import type { Inputs } from './inputs.js';
import { linkRun } from './links.js';
import { COMMENT_BYTES, putComment } from './sticky-comment.js';
import { renderReport } from './summary.js';

/**
 * Comments the report on the pull request, if the run is for one. A failure is only a warning, since the check stands without
 * the comment. Returns false after a warning.
 */
export async function commentOnPullRequest(
  check: MadeCheck,
  { githubToken, config, summary }: Inputs,
  markdown: MarkdownOptions,
  environment: Readonly<NodeJS.ProcessEnv>,
): Promise<boolean> {
  if (check.pullRequest === undefined) {
    info('no comment: this run is not for a pull request');
    return true;
  }
  if (githubToken === undefined) {
    warning('no comment: the input comment needs a github-token');
    return false;
  }
  const { number, head } = check.pullRequest;
  const footer = `\n<sub>${linkRun(environment, 'This run')} checked ${check.commit ?? head}.</sub>\n`;
  const report = renderReport(check, {
    ...markdown,
    ...(summary && { wholeReport: 'the summary of the run' }),
    limitBytes: COMMENT_BYTES - Buffer.byteLength(footer),
  });
  const name = JSON.stringify([check.workspace.prefix, config ?? null]);
  try {
    await putComment(createApi(environment, githubToken), number, name, report + footer);
    return true;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    warning(`no comment: ${error.message}`);
    return false;
  }
}
