import type { Criterion } from '../model/evaluation.js';
import type { Device, InventoryItem, ValidatedSoftware } from '../model/repository.js';

const DEVICE_RANKS: Readonly<Record<Exclude<Criterion, 'inventory_item'>, number>> = {
  device: 1,
  device_type_and_role: 2,
  device_type: 3,
  device_role: 4,
  object_tag: 5,
  device_tenant: 5,
};

/**
 * The most specific criterion by which a record is admitted for a device, or undefined where it does not match
 * (matching.md, Which records match a device). `listedAs` is the device that records list by name, if this
 * device is a variant of it.
 */
export function admitDevice(
  record: ValidatedSoftware,
  device: Device,
  multiTenantMode: boolean,
  listedAs: Device = device,
): Criterion | undefined {
  if (isOutOfScope(record, device, multiTenantMode)) return undefined;
  if (record.devices.size > 0 && record.devices.has(listedAs)) return 'device';
  const byGroup = admitByGroup(record, device, multiTenantMode && device.tenant !== undefined);
  if (byGroup !== undefined && byGroup !== 'device_tenant') return byGroup;
  return isTagged(device, record) ? 'object_tag' : byGroup;
}

/** Whether a record lists tenants while the device has none or tenants are ignored: then it does not match. */
export function isOutOfScope(record: ValidatedSoftware, { tenant }: Device, multiTenantMode: boolean): boolean {
  return record.deviceTenants.size > 0 && (!multiTenantMode || tenant === undefined);
}

/** The criteria of type, role and tenant; for a device with a tenant they hold for records of that tenant only. */
function admitByGroup(record: ValidatedSoftware, device: Device, scoped: boolean): Criterion | undefined {
  if (scoped && (device.tenant === undefined || !record.deviceTenants.has(device.tenant))) return undefined;
  const listsTypes = record.deviceTypes.size > 0;
  const listsRoles = record.deviceRoles.size > 0;
  const ofType = record.deviceTypes.has(device.deviceType);
  const ofRole = record.deviceRoles.has(device.role);
  if (listsTypes && listsRoles) return ofType && ofRole ? 'device_type_and_role' : undefined;
  if (listsTypes) return ofType ? 'device_type' : undefined;
  if (listsRoles) return ofRole ? 'device_role' : undefined;
  return scoped ? 'device_tenant' : undefined;
}

/**
 * The most specific criterion by which a record is admitted for an inventory item, in either tenant mode, or undefined
 * (matching.md, Which records match an inventory item). `listedAs` is as for {@link admitDevice}.
 */
export function admitInventoryItem(
  record: ValidatedSoftware,
  item: InventoryItem,
  listedAs: InventoryItem = item,
): Criterion | undefined {
  if (record.inventoryItems.has(listedAs)) return 'inventory_item';
  return isTagged(item, record) ? 'object_tag' : undefined;
}

/** Whether an object has one of the tags that a record lists. */
function isTagged({ tags }: Device | InventoryItem, { objectTags }: ValidatedSoftware): boolean {
  if (objectTags.size === 0) return false;
  for (const tag of tags) if (objectTags.has(tag)) return true;
  return false;
}

/** The rank of a match in a device's list, 1 to 10 (matching.md, Order of the matches). */
export function rankForDevice(criterion: Criterion, preferred: boolean): number {
  return (criterion === 'inventory_item' ? 5 : DEVICE_RANKS[criterion]) + (preferred ? 0 : 5);
}

/** The rank of a match in an inventory item's list, 1 to 4 (matching.md, Order of the matches). */
export function rankForInventoryItem(criterion: Criterion, preferred: boolean): number {
  return (criterion === 'inventory_item' ? 1 : 2) + (preferred ? 0 : 2);
}
