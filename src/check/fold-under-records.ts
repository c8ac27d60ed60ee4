import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Entry } from '../model/entry.js';
import { getOrCreate, groupBy } from '../model/group-by.js';
import type { RuleSeverities } from '../model/rules.js';
import { identityOfDiagnostic, identityOfEntry } from '../model/identity.js';

/** That records end before they start, if that is an error. */
export function errorsOfWindows(
  found: readonly DiagnosticDraft[],
  severities: RuleSeverities,
): readonly DiagnosticDraft[] {
  return severities['validity-window'] === 'error' ? found.filter(({ rule }) => rule === 'validity-window') : [];
}

/** Folds violations under the errors of the record that would prevent them, were it not left out (report.md, Terminal). */
export function foldUnderRecords(
  violations: readonly DiagnosticDraft[],
  errors: readonly DiagnosticDraft[],
): readonly DiagnosticDraft[] {
  if (violations.every(({ leftOut }) => leftOut === undefined)) return violations;
  const ofRecords = errors.filter(({ entry }) => entry?.collection === 'validated_software');
  const known = new Map(
    [...groupBy(ofRecords, ({ entry }) => entry && identityOfEntry(entry))].map(([record, found]) => [
      record,
      // What an error is folded under is the cause of its consequences, too.
      found.flatMap((draft) => draft.follows ?? [identityOfDiagnostic(draft)]),
    ]),
  );
  const followsOf = new Map<Entry, readonly string[] | undefined>();
  return violations.map((violation) => {
    const { leftOut } = violation;
    if (leftOut === undefined) return violation;
    const follows = getOrCreate(followsOf, leftOut, () => known.get(identityOfEntry(leftOut)));
    return follows === undefined ? violation : { ...violation, folded: true, follows };
  });
}
