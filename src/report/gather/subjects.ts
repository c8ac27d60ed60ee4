import type { CheckResult } from '../../model/check-result.js';
import { type Entry, textField } from '../../model/entry.js';
import type { Match, SubjectEvaluation } from '../../model/evaluation.js';
import type { ReportMatch, ReportPlace, ReportSubject, ReportTarget, ReportWaiver } from '../types.js';
import type { Device, InventoryItem, Subject, Waiver } from '../../model/repository.js';
import type { Plan } from '../../plan/types.js';
import { deviceTypeName, softwareName } from '../../model/describe.js';
import { getOrCreate } from '../../model/group-by.js';

/** Where an entry stands. */
export type FindPlace = (entry: Entry) => ReportPlace;

/** Where subjects are to go, by the subject. */
export type Targets = ReadonlyMap<Subject, ReportTarget>;

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
  { evaluation }: CheckResult,
  placeOf: FindPlace,
  waivers: ReadonlyMap<Waiver, ReportWaiver>,
  targets: Targets,
): readonly ReportSubject[] {
  const listOf = createListMatches(placeOf);
  const row = (found: SubjectEvaluation): ReportSubject => {
    const { subject, validity, images } = found;
    const { matches, approved } = listOf(found.matches);
    return {
      kind: subject.kind,
      name: subject.name,
      ...(subject.kind === 'device' ? placeOfDevice(subject) : placeOfItem(subject)),
      software: subject.softwareVersion === undefined ? null : softwareName(subject.softwareVersion),
      status: validity.status,
      reason: validity.reason,
      validUntil: validity.validUntil,
      preferred: validity.preferred,
      waiver: found.waiver === undefined ? null : (waivers.get(found.waiver) ?? null),
      matches,
      approved,
      imageFiles: images.imageFiles.map(({ imageFileName }) => imageFileName),
      imageSource: images.source,
      target: targets.get(subject) ?? null,
      place: placeOf(subject.entry),
    };
  };
  return [...evaluation.devices.map(row), ...evaluation.inventoryItems.map(row)];
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
  readonly approved: readonly string[];
}

/** Makes the matches of the report; lists and matches that subjects share are made once. */
function createListMatches(placeOf: FindPlace): (matches: readonly Match[]) => ListedMatches {
  const lists = new Map<readonly Match[], ListedMatches>();
  const known = new Map<Match, ReportMatch>();
  const matchOf = (match: Match): ReportMatch => {
    let made = known.get(match);
    if (made === undefined) {
      const { record, inWindow, rank, matchedBy } = match;
      made = {
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
      known.set(match, made);
    }
    return made;
  };
  return (matches) => {
    let list = lists.get(matches);
    if (list === undefined) {
      const made = matches.map(matchOf);
      const approved = [...new Set(made.filter(({ inWindow }) => inWindow).map(({ software }) => software))];
      lists.set(matches, (list = { matches: made, approved }));
    }
    return list;
  };
}

/** Where each subject of a plan is to go. */
export function listTargets({ groups }: Plan): ReadonlyMap<Subject, ReportTarget> {
  const targets = new Map<Subject, ReportTarget>();
  for (const { steps } of groups) {
    for (const { found, to, images } of steps) {
      const imageFiles = images.imageFiles.map(({ imageFileName }) => imageFileName);
      targets.set(found.subject, { software: softwareName(to), imageFiles });
    }
  }
  return targets;
}
