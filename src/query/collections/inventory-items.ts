import type { InventoryItemEntry } from '../../model/generated/entries.js';
import type { InventoryItem, Manufacturer } from '../../model/repository.js';
import type { QueryCollection, QueryContext } from '../collection.js';
import { back, many, one, optionalText, text } from '../fields.js';
import { referenceFilter } from '../reference-filters.js';
import { nameFilter, search, textFilter } from '../text-filters.js';
import { hostFields, hostFilters, softwareColumn } from '../software-host.js';
import { asReferred, identityOfDevice } from './devices.js';

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
  api: { path: '/dcim/inventory-items/', objectType: 'dcim.inventoryitem', model: 'InventoryItem' },
  graphql: { type: 'InventoryItemType', one: 'inventory_item', many: 'inventory_items' },
  all: ({ repository }) => repository.inventoryItems,
  identity: ({ device, name }) => [...identityOfDevice(device), name],
  order: ({ device, name }) => [name, ...identityOfDevice(device)],
  slug: () => [],
  names: ({ name }) => [name],
  display: ({ name }) => name,
  fields: [
    text('name', ({ name }) => name),
    text('label', (item) => entryOf(item).label),
    text('part_id', (item) => entryOf(item).part_id),
    text('serial', (item) => entryOf(item).serial),
    optionalText('asset_tag', (item) => entryOf(item).asset_tag),
    one('device', 'devices', ({ device }) => asReferred(device)),
    one('manufacturer', 'manufacturers', manufacturerOf),
    ...hostFields,
    back('validated_software', 'validated-software'),
    many(
      'validated_softwares',
      'validated-software',
      (item, context) => context.matchesOf(item).map(({ record }) => record),
      { ordered: true, place: 'graphql' },
    ),
  ],
  columns: [
    { title: 'device', of: ({ device }) => device.name },
    { title: 'name', of: ({ name }) => name },
    { title: 'manufacturer', of: (item) => entryOf(item).manufacturer ?? '' },
    { title: 'part id', of: (item) => entryOf(item).part_id ?? '' },
    softwareColumn,
  ],
  filters: [
    nameFilter('inventory-items', ({ name }) => name),
    referenceFilter('device', 'is part of this device (name or id)', 'devices', ({ device }) => [asReferred(device)], {
      nullable: false,
    }),
    referenceFilter(
      'location',
      'is part of a device at this location (name or id)',
      'locations',
      ({ device }) => [device.location],
      { nullable: false },
    ),
    referenceFilter('manufacturer', 'is made by this manufacturer (name or id)', 'manufacturers', (item, context) => [
      manufacturerOf(item, context),
    ]),
    textFilter('part_id', 'has this part id', (item) => entryOf(item).part_id),
    textFilter('serial', 'has this serial number, ignoring case', (item) => entryOf(item).serial, {
      ignoreCase: true,
    }),
    textFilter('asset_tag', 'has this asset tag', (item) => entryOf(item).asset_tag, { nullable: true }),
    textFilter('label', 'has this label', (item) => entryOf(item).label),
    ...hostFilters<InventoryItem>(),
    search('the name, part id, serial number and asset tag', (item) => {
      const { part_id, serial, asset_tag } = entryOf(item);
      return [item.name, part_id, serial, asset_tag];
    }),
  ],
};
