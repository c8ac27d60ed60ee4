import type { IsoDate } from '../model/dates.js';
import type { Criterion, ImageSource, InvalidReason, SubjectStatus } from '../model/evaluation.js';
import type { ChangeAction, ChangedKind } from '../model/comparison.js';

/** How many subjects are in which state. */
export interface StatusCounts {
  readonly total: number;
  readonly valid: number;
  /** All that are invalid, also those that a waiver excuses. */
  readonly invalid: number;
  /** The invalid ones that a waiver excuses. */
  readonly waived: number;
  readonly noSoftware: number;
}

/** What the compliance of devices and of inventory items is broken down by. */
export const DEVICE_DIMENSIONS = ['platform', 'device_type', 'role', 'tenant', 'location'] as const;
export const ITEM_DIMENSIONS = ['platform', 'part_id', 'tenant', 'location'] as const;

export type DeviceDimension = (typeof DEVICE_DIMENSIONS)[number];
export type ItemDimension = (typeof ITEM_DIMENSIONS)[number];
export type ReportDimension = DeviceDimension | ItemDimension;

/** The subjects that have one value of a dimension; null stands for those that have none. */
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

/** Where an entry stands. */
export interface ReportPlace {
  readonly file: string;
  readonly line: number;
}

/** What ends on a day. */
export type LapseKind = 'approval' | 'waiver' | 'grace' | 'support';

/** Something whose last day is a date within the next weeks, and how many subjects it leaves behind. */
export interface Lapse {
  /** The last day on which it holds. */
  readonly date: IsoDate;
  readonly kind: LapseKind;
  readonly software: string;
  /** Those that become invalid, are excused no more, or run what is no longer supported. */
  readonly subjects: number;
  /** The names of some of them. */
  readonly names: readonly string[];
}

/** The state of the image files of the subjects. */
export interface ReportImages {
  /** The subjects with software of which no image file resolves. */
  readonly unresolved: readonly { readonly name: string; readonly software: string; readonly place: ReportPlace }[];
  /** The image files that resolve for some subject and that have no checksum, with how many subjects use each. */
  readonly withoutChecksum: readonly {
    readonly imageFile: string;
    readonly software: string;
    readonly subjects: number;
    readonly place: ReportPlace;
  }[];
  /** How many image files resolve for some subject. */
  readonly inUse: number;
}

/** A waiver, and how many invalid subjects it excuses on the date of the report. */
export interface ReportWaiver {
  readonly reason: string;
  readonly until: IsoDate;
  readonly approvedBy: string | null;
  readonly ticket: string | null;
  /** The only software that it excuses, where it names one. */
  readonly software: string | null;
  /** Whether its last day has passed. */
  readonly expired: boolean;
  readonly named: number;
  readonly excused: number;
  readonly place: ReportPlace;
}

/** An entry of a change, with what follows from it. */
export interface ReportCause {
  readonly kind: ChangedKind;
  readonly name: string | null;
  readonly action: ChangeAction;
  readonly fields: readonly string[];
  readonly newlyInvalid: number;
  readonly fixed: number;
  readonly matchesChanged: number;
  readonly imagesChanged: number;
  readonly place: ReportPlace;
}

/** What the change since a base does. */
export interface ReportChange {
  readonly base: string;
  readonly sentence: string;
  readonly newlyInvalid: readonly string[];
  readonly fixed: readonly string[];
  readonly appeared: number;
  readonly gone: number;
  readonly newDiagnostics: number;
  readonly fixedDiagnostics: number;
  readonly causes: readonly ReportCause[];
}

/** How many subjects of a kind, or of a type, have a policy that they can follow. */
export interface CoverageRow {
  readonly name: string;
  readonly total: number;
  readonly matched: number;
  readonly covered: number;
}

/** How much of the fleet the policy covers. */
export interface ReportCoverage {
  readonly devices: CoverageRow;
  readonly inventoryItems: CoverageRow;
  /** Device types and parts with subjects that are not covered, those with the most of them first. */
  readonly gaps: readonly CoverageRow[];
  readonly records: {
    readonly total: number;
    readonly unused: number | null;
    readonly otherPlatform: number;
    readonly conflicting: number;
  };
}

