import type { CheckResult } from '../../model/check-result.js';
import type { IsoDate } from '../../model/dates.js';
import { deviceTypeName, fullName, fullNames, softwareName } from '../../model/describe.js';
import { textField } from '../../model/entry.js';
import type { SoftwareImageFile, ValidatedSoftware, Waiver } from '../../model/repository.js';
import { approvalOf } from '../../model/evaluation.js';
import { listWords } from '../../text/words.js';
import type { RecordMark, ReportImages, ReportRecord, ReportWaiver } from '../types.js';
import { type FindPlace, lastDaySoon } from './subjects.js';
import { compareText } from '../../model/compare.js';

/** How many names a list of assignments has room for. */
const NAMES = 4;

/** Every record of validated software, with what it matches and what relies on it (report.md, The page). */
export function listRecords(
  { repository, evaluation, config }: CheckResult,
  placeOf: FindPlace,
  isWhole: boolean,
): readonly ReportRecord[] {
  const matched = new Map<ValidatedSoftware, number>();
  const relying = new Map<ValidatedSoftware, number>();
  for (const found of [...evaluation.devices, ...evaluation.inventoryItems]) {
    for (const { record } of found.matches) matched.set(record, (matched.get(record) ?? 0) + 1);
    const approval = approvalOf(found);
    if (approval !== undefined) relying.set(approval, (relying.get(approval) ?? 0) + 1);
  }
  const soon = lastDaySoon(evaluation.asOf, config.expiringWithinDays);
  const canBeUnused = isWhole && repository.brokenEntries.length === 0;
  return repository.validatedSoftware.map((record) => {
    const count = matched.get(record) ?? 0;
    const marks = marksOf(record, evaluation.asOf, soon);
    return {
      name: record.name ?? null,
      software: softwareName(record.software),
      start: record.start,
      end: record.end ?? null,
      preferred: record.preferred,
      assigned: assignedInWords(record, evaluation.multiTenantMode),
      matched: count,
      relying: relying.get(record) ?? 0,
      approvedBy: record.approvedBy ?? null,
      ticket: record.ticket ?? null,
      description: textField(record.entry.value, 'description') ?? null,
      marks: count === 0 && canBeUnused ? [...marks, 'matches_nothing' as const] : marks,
      place: placeOf(record.entry),
    };
  });
}

function marksOf({ start, end }: ValidatedSoftware, asOf: IsoDate, soon: IsoDate): readonly RecordMark[] {
  if (asOf < start) return ['not_started'];
  if (end === undefined || end > soon) return [];
  return [end < asOf ? 'ended' : 'ends_soon'];
}

function assignedInWords(record: ValidatedSoftware, multiTenantMode: boolean): string {
  const parts: readonly (readonly [noun: string, names: readonly string[]])[] = [
    ['device', fullNames([...record.devices])],
    ['device type', [...record.deviceTypes].map((type) => deviceTypeName(type))],
    ['role', [...record.deviceRoles].map(({ name }) => name)],
    ['item', fullNames([...record.inventoryItems])],
    ['tag', [...record.objectTags].map(({ name }) => name)],
    [multiTenantMode ? 'tenant' : 'tenant (ignored)', [...record.deviceTenants].map(({ name }) => name)],
  ];
  const words = parts
    .filter(([, names]) => names.length > 0)
    .map(([noun, names]) => `${noun} ${listWords(names, NAMES)}`);
  return words.length === 0 ? 'nothing' : words.join('; ');
}

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
