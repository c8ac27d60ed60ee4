import type { Collection } from '../model/entry.js';
import type { Evaluation, Match } from '../model/evaluation.js';
import type { JsonValue } from '../text/json.js';
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

/** The objects of each collection that can be asked for, by the collection's name in the REST API. */
export interface CollectionObjects {
  'validated-software': ValidatedSoftware;
  'software-versions': SoftwareVersion;
  'software-image-files': SoftwareImageFile;
  devices: Device;
  'inventory-items': InventoryItem;
  'virtual-machines': VirtualMachine;
  'device-types': DeviceType;
  platforms: Platform;
  manufacturers: Manufacturer;
  locations: Location;
  tenants: Tenant;
  roles: Role;
  tags: Tag;
  waivers: Waiver;
}

export type CollectionName = keyof CollectionObjects;

/** The collections as the repository's files name them. */
export const COLLECTION_OF = {
  'validated-software': 'validated_software',
  'software-versions': 'software_versions',
  'software-image-files': 'software_image_files',
  devices: 'devices',
  'inventory-items': 'inventory_items',
  'virtual-machines': 'virtual_machines',
  'device-types': 'device_types',
  platforms: 'platforms',
  manufacturers: 'manufacturers',
  locations: 'locations',
  tenants: 'tenants',
  roles: 'roles',
  tags: 'tags',
  waivers: 'waivers',
} as const satisfies Readonly<Record<CollectionName, Collection>>;

export type AnyObject = CollectionObjects[CollectionName];

/**
 * One collection that can be asked for: all that the command line, the REST shape, GraphQL, the table and the docs know of
 * it is declared here. Functions are methods, so that collections of different objects can stand in one table.
 */
export interface QueryCollection<K extends CollectionName = CollectionName> {
  readonly name: K;
  readonly description: string;
  readonly graphql: { readonly type: string; readonly one: string; readonly many: string };
  all(repository: Repository): readonly CollectionObjects[K][];
  /** What makes an object the one that it is; its id follows from it. */
  identity(object: CollectionObjects[K]): readonly (string | undefined)[];
  /** What lists are ordered by, where that is not the identity. */
  order?(object: CollectionObjects[K]): readonly (string | undefined)[];
  /** The words besides the id by which filters of other collections name an object. */
  names(object: CollectionObjects[K]): readonly string[];
  display(object: CollectionObjects[K]): string;
  readonly fields: readonly Field<CollectionObjects[K]>[];
  /** What another collection's object shows of one that it refers to, besides `id` and `display`. */
  readonly brief: readonly Field<CollectionObjects[K]>[];
  readonly columns: readonly Column<CollectionObjects[K]>[];
  readonly filters: readonly Filter<CollectionObjects[K]>[];
}

/** A value of an object, or a reference to others. */
export type Field<T> = ScalarField<T> | ReferenceField<T>;

export type ScalarType = 'text' | 'date' | 'boolean' | 'integer' | 'mapping';

export interface ScalarField<T> {
  readonly kind: 'scalar';
  readonly name: string;
  readonly type: ScalarType;
  of(object: T, context: QueryContext): JsonValue;
}

export interface ReferenceField<T> {
  readonly kind: 'reference';
  readonly name: string;
  readonly to: CollectionName;
  /** One object or none, or a list of them. */
  readonly many: boolean;
  /** Whether a list has an order of its own; else it is ordered as the collection is. */
  readonly ordered: boolean;
  /** What is derived and not stored is left to GraphQL, where it costs only those who ask for it. */
  readonly onlyGraphql: boolean;
  of(object: T, context: QueryContext): Iterable<AnyObject>;
}

/** A column of the table for people. */
export interface Column<T> {
  readonly title: string;
  of(object: T, context: QueryContext): string;
}

/** A condition on the objects of a collection, by the name of the API's parameter. */
export interface Filter<T> {
  readonly name: string;
  readonly type: 'text' | 'boolean' | 'date';
  readonly description: string;
  /** What it means to give it several times: any of the values, all of them, or a mistake. */
  readonly repeated: 'any' | 'all' | 'once';
  /**
   * The condition that the values make.
   * @throws {UserError} where a value cannot be one of this filter.
   */
  condition(values: readonly string[], context: QueryContext): Condition<T>;
  /** For a filter that puts its objects in an order of its own: all that fit, in that order. */
  select?(value: string, context: QueryContext): Selection<T>;
}

/** Whether an object fits; the type of a method, for the sake of the one table of all collections. */
export type Condition<T> = { fits(object: T): boolean }['fits'];

export interface Selection<T> {
  readonly objects: readonly T[];
  /** Why there are none, where the value names no object or several. */
  readonly note?: string;
}

/** What fields and filters look things up in; whatever takes work is found when it is first asked for. */
export interface QueryContext {
  readonly repository: Repository;
  readonly evaluation: Evaluation;
  /** The words that a status may be, as the config has them. */
  readonly statuses: { readonly software: readonly string[]; readonly objects: readonly string[] };
  idOf<K extends CollectionName>(collection: K, object: CollectionObjects[K]): string;
  displayOf<K extends CollectionName>(collection: K, object: CollectionObjects[K]): string;
  /** The objects of a collection that a word stands for, by name or id. */
  find<K extends CollectionName>(collection: K, word: string): readonly CollectionObjects[K][];
  findById<K extends CollectionName>(collection: K, id: string): CollectionObjects[K] | undefined;
  /** The words that objects of a collection can be named by, without the ids. */
  words(collection: CollectionName): Iterable<string>;
  matchesOf(subject: Subject): readonly Match[];
  /** What refers to an object from elsewhere. */
  readonly uses: Uses;
}

/** References the other way round. */
export interface Uses {
  devicesWith(used: SoftwareVersion | SoftwareImageFile | DeviceType | Platform): readonly Device[];
  itemsWith(used: SoftwareVersion | Device): readonly InventoryItem[];
  machinesWith(used: SoftwareVersion | Platform): readonly VirtualMachine[];
  imageFilesFor(type: DeviceType): readonly SoftwareImageFile[];
}
