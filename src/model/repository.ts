import type { IsoDate } from './dates.js';
import type { Entry } from './entry.js';
import type { SourceFile } from './source.js';

/** What all objects of the repository have in common. */
export interface RepositoryObject {
  /** The entry that declares it; the first one in the order of files where several do. */
  readonly entry: Entry;
  /**
   * Set where a rule marked ! found fault with its entry. Its identity is known, so that references find it, but it is not
   * evaluated, and nothing may be concluded from what it lacks.
   */
  readonly broken: boolean;
  /** Its number among the objects of its collection, from 0. */
  readonly index: number;
}

/** The length of a table that has a place for the index of each object. */
export function tableLength(objects: readonly Pick<RepositoryObject, 'index'>[]): number {
  let length = 0;
  for (const { index } of objects) length = Math.max(length, index + 1);
  return length;
}

/** A manufacturer, location, tenant, role or tag: an object that has only a name. */
export interface NamedObject extends RepositoryObject {
  readonly name: string;
}

export type Manufacturer = NamedObject;
export type Location = NamedObject;
export type Tenant = NamedObject;
export type Role = NamedObject;
export type Tag = NamedObject;

export interface Platform extends RepositoryObject {
  readonly name: string;
  readonly networkDriver: string | undefined;
  readonly manufacturer: Manufacturer | undefined;
}

export interface DeviceType extends RepositoryObject {
  readonly manufacturer: string;
  readonly model: string;
}

export interface SoftwareVersion extends RepositoryObject {
  readonly platform: string;
  readonly version: string;
  readonly endOfSupportDate: IsoDate | undefined;
  readonly preRelease: boolean;
  /** The versions from which it is reached in one step; undefined where its entry does not say: from any of its platform. */
  readonly upgradeFrom: readonly SoftwareVersion[] | undefined;
  /** Its image files, ordered by file name; `complete` is false where an entry of one of them is broken. */
  readonly imageFiles: readonly SoftwareImageFile[];
  readonly imageFilesComplete: boolean;
}

export interface SoftwareImageFile extends RepositoryObject {
  readonly softwareVersion: SoftwareVersion;
  readonly imageFileName: string;
  readonly defaultImage: boolean;
  /** The device types it is associated with, from either side (matching.md, Image files). */
  readonly deviceTypes: ReadonlySet<DeviceType>;
}

/** What devices, inventory items and virtual machines have in common: they carry software. */
interface SoftwareCarrier extends RepositoryObject {
  readonly name: string;
  readonly tags: readonly Tag[];
  readonly softwareVersion: SoftwareVersion | undefined;
  /** The image files set on the object itself, which override those that it would inherit. */
  readonly imageOverrides: readonly SoftwareImageFile[];
}

export interface Device extends SoftwareCarrier {
  readonly kind: 'device';
  readonly deviceType: DeviceType;
  readonly role: Role;
  readonly platform: Platform | undefined;
  readonly tenant: Tenant | undefined;
  readonly location: Location | undefined;
}

export interface InventoryItem extends SoftwareCarrier {
  readonly kind: 'inventory_item';
  readonly device: HostDevice;
}

export interface VirtualMachine extends SoftwareCarrier {
  readonly kind: 'virtual_machine';
  readonly cluster: string | undefined;
  readonly role: Role | undefined;
  readonly platform: Platform | undefined;
  readonly tenant: Tenant | undefined;
}

/** What validated software is checked on: a device or an inventory item (matching.md, Terms). */
export type Subject = Device | InventoryItem;

/** A device that another object refers to: one that is broken may lack what every other device has. */
export type HostDevice = Omit<Device, 'deviceType' | 'role'> & Partial<Pick<Device, 'deviceType' | 'role'>>;

/** A device or inventory item that another object refers to. */
export type NamedSubject = HostDevice | InventoryItem;

/** One record of `validated_software`: a software version, a window and assignments (matching.md, Terms). */
export interface ValidatedSoftware extends RepositoryObject {
  readonly name: string | undefined;
  readonly software: SoftwareVersion;
  readonly start: IsoDate;
  readonly end: IsoDate | undefined;
  readonly preferred: boolean;
  readonly devices: ReadonlySet<HostDevice>;
  readonly deviceTenants: ReadonlySet<Tenant>;
  readonly deviceTypes: ReadonlySet<DeviceType>;
  readonly deviceRoles: ReadonlySet<Role>;
  readonly inventoryItems: ReadonlySet<InventoryItem>;
  readonly objectTags: ReadonlySet<Tag>;
  readonly approvedBy: string | undefined;
  /** The ticket or change that the approval is recorded in. */
  readonly ticket: string | undefined;
}

/** A time-limited excuse for named subjects (data-model.md, Collections). */
export interface Waiver extends RepositoryObject {
  readonly reason: string;
  readonly until: IsoDate;
  readonly software: SoftwareVersion | undefined;
  readonly devices: ReadonlySet<HostDevice>;
  readonly inventoryItems: ReadonlySet<InventoryItem>;
}

/** What a device or inventory item was seen to run (interop.md, 4). */
export interface Observation {
  readonly entry: Entry;
  /** Undefined if the inventory does not have it. */
  readonly subject: NamedSubject | undefined;
  /** As the source spells it. */
  readonly version: string;
  readonly seen: IsoDate;
  readonly source: string | undefined;
}

/** Everything that the files declare and that is not broken, with references resolved. Lists are in the order of the files. */
export interface Repository {
  readonly files: readonly SourceFile[];
  readonly manufacturers: readonly Manufacturer[];
  readonly locations: readonly Location[];
  readonly tenants: readonly Tenant[];
  readonly roles: readonly Role[];
  readonly tags: readonly Tag[];
  readonly platforms: readonly Platform[];
  readonly deviceTypes: readonly DeviceType[];
  readonly softwareVersions: readonly SoftwareVersion[];
  readonly softwareImageFiles: readonly SoftwareImageFile[];
  readonly devices: readonly Device[];
  readonly inventoryItems: readonly InventoryItem[];
  readonly virtualMachines: readonly VirtualMachine[];
  readonly validatedSoftware: readonly ValidatedSoftware[];
  readonly waivers: readonly Waiver[];
  readonly observations: readonly Observation[];
  /** The entries that are kept out of the evaluation. */
  readonly brokenEntries: readonly Entry[];
  /** Unset where there are such entries, or files or documents that cannot be read: something may be missing. */
  readonly isComplete: boolean;
  /** The files of which nothing, or not all, can be read; and those of the policies: what they approve is not known. */
  readonly unreadFiles: readonly string[];
  readonly unreadPolicies: readonly string[];
}