/** A record that matches a subject. Subjects with the same matches share the list of them. */
export interface ReportMatch {
  readonly name: string | null;
  readonly software: string;
  readonly start: IsoDate;
  readonly end: IsoDate | null;
  readonly preferred: boolean;
  readonly inWindow: boolean;
  readonly rank: number;
  readonly matchedBy: Criterion;
  readonly place: ReportPlace;
}

/** The version that a subject is to go to, and the image files that it needs. */
export interface ReportTarget {
  readonly software: string;
  readonly imageFiles: readonly string[];
}

/**
 * A row of the report: a device or an inventory item. What an inventory item has not of its own is that of its device where it
 * says where it is (tenant, location), and of its software (platform); in matching it counts for nothing.
 */
export interface ReportSubject {
  readonly kind: 'device' | 'inventory_item';
  readonly name: string;
  /** The device of an inventory item. */
  readonly device: string | null;
  /** The device type with its manufacturer, or the part of an inventory item. */
  readonly type: string | null;
  readonly model: string | null;
  readonly role: string | null;
  readonly platform: string | null;
  readonly tenant: string | null;
  readonly location: string | null;
  readonly software: string | null;
  readonly status: SubjectStatus;
  readonly reason: InvalidReason | null;
  readonly validUntil: IsoDate | null;
  readonly preferred: boolean;
  readonly waiver: ReportWaiver | null;
  readonly matches: readonly ReportMatch[];
  /** The software of the matches that are in their window, in their order, each once; shared as the matches are. */
  readonly approved: readonly string[];
  readonly imageFiles: readonly string[];
  readonly imageSource: ImageSource;
  readonly target: ReportTarget | null;
  readonly place: ReportPlace;
}

/** What the check that a report is made of came to. */
export interface ReportVerdict {
  readonly failed: boolean;
  /** What was found, in one sentence. */
  readonly sentence: string;
  /** What else stands in the way of the verdict: entries left out. */
  readonly leftOut: number;
}

/** The commit that a report is of. */
export interface ReportCommit {
  readonly id: string;
  /** Whether files under check differ from the commit. */
  readonly altered: boolean;
}

/** Everything that the compliance report says, whatever its format. */
export interface ReportData {
  readonly asOf: IsoDate;
  readonly commit: ReportCommit | null;
  readonly multiTenantMode: boolean;
  /** A SHA-256 in hexadecimal, the same for the same policy. */
  readonly policyFingerprint: string;
  readonly verdict: ReportVerdict;
  readonly diagnostics: {
    readonly error: number;
    readonly warning: number;
    readonly notice: number;
    readonly waived: number;
  };
  readonly devices: StatusCounts;
  readonly inventoryItems: StatusCounts;
  readonly virtualMachines: number;
  readonly breakdowns: readonly Breakdown[];
  readonly reasons: readonly ReasonCount[];
  readonly lapses: { readonly until: IsoDate; readonly list: readonly Lapse[] };
  readonly images: ReportImages;
  readonly change: ReportChange | null;
  readonly coverage: ReportCoverage;
  readonly waivers: readonly ReportWaiver[];
  /** Devices, then inventory items, in the order of the evaluation. */
  readonly subjects: readonly ReportSubject[];
  /** Every device model and part ID that is declared, for gauges that stand at nought. */
  readonly models: readonly string[];
  readonly partIds: readonly string[];
}

/** The share of subjects that are valid, per cent with two decimals; 100.00 and 0.00 stand for all and none alone. */
export function compliancePercent({ valid, total }: Pick<StatusCounts, 'valid' | 'total'>): string {
  if (valid === total) return '100.00';
  const hundredths = Math.round((valid / total) * 10_000);
  return (Math.min(Math.max(hundredths, valid > 0 ? 1 : 0), 9_999) / 100).toFixed(2);
}
