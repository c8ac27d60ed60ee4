import type { PlatformEntry } from '../../model/generated/entries.js';
import type { Platform } from '../../model/repository.js';
import type { QueryCollection } from '../collection.js';
import { back, count, customFields, one, text } from '../fields.js';
import { whether } from '../filter.js';
import { referenceFilter } from '../reference-filters.js';
import { nameFilter, search, textFilter } from '../text-filters.js';

function entryOf(platform: Platform): PlatformEntry {
  return platform.entry.value as PlatformEntry;
}

export const platforms: QueryCollection<'platforms'> = {
  name: 'platforms',
  description: 'operating systems and firmware families',
  api: { path: '/dcim/platforms/', objectType: 'dcim.platform', model: 'Platform' },
  graphql: { type: 'PlatformType', one: 'platform', many: 'platforms' },
  all: ({ repository }) => repository.platforms,
  identity: ({ name }) => [name],
  names: ({ name }) => [name],
  display: ({ name }) => name,
  fields: [
    count('device_count', (platform, context) => context.users('devices', platform).length),
    count('virtual_machine_count', (platform, context) => context.users('virtual-machines', platform).length),
    text('name', ({ name }) => name),
    text('network_driver', (platform) => entryOf(platform).network_driver),
    text('description', (platform) => entryOf(platform).description),
    one('manufacturer', 'manufacturers', ({ manufacturer }) => manufacturer),
    back('devices', 'devices'),
    back('virtual_machines', 'virtual-machines'),
    back('softwareversion_set', 'software-versions'),
    ...customFields<Platform>(),
  ],
  columns: [
    { title: 'name', of: ({ name }) => name },
    { title: 'manufacturer', of: ({ manufacturer }) => manufacturer?.name ?? '' },
    { title: 'network driver', of: (platform) => entryOf(platform).network_driver ?? '' },
    { title: 'description', kind: 'text', of: (platform) => entryOf(platform).description ?? '' },
  ],
  filters: [
    nameFilter('platforms', ({ name }) => name),
    referenceFilter(
      'manufacturer',
      'is limited to this manufacturer (name or id)',
      'manufacturers',
      ({ manufacturer }) => [manufacturer],
    ),
    textFilter('network_driver', 'has this network driver', (platform) => entryOf(platform).network_driver),
    textFilter('description', 'has this description', (platform) => entryOf(platform).description),
    referenceFilter('devices', 'is the platform of this device (name or id)', 'devices', (platform, context) =>
      context.users('devices', platform),
    ),
    whether(
      'has_devices',
      'is the platform of devices, or of none',
      (platform, context) => context.users('devices', platform).length > 0,
    ),
    referenceFilter(
      'virtual_machines',
      'is the platform of this virtual machine (name or id)',
      'virtual-machines',
      (platform, context) => context.users('virtual-machines', platform),
    ),
    whether(
      'has_virtual_machines',
      'is the platform of virtual machines, or of none',
      (platform, context) => context.users('virtual-machines', platform).length > 0,
    ),
    search('the name', ({ name }) => [name]),
  ],
};
