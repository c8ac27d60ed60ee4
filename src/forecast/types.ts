import type { IsoDate } from '../model/dates.js';
import type { InvalidReason, SubjectEvaluation, SubjectStatus } from '../model/evaluation.js';
import type {
  Device,
  InventoryItem,
  SoftwareVersion,
  ValidatedSoftware,
  VirtualMachine,
  Waiver,
} from '../model/repository.js';

/** The state of a subject on one day. */
export interface SubjectState {
  readonly status: SubjectStatus;
  readonly reason: InvalidReason | null;
  /** Whether its approval has ended and its days of grace have not. */
  readonly inGrace: boolean;
  /** Whether it is invalid and excused by a waiver. */
  readonly waived: boolean;
}

/** The changes of devices and items on a day, most severe first. */
export type ForecastEffect = 'becomes_invalid' | 'waiver_ends' | 'grace_ends' | 'other_reason' | 'becomes_valid';

/** Subjects that run the same software and change in the same way on one day. */
export interface ForecastChange {
  readonly effect: ForecastEffect;
  readonly before: SubjectState;
  readonly after: SubjectState;
  readonly software: SoftwareVersion;
  /** In the order of the evaluation. */
  readonly subjects: readonly SubjectEvaluation[];
}

/** A record whose window opens or closes. */
export interface ForecastRecord {
  readonly record: ValidatedSoftware;
  /** How many subjects run what it approves for them. */
  readonly running: number;
}

/** A software version whose support ends. */
export interface ForecastSupport {
  readonly software: SoftwareVersion;
  readonly running: readonly (Device | InventoryItem | VirtualMachine)[];
}

/** The number of subjects in each state at the end of a day. */
export interface ForecastTotals {
  readonly valid: number;
  readonly invalid: number;
  /** The invalid ones that neither a waiver nor days of grace excuse. */
  readonly failing: number;
}

/** A day on which the result of a check differs from the day before. */
export interface ForecastDay {
  readonly date: IsoDate;
  /** The records whose last day was the day before. */
  readonly ending: readonly ForecastRecord[];
  /** The records whose first day it is. */
  readonly starting: readonly ForecastRecord[];
  /** The versions whose last day of support was the day before. */
  readonly unsupported: readonly ForecastSupport[];
  /** The waivers whose last day was the day before. */
  readonly waivers: readonly Waiver[];
  readonly changes: readonly ForecastChange[];
  /** The same for what runs, of what runs another version than it should; no part of the totals. */
  readonly observed: readonly ForecastChange[];
  readonly totals: ForecastTotals;
}

/** The changes in one week, Monday to Sunday; the first and last may be cut. */
export interface ForecastWeek {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** How often a subject becomes invalid, and valid, in it. */
  readonly becomeInvalid: number;
  readonly becomeValid: number;
  /** How often a subject begins to fail the check: it becomes invalid without excuse, or its excuse ends. */
  readonly beginFailing: number;
  /** At its end. */
  readonly totals: ForecastTotals;
}

/** What expires after the date of the evaluation, up to and including a day, if the repository does not change. */
export interface Forecast {
  readonly asOf: IsoDate;
  readonly until: IsoDate;
  readonly multiTenantMode: boolean;
  /** On the date of the evaluation. */
  readonly totals: ForecastTotals;
  /** Those on which anything happens, in their order. */
  readonly days: readonly ForecastDay[];
  /** All weeks, including those without changes. */
  readonly weeks: readonly ForecastWeek[];
}

/** Whether a subject in a state fails the check: it is invalid, and nothing excuses it. */
export function isFailing({ status, inGrace, waived }: SubjectState): boolean {
  return status === 'invalid' && !inGrace && !waived;
}

/** The number of subjects that a change makes fail the check: 0 if they failed before, or do not fail after it. */
export function beginFailing({ before, after, subjects }: ForecastChange): number {
  return isFailing(after) && !isFailing(before) ? subjects.length : 0;
}
