import { oneLine } from '../text/printable.js';
import { encodePath } from '../text/paths.js';

/** How long a request may take; milliseconds. */
const PATIENCE = 15_000;

/** A request to GitHub failed or was refused; the message is the end of a sentence. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
}

/** The part of GitHub's REST API below one repository, and who the token speaks for. */
export interface GithubApi {
  /** Sends a request to a path below the repository's; gives the answer's JSON. */
  readonly send: (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) => Promise<unknown>;
  /** The login of the token's user or app; undefined if GitHub does not return it. */
  readonly findLogin: () => Promise<string | undefined>;
}

/** Connects to GitHub at the address that the runner gives. */
export function createApi(environment: Readonly<NodeJS.ProcessEnv>, token: string): GithubApi {
  const api = environment['GITHUB_API_URL'] ?? 'https://api.github.com';
  const graphql = environment['GITHUB_GRAPHQL_URL'] ?? `${api}/graphql`;
  const repository = `${api}/repos/${environment['GITHUB_REPOSITORY'] ?? ''}`;
  return {
    send: async (method, path, body) => request(token, method, `${repository}/${path}`, body),
    // The REST API answers this for users only, and the usual token is that of an app.
    async findLogin() {
      try {
        const answer = await request(token, 'POST', graphql, { query: '{ viewer { login } }' });
        return (answer as { data?: { viewer?: { login?: string } } } | undefined | null)?.data?.viewer?.login;
      } catch (error) {
        if (error instanceof ApiError) return undefined;
        throw error;
      }
    },
  };
}

async function request(token: string, method: string, url: string, body?: object): Promise<unknown> {
  const name = `${method} ${URL.canParse(url) ? new URL(url).pathname : url}`;
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'fleetvet',
        'x-github-api-version': '2022-11-28',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    text = await response.text();
  } catch (error) {
    throw new ApiError(oneLine(`${name} failed: ${reasonOf(error).replaceAll(token, '***')}`));
  }
  const answer = parse(text);
  if (response.ok) return answer;
  const { message } = (answer ?? {}) as { message?: unknown };
  const said = typeof message === 'string' ? `, ${message.replaceAll(token, '***')}` : '';
  throw new ApiError(oneLine(`${name} returned ${response.status}${said}${remedyFor(response.status)}`));
}

function remedyFor(status: number): string {
  return status === 403 || status === 404
    ? '; the token cannot write comments: give the job the permission pull-requests: write (GitHub removes it for pull requests from forks)'
    : '';
}

/** fetch only says that it failed; the cause says why. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The addresses of lines of files in a commit, by their paths from the root of the Git repository; nothing where the runner does not say where the repository is. */
export function createLinks(
  environment: Readonly<NodeJS.ProcessEnv>,
  commit: string | undefined,
): ((file: string, line: number) => string) | undefined {
  const repository = repositoryAddress(environment);
  if (repository === undefined || commit === undefined || commit === '') return undefined;
  return (file, line) => {
    return `${repository}/blob/${commit}/${encodePath(file)}#L${line}`;
  };
}

/** The address of the run, as a Markdown link. */
export function linkRun(environment: Readonly<NodeJS.ProcessEnv>, text: string): string {
  const repository = repositoryAddress(environment);
  const run = environment['GITHUB_RUN_ID'];
  return repository === undefined || run === undefined ? text : `[${text}](${repository}/actions/runs/${run})`;
}

function repositoryAddress({ GITHUB_SERVER_URL, GITHUB_REPOSITORY }: Readonly<NodeJS.ProcessEnv>): string | undefined {
  return GITHUB_SERVER_URL === undefined || GITHUB_REPOSITORY === undefined
    ? undefined
    : `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
}
