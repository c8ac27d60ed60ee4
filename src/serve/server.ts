import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { UserError } from '../model/user-error.js';
import { FilterError } from '../query/filter.js';
import { oneLine } from '../text/printable.js';
import type { CheckAccess } from './access.js';
import { addGraphqlRoute, addRestRoutes } from './api-routes.js';
import { createMetrics } from './metrics.js';
import { addOwnRoutes } from './own-routes.js';
import { API_VERSION } from './reference.js';
import type { Served } from './reload.js';
import { toJson } from '../text/json.js';

/** A level of the log; `quiet` servers write warnings and errors only. */
type LogLevel = 'info' | 'warning' | 'error';

/** Writes an event as one line of JSON. */
export type Log = (level: LogLevel, event: string, fields?: Readonly<Record<string, unknown>>) => void;

/** A log with one line an event, in which text of requests and of the repository can break nothing. */
export function createLog(write: (line: string) => void, quiet: boolean): Log {
  return (level, event, fields = {}) => {
    if (quiet && level === 'info') return;
    write(`${toJson({ time: new Date().toISOString(), level, event, ...fields })}\n`);
  };
}

/** How requests are served. */
export interface ServerOptions {
  readonly access: CheckAccess;
  /** What absolute URLs begin with; without it, what the request was sent to. */
  readonly baseUrl?: string | undefined;
  /** The origin of pages that may read the answers. */
  readonly corsOrigin?: string | undefined;
  /** Whether a request may carry a `Host` header; without it, any. */
  readonly isOwnHost?: ((header: string | undefined) => boolean) | undefined;
  readonly log: Log;
}

/** Limits of a request, in bytes. */
const URL_LIMIT = 8_192;
const HEADER_LIMIT = 16_384;
const BODY_LIMIT = 262_144;

/** How many bytes of answers may wait for their readers. */
const WAITING_LIMIT = 268_435_456;

/** Answers shorter than this are not compressed. */
const GZIP_FROM = 1_024;

const GRAPHQL = '/api/graphql';
const compress = promisify(gzip);

/** The HTTP server (serve.md). Its caller chooses the address. */
export function createServer(served: Served, options: ServerOptions): FastifyInstance {
  const app = fastify({
    logger: false,
    bodyLimit: BODY_LIMIT,
    routerOptions: { ignoreTrailingSlash: true, querystringParser: () => ({}), maxParamLength: 200 },
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 72_000,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    http: { maxHeaderSize: HEADER_LIMIT },
    clientErrorHandler: refuseMalformed,
    frameworkErrors: (_error, _request, reply: FastifyReply) => {
      void reply.code(400).send({ detail: 'Malformed request.' });
    },
  });
  app.removeContentTypeParser('text/plain');
  const metrics = createMetrics();
  const baseOf = (request: FastifyRequest): string => options.baseUrl ?? `http://${hostOf(request)}`;
  const known = new Set<string>();

  app.addHook('onRoute', ({ url }) => {
    known.add(url.replace(/\/$/, ''));
  });
  app.addHook('onRequest', async (request, reply) => guard(request, reply, options, known));
  app.addHook('preHandler', async (request, reply) => sendUnchanged(request, reply, served));
  addSending(app, served);
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const seconds = reply.elapsedTime / 1000;
    metrics.count(methodName(request.method), route, reply.statusCode, seconds);
    options.log('info', 'request', {
      method: request.method,
      url: request.url.slice(0, 500),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      remote: request.ip,
    });
    done();
  });
  app.setNotFoundHandler((_, reply) => reply.code(404).send({ detail: 'Not found.' }));
  app.setErrorHandler((error, _, reply) => answerError(error, reply, options.log));

  addRestRoutes(app, { served, baseOf });
  addGraphqlRoute(app, { served, baseOf });
  addOwnRoutes(app, { served, baseOf }, metrics);
  return app;
}

const NOT_OWN_HOST =
  'Without a token, this server only answers to localhost, its address and the host of --base-url: name one of them, or set --token-env.';

