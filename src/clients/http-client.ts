import { setTimeout as delay } from 'node:timers/promises';
import { UserError } from '../model/user-error.js';
import { printable } from '../text/printable.js';

/** How a server is reached. */
export interface HttpOptions {
  /** The address of the server; nothing is ever sent to another scheme, host or port. */
  readonly url: string;
  /** Sent as the `Authorization` header, if given. It appears in no message. */
  readonly authorization?: string | undefined;
  /** PEM certificates to trust besides those of Node.js. */
  readonly ca?: string | undefined;
  /** For one answer, in milliseconds. */
  readonly timeout?: number | undefined;
  /** How often a request is tried again after 429, 5xx or a broken connection. */
  readonly retries?: number | undefined;
  /** The first pause between two tries, in milliseconds; each further one is twice as long. */
  readonly pause?: number | undefined;
}

export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'DELETE';

export interface HttpAnswer {
  readonly status: number;
  /** The body as JSON; undefined where it is empty. */
  readonly body: unknown;
}

/** A client of one server. */
interface HttpClient {
  /** Scheme, host and port, for messages. */
  readonly origin: string;
  /**
   * Sends a request and returns the answer, with any status.
   * @throws {UserError} where no answer comes, it is not JSON, or it redirects.
   */
  request(method: HttpMethod, path: string, body?: unknown): Promise<HttpAnswer>;
  /** Sends a POST that changes nothing, such as a query of GraphQL, which may be repeated as a GET may. */
  query(path: string, body: unknown): Promise<HttpAnswer>;
  close(): Promise<void>;
}

const TIMEOUT = 60_000;
const RETRIES = 4;
const PAUSE = 500;
/** The longest pause that a server can ask for with Retry-After, in milliseconds. */
const LONGEST_PAUSE = 120_000;
/** The largest answer that is read, in bytes. */
const LARGEST_ANSWER = 256 * 1024 ** 2;

/**
 * Opens a client of one server: proxies from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, TLS always verified, redirects
 * refused, and requests tried again with growing pauses.
 * @throws {UserError} where the address is not an absolute `http` or `https` URL without credentials, or the proxy is not one.
 */
