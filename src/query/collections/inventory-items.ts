import type { InventoryItemEntry } from '../../model/generated/entries.js';
import type { InventoryItem, Manufacturer } from '../../model/repository.js';
import { carriedFilters, closingFields, softwareColumn, softwareFields } from '../carried.js';
import type { QueryCollection, QueryContext } from '../collection.js';
import { many, one, text } from '../field.js';
import { exactly, refersTo, search } from '../filter.js';
import { identityOfDevice } from './devices.js';

function entryOf(item: InventoryItem): InventoryItemEntry {
  return item.entry.value as InventoryItemEntry;
}

function manufacturerOf(item: InventoryItem, context: QueryContext): Manufacturer | undefined {
  const { manufacturer } = entryOf(item);
  return manufacturer === undefined ? undefined : context.find('manufacturers', manufacturer)[0];
}

export const inventoryItems: QueryCollection<'inventory-items'> = {
  name: 'inventory-items',
  description: 'parts of devices with the software they run',
  graphql: { type: 'InventoryItem', one: 'inventory_item', many: 'inventory_items' },
  all: (repository) => repository.inventoryItems,
  identity: ({ device, name }) => [...identityOfDevice(device), name],
  names: ({ name }) => [name],
  display: ({ name }) => name,
  fields: [
    one('device', 'devices', ({ device }) => device),
    text('name', ({ name }) => name),
    one('manufacturer', 'manufacturers', manufacturerOf),
    text('part_id', (item) => entryOf(item).part_id),
    text('serial', (item) => entryOf(item).serial),
    text('asset_tag', (item) => entryOf(item).asset_tag),
    text('label', (item) => entryOf(item).label),
    ...softwareFields,
    many(
      'validated_softwares',
      'validated-software',
      (item, context) => context.matchesOf(item).map(({ record }) => record),
      { ordered: true, onlyGraphql: true },
    ),
    ...closingFields,
  ],
  brief: [one('device', 'devices', ({ device }) => device), text('name', ({ name }) => name)],
  columns: [
    { title: 'device', of: ({ device }) => device.name },
    { title: 'name', of: ({ name }) => name },
    { title: 'manufacturer', of: (item) => entryOf(item).manufacturer ?? '' },
    { title: 'part id', of: (item) => entryOf(item).part_id ?? '' },
    softwareColumn,
  ],
  filters: [
    exactly('name', 'has this name', ({ name }) => name),
    refersTo('device', 'is part of this device (name or id)', 'devices', ({ device }) => [device]),
    refersTo('location', 'is part of a device at this location (name or id)', 'locations', ({ device }) => [
      device.location,
    ]),
    refersTo('manufacturer', 'is made by this manufacturer (name or id)', 'manufacturers', (item, context) => [
      manufacturerOf(item, context),
    ]),
    exactly('part_id', 'has this part id', (item) => entryOf(item).part_id),
    exactly('serial', 'has this serial number, upper and lower case aside', (item) => entryOf(item).serial, {
      ignoreCase: true,
    }),
    exactly('asset_tag', 'has this asset tag', (item) => entryOf(item).asset_tag),
    exactly('label', 'has this label', (item) => entryOf(item).label),
    ...carriedFilters<InventoryItem>(),
    search('the name, part id, serial number and asset tag', (item) => {
      const { part_id, serial, asset_tag } = entryOf(item);
      return [item.name, part_id, serial, asset_tag];
    }),
  ],
};
