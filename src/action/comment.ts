import { info, warning } from '@actions/core';

import type { MarkdownOptions } from '../formats/markdown/part.js';
import type { MadeCheck } from './check-workspace.js';
import { ApiError, createApi } from './github-api.js';
import type { Inputs } from './inputs.js';
import { linkRun } from './links.js';
import { COMMENT_BYTES, putComment, type PutComment } from './sticky-comment.js';
import { renderReport } from './summary.js';

/**
 * Comments the report on the pull request, if the run is for one. A failure is only a warning, since the check stands without
 * the comment. Returns false after a warning.
 */
export async function commentOnPullRequest(
  check: MadeCheck,
  { githubToken, config, summary, comment, commentMode: mode }: Inputs,
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
    const put = { name, text: report + footer, mode, when: whenToPut(check, comment) };
    await putComment(createApi(environment, githubToken), number, put);
    return true;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    warning(`no comment: ${error.message}`);
    return false;
  }
}

/** With `changes`, a change that leaves the result as it was needs no comment of its own (report.md, Pull request). */
function whenToPut({ result, caution }: MadeCheck, comment: Inputs['comment']): PutComment['when'] {
  if (comment === 'always') return 'always';
  const { comparison, diagnostics } = result;
  const isChanged =
    comparison === undefined ||
    caution !== undefined ||
    comparison.subjects.length > 0 ||
    comparison.notes.length > 0 ||
    diagnostics.some(({ change }) => change !== 'existing');
  return isChanged ? 'changed' : 'unchanged';
}
