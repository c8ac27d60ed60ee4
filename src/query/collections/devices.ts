import type { DeviceEntry } from '../../model/generated/entries.js';
import type { Device, HostDevice } from '../../model/repository.js';
import { textField } from '../../model/entry.js';
import type { Key, QueryCollection } from '../collection.js';
import { back, many, one, optionalText, text } from '../fields.js';
import { referenceFilter, statusFilter } from '../reference-filters.js';
import { nameFilter, search, textFilter } from '../text-filters.js';
import { DEFAULT_STATUS, hostFields, hostFilters, softwareColumn } from '../software-host.js';
import { displayOfDeviceType } from './device-types.js';

function entryOf(device: Device): DeviceEntry {
  return device.entry.value as DeviceEntry;
}

function statusOf(device: Device): string {
  return entryOf(device).status ?? DEFAULT_STATUS;
}

/** Name, tenant and location as the entry has them: those of a broken entry may not exist. */
export function identityOfDevice({ name, entry }: HostDevice): Key {
  return [name, textField(entry.value, 'tenant'), textField(entry.value, 'location')];
}

/** A device that another object refers to, as one of the collection: of a broken one only the identity is read. */
export function asReferred(device: HostDevice): Device {
  return device as Device;
}

export const devices: QueryCollection<'devices'> = {
  name: 'devices',
  description: 'devices with the software they run',
  api: { path: '/dcim/devices/', objectType: 'dcim.device', model: 'Device' },
  graphql: { type: 'DeviceType', one: 'device', many: 'devices' },
  all: ({ repository }) => repository.devices,
  identity: identityOfDevice,
  names: ({ name }) => [name],
  display: ({ name }) => name,
  fields: [
    text('name', ({ name }) => name),
    text('serial', (device) => entryOf(device).serial),
    optionalText('asset_tag', (device) => entryOf(device).asset_tag),
    one('device_type', 'device-types', ({ deviceType }) => deviceType),
    one('status', 'statuses', (device, context) => context.find('statuses', statusOf(device))[0]),
    one('role', 'roles', ({ role }) => role),
    one('tenant', 'tenants', ({ tenant }) => tenant),
    one('platform', 'platforms', ({ platform }) => platform),
    one('location', 'locations', ({ location }) => location),
    ...hostFields,
    back('inventory_items', 'inventory-items'),
    back('validated_software', 'validated-software'),
    many(
      'validated_softwares',
      'validated-software',
      (device, context) => context.matchesOf(device).map(({ record }) => record),
      { ordered: true, place: 'graphql' },
    ),
  ],
  columns: [
    { title: 'name', of: ({ name }) => name },
    { title: 'device type', kind: 'words', of: ({ deviceType }) => displayOfDeviceType(deviceType) },
    { title: 'role', of: ({ role }) => role.name },
    { title: 'location', of: ({ location }) => location?.name ?? '' },
    { title: 'tenant', of: ({ tenant }) => tenant?.name ?? '' },
    { title: 'status', of: statusOf },
    softwareColumn,
  ],
  filters: [
    nameFilter('devices', ({ name }) => name, { nullable: true }),
    referenceFilter(
      'device_type',
      'is of this device type (model or id)',
      'device-types',
      ({ deviceType }) => [deviceType],
      { nullable: false },
    ),
    referenceFilter(
      'manufacturer',
      'is of a device type by this manufacturer (name or id)',
      'manufacturers',
      ({ deviceType }, context) => context.find('manufacturers', deviceType.manufacturer),
      { nullable: false },
    ),
    referenceFilter('role', 'has this role (name or id)', 'roles', ({ role }) => [role], { nullable: false }),
    statusFilter(statusOf),
    referenceFilter('platform', 'has this platform (name or id)', 'platforms', ({ platform }) => [platform]),
    referenceFilter('tenant', 'belongs to this tenant (name or id)', 'tenants', ({ tenant }) => [tenant]),
    referenceFilter('tenant_id', 'belongs to the tenant with this id', 'tenants', ({ tenant }) => [tenant], {
      idOnly: true,
    }),
    referenceFilter('location', 'is at this location (name or id)', 'locations', ({ location }) => [location], {
      nullable: false,
    }),
    textFilter('serial', 'has this serial number, ignoring case', (device) => entryOf(device).serial, {
      ignoreCase: true,
    }),
    textFilter('asset_tag', 'has this asset tag', (device) => entryOf(device).asset_tag, { nullable: true }),
    ...hostFilters<Device>(),
    search(
      'the name, serial number, asset tag, comments, manufacturer, and the serial numbers of inventory items',
      function* (device, context) {
        const { serial, asset_tag, comments } = entryOf(device);
        yield* [device.name, serial, asset_tag, comments, device.deviceType.manufacturer];
        for (const item of context.users('inventory-items', device)) yield textField(item.entry.value, 'serial');
      },
    ),
  ],
};
