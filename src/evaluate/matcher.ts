import type { IsoDate } from '../model/dates.js';
import type { Match } from '../model/evaluation.js';
import { addToGroup, getOrCreate } from '../model/group-by.js';
import {
  type Device,
  type DeviceType,
  type InventoryItem,
  type Role,
  tableLength,
  type Tag,
  type Tenant,
  type ValidatedSoftware,
} from '../model/repository.js';
import { registerRecords } from './match-lists.js';
import { admitDevice, admitInventoryItem, isOutOfScope } from './match.js';
import { type Numbers, placeMatches } from './placed-matches.js';

/**
 * Finds the ordered matches of subjects. Subjects that no record distinguishes share one list. `listedAs` is the subject
 * that records list by name, if this subject is a variant of it.
 */
interface Matcher {
  readonly matchesOfDevice: (device: Device, listedAs?: Device) => readonly Match[];
  readonly matchesOfInventoryItem: (item: InventoryItem, listedAs?: InventoryItem) => readonly Match[];
}

const NO_MATCHES: readonly Match[] = [];

/**
 * A matcher over the records, for a date and a tenant mode. It looks records up by what they are assigned to, and match.ts
 * decides on each candidate. A fleet has few distinct combinations of type, role, tenant and tags, so most subjects share
 * a list that is already known.
 */
export function createMatcher(records: readonly ValidatedSoftware[], asOf: IsoDate, multiTenantMode: boolean): Matcher {
  const index = indexRecords(records);
  const placed = placeMatches(records, asOf);
  const groups: Groups = new Map();
  const listsOfTags = [new Map<string, Numbers>(), new Map<string, Numbers>()] as const;
  const listsOfItems = new Map<string, readonly Match[]>();

  const listOf = (numbers: Numbers): readonly Match[] => {
    if (numbers.length === 0) return NO_MATCHES;
    const list = numbers.map(placed.matchAt);
    registerRecords(list, placed.recordsOf(numbers));
    return list;
  };

  const findForDevice = (device: Device, listedAs: Device): Numbers => {
    const found: number[] = [];
    eachCandidateForDevice(index, device, listedAs, (record) => {
      const criterion = admitDevice(record, device, multiTenantMode, listedAs);
      if (criterion !== undefined) found.push(placed.forDevice(record, criterion));
    });
    return placed.inOrder(found);
  };

  /** The matches by tag of all devices with the same tags, including records that also match by something else. */
  const findByTags = (device: Device): Numbers => {
    const found: number[] = [];
    for (const record of new Set(device.tags.flatMap((tag) => index.byTag.get(tag) ?? []))) {
      if (!isOutOfScope(record, device, multiTenantMode)) found.push(placed.forDevice(record, 'object_tag'));
    }
    return placed.inOrder(found);
  };

  /** The matches of a device that no record lists: those of its type, role and tenant, joined with those of its tags. */
  const joinForDevice = (device: Device, group: Group, tags: string, isScoped: boolean): readonly Match[] => {
    const ofGroup = (group.untagged ??= findForDevice({ ...device, tags: [] }, device));
    if (device.tags.length === 0) return listOf(ofGroup);
    // A tag ranks before the tenant, so these matches are found for the whole device.
    if (ofGroup.some((number) => placed.matchAt(number).matchedBy === 'device_tenant')) {
      return listOf(findForDevice(device, device));
    }
    return listOf(
      placed.join(
        ofGroup,
        getOrCreate(listsOfTags[isScoped ? 1 : 0], tags, () => findByTags(device)),
      ),
    );
  };

  const findForItem = (item: InventoryItem, listedAs: InventoryItem): readonly Match[] => {
    const found: number[] = [];
    for (const record of candidatesForItem(index, item, listedAs)) {
      const criterion = admitInventoryItem(record, item, listedAs);
      if (criterion !== undefined) found.push(placed.forItem(record, criterion));
    }
    return listOf(placed.inOrder(found));
  };

  return {
    matchesOfDevice(device, listedAs = device) {
      if (index.byDevice.has(listedAs)) return listOf(findForDevice(device, listedAs));
      const isScoped = multiTenantMode && device.tenant !== undefined;
      const group = groupOf(groups, device, isScoped ? device.tenant : undefined);
      const tags = tagsKey(device.tags);
      return getOrCreate(group.byTags, tags, () => joinForDevice(device, group, tags, isScoped));
    },
    matchesOfInventoryItem(item, listedAs = item) {
      if (index.byItem.has(listedAs)) return findForItem(item, listedAs);
      if (item.tags.length === 0) return NO_MATCHES;
      return getOrCreate(listsOfItems, tagsKey(item.tags), () => findForItem(item, listedAs));
    },
  };
}

