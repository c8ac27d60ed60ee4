import type { AnyObject, CollectionName, Filter, QueryCollection } from './collection.js';
import { clusters, imageMappings, statuses } from './collections/derived.js';
import { deviceTypes } from './collections/device-types.js';
import { devices } from './collections/devices.js';
import { inventoryItems } from './collections/inventory-items.js';
import { locations, manufacturers, roles, tags, tenants } from './collections/named.js';
import { platforms } from './collections/platforms.js';
import { softwareImageFiles } from './collections/software-image-files.js';
import { softwareVersions } from './collections/software-versions.js';
import { validatedSoftware } from './collections/validated-software.js';
import { virtualMachines } from './collections/virtual-machines.js';
import { waivers } from './collections/waivers.js';
import { idFilter } from './reference-filters.js';

/** All collections, in the order of the help. */
const TABLE = {
  'validated-software': validatedSoftware,
  'software-versions': softwareVersions,
  'software-image-files': softwareImageFiles,
  devices,
  'inventory-items': inventoryItems,
  'virtual-machines': virtualMachines,
  'device-types': deviceTypes,
  'device-types-to-software-image-files': imageMappings,
  platforms,
  manufacturers,
  locations,
  tenants,
  roles,
  tags,
  statuses,
  clusters,
  waivers,
} satisfies { readonly [K in CollectionName]: QueryCollection<K> };

export const QUERY_COLLECTIONS: readonly QueryCollection[] = Object.values(TABLE);

/** A collection by its name, typed for the objects of that collection. */
export function collectionNamed<K extends CollectionName>(name: K): QueryCollection<K>;
export function collectionNamed(name: CollectionName): QueryCollection {
  return TABLE[name];
}

/** The filters of a collection: its own, and the one by id that all have. */
export function filtersOf({ name, filters }: QueryCollection): readonly Filter<AnyObject>[] {
  return [...filters, idFilter(name)];
}

const byName = new Map<CollectionName, ReadonlyMap<string, Filter<AnyObject>>>();

/** The filters of a collection and their lookups, by name. */
export function filterTable(collection: QueryCollection): ReadonlyMap<string, Filter<AnyObject>> {
  let table = byName.get(collection.name);
  if (table === undefined) {
    const all = filtersOf(collection).flatMap((filter) => [filter, ...(filter.lookups ?? [])]);
    byName.set(collection.name, (table = new Map(all.map((filter) => [filter.name, filter]))));
  }
  return table;
}
