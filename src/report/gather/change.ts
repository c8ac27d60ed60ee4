import type { CheckResult } from '../../model/check-result.js';
import type { ReportChange } from '../types.js';
import { nameOfSubject } from '../../model/subject.js';
import { sentenceOfChange, tallyChange } from '../../formats/change-tally.js';

/** What the change since the base does; null where the check had none. */
export function describeChange(result: CheckResult): ReportChange | null {
  const { comparison } = result;
  const tally = tallyChange(result);
  if (comparison === undefined || tally === undefined) return null;
  return {
    base: comparison.base,
    sentence: sentenceOfChange(tally),
    newlyInvalid: comparison.subjects.filter((one) => one.newlyInvalid).map(({ subject }) => nameOfSubject(subject)),
    fixed: comparison.subjects.filter((one) => one.fixed).map(({ subject }) => nameOfSubject(subject)),
    appeared: tally.appeared,
    gone: tally.gone,
    newDiagnostics: tally.newDiagnostics,
    mendedDiagnostics: tally.mendedDiagnostics,
    causes: comparison.changes.map(({ kind, name, action, fields, location, effects }) => ({
      kind,
      name,
      action,
      fields,
      newlyInvalid: effects.newlyInvalid.length,
      fixed: effects.fixed.length,
      matchesChanged: effects.matchesChanged,
      imagesChanged: effects.imagesChanged,
      place: { file: location.file, line: location.start.line },
    })),
  };
}
