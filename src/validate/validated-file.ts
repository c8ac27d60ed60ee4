import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Collection, Entry } from '../model/entry.js';
import { type LostNames, type LostText, noLostNames } from '../model/lost-names.js';
import type { SourceFile } from '../model/source.js';

/** The entries of one file, and what is wrong with them. */
export interface ValidatedFile {
  readonly file: SourceFile;
  readonly entries: Entry[];
  /** What the entries of a collection stand for that are only counted. */
  others?: Map<Collection, { count: number; readonly digest: string }>;
  readonly lostNames: LostNames;
  /** Set where a document cannot be read. */
  lostText?: LostText;
  readonly drafts: DiagnosticDraft[];
  /** How many mistakes are only counted: those beyond what is kept of one file. */
  notKept: number;
  /** Where among the drafts the one that counts them is. */
  lastKept?: number;
}

/** A file without entries. */
export function emptyFile(file: SourceFile): ValidatedFile {
  return { file, entries: [], lostNames: noLostNames(), drafts: [], notKept: 0 };
}
