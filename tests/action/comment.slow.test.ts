import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { pullRequest, SCHEDULE } from './events.js';
import { FLEET, LAPSE } from './fleet.js';
import {
  checkExchange,
  type Comment,
  type GithubServer,
  hasDescription,
  type ServerOptions,
  startGithub,
} from './github-server.js';
import { checkOut, commit, createRepository, removeTemporaryFolders } from './repository.js';
import { type ActionRun, runAction } from './runner.js';

afterAll(removeTemporaryFolders);

let workspace = '';
let payload: object = {};
let head = '';

beforeAll(() => {
  const { folder, first } = createRepository({ ...FLEET, 'other.yaml': 'expiring_within_days: 10\n' });
  head = commit(folder, LAPSE);
  workspace = checkOut(folder, 'main', 2);
  payload = pullRequest(first, head);
});

let github: GithubServer | undefined;

afterEach(() => {
  github?.close();
});

/** Runs the Action with a comment, against a server of its own. */
async function comment(
  options: ServerOptions,
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ readonly run: ActionRun; readonly github: GithubServer }> {
  const server = (github = await startGithub(options));
  const run = await runAction({
    workspace,
    event: 'pull_request',
    payload,
    inputs: { comment: 'true', ...inputs },
    environment: server.environment,
  });
  expect(server.faults).toEqual([]);
  return { run, github: server };
}

const methods = ({ requests }: GithubServer): readonly string[] =>
  requests.map(({ method, path }) => `${method} ${path.replace('/repos/acme/fleet', '')}`);

const others = (count: number): readonly Comment[] =>
  Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    body: 'Nice',
    user: { login: 'octocat', type: 'User' },
  }));

const LIST = 'GET /issues/7/comments?per_page=100&page=';

it.skipIf(!hasDescription)('is checked against the description of the API, which refuses a wrong request', () => {
  const path = '/repos/acme/fleet/issues/7/comments';
  const request = { method: 'POST', path, body: '{"body":"x"}' };
  const refused = { message: 'Forbidden' };
  expect(checkExchange(request, 403, refused)).toEqual([]);
  expect(checkExchange({ ...request, body: '{"text":"x"}' }, 403, refused)).toHaveLength(1);
  expect(checkExchange({ ...request, method: 'PUT' }, 403, refused)).toHaveLength(1);
  expect(checkExchange({ ...request, path: `${path}/9` }, 403, refused)).toHaveLength(1);
  expect(checkExchange(request, 418, refused)).toHaveLength(1);
  expect(checkExchange(request, 201, { id: 1 })).toHaveLength(1);
  const list = { method: 'GET', body: undefined };
  expect(checkExchange({ ...list, path: `${path}?per_page=100&page=2` }, 404, refused)).toEqual([]);
  expect(checkExchange({ ...list, path: `${path}?per_page=many` }, 404, refused)).toHaveLength(1);
  expect(checkExchange({ ...list, path: `${path}?size=100` }, 404, refused)).toHaveLength(1);
});

