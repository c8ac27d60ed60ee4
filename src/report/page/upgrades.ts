import { element, formatCount } from './element.js';
import type { Store } from './store.js';

/** How many names are listed at most; the table has all. */
const NAMES = 1000;

/** Has each list of names under Upgrades show all of them when it is opened, each a link into the table. */
export function fillNames(store: Store): void {
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('details[data-upgrade]')) {
    const fill = (): void => {
      const list = folded.querySelector('p');
      const filters = new Map([['upgrade' as const, `=${folded.dataset['upgrade'] ?? ''}`]]);
      const rows = store.find({ search: '', filters, sort: { column: 'name', descending: false } });
      const links = Array.from(rows.subarray(0, NAMES), (row, index) => {
        const name = store.text('name', row);
        const link = element('a', { href: `#name==${encodeURIComponent(name)}` }, name);
        return index === 0 ? [link] : [', ', link];
      });
      const rest = rows.length > NAMES ? [` and ${formatCount(rows.length - NAMES)} more`] : [];
      list?.replaceChildren(...links.flat(), ...rest);
    };
    folded.addEventListener('toggle', fill, { once: true });
  }
}
