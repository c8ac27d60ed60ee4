import type { AnyObject, CollectionName, Filter, QueryCollection } from './collection.js';
import { deviceTypes } from './collections/device-types.js';
import { devices } from './collections/devices.js';
import { inventoryItems } from './collections/inventory-items.js';
import { named } from './collections/named.js';
import { platforms } from './collections/platforms.js';
import { softwareImageFiles } from './collections/software-image-files.js';
import { softwareVersions } from './collections/software-versions.js';
import { validatedSoftware } from './collections/validated-software.js';
import { virtualMachines } from './collections/virtual-machines.js';
import { waivers } from './collections/waivers.js';
import { byId } from './filter.js';

/** All that can be asked for, in the order of the help. */
const TABLE = {
  'validated-software': validatedSoftware,
  'software-versions': softwareVersions,
  'software-image-files': softwareImageFiles,
  devices,
  'inventory-items': inventoryItems,
  'virtual-machines': virtualMachines,
  'device-types': deviceTypes,
  platforms,
  manufacturers: named('manufacturers'),
  locations: named('locations'),
  tenants: named('tenants'),
  roles: named('roles'),
  tags: named('tags'),
  waivers,
} satisfies { readonly [K in CollectionName]: QueryCollection<K> };

export const QUERY_COLLECTIONS: readonly QueryCollection[] = Object.values(TABLE);

/** A collection by its name, ready for objects of that collection. */
export function collectionNamed<K extends CollectionName>(name: K): QueryCollection<K>;
export function collectionNamed(name: CollectionName): QueryCollection {
  return TABLE[name];
}

/** The filters of a collection: its own, and the one by id that all have. */
export function filtersOf({ name, filters }: QueryCollection): readonly Filter<AnyObject>[] {
  return [...filters, byId(name)];
}
