import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Entry } from '../model/entry.js';
import { type LostNames, noLostNames } from '../model/lost-names.js';
import type { SourceFile } from '../model/source.js';

/** The entries of one file, and what is wrong with them. */
export interface ValidatedFile {
  readonly file: SourceFile;
  readonly entries: Entry[];
  readonly lostNames: LostNames;
  readonly drafts: DiagnosticDraft[];
}

/** A file without entries. */
export function emptyFile(file: SourceFile): ValidatedFile {
  return { file, entries: [], lostNames: noLostNames(), drafts: [] };
}
