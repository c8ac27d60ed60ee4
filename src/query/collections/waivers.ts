import type { WaiverEntry } from '../../model/generated/entries.js';
import type { Waiver } from '../../model/repository.js';
import type { QueryCollection } from '../collection.js';
import { date, many, one, text } from '../field.js';
import { day, exactly, refersTo, search } from '../filter.js';
import { identityOfDevice } from './devices.js';
import { displayOfSoftware } from './software-versions.js';

function entryOf(waiver: Waiver): WaiverEntry {
  return waiver.entry.value as WaiverEntry;
}

/** All that a waiver says: it has no name, so that two that say the same are the same. */
function identityOf({ reason, until, software, devices, inventoryItems }: Waiver): readonly string[] {
  return [
    until,
    reason,
    software === undefined ? '' : displayOfSoftware(software),
    JSON.stringify([...devices].map((device) => JSON.stringify(identityOfDevice(device))).sort()),
    JSON.stringify(
      [...inventoryItems].map(({ device, name }) => JSON.stringify([...identityOfDevice(device), name])).sort(),
    ),
  ];
}

export const waivers: QueryCollection<'waivers'> = {
  name: 'waivers',
  description: 'time-limited excuses from the policy',
  graphql: { type: 'Waiver', one: 'waiver', many: 'waivers' },
  all: (repository) => repository.waivers,
  identity: identityOf,
  names: () => [],
  display: ({ reason, until }) => `${reason} - Until: ${until}`,
  fields: [
    text('reason', ({ reason }) => reason),
    date('until', ({ until }) => until),
    text('approved_by', (waiver) => entryOf(waiver).approved_by),
    text('ticket', (waiver) => entryOf(waiver).ticket),
    one('software', 'software-versions', ({ software }) => software),
    many('devices', 'devices', (waiver) => waiver.devices),
    many('inventory_items', 'inventory-items', ({ inventoryItems }) => inventoryItems),
  ],
  brief: [],
  columns: [
    { title: 'until', of: ({ until }) => until },
    { title: 'reason', of: ({ reason }) => reason },
    { title: 'ticket', of: (waiver) => entryOf(waiver).ticket ?? '' },
    { title: 'approved by', of: (waiver) => entryOf(waiver).approved_by ?? '' },
    { title: 'devices', of: ({ devices }) => String(devices.size) },
    { title: 'items', of: ({ inventoryItems }) => String(inventoryItems.size) },
  ],
  filters: [
    refersTo('software', 'is for this software version (version or id)', 'software-versions', ({ software }) => [
      software,
    ]),
    refersTo('devices', 'excuses this device (name or id)', 'devices', (waiver) => waiver.devices),
    refersTo(
      'inventory_items',
      'excuses this inventory item (name or id)',
      'inventory-items',
      ({ inventoryItems }) => inventoryItems,
    ),
    exactly('ticket', 'has this ticket', (waiver) => entryOf(waiver).ticket),
    exactly('approved_by', 'was approved by this person', (waiver) => entryOf(waiver).approved_by),
    day('until_after', 'holds until this date or longer', 'notBefore', ({ until }) => until),
    day('until_before', 'holds until this date at the latest', 'notAfter', ({ until }) => until),
    search('the reason, ticket and approver', (waiver) => [
      waiver.reason,
      entryOf(waiver).ticket,
      entryOf(waiver).approved_by,
    ]),
  ],
};
