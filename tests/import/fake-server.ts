import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** What a server answers a request with instead of what it would. */
export interface Instead {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A server on loopback that answers as a Nautobot or NetBox does. */
export interface FakeServer {
  readonly url: string;
  /** The requests so far, as `METHOD path?query`. */
  readonly log: string[];
  /** The `Authorization` headers that it got. */
  readonly authorizations: Set<string | undefined>;
  close(): Promise<void>;
}

/** A request, and which one of its path it is, counted from 1. */
export interface FakeRequest {
  readonly url: URL;
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly count: number;
}

export type Answer = (request: FakeRequest) => Instead;

/** Starts a server; with a key and a certificate, one that speaks TLS. */
export async function startFakeServer(
  answer: Answer,
  tls?: { readonly key: string; readonly cert: string },
): Promise<FakeServer> {
  const log: string[] = [];
  const authorizations = new Set<string | undefined>();
  const counts = new Map<string, number>();
  const listener: RequestListener = (request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const at = new URL(request.url ?? '/', 'http://localhost');
      const count = (counts.get(at.pathname) ?? 0) + 1;
      counts.set(at.pathname, count);
      log.push(`${request.method} ${request.url}`);
      authorizations.add(request.headers.authorization);
      const { method = 'GET', headers } = request;
      const { status, headers: extra = {}, body: sent } = answer({ url: at, method, headers, body, count });
      const isText = typeof sent === 'string';
      response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json', ...extra });
      response.end(isText ? sent : JSON.stringify(sent));
    });
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    log,
    authorizations,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Values = Readonly<Record<string, unknown>>;

const NO_PERMISSION: Instead = { status: 403, body: { detail: 'You do not have permission to perform this action.' } };

/** A page of a list in the shape of both REST APIs; `next` names the host that a proxy in front would have. */
export function pageOf(
  list: readonly Values[],
  url: URL,
  largest = 1000,
  host = 'http://elsewhere.example.com',
): Instead {
  const limit = Math.min(Number(url.searchParams.get('limit') ?? 50), largest);
  const offset = Number(url.searchParams.get('offset') ?? 0);
  const end = offset + limit;
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => name !== 'limit' && name !== 'offset'));
  query.set('limit', String(limit));
  query.set('offset', String(end));
  const next = end < list.length ? `${host}${url.pathname}?${query.toString()}` : null;
  return { status: 200, body: { count: list.length, next, previous: null, results: list.slice(offset, end) } };
}

/** A NetBox with lists of its REST API, by their names. */
export function netboxWith(
  lists: Readonly<Record<string, readonly Values[]>>,
  { token, largest, forbidden = [] }: { token: string; largest?: number; forbidden?: readonly string[] },
): Answer {
  return ({ url, headers }) => {
    if (headers.authorization !== token) return { status: 403, body: { detail: 'Invalid token' } };
    const name = /^\/api\/dcim\/([a-z-]+)\/$/.exec(url.pathname)?.[1] ?? '';
    const list = lists[name];
    if (list === undefined) return { status: 404, body: '<!DOCTYPE html><title>Page Not Found</title>' };
    return forbidden.includes(name) ? NO_PERMISSION : pageOf(list, url, largest);
  };
}

/** Where the REST API has the lists of GraphQL. */
const PATHS: Readonly<Record<string, string>> = {
  '/api/dcim/manufacturers/': 'manufacturers',
  '/api/dcim/locations/': 'locations',
  '/api/tenancy/tenants/': 'tenants',
  '/api/extras/roles/': 'roles',
  '/api/extras/tags/': 'tags',
  '/api/extras/statuses/': 'statuses',
  '/api/dcim/platforms/': 'platforms',
  '/api/dcim/device-types/': 'device_types',
  '/api/dcim/software-versions/': 'software_versions',
  '/api/dcim/software-image-files/': 'software_image_files',
  '/api/dcim/devices/': 'devices',
  '/api/dcim/inventory-items/': 'inventory_items',
  '/api/virtualization/virtual-machines/': 'virtual_machines',
  '/api/virtualization/clusters/': 'clusters',
  '/api/plugins/nautobot-device-lifecycle-mgmt/validated-software/': 'validated_softwares',
};

/** A Nautobot with lists of its GraphQL, which are empty where the token may not view them, without an error. */
export function nautobotWith(
  lists: Readonly<Record<string, readonly Values[]>>,
  { token, forbidden = [] }: { token: string; forbidden?: readonly string[] },
): Answer {
  return ({ url, headers, body }) => {
    if (headers.authorization !== token) return { status: 403, body: { detail: 'Invalid token' } };
    if (url.pathname !== '/api/graphql/') {
      const name = PATHS[url.pathname];
      const list = name === undefined ? undefined : lists[name];
      if (name === undefined || list === undefined) return { status: 404, body: { detail: 'Not found.' } };
      return forbidden.includes(name) ? NO_PERMISSION : pageOf(list, url);
    }
    const { query } = JSON.parse(body) as { readonly query: string };
    const [, name = '', inner = ''] = /^\{ (\w+)(?:\(([^)]*)\))?/.exec(query) ?? [];
    const list = forbidden.includes(name) ? [] : (lists[name] ?? []);
    const [, limit = list.length, offset = 0] = /limit: (\d+), offset: (\d+)/.exec(inner) ?? [];
    const ids = /id: (\[.*\])/.exec(inner)?.[1];
    const wanted = ids === undefined ? undefined : new Set(JSON.parse(ids) as string[]);
    const found =
      wanted === undefined
        ? list.slice(Number(offset), Number(offset) + Number(limit))
        : list.filter(({ id }) => wanted.has(String(id)));
    return { status: 200, body: { data: { [name]: found } } };
  };
}
