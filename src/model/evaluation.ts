import type { IsoDate } from './dates.js';
import type {
  Device,
  HostDevice,
  InventoryItem,
  Observation,
  SoftwareImageFile,
  SoftwareVersion,
  Subject,
  ValidatedSoftware,
  VirtualMachine,
  Waiver,
} from './repository.js';
import type { KindOfDevice } from './config.js';

/** What may admit a record for a subject, from the most specific to the least (matching.md, Order of the matches). */
export type Criterion =
  'device' | 'device_type_and_role' | 'device_type' | 'device_role' | 'object_tag' | 'device_tenant' | 'inventory_item';

/** A record that matches a subject. Subjects with the same matches share these objects and the list of them. */
export interface Match {
  readonly record: ValidatedSoftware;
  /** The most specific criterion that admitted the record. */
  readonly matchedBy: Criterion;
  /** 1 to 10 for devices, 1 to 4 for inventory items; the lower, the earlier in the list. */
  readonly rank: number;
  /** Whether the date of the check lies in the record's window. */
  readonly inWindow: boolean;
}

export type SubjectStatus = 'valid' | 'invalid' | 'no_software';

/** Why a subject's software is invalid (matching.md, Validity). */
export type InvalidReason = 'no_policy' | 'not_approved' | 'expired' | 'not_yet_valid';

/** What the matches of a subject say about its software on the date of the check. */
export interface Validity {
  readonly status: SubjectStatus;
  readonly reason: InvalidReason | null;
  /** The last day on which the subject stays valid with no change; null if it has no end, and for what is not valid. */
  readonly validUntil: IsoDate | null;
  /** Whether an in-window preferred record approves the software. */
  readonly preferred: boolean;
  /** For an expired approval, the last day on which one stood. */
  readonly expiredOn: IsoDate | null;
}

/** Where the image files of an object come from (matching.md, Image files); null where none resolves. */
export type ImageSource = 'override' | 'device_type' | 'default' | 'software_version' | null;

export interface ResolvedImages {
  readonly imageFiles: readonly SoftwareImageFile[];
  readonly source: ImageSource;
}

/** A place where image files are looked for (matching.md, Image files). */
export type ImageStepName = 'override' | 'device_type' | 'default' | 'software_version';

/** One step of finding an object's image files. */
export interface ImageStep {
  readonly step: ImageStepName;
  /** Whether it gave the image files, gave none, or was not asked since an earlier one gave them. */
  readonly outcome: 'taken' | 'empty' | 'not_asked';
  /** What it gives, also where it was not asked. */
  readonly imageFiles: readonly SoftwareImageFile[];
}

/** What the check found about a device or an inventory item. */
export interface SubjectEvaluation<S extends Subject = Subject> {
  readonly subject: S;
  readonly validity: Validity;
  readonly matches: readonly Match[];
  readonly images: ResolvedImages;
  /** For an invalid subject: the waiver that excuses it on the date of the check. */
  readonly waiver: Waiver | undefined;
}

/** What the check found about a virtual machine, which validated software is never checked on. */
export interface MachineEvaluation {
  readonly subject: VirtualMachine;
  readonly images: ResolvedImages;
}

/** What the newest observation of a device or inventory item says about it (interop.md, 4). */
export interface Observed {
  readonly observation: Observation;
  /** The canonical form of what runs, or its text where its family cannot read it. */
  readonly canonical: string;
  /** The declared software version that runs, if there is one. */
  readonly software: SoftwareVersion | undefined;
  /** Whether another version runs than its `software_version`; false where it has none. */
  readonly drift: boolean;
  /** Whether a record in its window approves what runs. */
  readonly approved: boolean;
}

/** The result of the evaluation: each list ordered by name, then identity. */
export interface Evaluation {
  readonly asOf: IsoDate;
  readonly multiTenantMode: boolean;
  readonly devices: readonly SubjectEvaluation<Device>[];
  readonly inventoryItems: readonly SubjectEvaluation<InventoryItem>[];
  readonly virtualMachines: readonly MachineEvaluation[];
  /** What was observed, of those devices and items that were. */
  readonly observed: ReadonlyMap<Subject, Observed>;
}

/** The waiver that excuses what was found, where one does; a virtual machine is never checked, and so never excused. */
export function waiverOf(found: SubjectEvaluation | MachineEvaluation | undefined): Waiver | undefined {
  return found !== undefined && 'waiver' in found ? found.waiver : undefined;
}

/** Whether a software version is in support on a date; null where no end of support is known, or there is no software. */
export function isSupported(software: SoftwareVersion | undefined, asOf: IsoDate): boolean | null {
  return software?.endOfSupportDate === undefined ? null : asOf <= software.endOfSupportDate;
}

/** The device itself, or the one that an inventory item is in. */
export function hostOf(subject: Subject): HostDevice {
  return subject.kind === 'device' ? subject : subject.device;
}

/** The platform that a device declares; an inventory item declares none. */
export function declaredPlatform(subject: Subject): string | undefined {
  return subject.kind === 'device' ? subject.platform?.name : undefined;
}

/**
 * The platform that a subject's software must have: that of the device, else that of the software it has; an inventory item
 * inherits none (matching.md, Image files). Undefined if neither says.
 */
export function platformOf(subject: Subject): string | undefined {
  return declaredPlatform(subject) ?? subject.softwareVersion?.platform;
}

/** The platform of what a subject should run: that of its software, else that of the device. */
export function platformOfSoftware(subject: Subject): string | undefined {
  return subject.softwareVersion?.platform ?? declaredPlatform(subject);
}

/** Whether a device, or the device of an inventory item, is one that runs software (data-model.md, the config). */
export function isSoftwareExpected(subject: Subject, notExpected: readonly KindOfDevice[]): boolean {
  const { deviceType, role: deviceRole } = hostOf(subject);
  return !notExpected.some(
    ({ manufacturer, model, role }) =>
      (manufacturer === undefined || manufacturer === deviceType?.manufacturer) &&
      (model === undefined || model === deviceType?.model) &&
      (role === undefined || role === deviceRole?.name),
  );
}

/** The record that approves what a subject runs on the date of the check: the first of its matches that does. */
export function approvalOf({ subject, matches }: SubjectEvaluation): ValidatedSoftware | undefined {
  return matches.find(({ record, inWindow }) => inWindow && record.software === subject.softwareVersion)?.record;
}
