import type { AssignmentField, Exclusion, ExclusionReason } from './types.js';
import type { Device, InventoryItem, Tenant, ValidatedSoftware } from '../model/repository.js';
import { admitDevice, admitInventoryItem } from '../evaluate/match.js';

const NO_TENANTS: ReadonlySet<Tenant> = new Set();

/**
 * Why a record does not match a device: the one step at which it is turned away; undefined where it matches. Tenants are
 * asked first, then types and roles, then names and tags (matching.md, Which records match a device).
 */
export function excludeFromDevice(
  record: ValidatedSoftware,
  device: Device,
  multiTenantMode: boolean,
): Exclusion | undefined {
  if (admitDevice(record, device, multiTenantMode) !== undefined) return undefined;
  return excludeByTenant(record, device, multiTenantMode) ?? excludeByAssignment(record, device);
}

function excludeByTenant(record: ValidatedSoftware, device: Device, multiTenantMode: boolean): Exclusion | undefined {
  const isScoped = record.deviceTenants.size > 0;
  if (!multiTenantMode) {
    return isScoped
      ? exclusion('tenant_scoped_in_legacy_mode', 'device_tenants', admitDevice(record, device, true))
      : undefined;
  }
  const { tenant } = device;
  if (tenant === undefined) {
    if (!isScoped) return undefined;
    const unscoped = { ...record, deviceTenants: NO_TENANTS };
    return exclusion('device_without_tenant', 'device_tenants', admitDevice(unscoped, device, true));
  }
  const isGrouped = record.deviceTypes.size > 0 || record.deviceRoles.size > 0;
  if (record.deviceTenants.has(tenant) || (!isScoped && !isGrouped)) return undefined;
  const scoped = { ...record, deviceTenants: new Set([tenant]) };
  const wouldMatchBy = admitDevice(scoped, device, true);
  return isScoped
    ? exclusion('other_tenant', 'device_tenants', wouldMatchBy)
    : exclusion('not_tenant_scoped', undefined, wouldMatchBy);
}

/** The reason where tenants do not stand in the way. */
function excludeByAssignment(record: ValidatedSoftware, device: Device): Exclusion {
  const { deviceTypes, deviceRoles, devices, objectTags, inventoryItems } = record;
  if (deviceTypes.size > 0 && deviceRoles.size > 0) {
    if (deviceTypes.has(device.deviceType)) return exclusion('type_but_not_role', 'device_roles');
    if (deviceRoles.has(device.role)) return exclusion('role_but_not_type', 'device_types');
    return exclusion('neither_type_nor_role', 'device_types');
  }
  if (deviceTypes.size > 0) return exclusion('other_device_type', 'device_types');
  if (deviceRoles.size > 0) return exclusion('other_device_role', 'device_roles');
  if (devices.size > 0) return exclusion('other_objects', 'devices');
  if (objectTags.size > 0) return exclusion('other_objects', 'object_tags');
  return inventoryItems.size > 0
    ? exclusion('inventory_items_only', 'inventory_items')
    : exclusion('unassigned', undefined);
}

/**
 * Why a record does not match an inventory item, in either tenant mode; undefined where it matches (matching.md, Which
 * records match an inventory item).
 */
export function excludeFromInventoryItem(record: ValidatedSoftware, item: InventoryItem): Exclusion | undefined {
  if (admitInventoryItem(record, item) !== undefined) return undefined;
  if (record.inventoryItems.size > 0) return exclusion('other_objects', 'inventory_items');
  if (record.objectTags.size > 0) return exclusion('other_objects', 'object_tags');
  if (record.devices.size > 0) return exclusion('devices_only', 'devices');
  if (record.deviceTypes.size > 0) return exclusion('devices_only', 'device_types');
  if (record.deviceRoles.size > 0) return exclusion('devices_only', 'device_roles');
  if (record.deviceTenants.size > 0) return exclusion('devices_only', 'device_tenants');
  return exclusion('unassigned', undefined);
}

function exclusion(
  reason: ExclusionReason,
  field: AssignmentField | undefined,
  wouldMatchBy?: Exclusion['wouldMatchBy'],
): Exclusion {
  return { reason, field, wouldMatchBy };
}
