import { info, warning } from '@actions/core';

import type { MarkdownOptions } from '../formats/markdown/part.js';
import type { MadeCheck } from './check-workspace.js';
import { ApiError, createApi, type GithubApi, linkRun } from './github-api.js';
import type { Inputs } from './inputs.js';
import { renderReport } from './summary.js';
import { digestOf } from '../text/digest.js';

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

/** How many bytes of UTF-8 a text may take: GitHub takes 65,536 characters for a comment, and the mark needs a few of them. */
const COMMENT_BYTES = 65_000;

const PAGE = 100;

/** The author of comments that are made with the default token of a workflow. */
const USUAL_AUTHOR = 'github-actions[bot]';

/** The fields of a comment on a pull request that matter here. */
interface IssueComment {
  readonly id: number;
  readonly body?: string;
  readonly user?: { readonly login: string; readonly type: string } | null;
}

/** A comment to put on a pull request. */
interface PutComment {
  /** Distinguishes it from other comments of the workflow. */
  readonly name: string;
  readonly text: string;
  /** `always`, or if the result of the check `changed`; if it is `unchanged`, a comment is updated but not created. */
  readonly when: 'always' | 'changed' | 'unchanged';
  readonly mode: 'update' | 'recreate';
}

/**
 * Puts a text on a pull request as the one comment of a name: in place of what that comment said before, or at the end. It is
 * recognized by a hidden mark at its start and by its author, since anyone can write the mark.
 * @throws {ApiError} where GitHub cannot be reached or refuses.
 */
async function putComment(api: GithubApi, pullRequest: number, { name, text, when, mode }: PutComment): Promise<void> {
  const mark = markOf(name);
  const body = `${mark}\n${text}`;
  const author = (await api.findLogin()) ?? USUAL_AUTHOR;
  const before = await findComment(api, pullRequest, mark, author);
  if (before === undefined) {
    if (when !== 'unchanged') await api.send('POST', `issues/${pullRequest}/comments`, { body });
    return;
  }
  const isSame =
    when === 'always' ? mode === 'update' && before.body === body : resultOf(before.body) === resultOf(body);
  if (isSame) return;
  if (mode === 'update') {
    await api.send('PATCH', `issues/comments/${before.id}`, { body });
    return;
  }
  // First the new one: if that fails, the old one stays.
  await api.send('POST', `issues/${pullRequest}/comments`, { body });
  await api.send('DELETE', `issues/comments/${before.id}`);
}

/** What a comment says about the result: everything except the commits and the run. */
function resultOf(body: string | undefined): string | undefined {
  return body
    ?.replaceAll('\r\n', '\n')
    .replaceAll(/\b(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{12})\b/g, '')
    .replaceAll(/\/runs\/\d+/g, '');
}

/** The oldest comment with the mark, by the author. */
async function findComment(
  api: GithubApi,
  pullRequest: number,
  mark: string,
  author: string,
): Promise<IssueComment | undefined> {
  for (let page = 1; ; page += 1) {
    const comments = await api.send('GET', `issues/${pullRequest}/comments?per_page=${PAGE}&page=${page}`);
    // A proxy may answer in place of GitHub.
    if (!Array.isArray(comments)) throw new ApiError('GitHub did not return a list of comments');
    const found = (comments as readonly IssueComment[]).find(
      ({ body, user }) => body?.startsWith(mark) === true && isCalled(user, author),
    );
    if (found !== undefined || comments.length < PAGE) return found;
  }
}

/** Whether a login means a user. An app is called `name[bot]` in one API and `name` in the other. */
function isCalled(user: IssueComment['user'], login: string): boolean {
  if (user === null || user === undefined) return false;
  return user.login === login || (user.type === 'Bot' && user.login === `${login}[bot]`);
}

/** A mark that readers do not see. It contains a hash of the name, since the name itself could end the mark. */
function markOf(name: string): string {
  return `<!-- fleetvet ${digestOf(name).slice(0, 16)} -->`;
}
