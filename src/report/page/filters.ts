import type { PageColumn } from '../page-data.js';
import { element } from './element.js';
import type { State } from './state.js';
import type { Store } from './store.js';

/** Of how many distinct texts a column is filtered by choosing one; by more, by typing a part of it. */
const CHOICES = 150;

/** The columns whose texts are lists, of which one looks for a member. */
const LISTS: ReadonlySet<PageColumn> = new Set(['name', 'approved', 'image', 'upgrade']);

/** How long typing may pause before it is acted upon, in milliseconds. */
const PAUSE = 80;

/** Controls that filter by each column. */
interface Filters {
  readonly row: HTMLTableRowElement;
  /** Shows the filters that are set. */
  readonly show: (state: State) => void;
}

/** Makes a row of filters, one a column; each change is handed over. */
export function createFilters(
  { packed }: Store,
  headings: ReadonlyMap<PageColumn, string>,
  onChange: (column: PageColumn, filter: string) => void,
): Filters {
  const controls = new Map<PageColumn, HTMLInputElement | HTMLSelectElement>();
  const row = element('tr', { class: 'filters' });
  for (const column of packed.shown) {
    const { texts } = packed.columns[column];
    const label = `Filter by ${(headings.get(column) ?? '').toLowerCase()}`;
    const control =
      LISTS.has(column) || texts.length > CHOICES
        ? typing(label, column, onChange)
        : choosing(label, column, texts, onChange);
    controls.set(column, control);
    row.append(element('td', { 'data-column': column, 'data-label': headings.get(column) }, control));
  }
  return {
    row,
    show({ filters }) {
      for (const [column, control] of controls) {
        const filter = filters.get(column) ?? '';
        if (control instanceof HTMLSelectElement) showChoice(control, filter);
        else if (control.value !== filter) control.value = filter;
      }
    },
  };
}

type Change = (column: PageColumn, filter: string) => void;

function choosing(label: string, column: PageColumn, texts: readonly string[], onChange: Change): HTMLSelectElement {
  const select = element(
    'select',
    { 'aria-label': label },
    element('option', { value: '' }, 'all'),
    ...texts.map((text) => element('option', { value: `=${text}` }, text === '' ? '(none)' : text)),
  );
  select.addEventListener('change', () => onChange(column, select.value));
  return select;
}

/** A link may hold a filter that is not among the choices: adds it. */
function showChoice(select: HTMLSelectElement, filter: string): void {
  select.querySelector('option[data-other]')?.remove();
  select.value = filter;
  if (select.value === filter) return;
  select.append(element('option', { value: filter, 'data-other': '' }, filter));
  select.value = filter;
}

function typing(label: string, column: PageColumn, onChange: Change): HTMLInputElement {
  const input = element('input', { type: 'search', 'aria-label': label, autocomplete: 'off', spellcheck: 'false' });
  input.addEventListener(
    'input',
    afterPause(() => onChange(column, input.value)),
  );
  return input;
}

/** Does something once it has not been asked for a while. */
export function afterPause(act: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, PAUSE);
  };
}
