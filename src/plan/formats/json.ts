import type { IsoDate } from '../../model/dates.js';
import type { SubjectEvaluation } from '../../model/evaluation.js';
import type { LeftOut, Plan, PlanGap, PlanGroup, PlanNote, PlanObstacle, PlanStep } from '../types.js';
import type { SoftwareImageFile, SoftwareVersion } from '../../model/repository.js';
import { VERSION } from '../../model/version.js';
import { matchJson, softwareJson } from '../../formats/evaluation-json.js';
import { toJson } from '../../text/json.js';
import { bytesEach, bytesInAll, countPlan, imageDetails } from './totals.js';
import {
  approvalsOf,
  leftOutInWords,
  needInWords,
  noteInWords,
  obstacleInWords,
  type PlanFormatOptions,
} from './words.js';

const SCHEMA_VERSION = 1;

type LocationOf = PlanFormatOptions['locationOf'];

/** A plan as JSON, schema version 1: a line for the head, for each group and for each subject that is not planned for. */
export function* renderJson(plan: Plan, { locationOf }: Pick<PlanFormatOptions, 'locationOf'>): Generator<string> {
  yield `${toJson(headOf(plan)).slice(0, -1)},\n"groups": [`;
  yield* lines(plan.groups, (group) => groupOf(group, plan.asOf, locationOf));
  yield '],\n"not_planned": [';
  yield* lines(plan.gaps, (gap) => gapOf(gap, plan.asOf, locationOf));
  yield '],\n"left_out": [';
  yield* lines(plan.leftOut, (one) => leftOutOf(one, plan.asOf, locationOf));
  yield ']}\n';
}

function* lines<T>(all: readonly T[], valueOf: (one: T) => object): Generator<string> {
  for (const [index, one] of all.entries()) yield `${index === 0 ? '' : ','}\n${toJson(valueOf(one))}`;
  if (all.length > 0) yield '\n';
}

function headOf(plan: Plan): object {
  const { invalid, lapsing, noSoftware, drifting, waived, planned, notPlanned, bytes, unknownSizes } = countPlan(plan);
  return {
    schema_version: SCHEMA_VERSION,
    tool: { name: 'fleetvet', version: VERSION },
    as_of: plan.asOf,
    multi_tenant_mode: plan.multiTenantMode,
    until: plan.until,
    summary: {
      subjects: plan.subjects,
      invalid,
      lapsing,
      no_software: noSoftware,
      ...(drifting > 0 && { drifting }),
      waived,
      planned,
      not_planned: notPlanned,
      bytes,
      unknown_sizes: unknownSizes,
      left_out: plan.leftOut.length,
      batches: plan.batches,
    },
  };
}

function groupOf(group: PlanGroup, asOf: IsoDate, locationOf: LocationOf): object {
  const { key, deviceType, from, to, images, hops, isDowngrade, steps } = group;
  return {
    key,
    device_type: deviceType === undefined ? null : { manufacturer: deviceType.manufacturer, model: deviceType.model },
    from: softwareJson(from),
    to: softwareJson(to),
    downgrade: isDowngrade,
    image_source: images.source,
    software_image_files: images.imageFiles.map(imageOf),
    hops: hops.map((hop) => ({
      from: softwareJson(hop.from),
      to: softwareJson(hop.to),
      downgrade: hop.isDowngrade,
      software_image_files: hop.images.imageFiles.map(imageOf),
    })),
    approvals: approvalsOf(group).map(({ name, approvedBy, ticket }) => ({
      record: name ?? null,
      approved_by: approvedBy ?? null,
      ticket: ticket ?? null,
    })),
    bytes_each: bytesEach(group),
    bytes: bytesInAll(group),
    subjects: steps.map((step) => stepOf(step, asOf, locationOf)),
  };
}

function imageOf(file: SoftwareImageFile): object {
  const { fileName, status, checksum, algorithm, size, url } = imageDetails(file);
  return {
    image_file_name: fileName,
    status,
    image_file_checksum: checksum,
    hashing_algorithm: algorithm,
    image_file_size: size,
    download_url: url,
  };
}

function stepOf(
  { found, need, match, validUntil, notes, batch }: PlanStep,
  asOf: IsoDate,
  locationOf: LocationOf,
): object {
  return {
    ...subjectOf(found, locationOf),
    need: need.kind,
    ...resultOf(found),
    match: matchJson(match, locationOf),
    target_valid_until: validUntil,
    batch: batch ?? null,
    notes: notes.map((note) => ({ kind: note.kind, message: noteInWords(note, asOf), ...detailsOfNote(note) })),
  };
}

function leftOutOf(one: LeftOut, asOf: IsoDate, locationOf: LocationOf): object {
  const { found, need, reason } = one;
  return {
    ...subjectOf(found, locationOf),
    need: need.kind,
    ...resultOf(found),
    left_out: reason.kind,
    message: leftOutInWords(one, asOf),
  };
}

function gapOf({ found, need, from, obstacle }: PlanGap, asOf: IsoDate, locationOf: LocationOf): object {
  const { subject } = found;
  return {
    ...subjectOf(found, locationOf),
    device_type:
      subject.kind === 'device'
        ? { manufacturer: subject.deviceType.manufacturer, model: subject.deviceType.model }
        : null,
    from: softwareJson(from),
    need: need.kind,
    ...resultOf(found),
    obstacle: obstacle.kind,
    message: `${obstacleInWords(obstacle, asOf)} (${needInWords(need, asOf)})`,
    next:
      obstacle.kind === 'no_record_in_window' && obstacle.next !== undefined
        ? matchJson(obstacle.next, locationOf)
        : null,
    software: versionsOf(obstacle).map(softwareJson),
    nearest: obstacle.kind === 'no_way' ? obstacle.nearest.map(softwareJson) : [],
  };
}

function versionsOf(obstacle: PlanObstacle): readonly SoftwareVersion[] {
  if (obstacle.kind === 'entries_broken') return [obstacle.software];
  return obstacle.kind === 'none_lasts_longer' || obstacle.kind === 'no_image_file' || obstacle.kind === 'no_way'
    ? obstacle.software
    : [];
}

function detailsOfNote(note: PlanNote): object {
  switch (note.kind) {
    case 'override':
    case 'runs_already':
      return {};
    case 'observed': {
      const { version, seen, source } = note.observation;
      return { version, seen, source: source ?? null, software: softwareJson(note.declared) };
    }
    case 'lapses_too':
      return { valid_until: note.validUntil };
    case 'support_ends':
      return { date: note.date };
    case 'passed_over':
    case 'no_way':
      return { software: softwareJson(note.software) };
  }
}

/** A subject by its identity; an inventory item inherits none of it, so that these fields of it are empty. */
function subjectOf({ subject }: SubjectEvaluation, locationOf: LocationOf): object {
  const { file, start } = locationOf(subject.entry);
  const place = { location_in_file: { file, start } };
  return subject.kind === 'device'
    ? {
        kind: subject.kind,
        name: subject.name,
        tenant: subject.tenant?.name ?? null,
        location: subject.location?.name ?? null,
        role: subject.role.name,
        ...place,
      }
    : {
        kind: subject.kind,
        name: subject.name,
        device: subject.device.name,
        tenant: null,
        location: null,
        role: null,
        ...place,
      };
}

/** What the evaluation says of a subject now. */
function resultOf({ validity: { reason, validUntil }, waiver }: SubjectEvaluation): object {
  return {
    reason,
    valid_until: validUntil,
    waived: waiver === undefined ? null : { until: waiver.until, reason: waiver.reason },
  };
}
