import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Collection, Entry } from '../model/entry.js';
import { type LostNames, type LostText, noLostNames } from '../model/lost-names.js';
import type { SourceFile, SyntaxFault } from '../model/source.js';
import { digestOf } from '../text/digest.js';
import { positionAt } from '../model/node-table.js';

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

/** The maximum number of mistakes kept for a file; the others are counted, to limit the cost of hostile files. */
export const KEPT = 1000;

/** Whether the mistakes of a file are only counted from here on. */
export function isFull({ drafts }: ValidatedFile): boolean {
  return drafts.length >= KEPT;
}

/**
 * Adds a mistake to those of a file; above the maximum, or without a message, it is only counted (trust.md, 5).
 * @param count how many mistakes it stands for
 */
export function keepDraft(
  into: ValidatedFile,
  draft: Omit<DiagnosticDraft, 'message' | 'help'> & Partial<DiagnosticDraft>,
  count = 1,
): void {
  const { drafts } = into;
  const { message, help } = draft;
  if (!isFull(into) && message !== undefined && help !== undefined) {
    drafts.push({ ...draft, message, help });
    return;
  }
  into.notKept += count;
  into.lastKept ??= drafts.length;
  const last = drafts[into.lastKept];
  const hidden = last?.identity?.slice(1) ?? [];
  const counted = `there ${into.notKept === 1 ? 'is 1 more mistake' : `are ${into.notKept} more mistakes`} in this file from here on`;
  drafts[into.lastKept] = {
    rule: 'schema',
    message: counted,
    help: 'fix the mistakes before this line, and check again',
    at: last?.at ?? draft.at,
    // A mistake that hides text is another one when the text changes, also where it is only counted.
    identity: [counted, ...(draft.identity === undefined ? hidden : [digestOf([...hidden, draft.identity])])],
  };
}

/** A fault of the text as a diagnostic; that a key is there twice says where the first one is. Its identity has no line. */
export function draftOfFault(file: SourceFile, { message, help, offsets, first }: SyntaxFault): DiagnosticDraft {
  const at = { file, offsets };
  if (first === undefined) return { rule: 'yaml-syntax', message, help, at, identity: [message] };
  const { line } = positionAt(file.nodes, first[0]);
  return {
    rule: 'yaml-syntax',
    message: `${message}; the first is on line ${line}`,
    help,
    at,
    related: [{ message: 'the first is here', at: { file, offsets: first } }],
    identity: [message],
  };
}
