import type { CheckResult } from '../model/check-result.js';
import {
  approvalOf,
  isSupported,
  type MachineEvaluation,
  type Observed,
  type SubjectEvaluation,
} from '../model/evaluation.js';
import type { Device, InventoryItem, SoftwareVersion, VirtualMachine } from '../model/repository.js';
import { csvRow } from '../text/csv-cell.js';
import { reasonInWords } from './sentences.js';
import { deviceTypeName, softwareName } from '../model/describe.js';

const COLUMNS = [
  'kind',
  'name',
  'device',
  'tenant',
  'location',
  'platform',
  'device_type',
  'role',
  'software_version',
  'status',
  'reason',
  'waived_until',
  'waiver_reason',
  'valid_until',
  'preferred',
  'supported',
  'observed_version',
  'observed_on',
  'drift',
  'approved_by',
  'ticket',
  'matches',
  'image_files',
  'image_source',
  'file',
  'line',
] as const;

/** A row of the table; missing columns are empty. */
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | null>>>;

type Found = SubjectEvaluation<Device> | SubjectEvaluation<InventoryItem> | MachineEvaluation;

/**
 * The subjects as a table, RFC 4180: a row for each device, inventory item and virtual machine with its result. People
 * open a table to filter and count the fleet, which a list of diagnostics is no good for: a subject would be in it several
 * times or not at all. Software is written with its platform, so that no spreadsheet makes a number of it.
 */
export function* renderCsv(result: CheckResult): Generator<string> {
  yield csvRow(COLUMNS);
  for (const found of subjectsIn(result)) {
    const row = rowOf(result, found);
    yield csvRow(COLUMNS.map((column) => row[column] ?? ''));
  }
}

function* subjectsIn({ evaluation }: CheckResult): Generator<Found> {
  yield* evaluation.devices;
  yield* evaluation.inventoryItems;
  yield* evaluation.virtualMachines;
}

function rowOf({ locationOf, evaluation }: CheckResult, found: Found): Row {
  const { subject, images } = found;
  const { file, start } = locationOf(subject.entry);
  return {
    kind: subject.kind,
    name: subject.name,
    ...placeInFleet(subject),
    software_version: softwareIn(subject.softwareVersion),
    supported: supportedInWords(isSupported(subject.softwareVersion, evaluation.asOf)),
    ...('validity' in found && { ...resultIn(found), ...observedIn(evaluation.observed.get(found.subject)) }),
    image_files: images.imageFiles.map(({ imageFileName }) => imageFileName).join('; '),
    image_source: images.source,
    file,
    line: String(start.line),
  };
}

function placeInFleet(subject: Device | InventoryItem | VirtualMachine): Row {
  if (subject.kind === 'inventory_item') return { device: subject.device.name };
  const { tenant, platform, role } = subject;
  const common = { tenant: tenant?.name ?? '', platform: platform?.name ?? '', role: role?.name ?? '' };
  if (subject.kind === 'virtual_machine') return common;
  const { location, deviceType } = subject;
  return {
    ...common,
    location: location?.name ?? '',
    device_type: deviceTypeName(deviceType),
  };
}

function resultIn(found: SubjectEvaluation): Row {
  const { validity, matches, waiver } = found;
  const approval = approvalOf(found);
  return {
    status: validity.status,
    reason: validity.reason,
    waived_until: waiver?.until ?? '',
    waiver_reason: waiver === undefined ? '' : reasonInWords(waiver.reason),
    valid_until: validity.validUntil,
    preferred: String(validity.preferred),
    approved_by: approval?.approvedBy ?? '',
    ticket: approval?.ticket ?? '',
    matches: matches.map(({ record }) => softwareIn(record.software)).join('; '),
  };
}

function observedIn(observed: Observed | undefined): Row {
  if (observed === undefined) return {};
  const { version, seen } = observed.observation;
  return { observed_version: version, observed_on: seen, drift: String(observed.drift) };
}

function supportedInWords(supported: boolean | null): string {
  return supported === null ? '' : String(supported);
}

function softwareIn(software: SoftwareVersion | undefined): string {
  return software === undefined ? '' : softwareName(software);
}
