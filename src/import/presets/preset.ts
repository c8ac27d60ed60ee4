import type { Filter, RecordField } from '../record.js';

/** Where a preset finds a field: a path, or the part of the text at a path that a pattern's group holds. */
export type FieldPath = string | { readonly path: string; readonly pattern: RegExp };

/** How one system's export is read: paths, filters and tables, and no code (interop.md, 2). */
export interface Preset {
  readonly title: string;
  /** What the records are at, with `*` for any item or key; the first of these paths that leads to records counts. */
  readonly records: readonly string[];
  /** A value is a record where it holds something at one of these paths. */
  readonly marks: readonly string[];
  readonly fields: Readonly<Partial<Record<RecordField, readonly FieldPath[]>>>;
  /** Texts that distinguish platforms with the same name in the source. */
  readonly hints?: readonly string[];
  /** Which records are left out, unless the user's filters say otherwise. */
  readonly filters?: readonly Filter[];
  /** What holds for every record of this source. */
  readonly constants?: Readonly<Partial<Record<RecordField, string>>>;
}
