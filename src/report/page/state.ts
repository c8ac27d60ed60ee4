import { PAGE_COLUMNS, type PageColumn } from '../page-data.js';
import type { Query } from './store.js';

/** What the page shows: a query, a page of its rows, and how many rows a page has. */
export interface State extends Query {
  readonly page: number;
  readonly size: number;
}

export const SIZES = [25, 50, 100, 250] as const;

export const START: State = { search: '', filters: new Map(), sort: undefined, page: 1, size: 50 };

/** The state that the fragment of a link holds; nothing where it holds none, but the name of a place in the page. */
export function stateOf(fragment: string): State | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.includes('=')) return undefined;
  const parameters = new URLSearchParams(text);
  const sort = parameters.get('sort') ?? '';
  const column = columnOf(sort.replace(/^-/, ''));
  const filters = new Map<PageColumn, string>();
  for (const name of PAGE_COLUMNS) {
    const filter = parameters.get(name);
    if (filter !== null && filter !== '') filters.set(name, filter);
  }
  const size = Number(parameters.get('size'));
  const page = Number(parameters.get('page'));
  return {
    search: parameters.get('q') ?? '',
    filters,
    sort: column === undefined ? undefined : { column, descending: sort.startsWith('-') },
    page: Number.isInteger(page) && page > 0 ? page : 1,
    size: SIZES.find((one) => one === size) ?? START.size,
  };
}

/** The fragment of a link that leads to a state. */
export function fragmentOf({ search, filters, sort, page, size }: State): string {
  const parameters = new URLSearchParams();
  if (search !== '') parameters.set('q', search);
  for (const [column, filter] of filters) parameters.set(column, filter);
  if (sort !== undefined) parameters.set('sort', `${sort.descending ? '-' : ''}${sort.column}`);
  if (page !== 1) parameters.set('page', String(page));
  if (size !== START.size) parameters.set('size', String(size));
  const text = parameters.toString();
  return text === '' ? '' : `#${text}`;
}

function columnOf(name: string): PageColumn | undefined {
  return PAGE_COLUMNS.find((column) => column === name);
}
