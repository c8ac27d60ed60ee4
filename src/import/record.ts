import type { Collection } from '../model/entry.js';

/** A part of a device, as a source has it: a member of a stack, a line card, a supervisor. */
export interface ItemRecord {
  readonly name: string;
  readonly manufacturer?: string | undefined;
  readonly partId?: string | undefined;
  readonly serial?: string | undefined;
  /** Fields in the form of the repository, which are taken as they are. */
  readonly extra?: EntryValue | undefined;
}

/** The fields of a device that a source can fill, under the names of data-model.md, and the day on which it saw the device. */
export const RECORD_FIELDS = [
  'name',
  'manufacturer',
  'device_type',
  'part_number',
  'platform',
  'network_driver',
  'software_version',
  'serial',
  'asset_tag',
  'role',
  'location',
  'tenant',
  'status',
  'tags',
  'comments',
  'seen',
] as const;

export type RecordField = (typeof RECORD_FIELDS)[number];

/** A device as a source has it, before any table is applied (interop.md, 2). */
export interface DeviceRecord {
  /** Where it comes from: a file, with the line or the number of the record where that helps. */
  readonly from: string;
  readonly fields: Readonly<Partial<Record<RecordField, string>>>;
  /** Models and serial numbers of all members, where the source gives several for one device. */
  readonly members?: readonly ItemRecord[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly items?: readonly ItemRecord[] | undefined;
  /** More text that identifies the platform, such as `IOS-XE`. */
  readonly hint?: string | undefined;
  /** Fields in the form of the repository, which are taken as they are. */
  readonly extra?: EntryValue | undefined;
}

/** An entry in the form of the repository; its references are names. */
export type EntryValue = Readonly<Record<string, unknown>>;

/** Something that is left out, or not taken as it is: why, and what. */
export interface Remark {
  /** A phrase that groups remarks: `no role`. */
  readonly reason: string;
  /** The device or other thing. */
  readonly name: string;
  /** What helps to fix it. */
  readonly detail?: string | undefined;
  /** The devices that it is about, where the name is not one. */
  readonly devices?: readonly string[];
}

/** What a source gives: devices, entries that need no table, and what it left out itself. */
export interface SourceData {
  readonly devices: readonly DeviceRecord[];
  readonly entries?: Readonly<Partial<Record<Collection, readonly EntryValue[]>>>;
  /** Left out. */
  readonly skipped: readonly Remark[];
  /** Taken, but not as it is in the source. */
  readonly changed: readonly Remark[];
  /**
   * Set if the names of manufacturers, models and platforms in the source are maintained: they are kept, except those of
   * platforms if it says so.
   */
  readonly curated?: { readonly platforms: boolean };
}

/** A file that is imported: its path as messages show it, and its text. */
export interface InputFile {
  readonly path: string;
  readonly text: string;
}

/** Where in its data a source finds the fields of a device: for each, paths or headers, the first that holds something. */
export type FieldMap = Readonly<Partial<Record<RecordField, readonly string[]>>>;

/** A condition on what a source says of a device. Values are compared without regard to case; `*` stands for any text. */
export interface Filter {
  /** A dotted path, or a header. */
  readonly field: string;
  /** Only devices with one of these values. */
  readonly is?: readonly string[] | undefined;
  /** Only devices with none of these values. */
  readonly is_not?: readonly string[] | undefined;
  /** What the devices that are left out are called in the summary. */
  readonly reason?: string | undefined;
}

/** What a source is asked with. */
export interface SourceOptions {
  readonly files: readonly InputFile[];
  /** Paths or headers that come before those that the source knows itself. */
  readonly fields: FieldMap;
  /** Take the place of the source's own filters, if given. */
  readonly filters: readonly Filter[] | undefined;
}

/** Reads what one system exports. A source of saved files only works on text; one of a live system asks first. */
export type Source = (options: SourceOptions) => Promise<SourceData>;

/** An object without the fields that are undefined. */
export function defined(fields: EntryValue): EntryValue {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** What a live system is read with. */
interface LiveOptions {
  readonly url: string;
  readonly token: string;
  /** PEM certificates to trust besides those of Node.js. */
  readonly ca?: string | undefined;
  readonly fields: FieldMap;
  readonly filters: readonly Filter[] | undefined;
  /** Called after each page with (read, total). */
  readonly onProgress?: ((read: number, total: number) => Promise<void>) | undefined;
}

/** A source that is read over the network. What it gives is what its saved answers give. */
export interface LiveSource {
  /** The environment variable that holds the token. */
  readonly tokenVariable: string;
  /** @throws {UserError} where the server cannot be read as a whole. */
  read(options: LiveOptions): Promise<SourceData>;
}
