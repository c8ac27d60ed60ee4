import type { SourceLocation } from '../../model/source.js';
import { cut } from '../../text/printable.js';
import { escapeMarkdown, NAME_LIMIT } from '../../text/markdown-escape.js';
import type { Severity } from '../../model/rules.js';
import { wellFormed } from '../../text/paths.js';

/**
 * A part of the report that can be cut: rows between an opening and a closing, all but the first of them folded away where
 * there are many. Every piece ends with a line break.
 */
export interface Part {
  /** Which part gets room first; the lower, the earlier. */
  readonly priority: number;
  readonly open: string;
  readonly close: string;
  readonly rows: Rows;
  /** How many rows it gets before a part of less priority gets any room. */
  readonly atLeast: number;
  /** How many rows it gets at most, whatever the room. */
  readonly atMost?: number | undefined;
  readonly fold?: Fold | undefined;
  /** What a row is called, in the singular; for a part without rows, what the part is called. */
  readonly noun: string;
}

/** Rows that are made when they are asked for: most of very many are never shown. */
interface Rows {
  readonly length: number;
  readonly at: (index: number) => string;
}

/** Where the folded rows of a part begin. */
interface Fold {
  readonly after: number;
  readonly open: string;
  readonly close: string;
}

/** Rows made of items. */
export function rowsOf<T>(items: readonly T[], render: (item: T) => string): Rows {
  return {
    length: items.length,
    at: (index) =>
      items
        .slice(index, index + 1)
        .map(render)
        .join(''),
  };
}

/** A part that is a text without rows. */
export function textPart(priority: number, text: string, noun: string): Part {
  return { priority, open: text, close: '', rows: rowsOf([], String), atLeast: 0, noun };
}

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

/** A place as `file:line`, linked where it has an address. */
export function linkPlace({ file, start }: SourceLocation, { linkTo }: Pick<MarkdownOptions, 'linkTo'>): string {
  const label = escapeMarkdown(`${cut(file, NAME_LIMIT)}:${start.line}`, Infinity);
  const address = linkTo?.(file, start.line);
  return address === undefined || !/^https?:\/\//.test(address) ? label : `[${label}](<${escapeAddress(address)}>)`;
}

/** Encodes everything that could end an address or its table cell; what is encoded already stays as it is. */
function escapeAddress(address: string): string {
  return wellFormed(address)
    .replace(/[^\w\-.~:/?#@!$'*+,=%&]/gu, (character) =>
      encodeURIComponent(character).replace(/[()]/g, (bracket) => `%${bracket.charCodeAt(0).toString(16)}`),
    )
    .replaceAll('&', '&amp;');
}

/** How the Markdown report is to look. */
export interface MarkdownOptions {
  /** Whether the check failed, by the severity of `--fail-on`. */
  readonly failed: boolean;
  /** The most that the report may take, in bytes of UTF-8: 1,000,000 without it, which is below GitHub's limit for a summary. */
  readonly limitBytes?: number | undefined;
  /** The address of a line of a file, where it has one. */
  readonly linkTo?: ((file: string, line: number) => string | undefined) | undefined;
  /** Where the full text is if it is cut: the name of an artifact, or "the log". */
  readonly wholeReport?: string | undefined;
  /** What the verdict speaks of: `fleetvet` without it. */
  readonly headline?: string | undefined;
  /** What else was done beside the check: a word on it for the verdict, and parts for the report. */
  readonly beside?: { readonly inWords: string; readonly parts: readonly Part[] } | undefined;
}

/** Severities as sign and word. */
export const SIGNS: Readonly<Record<Severity, string>> = {
  error: '❌ error',
  warning: '⚠️ warning',
  notice: 'ℹ️ notice',
};
