import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { ValidatedFile } from './validated-file.js';

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
  drafts[into.lastKept] = {
    rule: 'schema',
    message: `there ${into.notKept === 1 ? 'is 1 more mistake' : `are ${into.notKept} more mistakes`} in this file from here on`,
    help: 'fix the mistakes before this line, and check again',
    at: drafts[into.lastKept]?.at ?? draft.at,
  };
}
