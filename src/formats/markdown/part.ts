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