/** Refuses what no route is to see: other hosts, long URLs, missing tokens, and methods that would change something. */
async function guard(
  request: FastifyRequest,
  reply: FastifyReply,
  { access, corsOrigin, isOwnHost }: ServerOptions,
  known: ReadonlySet<string>,
): Promise<unknown> {
  reply.headers({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  if (isOwnHost?.(request.headers.host) === false) return reply.code(403).send({ detail: NOT_OWN_HOST });
  if (corsOrigin !== undefined) {
    reply.headers({ 'access-control-allow-origin': corsOrigin, vary: 'Origin' });
    if (request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined) {
      reply.headers({
        'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
        'access-control-allow-headers': 'Accept, Authorization, Content-Type, If-None-Match',
      });
      return reply.code(204).send();
    }
  }
  if (request.url.length > URL_LIMIT) return reply.code(414).send({ detail: 'The URL is too long.' });
  const [path = ''] = request.url.split('?', 1);
  if (path.startsWith('/api/')) reply.header('api-version', API_VERSION);
  if (path !== '/healthz') {
    const refusal = access(request.headers.authorization);
    if (refusal !== undefined) return reply.code(403).send({ detail: refusal });
  }
  const isGraphql = path.replace(/\/$/, '') === GRAPHQL;
  const allowed = isGraphql ? ['POST', 'OPTIONS'] : ['GET', 'HEAD', 'OPTIONS'];
  const isKnown = request.routeOptions.url !== undefined || isKnownPath(path, known);
  if (!isKnown) return request.method === 'GET' ? undefined : reply.code(404).send({ detail: 'Not found.' });
  reply.header('allow', allowed.join(', '));
  if (allowed.includes(request.method)) return undefined;
  return reply.code(405).send({ detail: `Method "${request.method}" not allowed.` });
}

function isKnownPath(path: string, known: ReadonlySet<string>): boolean {
  const plain = path.replace(/\/$/, '');
  return known.has(plain) || known.has(`${plain.slice(0, plain.lastIndexOf('/'))}/:id`);
}

/** Answers 304 where the client has the answer of the state that is served. */
async function sendUnchanged(request: FastifyRequest, reply: FastifyReply, served: Served): Promise<unknown> {
  if (!hasEtag(request)) return undefined;
  const asked = request.headers['if-none-match'];
  const etag = etagOf(served);
  const isKnown = asked?.split(',').some((one) => one.trim() === '*' || isSameEtag(one.trim(), etag)) ?? false;
  if (!isKnown) return undefined;
  return reply.code(304).headers({ etag, 'cache-control': 'no-cache' }).send();
}

/** The weak comparison of RFC 9110, 8.8.3.2: a proxy may have made a weak one of it, or a strong one. */
function isSameEtag(a: string, b: string): boolean {
  return a.replace(/^W\//, '') === b.replace(/^W\//, '');
}

/** Answers that change only with the state. */
function hasEtag({ method, routeOptions: { url } }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && url !== undefined && url !== '/healthz' && url !== '/metrics';
}

function etagOf(served: Served): string {
  return `W/"${served.current().digest}"`;
}

/** Adds the ETag, compresses, and keeps the answers that wait for slow readers within bounds. */
function addSending(app: FastifyInstance, served: Served): void {
  let waiting = 0;
  app.addHook('onSend', async (request, reply, payload: unknown) => {
    if (hasEtag(request) && reply.statusCode === 200)
      reply.headers({ etag: etagOf(served), 'cache-control': 'no-cache' });
    reply.header('vary', vary(reply, 'Accept, Accept-Encoding, Authorization'));
    const sent = await compressed(request, reply, payload);
    const bytes = typeof sent === 'string' || Buffer.isBuffer(sent) ? Buffer.byteLength(sent) : 0;
    if (bytes > 0 && waiting + bytes > WAITING_LIMIT) {
      reply.code(503).removeHeader('content-encoding').header('retry-after', '1');
      return '{"detail":"Too many answers wait for their readers: try again."}';
    }
    waiting += bytes;
    reply.raw.once('close', () => {
      waiting -= bytes;
    });
    return sent;
  });
}

function vary(reply: FastifyReply, more: string): string {
  const before = reply.getHeader('vary');
  return before === undefined ? more : `${String(before)}, ${more}`;
}

async function compressed(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (!/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(request.headers['accept-encoding'] ?? '')) return payload;
  if (request.method === 'HEAD') return payload;
  if (payload instanceof Readable) {
    reply.header('content-encoding', 'gzip').removeHeader('content-length');
    return payload.pipe(createGzip());
  }
  if (typeof payload !== 'string' || payload.length < GZIP_FROM) return payload;
  reply.header('content-encoding', 'gzip').removeHeader('content-length');
  return compress(payload, { level: 4 });
}

/** Answers requests that Node.js cannot read as HTTP; they reach no route, hook or log line. */
function refuseMalformed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy(error);
    return;
  }
  const [status, detail] = MALFORMED[error.code ?? ''] ?? ['400 Bad Request', 'Malformed request.'];
  const body = JSON.stringify({ detail });
  const head = `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close`;
  socket.end(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n${body}`);
}

const MALFORMED: Readonly<Record<string, readonly [status: string, detail: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long to arrive.'],
};

function answerError(error: unknown, reply: FastifyReply, log: Log): FastifyReply {
  if (error instanceof FilterError) return reply.code(400).send({ [error.filter]: [error.reason] });
  if (error instanceof UserError) return reply.code(400).send({ detail: oneLine(error.message) });
  const status = statusCodeOf(error);
  if (status !== undefined) return reply.code(status).send({ detail: DETAILS[status] ?? 'Bad request.' });
  log('error', 'bug', { message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  return reply.code(500).send({ detail: 'A bug in fleetvet: its log has the details.' });
}

const DETAILS: Readonly<Record<number, string>> = {
  400: 'JSON parse error',
  413: 'The body is too large.',
  415: 'Unsupported media type in request: send application/json.',
};

/** The status of an error of the framework about the request. */
function statusCodeOf(error: unknown): number | undefined {
  const { statusCode } = error as { readonly statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : undefined;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** The method as a label, of which there must not be any number. */
function methodName(method: string): string {
  return METHODS.includes(method) ? method : 'other';
}

/** The host that a request was sent to, if it is written as one; otherwise the address that took it. */
function hostOf(request: FastifyRequest): string {
  const { host } = request.headers;
  if (host !== undefined && /^(?:[\w.-]{1,255}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i.test(host)) return host;
  const { localAddress = '127.0.0.1', localPort = 80 } = request.socket;
  return `${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}`;
}
