import type { CheckResult } from '../../model/check-result.js';
import type { IsoDate } from '../../model/dates.js';
import { deviceTypeName, fullNames, softwareName } from '../../model/describe.js';
import { textField } from '../../model/entry.js';
import type { ValidatedSoftware } from '../../model/repository.js';
import { approvalOf } from '../../model/evaluation.js';
import { listWords } from '../../text/words.js';
import type { RecordMark, ReportRecord } from '../types.js';
import { type FindPlace, lastDaySoon } from './subjects.js';

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
