/** How many rows of the table are printed at most. */
export const PRINTED = 1000;

/** Unfolds what is folded while the page is printed, and has the table show more than one page of it. */
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
