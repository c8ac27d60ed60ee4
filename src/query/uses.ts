import { addToGroup } from '../model/group-by.js';
import type { AnyObject, CollectionObjects, QueryContext, UserName } from './collection.js';

/** What the objects of each collection refer to. */
const REFERENCES: {
  readonly [K in UserName]: (object: CollectionObjects[K], context: QueryContext) => Iterable<unknown>;
} = {
  *'validated-software'(record) {
    yield record.software;
    for (const targets of [
      record.devices,
      record.deviceTenants,
      record.deviceTypes,
      record.deviceRoles,
      record.inventoryItems,
      record.objectTags,
    ])
      yield* targets;
  },
  'software-versions': ({ platform }, context) => context.find('platforms', platform),
  'software-image-files': ({ deviceTypes, softwareVersion }) => [softwareVersion, ...deviceTypes],
  devices: ({ softwareVersion, deviceType, platform, tenant, location, role, tags, imageOverrides }) => [
    ...[softwareVersion, deviceType, platform, tenant, location, role],
    ...tags,
    ...imageOverrides,
  ],
  'inventory-items': ({ softwareVersion, device, tags, imageOverrides, entry }, context) => [
    ...[softwareVersion, device],
    ...tags,
    ...imageOverrides,
    ...manufacturerNamed(entry.value, context),
  ],
  'virtual-machines': ({ softwareVersion, platform, tenant, role, tags, imageOverrides, cluster }, context) => [
    ...[softwareVersion, platform, tenant, role],
    ...tags,
    ...imageOverrides,
    ...(cluster === undefined ? [] : context.find('clusters', cluster)),
  ],
  'device-types': ({ manufacturer }, context) => context.find('manufacturers', manufacturer),
  platforms: ({ manufacturer }) => [manufacturer],
};

function manufacturerNamed(value: unknown, context: QueryContext): readonly AnyObject[] {
  const { manufacturer } = value as { readonly manufacturer?: string };
  return manufacturer === undefined ? [] : context.find('manufacturers', manufacturer);
}

/** Looks up the references of one collection the other way round: which of its objects refer to an object, each once. */
export function indexUsers<K extends UserName>(
  collection: K,
  context: QueryContext,
): (used: object) => readonly CollectionObjects[K][] {
  const index = new Map<unknown, CollectionObjects[K][]>();
  for (const user of context.all(collection)) {
    for (const used of new Set(REFERENCES[collection](user, context))) {
      if (used === undefined) continue;
      addToGroup(index, used, user);
    }
  }
  return (used) => index.get(used) ?? [];
}
