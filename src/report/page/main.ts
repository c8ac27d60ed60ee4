import { createColumns, createHeadings, showColumns } from './columns.js';
import { download, toCsv } from './csv.js';
import { byId, element, formatCount, linkFigures, onPrint, PRINTED } from './element.js';
import { createFilters } from './filters.js';
import { renderRow } from './rows.js';
import { fragmentOf, START, type State, stateOf } from './state.js';
import { createStore, unpackReport } from './store.js';
import { createTools } from './tools.js';
import { fillNames } from './upgrades.js';

/** Takes over the table of the page: searches, filters, sorts and pages all rows, and keeps the state in the address. */
async function start(): Promise<void> {
  const store = createStore(await unpackReport(byId('data')));
  const { rows: all, asOf } = store.packed;
  let state = stateOf(location.hash) ?? START;
  let found = store.find(state);

  const change = (changes: Partial<State>): void => {
    state = { ...state, page: 1, ...changes };
    history.replaceState(null, '', fragmentOf(state) || location.pathname + location.search);
    show();
  };
  const tools = createTools({
    onSearch: (search) => change({ search }),
    onSize: (size) => change({ size }),
    onPage: (page) => change({ page }),
    onReset: () => change({ ...START, size: state.size }),
    onDownload: () => download(`devices-and-items-${asOf}.csv`, toCsv(store, found, [...headings.words.values()])),
  });
  const columns = createColumns(store.packed.shown, () => show());
  const headings = createHeadings(store.packed.shown, (column) => {
    const { sort } = state;
    if (sort?.column !== column) change({ sort: { column, descending: false } });
    else change({ sort: sort.descending ? undefined : { column, descending: true } });
  });
  const filters = createFilters(store, headings.words, (column, filter) => {
    const changed = new Map(state.filters);
    if (filter === '') changed.delete(column);
    else changed.set(column, filter);
    change({ filters: changed });
  });
  const table = byId('table');
  table.querySelector('thead')?.append(filters.row);
  const body = element('tbody');

  const fill = (from: number, to: number): void => {
    const rows = Array.from(found.subarray(from, to), (row) => renderRow(store, row, columns.shown()));
    const none = element(
      'td',
      { colspan: String(columns.shown().length), class: 'nothing' },
      all === 0 ? 'No device or item was judged.' : 'No device or item matches the filters.',
    );
    body.replaceChildren(...(rows.length === 0 ? [element('tr', {}, none)] : rows));
  };
  const show = (): void => {
    found = store.find(state);
    const last = Math.max(1, Math.ceil(found.length / state.size));
    if (state.page > last) state = { ...state, page: last };
    showColumns(columns.shown());
    headings.show(state);
    filters.show(state);
    tools.show(state, found.length, all);
    fill((state.page - 1) * state.size, state.page * state.size);
  };

  show();
  table.querySelector('tbody')?.replaceWith(body);
  linkFigures();
  fillNames(store);
  onPrint(
    () => {
      fill(0, PRINTED);
      byId('count').textContent =
        found.length > PRINTED
          ? `The first ${formatCount(PRINTED)} of ${formatCount(found.length)} devices and items; the CSV format contains all.`
          : `${formatCount(found.length)} of ${formatCount(all)} devices and items.`;
    },
    () => show(),
  );
  const lead = (): void => {
    byId('subjects').scrollIntoView();
    byId('scroll').focus({ preventScroll: true });
  };
  addEventListener('hashchange', () => {
    const wanted = stateOf(location.hash);
    if (wanted === undefined) return;
    state = wanted;
    show();
    lead();
  });
  if (location.hash.includes('=')) lead();
  document.documentElement.dataset['ready'] = 'true';
}

void start();
