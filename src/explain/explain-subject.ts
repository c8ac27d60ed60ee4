import { excludeFromDevice, excludeFromInventoryItem } from './exclusion.js';
import { traceImages } from '../evaluate/images.js';
import { compareRecords } from '../evaluate/matcher.js';
import { isInWindow } from '../evaluate/validity.js';
import { compareText } from '../model/compare.js';
import type { Evaluation, SubjectEvaluation } from '../model/evaluation.js';
import type { ExcludedRecord, Explanation } from './types.js';
import type { ValidatedSoftware } from '../model/repository.js';
import { findApproval } from './find-approval.js';
import type { Found } from './find-subject.js';

/** Explains what was found about a device, an inventory item or a virtual machine. */
export function explainSubject(
  found: Found,
  evaluation: Evaluation,
  records: readonly ValidatedSoftware[],
): Omit<Explanation, 'leftOut'> {
  const { asOf, multiTenantMode } = evaluation;
  const imageSteps = traceImages(found.subject);
  const common = { asOf, multiTenantMode, found, imageSteps };
  if (!('matches' in found)) return { ...common, approval: undefined, platforms: [], otherRecords: [] };
  const platforms = platformsOf(found.subject);
  return {
    ...common,
    platforms,
    approval: findApproval(found, platforms, asOf),
    otherRecords: findOtherRecords(found, platforms, records, evaluation),
  };
}

/** The platforms that a subject's software may be of: its own, and that of the software it runs. */
function platformsOf(subject: SubjectEvaluation['subject']): readonly string[] {
  const platforms = new Set<string>();
  if (subject.kind === 'device' && subject.platform !== undefined) platforms.add(subject.platform.name);
  if (subject.softwareVersion !== undefined) platforms.add(subject.softwareVersion.platform);
  return [...platforms].sort(compareText);
}

function findOtherRecords(
  { subject }: SubjectEvaluation,
  platforms: readonly string[],
  records: readonly ValidatedSoftware[],
  { asOf, multiTenantMode }: Evaluation,
): readonly ExcludedRecord[] {
  const others: ExcludedRecord[] = [];
  for (const record of records) {
    if (!platforms.includes(record.software.platform)) continue;
    const exclusion =
      subject.kind === 'device'
        ? excludeFromDevice(record, subject, multiTenantMode)
        : excludeFromInventoryItem(record, subject);
    if (exclusion !== undefined) others.push({ record, inWindow: isInWindow(record, asOf), exclusion });
  }
  const isOther = ({ record }: ExcludedRecord): number => (record.software === subject.softwareVersion ? 0 : 1);
  return others.sort((a, b) => isOther(a) - isOther(b) || compareRecords(a.record, b.record));
}
