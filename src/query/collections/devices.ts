import type { DeviceEntry } from '../../model/generated/entries.js';
import type { Device } from '../../model/repository.js';
import { textField } from '../../model/entry.js';
import { carriedFilters, closingFields, softwareColumn, softwareFields } from '../carried.js';
import type { QueryCollection } from '../collection.js';
import { many, one, text } from '../field.js';
import { exactly, oneOf, refersTo, search } from '../filter.js';
import { displayOfDeviceType } from './device-types.js';

/** The status of a device or virtual machine whose entry says none (data-model.md, Collections). */
export const DEFAULT_STATUS = 'Active';

function entryOf(device: Device): DeviceEntry {
  return device.entry.value as DeviceEntry;
}

/** Name, tenant and location, as the entry has them: those of a broken entry may lead nowhere. */
export function identityOfDevice({ name, entry }: Device): readonly (string | undefined)[] {
  return [name, textField(entry.value, 'tenant'), textField(entry.value, 'location')];
}

export const devices: QueryCollection<'devices'> = {
  name: 'devices',
  description: 'devices with the software they run',
  graphql: { type: 'Device', one: 'device', many: 'devices' },
  all: (repository) => repository.devices,
  identity: identityOfDevice,
  names: ({ name }) => [name],
  display: ({ name }) => name,
  fields: [
    text('name', ({ name }) => name),
    one('device_type', 'device-types', ({ deviceType }) => deviceType),
    one('role', 'roles', ({ role }) => role),
    text('status', (device) => entryOf(device).status ?? DEFAULT_STATUS),
    one('platform', 'platforms', ({ platform }) => platform),
    one('tenant', 'tenants', ({ tenant }) => tenant),
    one('location', 'locations', ({ location }) => location),
    text('serial', (device) => entryOf(device).serial),
    text('asset_tag', (device) => entryOf(device).asset_tag),
    ...softwareFields,
    many('inventory_items', 'inventory-items', (device, { uses }) => uses.itemsWith(device), { onlyGraphql: true }),
    many(
      'validated_softwares',
      'validated-software',
      (device, context) => context.matchesOf(device).map(({ record }) => record),
      { ordered: true, onlyGraphql: true },
    ),
    ...closingFields,
  ],
  brief: [text('name', ({ name }) => name)],
  columns: [
    { title: 'name', of: ({ name }) => name },
    { title: 'device type', of: ({ deviceType }) => displayOfDeviceType(deviceType) },
    { title: 'role', of: ({ role }) => role.name },
    { title: 'location', of: ({ location }) => location?.name ?? '' },
    { title: 'tenant', of: ({ tenant }) => tenant?.name ?? '' },
    { title: 'status', of: (device) => entryOf(device).status ?? DEFAULT_STATUS },
    softwareColumn,
  ],
  filters: [
    exactly('name', 'has this name', ({ name }) => name),
    refersTo('device_type', 'is of this device type (model or id)', 'device-types', ({ deviceType }) => [deviceType]),
    refersTo(
      'manufacturer',
      'is of a device type by this manufacturer (name or id)',
      'manufacturers',
      ({ deviceType }, context) => context.find('manufacturers', deviceType.manufacturer),
    ),
    refersTo('role', 'has this role (name or id)', 'roles', ({ role }) => [role]),
    oneOf(
      'status',
      'has this status',
      ({ statuses }) => statuses.objects,
      (device) => entryOf(device).status ?? DEFAULT_STATUS,
    ),
    refersTo('platform', 'has this platform (name or id)', 'platforms', ({ platform }) => [platform]),
    refersTo('tenant', 'belongs to this tenant (name or id)', 'tenants', ({ tenant }) => [tenant]),
    refersTo('location', 'stands at this location (name or id)', 'locations', ({ location }) => [location]),
    exactly('serial', 'has this serial number, upper and lower case aside', (device) => entryOf(device).serial, {
      ignoreCase: true,
    }),
    exactly('asset_tag', 'has this asset tag', (device) => entryOf(device).asset_tag),
    ...carriedFilters<Device>(),
    search(
      'the name, serial number, asset tag, comments, manufacturer, and the serial numbers of inventory items',
      function* (device, { uses }) {
        const { serial, asset_tag, comments } = entryOf(device);
        yield* [device.name, serial, asset_tag, comments, device.deviceType.manufacturer];
        for (const item of uses.itemsWith(device)) yield textField(item.entry.value, 'serial');
      },
    ),
  ],
};
