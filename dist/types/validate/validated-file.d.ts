import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Entry } from '../model/entry.js';
import { type LostNames } from '../model/lost-names.js';
import type { SourceFile } from '../model/source.js';
/** What one file of a repository holds, and what is wrong with it by itself. */
export interface ValidatedFile {
    readonly file: SourceFile;
    readonly entries: Entry[];
    readonly lostNames: LostNames;
    readonly drafts: DiagnosticDraft[];
}
/** A file of which nothing is known yet. */
export declare function emptyFile(file: SourceFile): ValidatedFile;
