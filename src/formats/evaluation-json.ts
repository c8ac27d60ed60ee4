import type { IsoDate } from '../model/dates.js';
import {
  type Evaluation,
  isSupported,
  type MachineEvaluation,
  type Match,
  type Observed,
  type ResolvedImages,
  type SubjectEvaluation,
} from '../model/evaluation.js';
import type { CheckResult } from '../model/check-result.js';
import type { Device, InventoryItem, SoftwareVersion, VirtualMachine } from '../model/repository.js';
import { toJson } from '../text/json.js';
import type { SourceLocation } from '../model/source.js';
import { getOrCreate } from '../model/group-by.js';

type LocationOf = CheckResult['locationOf'];

/** Writes one evaluation as JSON on one line (command-line.md, The JSON output). */
export type WriteEvaluation = (found: SubjectEvaluation | MachineEvaluation) => string;

/** A writer of evaluations; a match that subjects share is written once. */
export function createEvaluationWriter(
  locationOf: LocationOf,
  { asOf, observed }: Pick<Evaluation, 'asOf' | 'observed'>,
): WriteEvaluation {
  const matchesOf = createMatchWriter(locationOf);
  return (found) =>
    'matches' in found
      ? subjectLine(locationOf, asOf, found, observed.get(found.subject), matchesOf)
      : machineLine(locationOf, asOf, found);
}

function identityOf(subject: Device | InventoryItem): object {
  return subject.kind === 'device' ? identityOfDevice(subject) : identityOfItem(subject);
}

function subjectLine(
  locationOf: LocationOf,
  asOf: IsoDate,
  found: SubjectEvaluation,
  observed: Observed | undefined,
  matchesOf: (matches: readonly Match[]) => string,
): string {
  const { status, reason, validUntil, preferred } = found.validity;
  const head = toJson({
    ...identityOf(found.subject),
    software_version: softwareJson(found.subject.softwareVersion),
    status,
    reason,
    valid_until: validUntil,
    preferred,
    supported: isSupported(found.subject.softwareVersion, asOf),
    ...(observed !== undefined && { observed: observedJson(observed) }),
  });
  return `${head.slice(0, -1)},"matches":${matchesOf(found.matches)},${toJson(tailOf(locationOf, found)).slice(1)}`;
}

/** What was observed, as all JSON outputs have it. */
function observedJson({ observation: { version, seen, source }, drift, approved }: Observed): object {
  return { version, seen, source: source ?? null, drift, approved };
}

function machineLine(locationOf: LocationOf, asOf: IsoDate, found: MachineEvaluation): string {
  const { subject } = found;
  return toJson({
    ...identityOfMachine(subject),
    software_version: softwareJson(subject.softwareVersion),
    supported: isSupported(subject.softwareVersion, asOf),
    ...tailOf(locationOf, found),
  });
}

function identityOfDevice(device: Device): object {
  return {
    kind: device.kind,
    name: device.name,
    tenant: device.tenant?.name ?? null,
    location: device.location?.name ?? null,
    platform: device.platform?.name ?? null,
    device_type: { manufacturer: device.deviceType.manufacturer, model: device.deviceType.model },
    role: device.role.name,
  };
}

/** An inventory item inherits nothing from its device (matching.md, Image files), so that these fields of it are empty. */
function identityOfItem(item: InventoryItem): object {
  return {
    kind: item.kind,
    name: item.name,
    device: item.device.name,
    tenant: null,
    location: null,
    platform: null,
    device_type: null,
    role: null,
  };
}

function identityOfMachine(machine: VirtualMachine): object {
  return {
    kind: machine.kind,
    name: machine.name,
    cluster: machine.cluster ?? null,
    tenant: machine.tenant?.name ?? null,
    location: null,
    platform: machine.platform?.name ?? null,
    device_type: null,
    role: machine.role?.name ?? null,
  };
}

function tailOf(
  locationOf: LocationOf,
  {
    subject,
    images,
  }: { readonly subject: SubjectEvaluation['subject'] | VirtualMachine; readonly images: ResolvedImages },
): object {
  return {
    software_image_files: images.imageFiles.map((file) => ({
      image_file_name: file.imageFileName,
      software_version: softwareJson(file.softwareVersion),
    })),
    image_source: images.source,
    location_in_file: startJson(locationOf(subject.entry)),
  };
}

/** Writes lists of matches; a match is written once, however many subjects share it. */
function createMatchWriter(locationOf: LocationOf): (matches: readonly Match[]) => string {
  const written = new Map<Match, string>();
  return (matches) => {
    const parts = matches.map((match) => getOrCreate(written, match, () => toJson(matchJson(match, locationOf))));
    return `[${parts.join()}]`;
  };
}

/** A software version as all JSON outputs have it; null where there is none. */
export function softwareJson(software: SoftwareVersion | undefined): object | null {
  return software === undefined ? null : { platform: software.platform, version: software.version };
}

/** Where something begins, as all JSON outputs have it. */
export function startJson({ file, start }: SourceLocation): object {
  return { file, start };
}

/** A match as all JSON outputs have it (command-line.md, The JSON output). */
export function matchJson({ record, inWindow, rank, matchedBy }: Match, locationOf: LocationOf): object {
  return {
    name: record.name ?? null,
    software: softwareJson(record.software),
    start: record.start,
    end: record.end ?? null,
    preferred: record.preferred,
    in_window: inWindow,
    rank,
    matched_by: matchedBy,
    approved_by: record.approvedBy ?? null,
    ticket: record.ticket ?? null,
    location: startJson(locationOf(record.entry)),
  };
}
