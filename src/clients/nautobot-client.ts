import { UserError } from '../model/user-error.js';
import { printable } from '../text/printable.js';
import { type HttpClient, type HttpMethod, type HttpOptions, openHttpClient } from './http-client.js';

/** An object as Nautobot's REST API gives it. */
export type NautobotObject = Readonly<Record<string, unknown>> & { readonly id: string };

/** A client of Nautobot's REST API. */
export interface NautobotClient {
  /** How many requests were answered. */
  readonly requests: () => number;
  /**
   * All objects of a list, page after page, many-to-many fields included.
   * @throws {UserError} where the token may not view them.
   */
  list(path: string, filters?: string): Promise<readonly NautobotObject[]>;
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
  const request: HttpClient['request'] = async (...args) => {
    const answer = await http.request(...args);
    requests += 1;
    return answer;
  };
  const get = async (path: string): Promise<Page> => {
    const { status, body } = await request('GET', `/api${path}`);
    if (status === 401 || status === 403) throw new UserError(forbidden(http.origin, path, body));
    if (status === 404)
      throw new UserError(
        `${http.origin} has no ${pathOnly(path)}: is it a Nautobot with the Device Lifecycle Management app?`,
      );
    if (status !== 200 || !isPage(body))
      throw new UserError(`${http.origin} answers ${pathOnly(path)} with status ${status}: ${detailOf(body)}`);
    return body;
  };
  return {
    requests: () => requests,
    async list(path, filters = '') {
      const objects: NautobotObject[] = [];
      let query: string | undefined = `?limit=${PAGE}&exclude_m2m=false${filters === '' ? '' : `&${filters}`}`;
      const seen = new Set<string>();
      while (query !== undefined) {
        if (seen.has(query)) throw new UserError(`${http.origin} repeats a page of ${pathOnly(path)}`);
        seen.add(query);
        const { results, next } = await get(path + query);
        objects.push(...results);
        // The host of `next` is the server's guess, wrong behind proxies, and must not get the token: its query is enough.
        query = next === null ? undefined : new URL(next, 'http://localhost').search;
      }
      return objects;
    },
    async send(method, path, body) {
      const { status, body: answer } = await request(method, `/api${path}`, body);
      return status >= 200 && status < 300 ? undefined : `status ${status}: ${detailOf(answer)}`;
    },
    close: async () => http.close(),
  };
}

interface Page {
  readonly results: readonly NautobotObject[];
  readonly next: string | null;
}

function isPage(body: unknown): body is Page {
  if (typeof body !== 'object' || body === null) return false;
  const { results, next } = body as Partial<Page>;
  const isObject = (one: unknown): boolean => typeof (one as Partial<NautobotObject> | null)?.id === 'string';
  return Array.isArray(results) && results.every(isObject) && (typeof next === 'string' || next === null);
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

function forbidden(origin: string, path: string, body: unknown): string {
  const detail = detailOf(body);
  if (/token|credentials/i.test(detail)) return `${origin} refuses the token: ${detail}`;
  const list = path.replace(/\?.*/, '');
  const type = OBJECT_TYPES[list];
  return `the token may not list ${pathOnly(path)}${type === undefined ? '' : `: give it the permission to view ${type}`}`;
}

/** Nautobot's own words about what it refuses, on one line and of bounded length. */
function detailOf(body: unknown): string {
  if (body === undefined) return 'no details';
  const { detail } = body as { readonly detail?: unknown };
  return printable(typeof detail === 'string' ? detail : JSON.stringify(body)).slice(0, 300);
}
