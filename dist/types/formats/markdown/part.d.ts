import type { SourceLocation } from '../../model/source.js';
import type { Severity } from '../../model/rules.js';
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
    readonly fold?: Fold | undefined;
    /** What a row is called, in the singular; for a part without rows, what the part is called. */
    readonly noun: string;
}
/** Rows that are made when they are asked for: most of very many are never shown. */
export interface Rows {
    readonly length: number;
    readonly at: (index: number) => string;
}
/** Where the folded rows of a part begin. */
export interface Fold {
    readonly after: number;
    readonly open: string;
    readonly close: string;
}
/** Rows made of items. */
export declare function rowsOf<T>(items: readonly T[], render: (item: T) => string): Rows;
/** A part that is a text without rows. */
export declare function textPart(priority: number, text: string, noun: string): Part;
/** The head of a table; a blank line stands before it. */
export declare function tableHead(columns: readonly string[]): string;
/** A row of a table; its cells are Markdown on one line, in which text of the repository is escaped. */
export declare function tableRow(cells: readonly string[]): string;
/** What opens and closes details that hold Markdown; the summary is HTML, and never text of the repository. */
export declare function details(summary: string): {
    readonly open: string;
    readonly close: string;
};
/** Folds away the rows of a table after a number of them, where there are more. */
export declare function foldRows(count: number, after: number, columns: readonly string[], noun: string): Fold | undefined;
/** A place as `file:line`, linked where it has an address. */
export declare function linkPlace({ file, start }: SourceLocation, { linkTo }: Pick<MarkdownOptions, 'linkTo'>): string;
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
    readonly beside?: {
        readonly inWords: string;
        readonly parts: readonly Part[];
    } | undefined;
}
/** Severities as sign and word. */
export declare const SIGNS: Readonly<Record<Severity, string>>;
