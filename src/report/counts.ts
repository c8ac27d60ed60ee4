import type { InvalidReason } from '../model/evaluation.js';
import { percentOf } from '../text/words.js';

/** How many subjects are in which state. */
export interface StatusCounts {
  readonly total: number;
  readonly valid: number;
  /** All that are invalid, also those that a waiver excuses. */
  readonly invalid: number;
  /** The invalid ones that a waiver excuses. */
  readonly waived: number;
  /** Those without software that should have some. */
  readonly noSoftware: number;
  /** Those without software of a device type or role that needs none: no part of compliance. */
  readonly notExpected: number;
  /** The valid ones whose approval ends soon. */
  readonly expiring: number;
  /** The valid ones whose software is out of support. */
  readonly unsupported: number;
  /** The valid ones, without those out of support where that is an error. */
  readonly compliant: number;
  /** Those that were seen to run another version than they should. */
  readonly drift: number;
}

/** What the compliance of devices and of inventory items is broken down by. */
export const DEVICE_DIMENSIONS = ['platform', 'device_type', 'role', 'tenant', 'location'] as const;
export const ITEM_DIMENSIONS = ['platform', 'part_id', 'tenant', 'location'] as const;

type DeviceDimension = (typeof DEVICE_DIMENSIONS)[number];
type ItemDimension = (typeof ITEM_DIMENSIONS)[number];
export type ReportDimension = DeviceDimension | ItemDimension;

/** The subjects that have one value of a dimension; null for those that have none. */
export interface BreakdownGroup {
  readonly name: string | null;
  readonly counts: StatusCounts;
}

/** The subjects of one kind by one dimension: the groups that need the most work come first. */
export interface Breakdown {
  readonly kind: 'device' | 'inventory_item';
  readonly dimension: ReportDimension;
  readonly groups: readonly BreakdownGroup[];
}

/** How many subjects are invalid for one reason. */
export interface ReasonCount {
  readonly reason: InvalidReason;
  readonly devices: number;
  readonly inventoryItems: number;
  /** Those of both kinds that a waiver excuses. */
  readonly waived: number;
}

/** The share that is compliant, in percent with two decimals; 100.00 means all, 0.00 none, and neither is a rounded value. */
export function compliancePercent(counts: Pick<StatusCounts, 'compliant' | 'total' | 'notExpected'>): string {
  return percentOf(counts.compliant, counts.total - counts.notExpected);
}
