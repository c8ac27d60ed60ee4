import type { PlatformEntry } from '../../model/generated/entries.js';
import type { Platform } from '../../model/repository.js';
import type { QueryCollection } from '../collection.js';
import { many, one, text } from '../field.js';
import { exactly, refersTo, search, whether } from '../filter.js';

function entryOf(platform: Platform): PlatformEntry {
  return platform.entry.value as PlatformEntry;
}

export const platforms: QueryCollection<'platforms'> = {
  name: 'platforms',
  description: 'operating systems and firmware families',
  graphql: { type: 'Platform', one: 'platform', many: 'platforms' },
  all: (repository) => repository.platforms,
  identity: ({ name }) => [name],
  names: ({ name }) => [name],
  display: ({ name }) => name,
  fields: [
    text('name', ({ name }) => name),
    one('manufacturer', 'manufacturers', ({ manufacturer }) => manufacturer),
    text('network_driver', (platform) => entryOf(platform).network_driver),
    text('description', (platform) => entryOf(platform).description),
    many(
      'software_versions',
      'software-versions',
      ({ name }, { repository }) => repository.softwareVersions.filter(({ platform }) => platform === name),
      { onlyGraphql: true },
    ),
  ],
  brief: [text('name', ({ name }) => name)],
  columns: [
    { title: 'name', of: ({ name }) => name },
    { title: 'manufacturer', of: ({ manufacturer }) => manufacturer?.name ?? '' },
    { title: 'network driver', of: (platform) => entryOf(platform).network_driver ?? '' },
    { title: 'description', of: (platform) => entryOf(platform).description ?? '' },
  ],
  filters: [
    exactly('name', 'has this name', ({ name }) => name),
    refersTo('manufacturer', 'is limited to this manufacturer (name or id)', 'manufacturers', ({ manufacturer }) => [
      manufacturer,
    ]),
    exactly('network_driver', 'has this network driver', (platform) => entryOf(platform).network_driver),
    whether(
      'has_devices',
      'is the platform of devices, or of none',
      (platform, { uses }) => uses.devicesWith(platform).length > 0,
    ),
    whether(
      'has_virtual_machines',
      'is the platform of virtual machines, or of none',
      (platform, { uses }) => uses.machinesWith(platform).length > 0,
    ),
    search('the name', ({ name }) => [name]),
  ],
};
