import { compareOptionalText } from '../../model/compare.js';
import {
  type Breakdown,
  type BreakdownGroup,
  DEVICE_DIMENSIONS,
  ITEM_DIMENSIONS,
  type ReasonCount,
  type ReportDimension,
  type StatusCounts,
} from '../counts.js';
import type { CoverageRow, ReportCoverage, ReportSubject } from '../types.js';
import type { InvalidReason } from '../../model/evaluation.js';
import type { Coverage, CoverageCounts } from '../../model/coverage.js';
import { deviceTypeName } from '../../model/describe.js';
import { groupBy } from '../../model/group-by.js';

const REASONS = ['no_policy', 'not_approved', 'expired', 'not_yet_valid'] as const satisfies readonly InvalidReason[];

/** Counts subjects by state. */
export function countSubjects(subjects: readonly ReportSubject[]): StatusCounts {
  const counts = {
    total: subjects.length,
    valid: 0,
    invalid: 0,
    waived: 0,
    noSoftware: 0,
    notExpected: 0,
    expiring: 0,
    unsupported: 0,
    compliant: 0,
    drift: 0,
  };
  for (const { status, waiver, expiring, supported, softwareExpected, compliant, observed } of subjects) {
    if (compliant) counts.compliant += 1;
    if (observed?.drift === true) counts.drift += 1;
    if (status === 'valid') {
      counts.valid += 1;
      if (expiring) counts.expiring += 1;
      if (supported === false) counts.unsupported += 1;
    } else if (status === 'no_software') counts[softwareExpected ? 'noSoftware' : 'notExpected'] += 1;
    else {
      counts.invalid += 1;
      if (waiver !== null) counts.waived += 1;
    }
  }
  return counts;
}

/** Breaks devices and inventory items down by every dimension that any of them has a value of. */
export function breakDown(
  devices: readonly ReportSubject[],
  inventoryItems: readonly ReportSubject[],
): readonly Breakdown[] {
  return [
    ...DEVICE_DIMENSIONS.map((dimension) => breakDownBy('device', dimension, devices)),
    ...ITEM_DIMENSIONS.map((dimension) => breakDownBy('inventory_item', dimension, inventoryItems)),
  ].filter(({ groups }) => groups.some(({ name }) => name !== null));
}

function breakDownBy(
  kind: Breakdown['kind'],
  dimension: ReportDimension,
  subjects: readonly ReportSubject[],
): Breakdown {
  const members = groupBy(subjects, (subject) => valueOf(subject, dimension));
  const groups = [...members].map(([name, ofGroup]) => ({ name, counts: countSubjects(ofGroup) }));
  return { kind, dimension, groups: groups.sort(byNeedOfWork) };
}

function valueOf(subject: ReportSubject, dimension: ReportDimension): string | null {
  return dimension === 'device_type' || dimension === 'part_id' ? subject.type : subject[dimension];
}

/** Most invalid and not waived first, then waived, then without software; of those alike the larger group, then by name. */
function byNeedOfWork(a: BreakdownGroup, b: BreakdownGroup): number {
  return (
    b.counts.invalid - b.counts.waived - (a.counts.invalid - a.counts.waived) ||
    b.counts.waived - a.counts.waived ||
    b.counts.noSoftware - a.counts.noSoftware ||
    b.counts.unsupported - a.counts.unsupported ||
    b.counts.total - a.counts.total ||
    compareOptionalText(a.name ?? undefined, b.name ?? undefined)
  );
}

/** How many subjects are invalid for which reason, the most frequent first. */
export function countReasons(subjects: readonly ReportSubject[]): readonly ReasonCount[] {
  return REASONS.map((reason) => {
    const found = subjects.filter((subject) => subject.reason === reason);
    const devices = found.filter(({ kind }) => kind === 'device').length;
    const waived = found.filter(({ waiver }) => waiver !== null).length;
    return { reason, devices, inventoryItems: found.length - devices, waived };
  })
    .filter(({ devices, inventoryItems }) => devices + inventoryItems > 0)
    .sort((a, b) => b.devices + b.inventoryItems - a.devices - a.inventoryItems);
}

/** How much of the fleet the policy covers, with the device types and parts that have subjects it does not. */
export function listCoverage({ devices, deviceTypes, inventoryItems, parts, records }: Coverage): ReportCoverage {
  const groups = [
    ...deviceTypes.map((one) => rowOf(deviceTypeName(one), one)),
    ...parts.map((one) =>
      rowOf([one.manufacturer, one.partId].filter((word) => word !== null).join(' ') || 'no part', one),
    ),
  ];
  return {
    devices: rowOf('devices', devices),
    inventoryItems: rowOf('inventory items', inventoryItems),
    gaps: groups
      .filter(({ covered, total }) => covered < total)
      .sort((a, b) => b.total - b.covered - (a.total - a.covered)),
    records: {
      total: records.total,
      unused: records.unused,
      otherPlatform: records.otherPlatform,
      conflicting: records.conflicting,
    },
  };
}

function rowOf(name: string, { total, matched, covered }: CoverageCounts): CoverageRow {
  return { name, total, matched, covered };
}
