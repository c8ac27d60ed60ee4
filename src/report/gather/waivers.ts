import type { CheckResult } from '../../model/check-result.js';
import { compareText } from '../../model/compare.js';
import type { ReportImages, ReportWaiver } from '../types.js';
import type { SoftwareImageFile, Waiver } from '../../model/repository.js';
import { textField } from '../../model/entry.js';
import { type FindPlace } from './subjects.js';
import { fullName, softwareName } from '../../model/describe.js';

/** The waivers, those that end first at the top, each with how many invalid subjects it excuses. */
export function listWaivers(
  { repository, evaluation }: CheckResult,
  placeOf: FindPlace,
): ReadonlyMap<Waiver, ReportWaiver> {
  const excused = new Map<Waiver, number>();
  for (const { waiver } of [...evaluation.devices, ...evaluation.inventoryItems]) {
    if (waiver !== undefined) excused.set(waiver, (excused.get(waiver) ?? 0) + 1);
  }
  const listed = [...repository.waivers].sort(
    (a, b) => compareText(a.until, b.until) || compareText(a.reason, b.reason),
  );
  return new Map(
    listed.map((waiver) => [
      waiver,
      {
        reason: waiver.reason,
        until: waiver.until,
        approvedBy: textField(waiver.entry.value, 'approved_by') ?? null,
        ticket: textField(waiver.entry.value, 'ticket') ?? null,
        software: waiver.software === undefined ? null : softwareName(waiver.software),
        expired: waiver.until < evaluation.asOf,
        named: waiver.devices.size + waiver.inventoryItems.size,
        excused: excused.get(waiver) ?? 0,
        place: placeOf(waiver.entry),
      },
    ]),
  );
}

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
      name: fullName(subject),
      software: softwareName(softwareVersion),
      place: placeOf(subject.entry),
    });
  }
  const withoutChecksum = [...used]
    .filter(([{ entry }]) => textField(entry.value, 'image_file_checksum') === undefined)
    .map(([file, subjects]) => ({
      imageFile: file.imageFileName,
      software: softwareName(file.softwareVersion),
      subjects,
      place: placeOf(file.entry),
    }))
    .sort(
      (a, b) => b.subjects - a.subjects || compareText(a.software, b.software) || compareText(a.imageFile, b.imageFile),
    );
  return { unresolved, withoutChecksum, inUse: used.size };
}
