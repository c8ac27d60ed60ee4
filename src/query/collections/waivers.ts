import type { WaiverEntry } from '../../model/generated/entries.js';
import type { Waiver } from '../../model/repository.js';
import type { Key, QueryCollection } from '../collection.js';
import { customFields, many, one, requiredDate, text } from '../fields.js';
import { referenceFilter } from '../reference-filters.js';
import { dateComparison } from '../ordered-filters.js';
import { search, textFilter } from '../text-filters.js';
import { asReferred, identityOfDevice } from './devices.js';
import { nameOfSoftware } from './software-versions.js';

function entryOf(waiver: Waiver): WaiverEntry {
  return waiver.entry.value as WaiverEntry;
}

/** Everything that a waiver says: it has no name, so two that say the same are the same. */
function identityOf({ reason, until, software, devices, inventoryItems }: Waiver): Key {
  return [
    until,
    reason,
    software === undefined ? '' : nameOfSoftware(software),
    JSON.stringify([...devices].map((device) => JSON.stringify(identityOfDevice(device))).sort()),
    JSON.stringify(
      [...inventoryItems].map(({ device, name }) => JSON.stringify([...identityOfDevice(device), name])).sort(),
    ),
  ];
}

export const waivers: QueryCollection<'waivers'> = {
  name: 'waivers',
  description: 'time-limited exceptions to the policy, which Nautobot does not have',
  api: { path: '/plugins/fleetvet/waivers/', objectType: 'fleetvet.waiver', model: 'Waiver' },
  graphql: { type: 'WaiverType', one: 'waiver', many: 'waivers' },
  all: ({ repository }) => repository.waivers,
  identity: identityOf,
  slug: () => [],
  names: () => [],
  display: ({ reason, until }) => `${reason} - Until: ${until}`,
  fields: [
    text('reason', ({ reason }) => reason),
    requiredDate('until', ({ until }) => until),
    text('approved_by', (waiver) => entryOf(waiver).approved_by),
    text('ticket', (waiver) => entryOf(waiver).ticket),
    one('software', 'software-versions', ({ software }) => software),
    many('devices', 'devices', (waiver) => [...waiver.devices].map(asReferred)),
    many('inventory_items', 'inventory-items', ({ inventoryItems }) => inventoryItems),
    ...customFields<Waiver>(),
  ],
  columns: [
    { title: 'until', kind: 'last day', of: ({ until }) => until },
    { title: 'reason', kind: 'text', of: ({ reason }) => reason },
    { title: 'ticket', of: (waiver) => entryOf(waiver).ticket ?? '' },
    { title: 'approved by', of: (waiver) => entryOf(waiver).approved_by ?? '' },
    { title: 'devices', of: ({ devices }) => String(devices.size) },
    { title: 'items', of: ({ inventoryItems }) => String(inventoryItems.size) },
  ],
  filters: [
    referenceFilter('software', 'is for this software version (version or id)', 'software-versions', ({ software }) => [
      software,
    ]),
    referenceFilter('devices', 'excuses this device (name or id)', 'devices', (waiver) =>
      [...waiver.devices].map(asReferred),
    ),
    referenceFilter(
      'inventory_items',
      'excuses this inventory item (name or id)',
      'inventory-items',
      ({ inventoryItems }) => inventoryItems,
    ),
    textFilter('ticket', 'has this ticket', (waiver) => entryOf(waiver).ticket),
    textFilter('approved_by', 'was approved by this person', (waiver) => entryOf(waiver).approved_by),
    dateComparison('until_after', 'holds until this date or longer', 'gte', ({ until }) => until),
    dateComparison('until_before', 'holds until this date at the latest', 'lte', ({ until }) => until),
    search('the reason, ticket and approver', (waiver) => [
      waiver.reason,
      entryOf(waiver).ticket,
      entryOf(waiver).approved_by,
    ]),
  ],
};
