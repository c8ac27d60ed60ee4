import type { CheckResult } from '../../model/check-result.js';
import { type Entry, textField } from '../../model/entry.js';
import {
  approvalOf,
  isSoftwareExpected,
  isSupported,
  type Match,
  type Observed,
  type SubjectEvaluation,
} from '../../model/evaluation.js';
import type { ReportMatch, ReportObserved, ReportPlace, ReportSubject, ReportTarget, ReportWaiver } from '../types.js';
import type { Device, InventoryItem, Subject, Waiver } from '../../model/repository.js';
import type { Plan } from '../../plan/types.js';
import { deviceTypeName, softwareName } from '../../model/describe.js';
import { dateOfDay, dayNumber, type IsoDate, LAST_DAY } from '../../model/dates.js';
import { getOrCreate } from '../../model/group-by.js';

/** Where an entry is. */
export type FindPlace = (entry: Entry) => ReportPlace;

/** Where subjects are to go, by the subject. */
type Targets = ReadonlyMap<Subject, ReportTarget>;

/** Finds the places of entries, each once. */
export function createFindPlace({ locationOf }: Pick<CheckResult, 'locationOf'>): FindPlace {
  const known = new Map<Entry, ReportPlace>();
  return (entry) =>
    getOrCreate(known, entry, () => {
      const { file, start } = locationOf(entry);
      return { file, line: start.line };
    });
}

/** The rows of the report: devices, then inventory items, in the order of the evaluation. */
export function listSubjects(
  { evaluation, config }: CheckResult,
  placeOf: FindPlace,
  waivers: ReadonlyMap<Waiver, ReportWaiver>,
  targets: Targets,
  until: IsoDate,
): readonly ReportSubject[] {
  const listOf = createListMatches(placeOf);
  const { asOf } = evaluation;
  const soon = lastDaySoon(asOf, config.expiringWithinDays);
  const supportNeeded = config.severities['software-end-of-support'] === 'error';
  const row = (found: SubjectEvaluation): ReportSubject => {
    const { subject, validity, images } = found;
    const { matches, approvedOn } = listOf(found.matches);
    const place = subject.kind === 'device' ? placeOfDevice(subject) : placeOfItem(subject);
    const supported = isSupported(subject.softwareVersion, asOf);
    const approval = approvalOf(found);
    const { status, validUntil } = validity;
    const expiring = status === 'valid' && validUntil !== null && validUntil <= soon;
    return {
      kind: subject.kind,
      name: subject.name,
      ...place,
      software: subject.softwareVersion === undefined ? null : softwareName(subject.softwareVersion),
      status,
      reason: validity.reason,
      validUntil,
      expiring,
      ending: expiring || (status === 'valid' && validUntil !== null && validUntil < until),
      supported,
      softwareExpected: isSoftwareExpected(subject, config.softwareNotExpected),
      compliant: status === 'valid' && !(supportNeeded && supported === false),
      approvedBy: approval?.approvedBy ?? null,
      ticket: approval?.ticket ?? null,
      preferred: validity.preferred,
      waiver: found.waiver === undefined ? null : (waivers.get(found.waiver) ?? null),
      matches,
      approved: approvedOn(place.platform),
      imageFiles: images.imageFiles.map(({ imageFileName }) => imageFileName),
      imageSource: images.source,
      target: targets.get(subject) ?? null,
      observed: observedBy(evaluation.observed.get(subject), placeOf),
      place: placeOf(subject.entry),
    };
  };
  return [...evaluation.devices.map(row), ...evaluation.inventoryItems.map(row)];
}

function observedBy(observed: Observed | undefined, placeOf: FindPlace): ReportObserved | null {
  if (observed === undefined) return null;
  const { observation, canonical, software, drift, approved } = observed;
  return {
    version: observation.version,
    canonical,
    software: software === undefined ? null : softwareName(software),
    seen: observation.seen,
    source: observation.source ?? null,
    drift,
    approved,
    place: placeOf(observation.entry),
  };
}

type PlaceInFleet = Pick<ReportSubject, 'device' | 'type' | 'model' | 'role' | 'platform' | 'tenant' | 'location'>;

function placeOfDevice({ deviceType, role, platform, tenant, location, softwareVersion }: Device): PlaceInFleet {
  return {
    device: null,
    type: deviceTypeName(deviceType),
    model: deviceType.model,
    role: role.name,
    platform: platform?.name ?? softwareVersion?.platform ?? null,
    tenant: tenant?.name ?? null,
    location: location?.name ?? null,
  };
}

function placeOfItem({ device, entry, softwareVersion }: InventoryItem): PlaceInFleet {
  return {
    device: device.name,
    type: textField(entry.value, 'part_id') ?? null,
    model: null,
    role: null,
    platform: softwareVersion?.platform ?? null,
    tenant: device.tenant?.name ?? null,
    location: device.location?.name ?? null,
  };
}

interface ListedMatches {
  readonly matches: readonly ReportMatch[];
  /** The software in its window for a platform; for any where the platform is not known. */
  readonly approvedOn: (platform: string | null) => readonly string[];
}

/** Makes the matches of the report; lists and matches that subjects share are made once. */
function createListMatches(placeOf: FindPlace): (matches: readonly Match[]) => ListedMatches {
  const lists = new Map<readonly Match[], ListedMatches>();
  const known = new Map<Match, ReportMatch>();
  const matchOf = (match: Match): ReportMatch =>
    getOrCreate(known, match, () => {
      const { record, inWindow, rank, matchedBy } = match;
      return {
        name: record.name ?? null,
        software: softwareName(record.software),
        start: record.start,
        end: record.end ?? null,
        preferred: record.preferred,
        inWindow,
        rank,
        matchedBy,
        place: placeOf(record.entry),
      };
    });
  return (matches) =>
    getOrCreate(lists, matches, () => {
      const approved = new Map<string | null, readonly string[]>();
      const approvedOn = (platform: string | null): readonly string[] =>
        getOrCreate(approved, platform, () => {
          const found = matches.filter(
            ({ inWindow, record }) => inWindow && (platform === null || record.software.platform === platform),
          );
          return [...new Set(found.map(({ record }) => softwareName(record.software)))];
        });
      return { matches: matches.map(matchOf), approvedOn };
    });
}

/** Where each subject of a plan is to go. */
export function listTargets({ groups }: Plan): ReadonlyMap<Subject, ReportTarget> {
  const targets = new Map<Subject, ReportTarget>();
  for (const { steps } of groups) {
    for (const { found, to, images, match } of steps) {
      const imageFiles = images.imageFiles.map(({ imageFileName }) => imageFileName);
      const { approvedBy = null, ticket = null } = match.record;
      targets.set(found.subject, { software: softwareName(to), imageFiles, approvedBy, ticket });
    }
  }
  return targets;
}

/** The last day that counts as soon, as the rule `validated-software-expiring` counts. */
export function lastDaySoon(asOf: IsoDate, withinDays: number): IsoDate {
  return dateOfDay(Math.min(dayNumber(asOf) + withinDays, LAST_DAY));
}
