import { byId, element, formatCount } from './element.js';
import { afterPause } from './filters.js';
import { SIZES, type State } from './state.js';

/** What the tools around the table ask for. */
interface ToolEvents {
  readonly onSearch: (search: string) => void;
  readonly onSize: (size: number) => void;
  readonly onPage: (page: number) => void;
  readonly onReset: () => void;
  readonly onDownload: () => void;
}

/** The tools around the table: search, how many rows are shown, pages, download. */
interface Tools {
  readonly show: (state: State, found: number, all: number) => void;
}

export function createTools(events: ToolEvents): Tools {
  const search = element('input', { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false' });
  search.addEventListener(
    'input',
    afterPause(() => events.onSearch(search.value)),
  );
  const reset = button('Show all', events.onReset);
  const save = button('Download CSV', events.onDownload);
  byId('tools').append(
    element('label', { for: 'search' }, 'Search'),
    search,
    reset,
    save,
    element('span', { class: 'note' }, 'The address of this page keeps what is shown.'),
  );

  const size = element(
    'select',
    { id: 'size' },
    ...SIZES.map((one) => element('option', { value: String(one) }, String(one))),
  );
  size.addEventListener('change', () => events.onSize(Number(size.value)));
  let state: State | undefined;
  let last = 1;
  const at = element('span', { class: 'at' });
  const first = button('First', () => events.onPage(1));
  const before = button('Previous', () => events.onPage((state?.page ?? 2) - 1));
  const after = button('Next', () => events.onPage((state?.page ?? 0) + 1));
  const end = button('Last', () => events.onPage(last));
  byId('pages').append(
    element('nav', { 'aria-label': 'Pages of the table' }, first, before, at, after, end),
    element('label', { for: 'size' }, 'Rows a page'),
    size,
  );

  const count = byId('count');
  return {
    show(shown, found, all) {
      state = shown;
      last = Math.max(1, Math.ceil(found / shown.size));
      if (search.value !== shown.search) search.value = shown.search;
      size.value = String(shown.size);
      at.textContent = `Page ${formatCount(shown.page)} of ${formatCount(last)}`;
      for (const [control, isOff] of [
        [first, shown.page <= 1],
        [before, shown.page <= 1],
        [after, shown.page >= last],
        [end, shown.page >= last],
      ] as const)
        disable(control, isOff);
      disable(reset, found === all && shown.search === '' && shown.filters.size === 0 && shown.sort === undefined);
      const from = (shown.page - 1) * shown.size;
      const to = Math.min(found, from + shown.size);
      const range = found === 0 ? 'Nothing' : `${formatCount(from + 1)} to ${formatCount(to)} of ${formatCount(found)}`;
      count.textContent =
        all === 0
          ? 'No devices or items.'
          : found === all
            ? `${range} devices and items.`
            : `${range} found among ${formatCount(all)} devices and items.`;
    },
  };
}

/** A control that has nothing to do keeps its place in the tab order, so that the focus is not lost. */
function disable(control: HTMLButtonElement, isOff: boolean): void {
  if (isOff) control.setAttribute('aria-disabled', 'true');
  else control.removeAttribute('aria-disabled');
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', () => {
    if (made.getAttribute('aria-disabled') !== 'true') act();
  });
  return made;
}
