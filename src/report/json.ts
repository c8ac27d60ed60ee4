import type { CheckResult } from '../model/check-result.js';
import type { Change } from '../model/comparison.js';
import type { MachineEvaluation, Match, ResolvedImages, SubjectEvaluation } from '../model/evaluation.js';
import type { Device, InventoryItem, SoftwareVersion, VirtualMachine } from '../model/repository.js';
import { VERSION } from '../model/version.js';
import { toJson } from './json-text.js';

const SCHEMA_VERSION = 1;

/**
 * The result of a check as JSON, schema version 1 (command-line.md, The JSON output), in pieces: a line for the head, for
 * each diagnostic and for each evaluation, made one after the other so that the whole is never held.
 */
export function* renderJson(result: CheckResult): Generator<string> {
  yield `${toJson(headOf(result)).slice(0, -1)},\n"diagnostics": [`;
  yield* separated(diagnosticLines(result));
  yield '],\n"evaluations": [';
  yield* separated(evaluationLines(result));
  yield ']';
  const changes = toJson(changesOf(result));
  yield changes === '{}' ? '}\n' : `,\n${changes.slice(1)}\n`;
}

/** The same as lines of JSON, each with its `type`: the head, then the diagnostics, then the evaluations. */
export function* renderNdjson(result: CheckResult): Generator<string> {
  yield `${typed('head', toJson({ ...headOf(result), ...changesOf(result) }))}\n`;
  for (const line of diagnosticLines(result)) yield `${typed('diagnostic', line)}\n`;
  for (const line of evaluationLines(result)) yield `${typed('evaluation', line)}\n`;
}

function typed(type: string, object: string): string {
  return `{"type":"${type}",${object.slice(1)}`;
}

function* separated(lines: Iterable<string>): Generator<string> {
  let separator = '\n';
  for (const line of lines) {
    yield separator + line;
    separator = ',\n';
  }
  if (separator !== '\n') yield '\n';
}

function headOf({ evaluation, summary }: CheckResult): object {
  return {
    schema_version: SCHEMA_VERSION,
    tool: { name: 'fleetvet', version: VERSION },
    as_of: evaluation.asOf,
    multi_tenant_mode: evaluation.multiTenantMode,
    summary,
  };
}

function* diagnosticLines({ diagnostics }: CheckResult): Generator<string> {
  for (const { rule, severity, message, help, location, related, subject, change } of diagnostics) {
    yield toJson({ rule, severity, message, help, location, related, subject, change });
  }
}

/** With a base, what the change does; else nothing. */
function changesOf({ comparison }: CheckResult): object {
  return comparison === undefined ? {} : { base: comparison.base, changes: comparison.changes.map(changeOf) };
}

function changeOf({ kind, name, action, fields, location, effects }: Change): object {
  return {
    kind,
    name,
    action,
    fields,
    location: { file: location.file, start: location.start },
    effects: {
      newly_invalid: effects.newlyInvalid,
      mended: effects.mended,
      matches_changed: effects.matchesChanged,
      images_changed: effects.imagesChanged,
    },
  };
}

function* evaluationLines(result: CheckResult): Generator<string> {
  const matchesOf = createMatchWriter(result);
  const { devices, inventoryItems, virtualMachines } = result.evaluation;
  for (const found of devices) yield subjectLine(result, found, identityOfDevice(found.subject), matchesOf);
  for (const found of inventoryItems) yield subjectLine(result, found, identityOfItem(found.subject), matchesOf);
  for (const found of virtualMachines) yield machineLine(result, found);
}

function subjectLine(
  result: CheckResult,
  found: SubjectEvaluation,
  identity: object,
  matchesOf: (matches: readonly Match[]) => string,
): string {
  const { status, reason, validUntil, preferred } = found.validity;
  const head = toJson({
    ...identity,
    software_version: softwareOf(found.subject.softwareVersion),
    status,
    reason,
    valid_until: validUntil,
    preferred,
  });
  return `${head.slice(0, -1)},"matches":${matchesOf(found.matches)},${toJson(tailOf(result, found)).slice(1)}`;
}

function machineLine(result: CheckResult, found: MachineEvaluation): string {
  const { subject } = found;
  return toJson({
    ...identityOfMachine(subject),
    software_version: softwareOf(subject.softwareVersion),
    ...tailOf(result, found),
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
    tenant: machine.tenant?.name ?? null,
    location: null,
    platform: machine.platform?.name ?? null,
    device_type: null,
    role: machine.role?.name ?? null,
  };
}

function tailOf(
  result: CheckResult,
  {
    subject,
    images,
  }: { readonly subject: SubjectEvaluation['subject'] | VirtualMachine; readonly images: ResolvedImages },
): object {
  return {
    software_image_files: images.imageFiles.map((file) => ({
      image_file_name: file.imageFileName,
      software_version: softwareOf(file.softwareVersion),
    })),
    image_source: images.source,
    location_in_file: startOf(result, subject.entry),
  };
}

function startOf({ locationOf }: CheckResult, entry: Match['record']['entry']): object {
  const { file, start } = locationOf(entry);
  return { file, start };
}

function softwareOf(software: SoftwareVersion | undefined): object | null {
  return software === undefined ? null : { platform: software.platform, version: software.version };
}

/** Writes lists of matches; a match is written once, however many subjects share it. */
function createMatchWriter(result: CheckResult): (matches: readonly Match[]) => string {
  const written = new Map<Match, string>();
  const write = (match: Match): string => {
    const { record, inWindow, rank, matchedBy } = match;
    return toJson({
      name: record.name ?? null,
      software: softwareOf(record.software),
      start: record.start,
      end: record.end ?? null,
      preferred: record.preferred,
      in_window: inWindow,
      rank,
      matched_by: matchedBy,
      location: startOf(result, record.entry),
    });
  };
  return (matches) => {
    const parts = matches.map((match) => {
      let text = written.get(match);
      if (text === undefined) written.set(match, (text = write(match)));
      return text;
    });
    return `[${parts.join()}]`;
  };
}
