import { getOrCreate } from '../model/group-by.js';
import { isBeyondAscii } from '../text/lookalikes.js';
import type {
  Device,
  DeviceType,
  InventoryItem,
  NamedObject,
  Platform,
  RepositoryObject,
  SoftwareImageFile,
  SoftwareVersion,
  VirtualMachine,
} from '../model/repository.js';

/** The objects of one collection, found by name. */
export interface Catalog<T extends RepositoryObject> {
  /** The objects in the order of their entries, the broken ones too. */
  readonly all: readonly T[];
  /** The same list each time, until one is added. */
  readonly byName: (name: string) => readonly T[];
  /** The object of a name, if there is exactly one. The usual case, and no list is made for it. */
  readonly only: (name: string) => T | undefined;
  readonly names: () => Iterable<string>;
}

/** The catalogs that references are looked up in. */
export interface Catalogs {
  readonly manufacturers: Catalog<NamedObject>;
  readonly locations: Catalog<NamedObject>;
  readonly tenants: Catalog<NamedObject>;
  readonly roles: Catalog<NamedObject>;
  readonly tags: Catalog<NamedObject>;
  readonly platforms: Catalog<Platform>;
  readonly device_types: Catalog<DeviceType>;
  readonly software_versions: Catalog<SoftwareVersion>;
  readonly software_image_files: Catalog<SoftwareImageFile>;
  readonly devices: Catalog<Device>;
  readonly inventory_items: Catalog<InventoryItem>;
  readonly virtual_machines: Catalog<VirtualMachine>;
}

/** A catalog while it is filled. */
export interface OpenCatalog<T extends RepositoryObject> extends Catalog<T> {
  /**
   * Adds an object and returns it; if there is one with the same identity, returns that one instead. Identities are only
   * compared among objects of one name.
   */
  readonly add: (name: string, object: T, identityOf: (object: T) => string) => T;
}

/** The objects that share a name, by identity. */
type Namesakes<T> = Map<string, T>;

/** An empty catalog. */
export function createCatalog<T extends RepositoryObject>(): OpenCatalog<T> {
  const all: T[] = [];
  const names = new Map<string, T | Namesakes<T>>();
  /** The lists that were asked for. */
  const lists = new Map<Namesakes<T>, readonly T[]>();
  /** The names beyond ASCII, by their composed form: one with another spelling of the same characters is the same name. */
  const spellings = new Map<string, string>();
  const firstSpelling = (name: string): string => {
    if (!isBeyondAscii(name)) return name;
    const composed = name.normalize();
    const first = spellings.get(composed);
    if (first === undefined) spellings.set(composed, name);
    return first ?? name;
  };
  return {
    all,
    add(given, object, identityOf) {
      const name = firstSpelling(given);
      const known = names.get(name);
      if (known === undefined) {
        names.set(name, object);
      } else {
        const namesakes = known instanceof Map ? known : new Map([[identityOf(known), known]]);
        const identity = identityOf(object);
        const other = namesakes.get(identity);
        if (other !== undefined) return other;
        lists.delete(namesakes);
        names.set(name, namesakes.set(identity, object));
      }
      all.push(object);
      return object;
    },
    byName(name) {
      const known = names.get(name);
      if (known === undefined) return [];
      return known instanceof Map ? getOrCreate(lists, known, () => [...known.values()]) : [known];
    },
    only(name) {
      const known = names.get(name);
      return known instanceof Map ? undefined : known;
    },
    names: () => names.keys(),
  };
}

/**
 * One text for several identity fields, different for each identity, and the same for all spellings of the same characters. A
 * missing field counts as empty.
 */
export function identityOf(...fields: readonly (string | undefined)[]): string {
  return fields
    .map((field) => field?.normalize() ?? '')
    .map((field) => `${field.length}:${field}`)
    .join('');
}
