import {
  windowInWords,
  classOfCell,
  HEADINGS,
  type PackedColumn,
  type PageColumn,
  STATUS_CLASSES,
} from '../page-data.js';
import { element } from './element.js';
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

const MATCH_HEADINGS = ['Order', 'Software', 'Approved', 'Preferred', 'Matched by', 'Rank', 'Record', 'Declared in'];

/** The cells of the row that may be cut there, or are not shown in a card. */
const FACTS: readonly PageColumn[] = [
  'name',
  'software',
  'target',
  'by',
  'approved_by',
  'ticket',
  'type',
  'role',
  'platform',
  'location',
  'tenant',
];

/** The details of a row: its cells in full, its matches in order with their reasons, its image files, its waiver, and where it is declared. */
function renderDetails({ packed, text }: Store, row: number): HTMLElement {
  const { asOf, lists, listOf, matches } = packed;
  const list = lists[listOf[row] ?? 0] ?? [];
  const status = text('status', row);
  const reason = text('reason', row);
  const facts = element('dl', { class: 'facts' });
  const fact = (name: string, value: string): void => {
    if (value !== '') facts.append(element('div', {}, element('dt', {}, name), element('dd', {}, value)));
  };
  fact('Status', `${status}${reason === '' ? '' : `: ${reason}`}, as of ${asOf}`);
  for (const column of FACTS) fact(HEADINGS[column], text(column, row));
  fact('Seen to run', textIn(packed.observed, row));
  fact('Waiver', textIn(packed.waivers, row));
  fact('Image files', textIn(packed.images, row) || 'none');
  fact('Declared in', `${textIn(packed.files, row)}:${packed.lines[row] ?? 0}`);
  if (list.length === 0) return element('div', { class: 'details' }, facts, element('p', {}, packed.noMatch));
  const rows = list.map((number, index) => {
    const match = matches[number];
    if (match === undefined) throw new Error('the data of the page has a hole');
    const [name, software, start, end, rank, matchedBy, inWindow, preferred, place] = match;
    const window = windowInWords(start, end === '' ? null : end);
    return element(
      'tr',
      { class: inWindow === 1 ? undefined : 'past' },
      element('td', { class: 'n' }, String(index + 1)),
      element('th', { scope: 'row' }, software),
      element('td', {}, inWindow === 1 ? window : `${window} (not on ${asOf})`),
      element('td', {}, preferred === 1 ? 'preferred' : '–'),
      element('td', {}, matchedBy),
      element('td', { class: 'n' }, String(rank)),
      element('td', {}, name === '' ? '–' : name),
      element('td', {}, element('code', {}, place)),
    );
  });
  const table = element(
    'table',
    {},
    element('caption', {}, `Matching records of ${text('name', row)}, in their order`),
    element(
      'thead',
      {},
      element('tr', {}, ...MATCH_HEADINGS.map((heading) => element('th', { scope: 'col' }, heading))),
    ),
    element('tbody', {}, ...rows),
  );
  const label = `Matching records of ${text('name', row)}`;
  return element('div', { class: 'details', role: 'region', 'aria-label': label, tabindex: '0' }, facts, table);
}

function textIn({ texts, rows }: PackedColumn, row: number): string {
  return texts[rows[row] ?? 0] ?? '';
}

/** Names up to this length are never cut. */
const SHORT = 22;

/** How much of a name is kept before the place where it differs from those beside it. */
const BEFORE = 6;

/**
 * A name in two parts; the first is cut if there is no room. The second begins a few characters before the name starts to
 * differ from its neighbors.
 */
function nameParts({ packed }: Store, row: number): readonly (HTMLElement | string)[] {
  const { texts, rows } = packed.columns.name;
  const number = rows[row] ?? 0;
  const name = texts[number] ?? '';
  if (name.length <= SHORT) return [name];
  const alike = Math.max(sharedStart(name, texts[number - 1] ?? ''), sharedStart(name, texts[number + 1] ?? ''));
  let at = Math.max(Math.min(alike, name.length - BEFORE) - BEFORE, 0);
  if (/[\udc00-\udfff]/.test(name[at] ?? '')) at -= 1;
  return partsOf(name, at);
}

/** A device type in two parts; the first is left out if there is no room. The second is the model. */
function typeParts(type: string): readonly HTMLElement[] {
  return partsOf(type, type.lastIndexOf(' ') + 1);
}

function partsOf(text: string, at: number): readonly HTMLElement[] {
  return [element('span', { class: 'start' }, text.slice(0, at)), element('span', { class: 'end' }, text.slice(at))];
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
