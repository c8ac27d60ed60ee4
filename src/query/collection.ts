import { COLLECTION_NOUNS } from '../model/entry.js';
import type { Evaluation, Match } from '../model/evaluation.js';
import type {
  Device,
  DeviceType,
  InventoryItem,
  Location,
  Manufacturer,
  Platform,
  Repository,
  Role,
  SoftwareImageFile,
  SoftwareVersion,
  Subject,
  Tag,
  Tenant,
  ValidatedSoftware,
  VirtualMachine,
  Waiver,
} from '../model/repository.js';
import type { JsonValue } from '../text/json.js';
import type { TableColumn } from '../text/table.js';

/** A status that software or objects can have. The config lists them; no entry declares one. */
export interface Status {
  readonly name: string;
  readonly contentTypes: readonly string[];
  readonly broken: false;
}

/** A cluster that virtual machines name. No entry declares one. */
export interface Cluster {
  readonly name: string;
  readonly broken: false;
}

/** The association of an image file with a device type. */
export interface ImageMapping {
  readonly deviceType: DeviceType;
  readonly imageFile: SoftwareImageFile;
  readonly broken: false;
}

/** The objects of each collection, by the name that the collection has in the REST API. */
export interface CollectionObjects {
  'validated-software': ValidatedSoftware;
  'software-versions': SoftwareVersion;
  'software-image-files': SoftwareImageFile;
  devices: Device;
  'inventory-items': InventoryItem;
  'virtual-machines': VirtualMachine;
  'device-types': DeviceType;
  'device-types-to-software-image-files': ImageMapping;
  platforms: Platform;
  manufacturers: Manufacturer;
  locations: Location;
  tenants: Tenant;
  roles: Role;
  tags: Tag;
  statuses: Status;
  clusters: Cluster;
  waivers: Waiver;
}

export type CollectionName = keyof CollectionObjects;

/** What an object of each collection is called in a message. */
export const NOUNS: Readonly<Record<CollectionName, string>> = {
  'validated-software': COLLECTION_NOUNS.validated_software,
  'software-versions': COLLECTION_NOUNS.software_versions,
  'software-image-files': COLLECTION_NOUNS.software_image_files,
  devices: COLLECTION_NOUNS.devices,
  'inventory-items': COLLECTION_NOUNS.inventory_items,
  'virtual-machines': COLLECTION_NOUNS.virtual_machines,
  'device-types': COLLECTION_NOUNS.device_types,
  'device-types-to-software-image-files': 'association',
  platforms: COLLECTION_NOUNS.platforms,
  manufacturers: COLLECTION_NOUNS.manufacturers,
  locations: COLLECTION_NOUNS.locations,
  tenants: COLLECTION_NOUNS.tenants,
  roles: COLLECTION_NOUNS.roles,
  tags: COLLECTION_NOUNS.tags,
  statuses: 'status',
  clusters: 'cluster',
  waivers: COLLECTION_NOUNS.waivers,
};

export type AnyObject = CollectionObjects[CollectionName];

/**
 * Everything that the command line, the REST API, GraphQL, the table and the docs know about a collection. Functions are
 * methods, so that collections of different objects fit in one table.
 */
export interface QueryCollection<K extends CollectionName = CollectionName> {
  readonly name: K;
  readonly description: string;
  readonly api: ApiNames;
  readonly graphql: { readonly type: string; readonly one: string; readonly many: string };
  all(context: QueryContext): readonly CollectionObjects[K][];
  /** What identifies an object; its id follows from it. */
  identity(object: CollectionObjects[K]): Key;
  /** What lists are ordered by, if not by the identity. */
  order?(object: CollectionObjects[K]): Key;
  /** Fields that sort in an order of their own. */
  readonly sorts?: Readonly<Record<string, Compare<CollectionObjects[K]>>>;
  /** The words of the natural slug, if not those of the identity; without any, the id is used. */
  slug?(object: CollectionObjects[K]): Key;
  /** The words besides the id that filters accept for an object. */
  names(object: CollectionObjects[K]): readonly string[];
  display(object: CollectionObjects[K]): string;
  readonly fields: readonly Field<CollectionObjects[K]>[];
  readonly columns: readonly Column<CollectionObjects[K]>[];
  readonly filters: readonly Filter<CollectionObjects[K]>[];
}

export type Key = readonly (string | undefined)[];

/** What the REST API calls a collection. */
interface ApiNames {
  /** The path below `/api`, with a slash at both ends. */
  readonly path: string;
  readonly objectType: string;
  /** The model that an error message names. */
  readonly model: string;
}

