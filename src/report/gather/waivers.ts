import type { CheckResult } from '../../model/check-result.js';
import { compareText } from '../../model/compare.js';
import type { ReportWaiver } from '../types.js';
import type { Waiver } from '../../model/repository.js';
import { textField } from '../../model/text-field.js';
import { type FindPlace, nameOfSoftware } from './subjects.js';

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
        software: waiver.software === undefined ? null : nameOfSoftware(waiver.software),
        expired: waiver.until < evaluation.asOf,
        named: waiver.devices.size + waiver.inventoryItems.size,
        excused: excused.get(waiver) ?? 0,
        place: placeOf(waiver.entry),
      },
    ]),
  );
}
