import type { SubjectChange } from '../model/comparison.js';
import type { IsoDate } from '../model/dates.js';
import type { Match, SubjectEvaluation } from '../model/evaluation.js';
import type { SoftwareVersion, ValidatedSoftware } from '../model/repository.js';
import { getOrCreate, numbering } from '../model/group-by.js';
import type { EntryChange } from './entry-changes.js';
import { keyOfDeviceType, keyOfImageFile, keyOfRecord, keyOfSubject, keyOfVersion } from '../model/identity.js';
import { signatureOfMatch } from './keys.js';
import { matchesOf } from './subject-changes.js';

/** The changed entries that a subject's change follows from. */
interface Causes {
  /** Its own entry, if that changed: a cause of everything. */
  readonly own: EntryChange | undefined;
  /** The other entries: the same object for all subjects that have the same causes. */
  readonly shared: SharedCauses;
}

/** The changed entries that subjects' changes follow from, by what each of them did to the subjects. */
export interface SharedCauses {
  readonly ofNewlyInvalid: ReadonlySet<EntryChange>;
  readonly ofFixed: ReadonlySet<EntryChange>;
  readonly ofValidForLess: ReadonlySet<EntryChange>;
  readonly ofMatches: ReadonlySet<EntryChange>;
  readonly ofImages: ReadonlySet<EntryChange>;
}

/** The records of one side by their keys, and the date that it is evaluated for. */
export interface RecordsOfSide {
  readonly records: ReadonlyMap<string, ValidatedSoftware>;
  readonly asOf: IsoDate;
}

/** Finds the causes of a subject's change among the entries that changed. */
export type FindCauses = (change: SubjectChange) => Causes;

/**
 * Finds causes by the rules of matching: a subject is newly invalid by the records that
 * approved it before and do so no longer, and fixed by those that do so now; its matches are changed by the records whose
 * match with it differs, its images by the image files that differ, and all of it by its own entry. Where only the config
 * changed what records match, the config is the cause.
 */
export function createFindCauses(
  changes: ReadonlyMap<string, EntryChange>,
  configChange: EntryChange | undefined,
  sides: { readonly base: RecordsOfSide; readonly head: RecordsOfSide },
): FindCauses {
  const changesOfRecords = (records: Iterable<ValidatedSoftware>): Set<EntryChange> => {
    const found = new Set<EntryChange>();
    for (const record of records) {
      // An unchanged record may refer to a changed version.
      const change = changes.get(keyOfRecord(record)) ?? changes.get(keyOfVersion(record.software));
      if (change !== undefined) found.add(change);
    }
    return found;
  };

  /** Whether a record of one side is gone from the other, out of its window there, or for other software. */
  const approvesNoLonger = (record: ValidatedSoftware, inHead: boolean): boolean => {
    const { records, asOf } = inHead ? sides.head : sides.base;
    const other = records.get(keyOfRecord(record));
    if (other === undefined) return true;
    const isInWindow = other.start <= asOf && (other.end === undefined || asOf <= other.end);
    return !isInWindow || keyOfVersion(other.software) !== keyOfVersion(record.software);
  };

  const imageCauses = (change: SubjectChange): ReadonlySet<EntryChange> => {
    const [before, after] = [change.before?.images.imageFiles ?? [], change.after?.images.imageFiles ?? []];
    const found = new Set<EntryChange>();
    const add = (key: string): void => {
      const entryChange = changes.get(key);
      if (entryChange !== undefined) found.add(entryChange);
    };
    // An unchanged image file may be associated in another way.
    for (const file of [...before, ...after]) add(keyOfImageFile(file));
    const subject = change.after?.subject ?? change.before?.subject;
    if (subject?.kind === 'device') add(keyOfDeviceType(subject.deviceType));
    if (subject?.softwareVersion !== undefined && found.size === 0) add(keyOfVersion(subject.softwareVersion));
    return found;
  };

  const findShared = (change: SubjectChange, isOwn: boolean): SharedCauses => {
    const orConfig = (found: ReadonlySet<EntryChange>): ReadonlySet<EntryChange> =>
      !isOwn && found.size === 0 && configChange !== undefined ? new Set([configChange]) : found;
    const [before, after] = [change.before, change.after];
    // A subject that changed itself may have left its records; only those that approve its software no longer are causes.
    const lost = (from: typeof before, inHead: boolean): ReadonlySet<EntryChange> =>
      changesOfRecords(approvalsOf(from).filter((record) => !isOwn || approvesNoLonger(record, inHead)));
    return {
      ofNewlyInvalid: change.newlyInvalid ? orConfig(lost(before, true)) : NONE,
      ofFixed: change.fixed ? orConfig(lost(after, false)) : NONE,
      ofValidForLess: change.validForLess ? orConfig(changesOfRecords(recordsForItsSoftware(before, after))) : NONE,
      ofMatches: change.matchesChanged
        ? orConfig(changesOfRecords(recordsThatDiffer(matchesOf(before), matchesOf(after))))
        : NONE,
      ofImages: change.imagesChanged ? imageCauses(change) : NONE,
    };
  };

  const known = new Map<string, SharedCauses>();
  const keyOfCauses = createKeyOfCauses();
  return (change) => {
    const own = ownChange(changes, change);
    const shared = getOrCreate(known, keyOfCauses(change, own !== undefined), () =>
      findShared(change, own !== undefined),
    );
    return { own, shared };
  };
}

