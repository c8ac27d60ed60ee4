import type { Coverage, CoverageCounts } from '../../model/coverage.js';
import type { CoverageRow, ReportCoverage } from '../types.js';

/** How much of the fleet the policy covers, with the device types and parts that have subjects it does not. */
export function listCoverage({ devices, deviceTypes, inventoryItems, parts, records }: Coverage): ReportCoverage {
  const groups = [
    ...deviceTypes.map((one) => rowOf(`${one.manufacturer} ${one.model}`, one)),
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
