import { UserError } from '../model/user-error.js';
import { detailOf, type HttpOptions, openHttpClient, permissionToView } from './http-client.js';
import { isPage, type Page, readPages } from './read-pages.js';

/** An object as NetBox's REST API gives it. */
type NetboxObject = Readonly<Record<string, unknown>>;

/** The lists that are read, with the object types that permissions to view them name. */
const OBJECT_TYPES = {
  devices: 'dcim.device',
  'device-types': 'dcim.devicetype',
  'inventory-items': 'dcim.inventoryitem',
} as const;

type NetboxList = keyof typeof OBJECT_TYPES;

/** A client of NetBox's REST API. */
interface NetboxClient {
  /** Scheme, host and port, for messages. */
  readonly origin: string;
  /**
   * How many objects a list has that the token may view; undefined where the server has no such list, or does not count.
   * @throws {UserError} that names the permission where the token may not view them.
   */
  count(list: NetboxList): Promise<number | undefined>;
  /**
   * All objects of a list, page after page, in the order of their ids; none where the server has no such list.
   * @throws {UserError} where the token may not view them, or the list changes while it is read.
   */
  list(
    list: NetboxList,
    options?: { readonly query?: string; readonly onPage?: (read: number, count: number) => Promise<void> },
  ): Promise<readonly NetboxObject[]>;
  close(): Promise<void>;
}

/** How many objects a page has; the server may cut it, and `next` carries what it gave. */
const PAGE = 500;

/** Opens a client of a NetBox; the token goes to its address only. Tokens of version 2 begin with `nbt_`. */
export async function openNetboxClient(
  options: Omit<HttpOptions, 'authorization'> & { readonly token: string },
): Promise<NetboxClient> {
  const { token, ...rest } = options;
  const keyword = token.startsWith('nbt_') ? 'Bearer' : 'Token';
  const http = await openHttpClient({ ...rest, authorization: `${keyword} ${token}` });
  const get = async (list: NetboxList, query: string): Promise<Page<NetboxObject>> => {
    const path = `/api/dcim/${list}/`;
    const { status, body } = await http.request('GET', path + query);
    if (status === 401 || status === 403) throw new UserError(forbidden(http.origin, list, body));
    // An endpoint that the server does not know is a page of HTML; inventory items are to go.
    if (status === 404 && list !== 'devices') return { results: [] };
    if (status === 404) throw new UserError(`${http.origin} has no ${path}: is it the address of a NetBox?`);
    if (status !== 200 || !isPage(body))
      throw new UserError(`${http.origin} answers ${path} with status ${status}: ${detailOf(body)}`);
    return body;
  };
  return {
    origin: http.origin,
    count: async (list) => (await get(list, '?limit=1&brief=1')).count ?? undefined,
    async list(list, { query = '', onPage } = {}) {
      let read = 0;
      const page = async (of: string): Promise<Page<NetboxObject>> => {
        const got = await get(list, of);
        read += got.results.length;
        await onPage?.(Math.min(read, (got.count ?? read) - 1), got.count ?? read);
        return got;
      };
      const what = `${http.origin}/api/dcim/${list}/`;
      return readPages(page, `?limit=${PAGE}&ordering=id${query}`, { what, idOf: ({ id }) => id });
    },
    close: async () => http.close(),
  };
}

/** NetBox answers a bad token and a missing permission alike with 403, in words that differ by version. */
function forbidden(origin: string, list: NetboxList, body: unknown): string {
  const detail = detailOf(body);
  if (/token|credentials|source ip/i.test(detail)) return `${origin} refuses the token: ${detail}`;
  return `the token may not list /api/dcim/${list}/: give it the permission ${permissionToView(OBJECT_TYPES[list])}`;
}
