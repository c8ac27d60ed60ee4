import { findRun, judge } from '../evaluate/validity.js';
import type { IsoDate } from '../model/dates.js';
import type { SubjectEvaluation } from '../model/evaluation.js';
import type { Alternative, Approval } from './types.js';
import type { SoftwareVersion, ValidatedSoftware } from '../model/repository.js';

/**
 * The records that a subject's validity rests on, and what else is approved for it (matching.md, Validity): of its own
 * platforms, or whatever is, where none is known.
 */
export function findApproval(found: SubjectEvaluation, platforms: readonly string[], asOf: IsoDate): Approval {
  const { subject, matches, validity } = found;
  const approvals = matches.map(({ record }) => record).filter(({ software }) => software === subject.softwareVersion);
  const isValid = validity.status === 'valid';
  return {
    run: isValid ? findRun(approvals, asOf) : [],
    lastEnded: validity.expiredOn === null ? undefined : approvals.find(({ end }) => end === validity.expiredOn),
    next: isValid && validity.validUntil === null ? undefined : firstAfter(approvals, validity.validUntil ?? asOf),
    preferredBy: validity.preferred
      ? matches.find(
          ({ record, inWindow }) => inWindow && record.preferred && record.software === subject.softwareVersion,
        )?.record
      : undefined,
    alternatives: findAlternatives(found, platforms, asOf),
  };
}

/** The record whose window opens first after a day; one that ends before it starts never opens. */
function firstAfter(records: readonly ValidatedSoftware[], day: IsoDate): ValidatedSoftware | undefined {
  let first: ValidatedSoftware | undefined;
  for (const record of records) {
    const opens = record.start > day && (record.end === undefined || record.start <= record.end);
    if (opens && (first === undefined || record.start < first.start)) first = record;
  }
  return first;
}

function findAlternatives(
  { subject, matches }: SubjectEvaluation,
  platforms: readonly string[],
  asOf: IsoDate,
): readonly Alternative[] {
  const approved = new Set<SoftwareVersion>();
  for (const { record, inWindow } of matches) {
    const isOfPlatform = platforms.length === 0 || platforms.includes(record.software.platform);
    if (inWindow && isOfPlatform && record.software !== subject.softwareVersion) approved.add(record.software);
  }
  return [...approved].map((software) => {
    const { preferred, validUntil } = judge(matches, software, asOf);
    return { software, preferred, validUntil };
  });
}
