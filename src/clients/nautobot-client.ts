import { UserError } from '../model/user-error.js';
import { printable } from '../text/printable.js';
import {
  detailOf,
  type HttpAnswer,
  type HttpMethod,
  type HttpOptions,
  openHttpClient,
  permissionToView,
} from './http-client.js';
import { isPage as isAnyPage, type Page, readPages } from './read-pages.js';

/** An object as Nautobot's REST API gives it. */
export type NautobotObject = Readonly<Record<string, unknown>> & { readonly id: string };

/** A client of Nautobot's REST API. */
export interface NautobotClient {
  /** Scheme, host and port, for messages. */
  readonly origin: string;
  /** How many requests were answered. */
  readonly requests: () => number;
  /**
   * All objects of a list, page after page, many-to-many fields included.
   * @throws {UserError} where the token may not view them.
   */
  list(path: string, filters?: string): Promise<readonly NautobotObject[]>;
  /**
   * How many objects a list has that the token may view; undefined where the server has no such list.
   * @throws {UserError} that names the permission where the token may not view them.
   */
  count(path: string): Promise<number | undefined>;
  /**
   * The data that a query of GraphQL gives.
   * @throws {UserError} with the errors of the server.
   */
  query(text: string): Promise<Readonly<Record<string, unknown>>>;
  /**
   * Creates, changes or deletes an object.
   * @returns the refusal of Nautobot as one line, or undefined where it was done.
   */
  send(method: Exclude<HttpMethod, 'GET'>, path: string, body?: unknown): Promise<string | undefined>;
  close(): Promise<void>;
}

/** How many objects a page has. */
const PAGE = 200;

/** Opens a client of a Nautobot; the token goes to its address only. */
export async function openNautobotClient(
  options: Omit<HttpOptions, 'authorization'> & { readonly token: string },
): Promise<NautobotClient> {
  const { token, ...rest } = options;
  const http = await openHttpClient({ ...rest, authorization: `Token ${token}` });
  let requests = 0;
  const counted = async (answer: Promise<HttpAnswer>): Promise<HttpAnswer> => {
    const received = await answer;
    requests += 1;
    return received;
  };
  const read = async (path: string): Promise<Page<NautobotObject> | undefined> => {
    const { status, body } = await counted(http.request('GET', `/api${path}`));
    if (status === 401 || status === 403) throw new UserError(forbidden(http.origin, path, body));
    if (status === 404) return undefined;
    if (status !== 200 || !isPage(body))
      throw new UserError(`${http.origin} answers ${pathOnly(path)} with status ${status}: ${detailOf(body)}`);
    return body;
  };
  const get = async (path: string): Promise<Page<NautobotObject>> => {
    const page = await read(path);
    if (page === undefined)
      throw new UserError(
        `${http.origin} has no ${pathOnly(path)}: is it a Nautobot with the Device Lifecycle Management app?`,
      );
    return page;
  };
  return {
    origin: http.origin,
    requests: () => requests,
    async list(path, filters = '') {
      const first = `?limit=${PAGE}&exclude_m2m=false${filters === '' ? '' : `&${filters}`}`;
      const what = `${http.origin}${pathOnly(path)}`;
      return readPages(async (query) => get(path + query), first, { what, idOf: ({ id }) => id });
    },
    async count(path) {
      const page = await read(`${path}?limit=1`);
      return page === undefined ? undefined : (page.count ?? page.results.length);
    },
    async query(text) {
      const { status, body } = await counted(http.query('/api/graphql/', { query: text }));
      if (status === 401 || status === 403) throw new UserError(`${http.origin} refuses the query: ${detailOf(body)}`);
      const { data, errors } = (body ?? {}) as { readonly data?: unknown; readonly errors?: unknown };
      if (status !== 200 || errors !== undefined || typeof data !== 'object' || data === null)
        throw new UserError(
          `${http.origin} answers /api/graphql/ with status ${status}: ${errorsOf(errors) ?? detailOf(body)}`,
        );
      return data as Readonly<Record<string, unknown>>;
    },
    async send(method, path, body) {
      const { status, body: answer } = await counted(http.request(method, `/api${path}`, body));
      if (status >= 200 && status < 300) return undefined;
      const permission = status === 403 ? permissionFor(method, path) : undefined;
      const help = permission === undefined ? '' : `; give the token the permission ${permission}`;
      return `status ${status}: ${detailOf(answer)}${help}`;
    },
    close: async () => http.close(),
  };
}

function isPage(body: unknown): body is Page<NautobotObject> {
  return isAnyPage(body) && body.results.every(({ id }) => typeof id === 'string');
}

/** The messages of GraphQL on one line. */
function errorsOf(errors: unknown): string | undefined {
  if (!Array.isArray(errors)) return undefined;
  const messages = errors.map((error: unknown) => (error as { readonly message?: unknown } | null)?.message);
  return printable(messages.filter((message) => typeof message === 'string').join('; ')).slice(0, 300);
}

function pathOnly(path: string): string {
  return `/api${path.replace(/\?.*/, '')}`;
}

/** The object type that a permission to view each list names. */
const OBJECT_TYPES: Readonly<Record<string, string>> = {
  '/dcim/devices/': 'dcim.device',
  '/dcim/device-types/': 'dcim.devicetype',
  '/dcim/device-types-to-software-image-files/': 'dcim.devicetypetosoftwareimagefile',
  '/dcim/inventory-items/': 'dcim.inventoryitem',
  '/dcim/locations/': 'dcim.location',
  '/dcim/manufacturers/': 'dcim.manufacturer',
  '/dcim/platforms/': 'dcim.platform',
  '/dcim/software-image-files/': 'dcim.softwareimagefile',
  '/dcim/software-versions/': 'dcim.softwareversion',
  '/extras/roles/': 'extras.role',
  '/extras/statuses/': 'extras.status',
  '/extras/tags/': 'extras.tag',
  '/tenancy/tenants/': 'tenancy.tenant',
  '/virtualization/virtual-machines/': 'virtualization.virtualmachine',
  '/virtualization/clusters/': 'virtualization.cluster',
  '/plugins/nautobot-device-lifecycle-mgmt/validated-software/': 'nautobot_device_lifecycle_mgmt.validatedsoftwarelcm',
};

const ACTIONS = { POST: 'add', PATCH: 'change', DELETE: 'delete' } as const;

/** The permission that a change needs: `dcim.add_softwareversion`. */
function permissionFor(method: keyof typeof ACTIONS, path: string): string | undefined {
  return OBJECT_TYPES[path.replace(/[0-9a-f-]{36}\/$/, '')]?.replace('.', `.${ACTIONS[method]}_`);
}

function forbidden(origin: string, path: string, body: unknown): string {
  const detail = detailOf(body);
  if (/token|credentials/i.test(detail)) return `${origin} refuses the token: ${detail}`;
  const type = OBJECT_TYPES[path.replace(/\?.*/, '')];
  return `the token may not list ${pathOnly(path)}${type === undefined ? '' : `: give it the permission ${permissionToView(type)}`}`;
}
