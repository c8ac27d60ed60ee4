import type { IsoDate } from '../model/dates.js';
import type { InvalidReason, Match, ResolvedImages, SubjectEvaluation } from '../model/evaluation.js';
import type { DeviceType, Observation, SoftwareVersion } from '../model/repository.js';

/** Why a subject is to move: its software is invalid, will be, is not known, or is not what runs. */
export type PlanNeed =
  | { readonly kind: 'invalid'; readonly reason: InvalidReason }
  /** It is valid, and stops being so after a day before the one that is planned for. */
  | { readonly kind: 'lapses'; readonly validUntil: IsoDate }
  | { readonly kind: 'no_software' }
  /** Its software is as it should be, and it was seen to run another version. */
  | { readonly kind: 'drift' };

/** What whoever carries a step out should know besides it. */
export type PlanNote =
  /** The device has image files of its own, which belong to its present version. */
  | { readonly kind: 'override' }
  /** The approval of the version to go to ends before the day that is planned for. */
  | { readonly kind: 'lapses_too'; readonly validUntil: IsoDate }
  /** The support of the version to go to has ended, or ends before the day that is planned for. */
  | { readonly kind: 'support_ends'; readonly date: IsoDate }
  /** A version that comes first in the matches has no image file for the subject. */
  | { readonly kind: 'passed_over'; readonly software: SoftwareVersion }
  /** No way leads to a version that comes first in the matches. */
  | { readonly kind: 'no_way'; readonly software: SoftwareVersion }
  /** The plan starts from what it was seen to run, which is not what it should run. */
  | { readonly kind: 'observed'; readonly observation: Observation; readonly declared: SoftwareVersion }
  /** It runs the version to go to already: only its software_version is behind. */
  | { readonly kind: 'runs_already' };

/** One version to install on the way to the target, which is the last. */
export interface PlanHop {
  /** Undefined where nothing says what runs. */
  readonly from: SoftwareVersion | undefined;
  readonly to: SoftwareVersion;
  /** The image files of `to`: at least one. */
  readonly images: ResolvedImages;
  readonly isDowngrade: boolean;
}

/** Where one subject is to go, and with what. */
export interface PlanStep {
  readonly found: SubjectEvaluation;
  readonly need: PlanNeed;
  /** What it runs: as it was seen, else its software. */
  readonly from: SoftwareVersion | undefined;
  readonly to: SoftwareVersion;
  /** The match by whose record `to` is approved. */
  readonly match: Match;
  /** The last day on which the subject stays valid on `to`; null if it has no end. */
  readonly validUntil: IsoDate | null;
  /** The image files that resolve for the subject on `to`: at least one. */
  readonly images: ResolvedImages;
  /** None where it runs `to` already. */
  readonly hops: readonly PlanHop[];
  readonly notes: readonly PlanNote[];
  /** From 1; undefined where no batches are asked for. */
  readonly batch: number | undefined;
}

/** Why a subject cannot be planned for. */
export type PlanObstacle =
  /** No record matches it: a hole in the policy, unless one of the files that cannot be read has the record. */
  | { readonly kind: 'no_match'; readonly unreadPolicies: readonly string[] }
  /** Neither it nor its software says which platform it has. */
  | { readonly kind: 'platform_unknown' }
  /** No record for another version of its platform is in its window; `next` is the first that will be, where one is. */
  | { readonly kind: 'no_record_in_window'; readonly platform: string; readonly next: Match | undefined }
  /** Its approval ends, and those of the versions that it could move to do not end later. */
  | { readonly kind: 'none_lasts_longer'; readonly software: readonly SoftwareVersion[] }
  /** Records are in their window, and of none of their versions an image file resolves. */
  | { readonly kind: 'no_image_file'; readonly software: readonly SoftwareVersion[] }
  /** `upgrade_from` leads from what runs to none of the versions; `nearest` are declared versions that lead to the first. */
  | {
      readonly kind: 'no_way';
      readonly from: SoftwareVersion;
      readonly software: readonly SoftwareVersion[];
      readonly nearest: readonly SoftwareVersion[];
    }
  /** Which image files the first version has cannot be known: entries that say so are broken. */
  | { readonly kind: 'entries_broken'; readonly software: SoftwareVersion };

/** A subject that must move, but has no target. */
export interface PlanGap {
  readonly found: SubjectEvaluation;
  readonly need: PlanNeed;
  readonly from: SoftwareVersion | undefined;
  readonly obstacle: PlanObstacle;
}

/** Why a subject that must move is left out of the plan. */
export type LeftOutReason =
  { readonly kind: 'waived'; readonly until: IsoDate } | { readonly kind: 'tag'; readonly tag: string };

/** A subject that must move and is left out of the plan. */
export interface LeftOut {
  readonly found: SubjectEvaluation;
  readonly need: PlanNeed;
  readonly from: SoftwareVersion | undefined;
  readonly reason: LeftOutReason;
}

/** The steps of subjects of one device type from one version to another, which need the same image files. */
export interface PlanGroup {
  /** A slug of the device type and the target: groups that only differ in what runs now share it. */
  readonly key: string;
  /** Undefined for inventory items. */
  readonly deviceType: DeviceType | undefined;
  readonly from: SoftwareVersion | undefined;
  readonly to: SoftwareVersion;
  readonly images: ResolvedImages;
  readonly hops: readonly PlanHop[];
  /** Whether the target is older than what runs. */
  readonly isDowngrade: boolean;
  /** In the order of the evaluation: by name, then identity. */
  readonly steps: readonly PlanStep[];
}

/** Where the subjects that are invalid, or will be, are to go. */
export interface Plan {
  readonly asOf: IsoDate;
  readonly multiTenantMode: boolean;
  /** The day until which everything must be valid; null if only today counts. */
  readonly until: IsoDate | null;
  /** How many subjects were looked at. */
  readonly subjects: number;
  /** By device type, then the versions from and to; inventory items last. */
  readonly groups: readonly PlanGroup[];
  /** In the order of the evaluation. */
  readonly gaps: readonly PlanGap[];
  /** In the order of the evaluation. */
  readonly leftOut: readonly LeftOut[];
  /** How many batches there are; null where none are asked for. */
  readonly batches: number | null;
  /** The policy files with text that cannot be read: what they approve is not known. */
  readonly unreadPolicies: readonly string[];
  /** What a subject is called, an inventory item with its device; those of one name with their place. Text of the repository. */
  readonly nameOf: (one: Pick<PlanStep, 'found'>) => string;
}
