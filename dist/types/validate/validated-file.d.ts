import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Collection, Entry } from '../model/entry.js';
import { type LostNames, type LostText } from '../model/lost-names.js';
import type { SourceFile, SyntaxFault } from '../model/source.js';
/** The entries of one file, and what is wrong with them. */
export interface ValidatedFile {
    readonly file: SourceFile;
    readonly entries: Entry[];
    /** What the entries of a collection stand for that are only counted. */
    others?: Map<Collection, {
        count: number;
        readonly digest: string;
    }>;
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
export declare function emptyFile(file: SourceFile): ValidatedFile;
/** The maximum number of mistakes kept for a file; the others are counted, to limit the cost of hostile files. */
export declare const KEPT = 1000;
/** Whether the mistakes of a file are only counted from here on. */
export declare function isFull({ drafts }: ValidatedFile): boolean;
/**
 * Adds a mistake to those of a file; above the maximum, or without a message, it is only counted (trust.md, 5).
 * @param count how many mistakes it stands for
 */
export declare function keepDraft(into: ValidatedFile, draft: Omit<DiagnosticDraft, 'message' | 'help'> & Partial<DiagnosticDraft>, count?: number): void;
/** A fault of the text as a diagnostic; that a key is there twice says where the first one is. Its identity has no line. */
export declare function draftOfFault(file: SourceFile, { message, help, offsets, first }: SyntaxFault): DiagnosticDraft;
