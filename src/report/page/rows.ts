import { classOfCell, type PageColumn, STATUS_CLASSES } from '../page-data.js';
import { renderDetails } from './details.js';
import { element } from './element.js';
import { nameParts, typeParts } from './names.js';
import type { Store } from './store.js';

/** Makes the row of a device or item; its name opens and closes the details. */
export function renderRow(store: Store, row: number, columns: readonly PageColumn[]): HTMLTableRowElement {
  const line = element('tr');
  for (const column of columns) {
    const text = store.text(column, row);
    if (column === 'name') line.append(element('th', { scope: 'row' }, toggle(store, row, text, line)));
    else if (column === 'status') line.append(element('td', { class: 'c-status' }, statusMark(text)));
    else if (column === 'type' && text.includes(' '))
      line.append(
        element('td', { class: 'c-type', title: text }, element('div', { class: 'parted' }, ...typeParts(text))),
      );
    else line.append(element('td', { class: classOfCell(column, text), title: text === '' ? undefined : text }, text));
  }
  return line;
}

function toggle(store: Store, row: number, name: string, line: HTMLTableRowElement): HTMLButtonElement {
  const parts = nameParts(store, row);
  const button = element(
    'button',
    {
      type: 'button',
      class: parts.length > 1 ? 'toggle parted' : 'toggle',
      'aria-expanded': 'false',
      'aria-label': parts.length > 1 ? name : undefined,
      title: name,
    },
    ...parts,
  );
  button.addEventListener('click', () => {
    const opened = line.nextElementSibling;
    if (opened?.classList.contains('more') === true) {
      opened.remove();
      button.setAttribute('aria-expanded', 'false');
      return;
    }
    const cell = element('td', { colspan: String(line.cells.length) }, renderDetails(store, row));
    line.after(element('tr', { class: 'more' }, cell));
    button.setAttribute('aria-expanded', 'true');
  });
  return button;
}

function statusMark(status: string): HTMLElement {
  return element('span', { class: `status s-${STATUS_CLASSES.get(status) ?? 'none'}` }, status);
}
