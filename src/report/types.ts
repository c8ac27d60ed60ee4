import type { IsoDate } from '../model/dates.js';
import type { Criterion, ImageSource, InvalidReason, SubjectStatus } from '../model/evaluation.js';
import type { AlteredField } from '../formats/changed-entries.js';
import type { ChangeAction, ChangedKind } from '../model/comparison.js';
import type { StatusCounts, Breakdown, ReasonCount } from './counts.js';

/** Where an entry is. */
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
  /** Those that become invalid, are no longer waived, or run software that is no longer supported. */
  readonly subjects: number;
  /** The names of some of them. */
  readonly names: readonly string[];
}

/** How many devices and items have their first end of anything on a day, by what ends; each is counted on one day only. */
export interface LapseDay {
  readonly date: IsoDate;
  readonly counts: ReadonlyMap<LapseKind, number>;
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
  /** The first of these fields with their values as old → new. */
  readonly altered: readonly AlteredField[];
  /** What follows for devices and items in words, most severe first. */
  readonly follows: readonly string[];
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
  /** Most severe first. */
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

/** The version that a subject is to go to, the image files that it needs, and who approved it. */
export interface ReportTarget {
  readonly software: string;
  readonly imageFiles: readonly string[];
  readonly approvedBy: string | null;
  readonly ticket: string | null;
}

/** An image file of an upgrade, as it is declared. */
export interface UpgradeImage {
  readonly name: string;
  readonly checksum: string | null;
  readonly algorithm: string | null;
  /** In bytes. */
  readonly size: number | null;
}

/** Devices or items that must move from one version to another, by one day and for one reason. */
export interface ReportUpgrade {
  /** The last day on which they are valid; null for those that are invalid now. */
  readonly by: IsoDate | null;
  readonly kind: 'device' | 'inventory_item';
  readonly type: string | null;
  readonly from: string | null;
  /** Null where the policy has no version to move to. */
  readonly to: string | null;
  readonly imageFiles: readonly UpgradeImage[];
  /** Why they must move; for those without a target, also the obstacle. */
  readonly reason: string;
  readonly waived: boolean;
  /** Of the record that approves the version to move to. */
  readonly approvedBy: string | null;
  readonly ticket: string | null;
  /** Positions in the list of subjects. */
  readonly rows: readonly number[];
}

/** A record of validated software, and what it does on the date of the report. */
export interface ReportRecord {
  readonly name: string | null;
  readonly software: string;
  readonly start: IsoDate;
  readonly end: IsoDate | null;
  readonly preferred: boolean;
  /** Whom it is for, in words. */
  readonly assigned: string;
  readonly matched: number;
  /** How many are valid by it: the first of their matches that approves what they run. */
  readonly relying: number;
  readonly approvedBy: string | null;
  readonly ticket: string | null;
  readonly description: string | null;
  /** What a reader should notice. */
  readonly marks: readonly RecordMark[];
  readonly place: ReportPlace;
}

export type RecordMark = 'ended' | 'ends_soon' | 'not_started' | 'matches_nothing';

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
  /** Whether it is valid, and stops being so within `expiring_within_days`. */
  readonly expiring: boolean;
  /** Whether it is valid, and stops being so within the time that the report looks ahead, or is expiring. */
  readonly ending: boolean;
  /** Whether its software is in support; null where no date is known. */
  readonly supported: boolean | null;
  /** False for a device type or role that needs no software. */
  readonly softwareExpected: boolean;
  /** Whether it counts as compliant. */
  readonly compliant: boolean;
  /** Of the record that approves what it runs. */
  readonly approvedBy: string | null;
  readonly ticket: string | null;
  readonly preferred: boolean;
  readonly waiver: ReportWaiver | null;
  readonly matches: readonly ReportMatch[];
  /** The software of the matches that are in their window, in their order, each once; shared as the matches are. */
  readonly approved: readonly string[];
  readonly imageFiles: readonly string[];
  readonly imageSource: ImageSource;
  readonly target: ReportTarget | null;
  /** What it was seen to run. */
  readonly observed: ReportObserved | null;
  readonly place: ReportPlace;
}

/** What a device or inventory item was seen to run (interop.md, 4). */
export interface ReportObserved {
  /** As the source spells it. */
  readonly version: string;
  /** In its canonical form, if it has one. */
  readonly canonical: string;
  /** As the repository declares it, if it does. */
  readonly software: string | null;
  readonly seen: IsoDate;
  readonly source: string | null;
  readonly drift: boolean;
  readonly approved: boolean;
  readonly place: ReportPlace;
}

/** What the check that a report is made of came to. */
interface ReportVerdict {
  readonly failed: boolean;
  /** What was found, in one sentence. */
  readonly sentence: string;
  /** What else limits the verdict: entries left out. */
  readonly leftOut: number;
}

/** The commit that a report is of. */
export interface ReportCommit {
  readonly id: string;
  /** Whether files under check differ from the commit. */
  readonly altered: boolean;
}

/** The content of the compliance report, for all formats. */
export interface ReportData {
  readonly asOf: IsoDate;
  readonly commit: ReportCommit | null;
  readonly multiTenantMode: boolean;
  /** A SHA-256 in hexadecimal, the same for the same policy. */
  readonly policyFingerprint: string;
  readonly verdict: ReportVerdict;
  /** What the report is limited to, as `location AMS01`; empty for the whole fleet. */
  readonly limits: readonly string[];
  readonly upgrades: { readonly until: IsoDate; readonly list: readonly ReportUpgrade[] };
  /** Every record of validated software, in the order of the files. */
  readonly records: readonly ReportRecord[];
  /** The policy files with text that cannot be read: what they approve is not known. */
  readonly unreadPolicies: readonly string[];
  readonly diagnostics: {
    readonly error: number;
    readonly warning: number;
    readonly notice: number;
    readonly waived: number;
  };
  readonly devices: StatusCounts;
  readonly inventoryItems: StatusCounts;
  /** Those that could not be judged for errors: no row, and in no other count. */
  readonly notJudged: { readonly devices: number; readonly inventoryItems: number };
  readonly virtualMachines: number;
  readonly breakdowns: readonly Breakdown[];
  readonly reasons: readonly ReasonCount[];
  readonly lapses: {
    readonly until: IsoDate;
    readonly list: readonly Lapse[];
    /** In their order, for the chart. */
    readonly days: readonly LapseDay[];
  };
  readonly images: ReportImages;
  readonly change: ReportChange | null;
  readonly coverage: ReportCoverage;
  readonly waivers: readonly ReportWaiver[];
  /** Devices, then inventory items, in the order of the evaluation. */
  readonly subjects: readonly ReportSubject[];
  /** Whether the repository has observations; without any, no format speaks of them. */
  readonly observes: boolean;
  /** Every device model and part ID that is declared, for gauges that are 0. */
  readonly models: readonly string[];
  readonly partIds: readonly string[];
}
