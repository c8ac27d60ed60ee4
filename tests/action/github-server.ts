import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { Ajv, type ValidateFunction } from 'ajv';

/** GitHub's description of its API, which is kept outside this repository and is not everywhere. */
const DESCRIPTION = path.resolve(import.meta.dirname, '../../../shared/validators/github-openapi-subset.json');

export const hasDescription = existsSync(DESCRIPTION);

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' };
}

/** A request that came in: the method, the path with its query, and the text that was sent. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
}

export interface GithubServer {
  readonly environment: Readonly<Record<string, string>>;
  readonly requests: readonly SeenRequest[];
  readonly comments: readonly Comment[];
  /** What in the requests and answers is not as GitHub describes its API. */
  readonly faults: readonly string[];
  readonly close: () => void;
}

export interface ServerOptions {
  readonly comments?: readonly Comment[];
  /** Who the token speaks for; nobody knows without it. */
  readonly viewer?: string;
  /** What every request that writes is answered with instead. */
  readonly refuse?: number;
}

/** A server on this machine that keeps the comments of one pull request as GitHub does. */
export async function startGithub({ comments: before = [], viewer, refuse }: ServerOptions): Promise<GithubServer> {
  const comments = [...before];
  const requests: SeenRequest[] = [];
  const faults: string[] = [];

  const answer = (request: SeenRequest): readonly [status: number, body: unknown] => {
    const { pathname, searchParams } = new URL(request.path, 'http://localhost');
    const sent = (): string => (JSON.parse(request.body ?? '') as { body: string }).body;
    const author = { login: viewer ?? 'github-actions[bot]', type: viewer === undefined ? 'Bot' : 'User' } as const;
    if (pathname === '/graphql')
      return viewer === undefined ? [403, { message: 'Forbidden' }] : [200, { data: { viewer: { login: viewer } } }];
    const patched = /^\/repos\/acme\/fleet\/issues\/comments\/(\d+)$/.exec(pathname);
    const isList = pathname === '/repos/acme/fleet/issues/7/comments';
    if (request.method !== 'GET' && refuse !== undefined)
      return [
        refuse,
        { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com' },
      ];
    if (isList && request.method === 'GET') {
      const size = Number(searchParams.get('per_page') ?? 30);
      const start = (Number(searchParams.get('page') ?? 1) - 1) * size;
      return [200, comments.slice(start, start + size).map(full)];
    }
    if (isList && request.method === 'POST') {
      const comment = { id: 1000 + comments.length, body: sent(), user: author };
      comments.push(comment);
      return [201, full(comment)];
    }
    const index = comments.findIndex(({ id }) => id === Number(patched?.[1]));
    if (request.method === 'DELETE' && index !== -1) {
      comments.splice(index, 1);
      return [204, undefined];
    }
    if (request.method === 'PATCH' && index !== -1) {
      comments[index] = { ...comments[index]!, body: sent() };
      return [200, full(comments[index])];
    }
    return [404, { message: 'Not Found' }];
  };

  const server = createServer((incoming, outgoing) => {
    void handle(incoming, outgoing);
  });
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = chunks.length === 0 ? undefined : Buffer.concat(chunks).toString('utf8');
    const request: SeenRequest = { method: incoming.method ?? '', path: incoming.url ?? '', body };
    requests.push(request);
    if (incoming.headers.authorization !== 'Bearer ghs_secret') faults.push('the token is missing');
    if ((incoming.headers['user-agent'] ?? '') === '') faults.push('GitHub refuses requests without a user agent');
    const [status, reply] = answer(request);
    if (hasDescription && reply !== undefined && !request.path.startsWith('/graphql'))
      faults.push(...checkExchange(request, status, reply));
    outgoing
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
      .end(reply === undefined ? undefined : JSON.stringify(reply));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    environment: { GITHUB_API_URL: address, GITHUB_GRAPHQL_URL: `${address}/graphql` },
    requests,
    comments,
    faults,
    close: () => server.close(),
  };
}

/** A comment with everything that GitHub says of one. */
function full({ id, body, user }: Comment): object {
  const url = `https://api.github.com/repos/acme/fleet/issues/comments/${id}`;
  const account = { id: 41898282, node_id: 'x', gravatar_id: '', site_admin: false, ...user };
  const links = ['avatar_url', 'url', 'html_url', 'followers_url', 'following_url', 'gists_url', 'starred_url'];
  const more = ['subscriptions_url', 'organizations_url', 'repos_url', 'events_url', 'received_events_url'];
  return {
    id,
    node_id: 'IC_x',
    url,
    html_url: `https://github.com/acme/fleet/pull/7#issuecomment-${id}`,
    issue_url: 'https://api.github.com/repos/acme/fleet/issues/7',
    created_at: '2026-11-21T00:00:00Z',
    updated_at: '2026-11-21T00:00:00Z',
    author_association: 'NONE',
    body,
    user: { ...account, ...Object.fromEntries([...links, ...more].map((key) => [key, url])) },
  };
}

interface Operation {
  readonly parameters?: readonly { readonly $ref: string }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: object } } };
  readonly responses: Readonly<Record<string, object>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: object;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
}

const description = hasDescription ? (JSON.parse(readFileSync(DESCRIPTION, 'utf8')) as Description) : undefined;
const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: true });
if (description !== undefined) ajv.addSchema(description, 'github');

/** What is wrong with a request and its answer, by the description of the API. */
export function checkExchange(request: SeenRequest, status: number, reply: unknown): readonly string[] {
  const { pathname, searchParams } = new URL(request.path, 'http://localhost');
  const template = Object.keys(description?.paths ?? {}).find((path) =>
    new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  );
  const method = request.method.toLowerCase();
  const operation = description?.paths[template ?? '']?.[method];
  if (description === undefined || template === undefined || operation === undefined)
    return [`${request.method} ${pathname} is no operation of the API`];
  const faults: string[] = [];
  const check = (title: string, validate: ValidateFunction, value: unknown): void => {
    if (!validate(value)) faults.push(`${request.method} ${pathname}: ${title}: ${ajv.errorsText(validate.errors)}`);
  };
  const pointer = `github#/paths/${template.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/${method}`;

  const parameters = (operation.parameters ?? []).map(
    ({ $ref }) => description.components.parameters[$ref.split('/').at(-1) ?? '']!,
  );
  for (const [name, value] of searchParams) {
    const parameter = parameters.find((one) => one.in === 'query' && one.name === name);
    if (parameter === undefined) faults.push(`${request.method} ${pathname} has no query parameter ${name}`);
    else
      check(`the query parameter ${name}`, ajv.compile({ type: 'object', properties: { value: parameter.schema } }), {
        value,
      });
  }
  if (operation.requestBody !== undefined) {
    const schema = { $ref: `${pointer}/requestBody/content/application~1json/schema` };
    check('the body', ajv.compile(schema), JSON.parse(request.body ?? 'null'));
  } else if (request.body !== undefined) {
    faults.push(`${request.method} ${pathname} takes no body`);
  }
  if (operation.responses[status] === undefined)
    faults.push(`${request.method} ${pathname} is never answered with ${status}`);
  else if (status < 300)
    check(
      'our own answer',
      ajv.compile({ $ref: `${pointer}/responses/${status}/content/application~1json/schema` }),
      reply,
    );
  return faults;
}
