type Attributes = Readonly<Record<string, string | undefined>>;

/** Creates an element with attributes and children; text is never parsed as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The element of the page with an id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element ${id}`);
  return found;
}

/** A whole number with its thousands apart. */
export function formatCount(count: number): string {
  // eslint-disable-next-line regexp/no-super-linear-move -- a number has few digits
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Makes the names in the figures lead to the rows that they count. */
export function linkFigures(): void {
  for (const name of document.querySelectorAll<HTMLElement>('[data-filter]')) {
    const link = document.createElement('a');
    link.href = `#${name.dataset['filter'] ?? ''}`;
    link.append(...name.childNodes);
    name.replaceWith(link);
  }
}

/** How many rows of the table are printed at most. */
export const PRINTED = 1000;

/** Opens everything that is folded while the page is printed, and shows more than one page of the table. */
export function onPrint(showMany: () => void, showAgain: () => void): void {
  const opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      folded.open = true;
      opened.push(folded);
    }
    showMany();
  });
  addEventListener('afterprint', () => {
    for (const folded of opened.splice(0)) folded.open = false;
    showAgain();
  });
}
