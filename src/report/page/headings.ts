import type { PageColumn } from '../page-data.js';
import { byId, element } from './element.js';
import type { State } from './state.js';

/** The headings of the table, which sort by their columns. */
export interface Headings {
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