export async function openHttpClient(options: HttpOptions): Promise<HttpClient> {
  const { authorization, ca, timeout = TIMEOUT, retries = RETRIES, pause = PAUSE } = options;
  const base = serverUrl(options.url);
  // People give the address of the API, too.
  const root = base.href.replace(/(?<!\/)\/+$/, '').replace(/\/api$/, '');
  const { Agent, fetch, ProxyAgent } = await import('undici');
  const { getProxyForUrl } = await import('proxy-from-env');
  const { rootCertificates } = await import('node:tls');
  // Set explicitly, so that no environment variable of Node.js turns verification off.
  const trust = { rejectUnauthorized: true, ...(ca !== undefined && { ca: [...rootCertificates, ca] }) };
  const proxy = getProxyForUrl(base.href);
  // It may hold a password, which no message shows.
  if (proxy !== '' && !(URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol)))
    throw new UserError(
      'the proxy in the environment is not the address of an HTTP proxy: write HTTPS_PROXY as http://proxy.example.com:3128',
    );
  const dispatcher =
    proxy === '' ? new Agent({ connect: trust }) : new ProxyAgent({ uri: proxy, requestTls: trust, proxyTls: trust });
  const hide = (text: string): string =>
    authorization === undefined
      ? text
      : secretsOf(authorization).reduce((left, secret) => left.replaceAll(secret, '***'), text);

  const send = async (
    method: HttpMethod,
    path: string,
    body: unknown,
    isSafe: boolean,
  ): Promise<HttpAnswer | Retry> => {
    try {
      const answer = await fetch(new URL(root + path), {
        method,
        redirect: 'manual',
        dispatcher,
        signal: AbortSignal.timeout(timeout),
        headers: {
          accept: 'application/json',
          // Labels and messages are translated otherwise.
          'accept-language': 'en',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(authorization === undefined ? {} : { authorization }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const { status } = answer;
      if (status >= 300 && status < 400) {
        await answer.body?.cancel();
        throw new UserError(
          `${base.origin} redirects ${path} (status ${status}), which is not followed: give the server's own address with --url`,
        );
      }
      if (mayRetry(isSafe, status)) {
        await answer.body?.cancel();
        return { reason: `status ${status}`, wait: retryAfter(answer.headers.get('retry-after')) };
      }
      const text = await readText(answer, base.origin, path);
      // A server may repeat the token in its refusal, which is shown.
      const parsed = parseJson(status >= 400 ? hide(text) : text);
      if (parsed !== undefined || status >= 400) return { status, body: parsed?.value };
      if (!/^\s*[[{]/.test(text))
        throw new UserError(
          `${base.origin} answers ${path} with something other than JSON: is it the address of the API's server?`,
        );
      throw new Error('its JSON is cut off');
    } catch (error) {
      if (error instanceof UserError) throw error;
      const reason = hide(reasonOf(error, timeout));
      // A change may have been made although no answer came: it is not sent a second time.
      if (!isSafe || isLasting(error))
        throw new UserError(`${base.origin} does not answer ${method} ${path}: ${reason}${helpFor(error)}`);
      return { reason, wait: undefined };
    }
  };
  const repeat = async (
    method: HttpMethod,
    path: string,
    body: unknown,
    isSafe = method === 'GET',
  ): Promise<HttpAnswer> => {
    for (let tries = 0; ; tries += 1) {
      const answer = await send(method, path, body, isSafe);
      if ('status' in answer) return answer;
      if (tries >= retries)
        throw new UserError(
          `${base.origin} does not answer ${method} ${path} after ${tries + 1} tries: ${answer.reason}`,
        );
      await delay(Math.min(answer.wait ?? pause * 2 ** tries, LONGEST_PAUSE));
    }
  };

  return {
    origin: base.origin,
    request: async (method, path, body) => repeat(method, path, body),
    query: async (path, body) => repeat('POST', path, body, true),
    async close() {
      await dispatcher.close();
    },
  };
}

/** Why a request is to be sent again, and when, in milliseconds. */
interface Retry {
  readonly reason: string;
  readonly wait: number | undefined;
}

function serverUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new UserError(`${printable(text)} is not an address of a server: write it as https://server.example.com`);
  if (url.username !== '' || url.password !== '')
    throw new UserError(
      'the address contains a user name or password: leave them out, and give the token by its environment variable',
    );
  if (url.search !== '' || url.hash !== '') throw new UserError('the address of the server may not hold ? or #');
  return url;
}

/** 429 and 503 say that nothing was done; after other errors of the server, only a request that changes nothing is repeated. */
function mayRetry(isSafe: boolean, status: number): boolean {
  return status === 429 || status === 503 || (status >= 500 && isSafe);
}

/** A `Retry-After` header in milliseconds: seconds, or a date (RFC 9110, section 10.2.3). */
function retryAfter(text: string | null): number | undefined {
  if (text === null) return undefined;
  if (/^\d{1,6}$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}

async function readText(
  answer: { readonly body: AsyncIterable<Uint8Array> | null },
  origin: string,
  path: string,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength;
    if (size > LARGEST_ANSWER) throw new UserError(`${origin} answers ${path} with more than ${LARGEST_ANSWER} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The value of a text; undefined where it is not JSON. The value of an empty text is undefined. */
function parseJson(text: string): { readonly value: unknown } | undefined {
  if (text.trim() === '') return { value: undefined };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** What must appear in no message: the header, and the token in it. */
function secretsOf(authorization: string): readonly string[] {
  return [authorization, ...authorization.split(' ').slice(1)].filter((secret) => secret.length > 3);
}

function reasonOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${timeout / 1000} seconds`;
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  const code = codeOf(error);
  return code === undefined || cause.message.includes(code) ? cause.message : `${cause.message} (${code})`;
}

function codeOf(error: unknown): string | undefined {
  const { cause } = error as { readonly cause?: Partial<NodeJS.ErrnoException> };
  return cause?.code;
}

/** The codes of certificates that are not trusted. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/;

/** Whether trying again cannot help. */
function isLasting(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOTFOUND' || CERTIFICATE.test(code ?? '');
}

function helpFor(error: unknown): string {
  return CERTIFICATE.test(codeOf(error) ?? '')
    ? '; if the server has a certificate of your own authority, give that with --ca-file'
    : '';
}

/** The server's own words about what it refuses, on one line and of bounded length. */
export function detailOf(body: unknown): string {
  if (body === undefined || body === null) return 'no details';
  const { detail } = body as { readonly detail?: unknown };
  return printable(typeof detail === 'string' ? detail : JSON.stringify(body)).slice(0, 300);
}

/** The name of the permission to view an object type: `dcim.view_device` for `dcim.device`. */
export function permissionToView(type: string): string {
  return type.replace('.', '.view_');
}
