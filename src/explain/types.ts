import type { SubjectKind } from '../model/diagnostic.js';
import type { Evaluation, Criterion, ImageStep, MachineEvaluation, SubjectEvaluation } from '../model/evaluation.js';
import type { IsoDate } from '../model/dates.js';
import type { SoftwareVersion, ValidatedSoftware } from '../model/repository.js';
import type { SourceLocation } from '../model/source.js';

/** Why a record does not match a subject: the first step at which it is turned away (matching.md, Which records match). */
export type ExclusionReason =
  /** It names tenants, and such records match no device in legacy mode. */
  | 'tenant_scoped_in_legacy_mode'
  /** It names tenants, and the device has none. */
  | 'device_without_tenant'
  /** It names tenants, but not the device's. */
  | 'other_tenant'
  /** It names no tenant, so that its types and roles are not for a device with one. */
  | 'not_tenant_scoped'
  /** It lists types and roles: the device's type is among them, but not its role. */
  | 'type_but_not_role'
  /** It lists types and roles: the device's role is among them, but not its type. */
  | 'role_but_not_type'
  /** It lists types and roles, and neither the device's type nor its role is among them. */
  | 'neither_type_nor_role'
  /** It lists types, but not the device's. */
  | 'other_device_type'
  /** It lists roles, but not the device's. */
  | 'other_device_role'
  /** What it lists by name or by tag is not the subject. */
  | 'other_objects'
  /** It lists only inventory items, and the subject is a device. */
  | 'inventory_items_only'
  /** It lists nothing that an inventory item could be matched by, and the subject is one. */
  | 'devices_only'
  /** It is assigned to nothing. */
  | 'unassigned';

/** The fields of a record by which it is assigned. */
export type AssignmentField =
  'devices' | 'device_tenants' | 'device_types' | 'device_roles' | 'inventory_items' | 'object_tags';

/** Why a record does not match a subject. */
export interface Exclusion {
  readonly reason: ExclusionReason;
  /** The field that turned the subject away, or undefined where it is one that the record does not have. */
  readonly field: AssignmentField | undefined;
  /**
   * If only tenants keep a record from matching: the criterion by which it would match in multi-tenant mode, if that is off,
   * otherwise if it listed just the tenant of the device, or none.
   */
  readonly wouldMatchBy: Criterion | undefined;
}

/** A record of the subject's platform that does not match it. */
export interface ExcludedRecord {
  readonly record: ValidatedSoftware;
  readonly inWindow: boolean;
  readonly exclusion: Exclusion;
}

/** A version that is approved for a subject on the date of the check, besides the one it runs. */
export interface Alternative {
  readonly software: SoftwareVersion;
  readonly preferred: boolean;
  /** The last day of the approval, or null where it does not end. */
  readonly validUntil: IsoDate | null;
}

/** Which records the validity of a subject's software rests on (matching.md, Validity). */
export interface Approval {
  /** For valid software: the records whose windows make the run of days from the date of the check on, one after the other. */
  readonly run: readonly ValidatedSoftware[];
  /** For an expired approval: the record that ended last. */
  readonly lastEnded: ValidatedSoftware | undefined;
  /** The record that approves the software next, after a time that none approves it. */
  readonly next: ValidatedSoftware | undefined;
  /** For preferred software: the record that prefers it. */
  readonly preferredBy: ValidatedSoftware | undefined;
  /** What else is approved for the subject on that date, in the order of the matches. */
  readonly alternatives: readonly Alternative[];
}

/** Something in the repository that is left out for an error, so that the explanation may lack it. */
export interface LeftOut {
  readonly message: string;
  readonly location: SourceLocation;
}

/** Why a device or inventory item is judged as it is; for a virtual machine, only where its image files come from. */
export interface Explanation {
  readonly asOf: IsoDate;
  readonly multiTenantMode: boolean;
  readonly found: SubjectEvaluation | MachineEvaluation;
  /** What was observed, of this device or item only. */
  readonly observed: Evaluation['observed'];
  /** Undefined for a virtual machine. */
  readonly approval: Approval | undefined;
  /** The platforms whose records are explained: the subject's own, and that of its software. */
  readonly platforms: readonly string[];
  /** The records of these platforms that do not match, those for the very software first. */
  readonly otherRecords: readonly ExcludedRecord[];
  readonly imageSteps: readonly ImageStep[];
  readonly leftOut: readonly LeftOut[];
  /** The policy files with text that cannot be read: what they approve is not known. */
  readonly unreadPolicies: readonly string[];
}

/** The object to explain: its name, and fields to distinguish objects of that name. */
export interface SubjectQuery {
  readonly name: string;
  readonly kind?: SubjectKind | undefined;
  /** The tenant of the device or machine, or of an item's device; empty for none. */
  readonly tenant?: string | undefined;
  /** The location of the device, or of an item's device; empty for none. */
  readonly location?: string | undefined;
  /** The cluster of a virtual machine; empty for none. */
  readonly cluster?: string | undefined;
}
