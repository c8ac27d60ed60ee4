import { UserError } from '../model/user-error.js';

/** A page of a list of the REST APIs of Nautobot and NetBox. */
export interface Page<Item> {
  /** How many objects the whole list has; null where the server pages by cursor. */
  readonly count?: number | null;
  readonly next?: string | null;
  readonly results: readonly Item[];
}

/** How often a list is read again that changes meanwhile. */
const TRIES = 3;

/**
 * All objects of a list, page after page, each once. Only the query of `next` is used: its scheme and host are the
 * server's guess, wrong behind proxies, and must not get the token.
 * @param get reads the page of a query.
 * @param what the list, for messages.
 * @throws {UserError} where pages repeat, or do not hold as many objects as the server counts.
 */
export async function readPages<Item>(
  get: (query: string) => Promise<Page<Item>>,
  first: string,
  { what, idOf }: { readonly what: string; readonly idOf: (item: Item) => unknown },
): Promise<readonly Item[]> {
  let last = { found: 0, count: 0 };
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = new Map<unknown, Item>();
    const counts = new Set<number | null>();
    const seen = new Set<string>();
    for (let query: string | undefined = first; query !== undefined;) {
      if (seen.has(query)) throw new UserError(`${what} repeats a page`);
      seen.add(query);
      const page: Page<Item> = await get(query);
      for (const item of page.results) found.set(idOf(item) ?? found.size, item);
      counts.add(page.count ?? null);
      query = typeof page.next === 'string' ? queryOf(page.next, what) : undefined;
    }
    const [count = null] = counts;
    if (counts.size === 1 && (count === null || count === found.size)) return [...found.values()];
    last = { found: found.size, count: count ?? 0 };
  }
  throw new UserError(
    `${what} changed while it was read: it reports ${last.count} objects, and its pages contain ${last.found}; run the command again`,
  );
}

function queryOf(next: string, what: string): string {
  if (!URL.canParse(next, 'http://localhost')) throw new UserError(`${what} names a next page that is not an address`);
  return new URL(next, 'http://localhost').search;
}

/** Whether an answer is a page of objects. */
export function isPage(body: unknown): body is Page<Readonly<Record<string, unknown>>> {
  if (typeof body !== 'object' || body === null) return false;
  const { results, next, count } = body as Readonly<Record<string, unknown>>;
  return (
    Array.isArray(results) &&
    results.every((one: unknown) => typeof one === 'object' && one !== null) &&
    (typeof next === 'string' || next === null || next === undefined) &&
    (typeof count === 'number' || count === null || count === undefined)
  );
}
