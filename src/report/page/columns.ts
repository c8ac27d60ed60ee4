import { firstColumns, HEADINGS, type PageColumn } from '../page-data.js';
import { byId, element } from './element.js';
import type { State } from './state.js';

/** Which columns the table shows. */
interface Columns {
  readonly shown: () => readonly PageColumn[];
}

/** Adds the headings that the plain page lacks, and a list of boxes that show and hide those columns. */
export function createColumns(all: readonly PageColumn[], onChange: () => void): Columns {
  const first = firstColumns(all);
  const more = all.filter((column) => !first.includes(column));
  const on = new Set<PageColumn>();
  const head = byId('table').querySelector('thead tr');
  const boxes = more.map((column) => {
    const cell = element(
      'th',
      { scope: 'col', id: `h-${column}`, 'data-column': column, hidden: '' },
      HEADINGS[column],
    );
    head?.append(cell);
    const box = element('input', { type: 'checkbox', id: `show-${column}` });
    box.addEventListener('change', () => {
      if (box.checked) on.add(column);
      else on.delete(column);
      onChange();
    });
    return element('label', { for: `show-${column}` }, box, HEADINGS[column]);
  });
  const list = element('fieldset', {}, element('legend', { class: 'sr' }, 'More columns'), ...boxes);
  byId('tools').append(element('details', { class: 'columns' }, element('summary', {}, 'Columns'), list));
  return { shown: () => all.filter((column) => first.includes(column) || on.has(column)) };
}

/** Shows the headings and filters of some columns. */
export function showColumns(columns: readonly PageColumn[]): void {
  const table = byId('table');
  for (const cell of table.querySelectorAll<HTMLElement>('thead [data-column]'))
    cell.hidden = !columns.some((column) => column === cell.dataset['column']);
  table.classList.toggle('first', columns.length === firstColumns(columns).length);
}

/** The headings of the table, which sort by their columns. */
interface Headings {
  readonly words: ReadonlyMap<PageColumn, string>;
  readonly show: (state: State) => void;
}

/** Makes the headings of the table buttons. */
export function createHeadings(columns: readonly PageColumn[], onSort: (column: PageColumn) => void): Headings {
  const cells = new Map<PageColumn, HTMLElement>();
  const words = new Map<PageColumn, string>();
  for (const column of columns) {
    const cell = byId(`h-${column}`);
    const text = cell.textContent;
    const button = element('button', { type: 'button', class: 'sort' }, text);
    button.addEventListener('click', () => onSort(column));
    cell.replaceChildren(button);
    cells.set(column, cell);
    words.set(column, text);
  }
  return {
    words,
    show({ sort }) {
      for (const [column, cell] of cells) {
        if (sort?.column === column) cell.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
        else cell.removeAttribute('aria-sort');
      }
    },
  };
}