/** A key that subjects share if their causes cannot differ: all that causes are found by, their own entries apart. */
function createKeyOfCauses(): (change: SubjectChange, isOwn: boolean) => string {
  const numberOf = numbering();
  const keyOfSide = (found: SubjectChange['before'], withImages: boolean): string => {
    const isMachine = found === undefined || !('validity' in found);
    const numbers = [isMachine ? undefined : found.matches, found?.subject.softwareVersion];
    if (!withImages) return numbers.map(numberOf).join();
    const deviceType = found?.subject.kind === 'device' ? found.subject.deviceType : undefined;
    return [...numbers, found?.images, deviceType].map(numberOf).join();
  };
  return (change, isOwn) => {
    const { before, after, newlyInvalid, fixed, validForLess, matchesChanged, imagesChanged } = change;
    const effects = [newlyInvalid, fixed, validForLess, matchesChanged, imagesChanged, isOwn].map(Number).join('');
    return [effects, keyOfSide(before, imagesChanged), keyOfSide(after, imagesChanged)].join(';');
  };
}

const NONE: ReadonlySet<EntryChange> = new Set();

function ownChange(
  changes: ReadonlyMap<string, EntryChange>,
  { before, after }: SubjectChange,
): EntryChange | undefined {
  const subject = (after ?? before)?.subject;
  return subject === undefined ? undefined : changes.get(keyOfSubject(subject));
}

/** The matching records of a subject that are for its software, on either side. */
function recordsForItsSoftware(...sides: readonly SubjectChange['before'][]): readonly ValidatedSoftware[] {
  return sides.flatMap((found) =>
    matchesOf(found)
      .map((match) => match.record)
      .filter((record) => record.software === found?.subject.softwareVersion),
  );
}

/** The records that approve a subject on one side. Where it is invalid on the other, none of them approves it there. */
function approvalsOf(found: SubjectChange['before']): readonly ValidatedSoftware[] {
  if (found === undefined || !('validity' in found)) return [];
  const { subject, matches }: SubjectEvaluation = found;
  const isOwn = (software: SoftwareVersion): boolean => software === subject.softwareVersion;
  return matches.filter((match) => match.inWindow && isOwn(match.record.software)).map((match) => match.record);
}

function recordsThatDiffer(before: readonly Match[], after: readonly Match[]): readonly ValidatedSoftware[] {
  const [old, now] = [recordsBySignature(before), recordsBySignature(after)];
  return [
    ...[...now].filter(([signature]) => !old.has(signature)),
    ...[...old].filter(([signature]) => !now.has(signature)),
  ].map(([, record]) => record);
}

function recordsBySignature(matches: readonly Match[]): ReadonlyMap<string, ValidatedSoftware> {
  return new Map(matches.map((match) => [signatureOfMatch(match), match.record]));
}
