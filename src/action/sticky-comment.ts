import { createHash } from 'node:crypto';

import type { GithubApi } from './github-api.js';

/** How many bytes of UTF-8 a text may take: GitHub takes 65,536 characters for a comment, and the mark needs a few of them. */
export const COMMENT_BYTES = 65_000;

const PAGE = 100;

/** Whose comments the token that a workflow gets by default makes. */
const USUAL_AUTHOR = 'github-actions[bot]';

/** A comment on a pull request, as far as it is looked at. */
interface IssueComment {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}

/**
 * Puts a text on a pull request as the one comment of a name: in place of what that comment said before, else as a new one.
 * It is known by a hidden mark at its start and by its author, since anybody can write the mark.
 * @throws {ApiError} where GitHub cannot be reached or refuses.
 */
export async function putComment(api: GithubApi, pullRequest: number, name: string, text: string): Promise<void> {
  const mark = markOf(name);
  const body = `${mark}\n${text}`;
  const author = (await api.findLogin()) ?? USUAL_AUTHOR;
  const before = await findComment(api, pullRequest, mark, author);
  if (before === undefined) await api.send('POST', `issues/${pullRequest}/comments`, { body });
  else if (before.body !== body) await api.send('PATCH', `issues/comments/${before.id}`, { body });
}

/** The oldest comment with the mark, by the author. */
async function findComment(
  api: GithubApi,
  pullRequest: number,
  mark: string,
  author: string,
): Promise<IssueComment | undefined> {
  for (let page = 1; ; page += 1) {
    const comments = (await api.send(
      'GET',
      `issues/${pullRequest}/comments?per_page=${PAGE}&page=${page}`,
    )) as readonly IssueComment[];
    const found = comments.find(({ body, user }) => body?.startsWith(mark) === true && isCalled(user, author));
    if (found !== undefined || comments.length < PAGE) return found;
  }
}

/** Whether a user is meant by a login. An app is called `name[bot]` in one API and `name` in the other. */
function isCalled(user: IssueComment['user'], login: string): boolean {
  if (user === null) return false;
  return user.login === login || (user.type === 'Bot' && user.login === `${login}[bot]`);
}

/** A mark that readers do not see. The name is not in it as it is, since it could end the mark. */
function markOf(name: string): string {
  return `<!-- fleetvet ${createHash('sha256').update(name).digest('hex').slice(0, 16)} -->`;
}
