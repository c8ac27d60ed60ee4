import type { CheckResult } from '../../model/check-result.js';
import { compareText } from '../../model/compare.js';
import type { ReportImages } from '../types.js';
import type { SoftwareImageFile } from '../../model/repository.js';
import { nameOfSubject, subjectOf } from '../../model/subject.js';
import { textField } from '../../model/text-field.js';
import { type FindPlace, nameOfSoftware } from './subjects.js';

/**
 * The subjects for which no image file resolves though they run software, and the image files in use that have no checksum,
 * those in most use first.
 */
export function reviewImages({ evaluation }: CheckResult, placeOf: FindPlace): ReportImages {
  const used = new Map<SoftwareImageFile, number>();
  const unresolved: ReportImages['unresolved'][number][] = [];
  for (const { subject, images } of [...evaluation.devices, ...evaluation.inventoryItems]) {
    for (const file of images.imageFiles) used.set(file, (used.get(file) ?? 0) + 1);
    const { softwareVersion } = subject;
    if (softwareVersion === undefined || images.source !== null) continue;
    unresolved.push({
      name: nameOfSubject(subjectOf(subject)),
      software: nameOfSoftware(softwareVersion),
      place: placeOf(subject.entry),
    });
  }
  const withoutChecksum = [...used]
    .filter(([{ entry }]) => textField(entry.value, 'image_file_checksum') === undefined)
    .map(([file, subjects]) => ({
      imageFile: file.imageFileName,
      software: nameOfSoftware(file.softwareVersion),
      subjects,
      place: placeOf(file.entry),
    }))
    .sort(
      (a, b) => b.subjects - a.subjects || compareText(a.software, b.software) || compareText(a.imageFile, b.imageFile),
    );
  return { unresolved, withoutChecksum, inUse: used.size };
}
