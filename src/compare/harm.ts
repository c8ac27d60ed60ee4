import type { SubjectChange } from '../model/comparison.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';

/** A subject that a change does harm to, and the violation that tells of it. */
export interface Harm {
  readonly subject: SubjectChange;
  readonly violation: DiagnosticDraft;
}

/** The harm that one change does to subjects other than itself. */
export interface Harms {
  /** Subjects that are invalid now. */
  readonly now: readonly Harm[];
  /** Subjects that will be, within the days in which the end of an approval is told. */
  readonly later: readonly Harm[];
  /** Devices of which no image file resolves any more. */
  readonly imageless: readonly Harm[];
}

/** Whether a waiver excuses the violation. */
export function isWaived({ violation }: Harm): boolean {
  return violation.waived !== undefined;
}