/** A value of an object, or a reference to others. */
export type Field<T> = ScalarField<T> | ReferenceField<T>;

/** Where a field appears; at the `top` are the objects of a list or detail, not those that `depth` nests in them. */
export type FieldPlace = 'everywhere' | 'top' | 'rest' | 'rest-top' | 'graphql';

/** `text` is never null; an `optional-text` is null and a `choice` is empty where an object has none. */
export type ScalarType =
  'text' | 'optional-text' | 'choice' | 'date' | 'required-date' | 'boolean' | 'integer' | 'mapping' | 'content-types';

export interface ScalarField<T> {
  readonly kind: 'scalar';
  readonly name: string;
  readonly type: ScalarType;
  readonly place: FieldPlace;
  of(object: T, context: QueryContext): JsonValue;
}

export interface ReferenceField<T> {
  readonly kind: 'reference';
  readonly name: string;
  readonly to: CollectionName;
  /** One object or none, or a list of them, which `exclude_m2m` leaves out. */
  readonly many: boolean;
  /** Whether a list has its own order; otherwise it has the order of its collection. */
  readonly ordered: boolean;
  readonly place: FieldPlace;
  of(object: T, context: QueryContext): Iterable<AnyObject>;
}

/** A column of the table. */
/** What a column holds: how a table may shorten it, or that it is the last day of something. */
export type ColumnKind = TableColumn['kind'] | 'last day';

export interface Column<T> {
  readonly title: string;
  /** What it holds; a name without it. */
  readonly kind?: ColumnKind;
  of(object: T, context: QueryContext): string;
}

/** A condition on the objects of a collection, named as the parameter of the API. */
export interface Filter<T> {
  readonly name: string;
  readonly type: 'text' | 'boolean' | 'date' | 'integer';
  readonly description: string;
  /** How several values combine: any of them, all of them, or an error. */
  readonly repeated: 'any' | 'all' | 'once';
  /** Its lookups, such as `name__ic`. */
  readonly lookups?: readonly Filter<T>[];
  /**
   * The condition that the values make.
   * @throws {FilterError} for a value that the filter cannot have.
   */
  condition(values: readonly string[], context: QueryContext): Condition<T>;
  /** For a filter with its own order: all objects that fit, in that order. */
  select?(value: string, context: QueryContext): Selection<T>;
  /** Objects among which all that fit are found, if there is an index of them. */
  candidates?(values: readonly string[], context: QueryContext): readonly T[];
}

/** Whether an object fits; the type of a method, so that filters of different objects fit in one table. */
export type Condition<T> = { fits(object: T): boolean }['fits'];

/** An order of objects; the type of a method, as {@link Condition} is. */
export type Compare<T> = { compare(a: T, b: T): number }['compare'];

export interface Selection<T> {
  readonly objects: readonly T[];
  /** Why there are none, where the value names no object or several. */
  readonly note?: string;
}

/** What fields and filters look things up in. Each index is built when it is first used. */
export interface QueryContext {
  readonly repository: Repository;
  readonly evaluation: Evaluation;
  /** The statuses that the config allows. */
  readonly statuses: StatusWords;
  /** The objects of a collection in its order. */
  all<K extends CollectionName>(collection: K): readonly CollectionObjects[K][];
  idOf<K extends CollectionName>(collection: K, object: CollectionObjects[K]): string;
  /** The objects of a collection with this name or id. */
  find<K extends CollectionName>(collection: K, word: string): readonly CollectionObjects[K][];
  findById<K extends CollectionName>(collection: K, id: string): CollectionObjects[K] | undefined;
  /** The names of the objects of a collection, without the ids. */
  words(collection: CollectionName): Iterable<string>;
  matchesOf(subject: Subject): readonly Match[];
  /** The results of the last few queries, because clients ask for one page after another. */
  readonly lastFound: Map<string, Found>;
  /** The objects of a collection that refer to an object, without duplicates. */
  users<K extends UserName>(collection: K, used: object): readonly CollectionObjects[K][];
}

/** All objects that a query finds, and why they may not be what was expected. */
export interface Found {
  readonly objects: readonly AnyObject[];
  readonly notes: readonly string[];
}

/** The collections whose references are indexed. */
export type UserName =
  | 'validated-software'
  | 'software-versions'
  | 'software-image-files'
  | 'devices'
  | 'inventory-items'
  | 'virtual-machines'
  | 'device-types'
  | 'platforms';

export interface StatusWords {
  readonly software: readonly string[];
  readonly objects: readonly string[];
}
