/** Makes the names in the figures lead to the rows that they count. */
export function linkFigures(): void {
  for (const name of document.querySelectorAll<HTMLElement>('[data-filter]')) {
    const link = document.createElement('a');
    link.href = `#${name.dataset['filter'] ?? ''}`;
    link.append(...name.childNodes);
    name.replaceWith(link);
  }
}
