import type { CheckResult } from '../model/check-result.js';
import type { InvalidReason, SubjectEvaluation } from '../model/evaluation.js';
import { countBy } from '../model/group-by.js';
import { keyOfNamed, subjectOf } from '../model/identity.js';

/** What the verdict counts: devices and inventory items together. */
export interface ResultTally {
  readonly devices: number;
  readonly items: number;
  /** Evaluated, with or without software. */
  readonly judged: number;
  /** Left out for errors, or without the software version that they had at the base; the latter are judged, too. */
  readonly notJudged: number;
  readonly deprived: number;
  /** The files in which these stand. */
  readonly filesNotJudged: readonly string[];
  readonly areAllDevices: boolean;
  /** All files, and those of which nothing, or not all, could be read. */
  readonly files: number;
  readonly unread: readonly string[];
  readonly valid: number;
  readonly invalid: number;
  readonly waived: number;
  /** Invalid, but only a warning, as the approval ended a few days ago. */
  readonly inGrace: number;
  readonly unsupported: number;
  /** Whether there is a valid one out of support, and the rule is an error: it is not compliant. */
  readonly isUnsupportedAnError: boolean;
  /** Seen to run another version than they should. */
  readonly drift: number;
  readonly withoutSoftware: number;
  readonly notExpected: number;
  readonly reasons: ReadonlyMap<InvalidReason, number>;
}

/** Counts what a result says of devices and inventory items (report.md, The verdict). */
export function tallyResult({ summary, evaluation, diagnostics, config, repository }: CheckResult): ResultTally {
  const unread = new Set(repository.unreadFiles);
  const { devices, inventory_items: items } = summary;
  const subjects: readonly SubjectEvaluation[] = [...evaluation.devices, ...evaluation.inventoryItems];
  const invalid = subjects.filter(({ validity }) => validity.reason !== null);
  const notJudged = diagnostics.filter(
    ({ rule, subject, change }) => rule === 'subject-not-judged' && subject !== undefined && change !== 'fixed',
  );
  const judged = new Set(notJudged.length === 0 ? [] : subjects.map(({ subject }) => keyOfNamed(subjectOf(subject))));
  const [deprived, leftOut] = [
    notJudged.filter(({ subject }) => judged.has(keyOfNamed(subject))),
    notJudged.filter(({ subject }) => !judged.has(keyOfNamed(subject))),
  ];
  return {
    devices: devices.total,
    items: items.total,
    judged: devices.total + items.total,
    notJudged: devices.not_judged + items.not_judged,
    deprived: deprived.length,
    filesNotJudged: filesOf(leftOut),
    areAllDevices: notJudged.every(({ subject }) => subject?.kind === 'device'),
    files: summary.files,
    unread: filesOf(
      diagnostics.filter(({ location, rule, change }) => {
        const isOfText = rule === 'yaml-syntax' || rule === 'unreadable-file';
        return isOfText && unread.has(location.file) && change !== 'fixed';
      }),
    ),
    valid: devices.valid + items.valid,
    invalid: devices.invalid + items.invalid,
    waived: invalid.filter(({ waiver }) => waiver !== undefined).length,
    inGrace: diagnostics.filter(
      ({ rule, severity, waived, change }) =>
        rule === 'software-invalid' &&
        waived === undefined &&
        change !== 'fixed' &&
        severity !== config.severities['software-invalid'],
    ).length,
    unsupported: devices.unsupported + items.unsupported,
    isUnsupportedAnError:
      devices.unsupported + items.unsupported > 0 && config.severities['software-end-of-support'] === 'error',
    drift: devices.drift + items.drift,
    withoutSoftware: devices.no_software + items.no_software,
    notExpected: devices.not_expected + items.not_expected,
    reasons: countBy(
      invalid.flatMap(({ validity: { reason } }) => (reason === null ? [] : [reason])),
      (reason) => reason,
    ),
  };
}

function filesOf(diagnostics: CheckResult['diagnostics']): readonly string[] {
  return [...new Set(diagnostics.map(({ location }) => location.file))].sort();
}