describe('the comment', () => {
  it('is created if missing, and contains the report', async () => {
    const { run, github: server } = await comment({});
    expect(methods(server)).toEqual(['POST /graphql', `${LIST}1`, 'POST /issues/7/comments']);
    const [{ body } = { body: '' }] = server.comments;
    expect(body).toMatch(/^<!-- fleetvet [0-9a-f]{16} -->\n### ❌ fleetvet failed/);
    expect(body).toContain('makes 2 devices invalid');
    expect(body).toContain(`<sub>[This run](https://github.com/acme/fleet/actions/runs/4711) checked ${head}.</sub>`);
    expect(run.commands.filter(({ name }) => name === 'warning')).toEqual([]);
    expect(run.status).toBe(1);
  });

  it('is updated in place, on whichever page it is', async () => {
    const made = (await comment({})).github.comments[0]!;
    const own = { ...made, id: 500, body: made.body.replace(/\n[^]*/, '\nWhat was said before') };
    const { github: server } = await comment({ comments: [...others(200), own, ...others(3)] });
    expect(methods(server)).toEqual([
      'POST /graphql',
      `${LIST}1`,
      `${LIST}2`,
      `${LIST}3`,
      'PATCH /issues/comments/500',
    ]);
    expect(server.comments).toHaveLength(204);
    expect(server.comments[200]!.body).toBe(made.body);
  });

  it('stays unchanged if it says the same', async () => {
    const made = (await comment({})).github.comments[0]!;
    const { github: server } = await comment({ comments: [made] });
    expect(methods(server)).toEqual(['POST /graphql', `${LIST}1`]);
  });

  it('stays unchanged if only the commit is different, except with always', async () => {
    const made = (await comment({})).github.comments[0]!;
    const older = { ...made, body: made.body.replaceAll(head, 'a'.repeat(40)).replace('runs/4711', 'runs/4710') };
    expect(older.body).not.toBe(made.body);
    const { github: quiet } = await comment({ comments: [older] });
    expect(methods(quiet)).toEqual(['POST /graphql', `${LIST}1`]);
    github?.close();
    const { github: server } = await comment({ comments: [older] }, { comment: 'always' });
    expect(methods(server).at(-1)).toBe(`PATCH /issues/comments/${made.id}`);
    expect(server.comments).toEqual([made]);
  });

  it('is written again at the end with recreate, and the old one goes', async () => {
    const made = (await comment({})).github.comments[0]!;
    const old = { ...made, id: 3, body: `${made.body}More` };
    const { github: server } = await comment({ comments: [old, ...others(1)] }, { 'comment-mode': 'recreate' });
    expect(methods(server).slice(-2)).toEqual(['POST /issues/7/comments', 'DELETE /issues/comments/3']);
    expect(server.comments.map(({ body }) => body)).toEqual(['Nice', made.body]);
  });

  it.each([
    ['true', []],
    ['changes', []],
    ['always', ['POST /issues/7/comments']],
  ])('of a change without effect, with %s', async (input, written) => {
    const { folder, first } = createRepository(FLEET);
    const change = commit(folder, { 'README.md': 'A word\n' });
    const server = (github = await startGithub({}));
    await runAction({
      workspace: checkOut(folder, 'main', 2),
      event: 'pull_request',
      payload: pullRequest(first, change),
      inputs: { comment: input },
      environment: server.environment,
    });
    expect(methods(server).slice(2)).toEqual(written);
  });

  it.each([
    [{ comment: 'sometimes' }, 'the input comment must be false, true, changes or always, not "sometimes"'],
    [{ 'comment-mode': 'append' }, 'the input comment-mode must be update or recreate, not "append"'],
  ])('cannot be had with %j', async (inputs, message) => {
    const { run } = await comment({}, inputs);
    expect([run.status, run.log]).toEqual([2, expect.stringContaining(message)]);
  });

  it('is not confused with a comment that copied its mark', async () => {
    const made = (await comment({})).github.comments[0]!;
    const copied = { ...made, id: 5, user: { login: 'mallory', type: 'User' } as const };
    const { github: server } = await comment({ comments: [copied] });
    expect(methods(server).at(-1)).toBe('POST /issues/7/comments');
    expect(server.comments[0]).toEqual(copied);
  });

  it('is that of the user whose token it is', async () => {
    const made = (await comment({ viewer: 'release-manager' })).github.comments[0]!;
    const byBot = { ...made, id: 5, user: { login: 'github-actions[bot]', type: 'Bot' } as const };
    const { github: server } = await comment({
      viewer: 'release-manager',
      comments: [byBot, { ...made, body: `${made.body} ` }],
    });
    expect(methods(server).at(-1)).toBe(`PATCH /issues/comments/${made.id}`);
  });

  it('is different for another folder or config', async () => {
    const first = (await comment({})).github.comments[0]!;
    const { github: server } = await comment({ comments: [first] }, { config: 'other.yaml' });
    expect(methods(server).at(-1)).toBe('POST /issues/7/comments');
    expect(server.comments[0]).toEqual(first);
  });

  it.each([403, 404])('that GitHub refuses with %i is a warning, as from a fork', async (refuse) => {
    const { run, github: server } = await comment({ refuse });
    const warnings = run.commands.filter(({ name }) => name === 'warning').map(({ message }) => message);
    expect(warnings).toEqual([
      expect.stringMatching(
        new RegExp(`^no comment: POST /repos/acme/fleet/issues/7/comments returned ${refuse}, .*pull-requests: write`),
      ),
    ]);
    expect(server.comments).toEqual([]);
    expect(run.outputs).toMatchObject({ status: 'failed', 'new-violations': '3' });
  });

  it('is a warning if GitHub cannot be reached', async () => {
    const environment = { GITHUB_API_URL: 'http://127.0.0.1:9', GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql' };
    const inputs = { comment: 'true', 'fail-on': 'never' };
    const run = await runAction({ workspace, event: 'pull_request', payload, inputs, environment });
    expect(run.commands.filter(({ properties }) => !('file' in properties))).toEqual([
      expect.objectContaining({
        name: 'warning',
        message: expect.stringMatching(/^no comment: .* failed: /),
      }),
    ]);
    expect(run.outputs['status']).toBe('passed');
    expect(run.status).toBe(0);
  });

  it.each([
    ['a page of a proxy', 200, '<html>Log in</html>'],
    ['nothing', 200, ''],
    ['null', 200, 'null'],
    ['an object', 200, '{}'],
    ['a refusal with commands, escapes and the token', 401, '{"message":"::error::x\\n\\u001b[31m ghs_secret"}'],
  ])('is a warning if the answer is %s', async (_, status, text) => {
    const server = createServer((__, response) => response.writeHead(status).end(text));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const run = await runAction({
      workspace,
      event: 'pull_request',
      payload,
      inputs: { comment: 'true', 'fail-on': 'never' },
      environment: { GITHUB_API_URL: address, GITHUB_GRAPHQL_URL: `${address}/graphql` },
    });
    server.close();
    expect(run.commands.filter(({ properties }) => !('file' in properties))).toEqual([
      expect.objectContaining({ name: 'warning', message: expect.stringMatching(/^no comment: /) }),
    ]);
    expect(run.commands.map(({ message }) => message).join('')).not.toMatch(/ghs_secret|\u001b/);
    expect(run.status).toBe(0);
  });

  it('is not written by default, without a pull request, and without a token', async () => {
    const server = (github = await startGithub({}));
    const { environment } = server;
    const run = async (event: string, inputs: Readonly<Record<string, string>>): Promise<ActionRun> =>
      runAction({ workspace, event, payload: event === 'schedule' ? SCHEDULE : payload, inputs, environment });
    await run('pull_request', {});
    expect((await run('schedule', { comment: 'true' })).log).toContain(
      'no comment: this run is not for a pull request',
    );
    const untold = await run('pull_request', { comment: 'true', 'github-token': '' });
    expect(untold.commands.map(({ message }) => message)).toContain(
      'no comment: the input comment needs a github-token',
    );
    expect(server.requests).toEqual([]);
  });
});
