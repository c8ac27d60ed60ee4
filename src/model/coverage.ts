import { percentOf } from '../text/words.js';

/** How many of a number of subjects the policy has something to say about. */
export interface CoverageCounts {
  readonly total: number;
  /** Those that any record matches, of any software and window. */
  readonly matched: number;
  /** Those that have a policy they can follow: a matching record in its window for software of their own platform. */
  readonly covered: number;
  /** Those that are invalid because no record matches them. */
  readonly noPolicy: number;
}

/** The coverage of the devices of one type. */
export interface DeviceTypeCoverage extends CoverageCounts {
  readonly manufacturer: string;
  readonly model: string;
}

/** The coverage of the inventory items of one part; what an entry does not say is null. */
export interface PartCoverage extends CoverageCounts {
  readonly manufacturer: string | null;
  readonly partId: string | null;
}

/** What is the matter with records of the policy; each may be counted more than once. */
export interface RecordCounts {
  readonly total: number;
  /** Those that are assigned and match nothing; null while entries are left out, which they may match. */
  readonly unused: number | null;
  /** Those that match devices of platforms other than their software's only. */
  readonly otherPlatform: number;
  /** Those that disagree with another record on what is preferred. */
  readonly conflicting: number;
}

/** How much of the fleet the policy covers. The groups with the most that is not covered come first. */
export interface Coverage {
  readonly devices: CoverageCounts;
  readonly deviceTypes: readonly DeviceTypeCoverage[];
  readonly inventoryItems: CoverageCounts;
  readonly parts: readonly PartCoverage[];
  readonly records: RecordCounts;
}

/** The share of subjects that is covered, per cent with two decimals; 100.00 and 0.00 stand for all and none alone. */
export function coveredPercent({ covered, total }: CoverageCounts): string {
  return percentOf(covered, total);
}