/** The matches of the devices of one type and role, and of one tenant if tenants count. */
interface Group {
  /** The matches of those without tags. */
  untagged: Numbers | undefined;
  readonly byTags: Map<string, readonly Match[]>;
}

type Groups = Map<DeviceType, Map<Role, Map<Tenant | undefined, Group>>>;

/** The group of a device. Nested maps are faster than a text key for each device. */
function groupOf(groups: Groups, { deviceType, role }: Device, tenant: Tenant | undefined): Group {
  let ofType = groups.get(deviceType);
  if (ofType === undefined) groups.set(deviceType, (ofType = new Map<Role, Map<Tenant | undefined, Group>>()));
  let ofRole = ofType.get(role);
  if (ofRole === undefined) ofType.set(role, (ofRole = new Map<Tenant | undefined, Group>()));
  let group = ofRole.get(tenant);
  if (group === undefined) ofRole.set(tenant, (group = { untagged: undefined, byTags: new Map() }));
  return group;
}

function tagsKey(tags: readonly Tag[]): string {
  return tags.length < 2
    ? String(tags[0]?.index ?? '')
    : tags
        .map((tag) => tag.index)
        .sort((a, b) => a - b)
        .join();
}

/** Records by what they are assigned to. */
interface RecordIndex {
  readonly byDevice: ReadonlyMap<unknown, readonly ValidatedSoftware[]>;
  readonly byItem: ReadonlyMap<unknown, readonly ValidatedSoftware[]>;
  readonly byType: ReadonlyMap<unknown, readonly ValidatedSoftware[]>;
  /** Those that list roles and no types; with types, the type is the narrower index. */
  readonly byRole: ReadonlyMap<unknown, readonly ValidatedSoftware[]>;
  readonly byTag: ReadonlyMap<unknown, readonly ValidatedSoftware[]>;
  /** Those that list tenants and neither types nor roles. */
  readonly byTenant: ReadonlyMap<unknown, readonly ValidatedSoftware[]>;
  /** For each record, by its index, the number of the last search that found it. */
  readonly seen: Uint32Array;
  readonly nextSearch: () => number;
}

/** Indexes records by what they are assigned to. */
function indexRecords(records: readonly ValidatedSoftware[]): RecordIndex {
  const listsTypes = (record: ValidatedSoftware): boolean => record.deviceTypes.size > 0;
  let searches = 0;
  return {
    byDevice: indexBy(records, (record) => record.devices),
    byItem: indexBy(records, (record) => record.inventoryItems),
    byType: indexBy(records, (record) => record.deviceTypes),
    byRole: indexBy(records, (record) => (listsTypes(record) ? [] : record.deviceRoles)),
    byTag: indexBy(records, (record) => record.objectTags),
    byTenant: indexBy(records, (record) =>
      listsTypes(record) || record.deviceRoles.size > 0 ? [] : record.deviceTenants,
    ),
    seen: new Uint32Array(tableLength(records)),
    nextSearch: () => (searches += 1),
  };
}

function indexBy(
  records: readonly ValidatedSoftware[],
  assignments: (record: ValidatedSoftware) => Iterable<unknown>,
): ReadonlyMap<unknown, readonly ValidatedSoftware[]> {
  const index = new Map<unknown, ValidatedSoftware[]>();
  for (const record of records) {
    for (const assigned of assignments(record)) addToGroup(index, assigned, record);
  }
  return index;
}

/** Calls `onCandidate` once for each record that may match a device, which includes all that do. */
function eachCandidateForDevice(
  index: RecordIndex,
  device: Device,
  listedAs: Device,
  onCandidate: (record: ValidatedSoftware) => void,
): void {
  const { seen } = index;
  const search = index.nextSearch();
  const visitAll = (records: readonly ValidatedSoftware[] | undefined): void => {
    if (records === undefined) return;
    for (const record of records) {
      if (seen[record.index] === search) continue;
      seen[record.index] = search;
      onCandidate(record);
    }
  };
  visitAll(index.byDevice.get(listedAs));
  visitAll(index.byType.get(device.deviceType));
  visitAll(index.byRole.get(device.role));
  for (const tag of device.tags) visitAll(index.byTag.get(tag));
  if (device.tenant !== undefined) visitAll(index.byTenant.get(device.tenant));
}

/** The records that may match an inventory item, which include all that do. */
function candidatesForItem(
  index: RecordIndex,
  item: InventoryItem,
  listedAs: InventoryItem,
): Iterable<ValidatedSoftware> {
  const candidates = new Set<ValidatedSoftware>(index.byItem.get(listedAs));
  for (const tag of item.tags) for (const record of index.byTag.get(tag) ?? []) candidates.add(record);
  return candidates;
}
