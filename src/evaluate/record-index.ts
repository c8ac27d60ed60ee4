import { addToGroup } from '../model/group-by.js';
import { type Device, type InventoryItem, tableLength, type ValidatedSoftware } from '../model/repository.js';

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
export function indexRecords(records: readonly ValidatedSoftware[]): RecordIndex {
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
export function eachCandidateForDevice(
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
export function candidatesForItem(
  index: RecordIndex,
  item: InventoryItem,
  listedAs: InventoryItem,
): Iterable<ValidatedSoftware> {
  const candidates = new Set<ValidatedSoftware>(index.byItem.get(listedAs));
  for (const tag of item.tags) for (const record of index.byTag.get(tag) ?? []) candidates.add(record);
  return candidates;
}
