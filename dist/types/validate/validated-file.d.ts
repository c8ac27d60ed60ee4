import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Entry } from '../model/entry.js';
import { type LostNames } from '../model/lost-names.js';
import type { SourceFile } from '../model/source.js';
/** The entries of one file, and what is wrong with them. */
export interface ValidatedFile {
    readonly file: SourceFile;
    readonly entries: Entry[];
    readonly lostNames: LostNames;
    readonly drafts: DiagnosticDraft[];
}
/** A file without entries. */
export declare function emptyFile(file: SourceFile): ValidatedFile;
