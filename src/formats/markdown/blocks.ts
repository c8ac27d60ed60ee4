import type { Fold } from './part.js';

/** The head of a table; a blank line stands before it. */
export function tableHead(columns: readonly string[]): string {
  return `\n${tableRow(columns)}${tableRow(columns.map(() => '---'))}`;
}

/** A row of a table; its cells are Markdown on one line, in which text of the repository is escaped. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** What opens and closes details that hold Markdown; the summary is HTML, and never text of the repository. */
export function details(summary: string): { readonly open: string; readonly close: string } {
  return { open: `\n<details>\n<summary>${summary}</summary>\n`, close: '\n</details>\n' };
}

/** Folds away the rows of a table after a number of them, where there are more. */
export function foldRows(count: number, after: number, columns: readonly string[], noun: string): Fold | undefined {
  if (count <= after) return undefined;
  const { open, close } = details(`${count - after} more ${noun}${count - after === 1 ? '' : 's'}`);
  return { after, open: open + tableHead(columns), close };
}
