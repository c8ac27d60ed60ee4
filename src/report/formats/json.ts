import {
  type Breakdown,
  compliancePercent,
  type ReportData,
  type ReportMatch,
  type ReportPlace,
  type ReportSubject,
  type ReportWaiver,
  type StatusCounts,
} from '../types.js';
import { VERSION } from '../../model/version.js';
import { toJson } from '../../text/json.js';
import { getOrCreate } from '../../model/group-by.js';

const SCHEMA_VERSION = 1;

/** The report as JSON, schema version 1, in pieces: a line for the head and for each subject. */
export function* renderComplianceJson(report: ReportData): Generator<string> {
  yield `${toJson(headOf(report)).slice(0, -1)},\n"subjects": [`;
  const matchesOf = createMatchWriter();
  let separator = '\n';
  for (const subject of report.subjects) {
    yield `${separator}${toJson(subjectOf(subject)).slice(0, -1)},"matches":${matchesOf(subject.matches)}}`;
    separator = ',\n';
  }
  yield separator === '\n' ? ']}\n' : '\n]}\n';
}

function headOf(report: ReportData): object {
  const { asOf, commit, verdict, devices, inventoryItems, lapses, images, coverage } = report;
  return {
    schema_version: SCHEMA_VERSION,
    tool: { name: 'fleetvet', version: VERSION },
    as_of: asOf,
    commit,
    multi_tenant_mode: report.multiTenantMode,
    policy_fingerprint: report.policyFingerprint,
    verdict: { passed: !verdict.failed, sentence: verdict.sentence, entries_left_out: verdict.leftOut },
    diagnostics: report.diagnostics,
    totals: {
      devices: countsOf(devices),
      inventory_items: countsOf(inventoryItems),
      virtual_machines: { total: report.virtualMachines },
    },
    breakdowns: report.breakdowns.map(breakdownOf),
    reasons: report.reasons.map(({ reason, devices: ofDevices, inventoryItems: ofItems, waived }) => ({
      reason,
      devices: ofDevices,
      inventory_items: ofItems,
      waived,
    })),
    lapses: { until: lapses.until, list: lapses.list },
    image_files: {
      in_use: images.inUse,
      unresolved: images.unresolved.map(({ place, ...one }) => ({ ...one, location: locationOf(place) })),
      without_checksum: images.withoutChecksum.map(({ imageFile, software, subjects, place }) => ({
        image_file_name: imageFile,
        software,
        subjects,
        location: locationOf(place),
      })),
    },
    change: changeOf(report),
    coverage: {
      devices: coverage.devices,
      inventory_items: coverage.inventoryItems,
      gaps: coverage.gaps,
      records: {
        total: coverage.records.total,
        unused: coverage.records.unused,
        other_platform: coverage.records.otherPlatform,
        conflicting: coverage.records.conflicting,
      },
    },
    waivers: report.waivers.map(waiverOf),
  };
}

function countsOf(counts: StatusCounts): object {
  const { total, valid, invalid, waived, noSoftware } = counts;
  return {
    total,
    valid,
    invalid,
    waived,
    no_software: noSoftware,
    compliance_percent: total === 0 ? null : Number(compliancePercent(counts)),
  };
}

function breakdownOf({ kind, dimension, groups }: Breakdown): object {
  return { kind, by: dimension, groups: groups.map(({ name, counts }) => ({ name, ...countsOf(counts) })) };
}

function changeOf({ change }: ReportData): object | null {
  if (change === null) return null;
  return {
    base: change.base,
    newly_invalid: change.newlyInvalid,
    fixed: change.fixed,
    appeared: change.appeared,
    gone: change.gone,
    new_diagnostics: change.newDiagnostics,
    fixed_diagnostics: change.fixedDiagnostics,
    causes: change.causes.map(({ kind, name, action, fields, newlyInvalid, fixed, place, ...counts }) => ({
      kind,
      name,
      action,
      fields,
      newly_invalid: newlyInvalid,
      fixed,
      matches_changed: counts.matchesChanged,
      images_changed: counts.imagesChanged,
      location: locationOf(place),
    })),
  };
}

function waiverOf({
  reason,
  until,
  approvedBy,
  ticket,
  software,
  expired,
  named,
  excused,
  place,
}: ReportWaiver): object {
  return {
    reason,
    until,
    approved_by: approvedBy,
    ticket,
    software,
    expired,
    named,
    excused,
    location: locationOf(place),
  };
}

function subjectOf(subject: ReportSubject): object {
  const { kind, waiver, target } = subject;
  return {
    kind,
    name: subject.name,
    device: subject.device,
    device_type: kind === 'device' ? subject.type : null,
    part_id: kind === 'inventory_item' ? subject.type : null,
    role: subject.role,
    platform: subject.platform,
    tenant: subject.tenant,
    location: subject.location,
    software: subject.software,
    status: subject.status,
    reason: subject.reason,
    valid_until: subject.validUntil,
    preferred: subject.preferred,
    waived: waiver === null ? null : { until: waiver.until, reason: waiver.reason },
    approved_software: subject.approved,
    target: target === null ? null : { software: target.software, image_files: target.imageFiles },
    image_files: subject.imageFiles,
    image_source: subject.imageSource,
    location_in_file: locationOf(subject.place),
  };
}

/** Writes lists of matches; a list is written once, however many subjects share it. */
function createMatchWriter(): (matches: readonly ReportMatch[]) => string {
  const written = new Map<readonly ReportMatch[], string>();
  return (matches) => {
    return getOrCreate(written, matches, () => toJson(matches.map(matchOf)));
  };
}

function matchOf({ name, software, start, end, preferred, inWindow, rank, matchedBy, place }: ReportMatch): object {
  return {
    name,
    software,
    start,
    end,
    preferred,
    in_window: inWindow,
    rank,
    matched_by: matchedBy,
    location: locationOf(place),
  };
}

function locationOf({ file, line }: ReportPlace): object {
  return { file, line };
}
