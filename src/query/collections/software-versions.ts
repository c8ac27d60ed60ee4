import type { SoftwareVersionEntry } from '../../model/generated/entries.js';
import type { Platform, SoftwareVersion } from '../../model/repository.js';
import type { QueryCollection, QueryContext } from '../collection.js';
import { date, flag, many, one, text } from '../field.js';
import { days, exactly, oneOf, refersTo, search, tagged, whether } from '../filter.js';
import { tagsNamed } from './tags-named.js';

/** A software version as the reference implementation shows it. */
export function displayOfSoftware({ platform, version }: SoftwareVersion): string {
  return `${platform} - ${version}`;
}

function entryOf(software: SoftwareVersion): SoftwareVersionEntry {
  return software.entry.value as SoftwareVersionEntry;
}

function platformOf({ platform }: SoftwareVersion, context: QueryContext): Platform | undefined {
  return context.find('platforms', platform)[0];
}

export const softwareVersions: QueryCollection<'software-versions'> = {
  name: 'software-versions',
  description: 'releases of the platforms',
  graphql: { type: 'SoftwareVersion', one: 'software_version', many: 'software_versions' },
  all: (repository) => repository.softwareVersions,
  identity: ({ platform, version }) => [platform, version],
  names: (software) => [software.version, displayOfSoftware(software)],
  display: displayOfSoftware,
  fields: [
    one('platform', 'platforms', platformOf),
    text('version', ({ version }) => version),
    text('alias', (software) => entryOf(software).alias),
    text('status', (software) => entryOf(software).status),
    date('release_date', (software) => entryOf(software).release_date),
    date('end_of_support_date', ({ endOfSupportDate }) => endOfSupportDate),
    text('documentation_url', (software) => entryOf(software).documentation_url),
    flag('long_term_support', (software) => entryOf(software).long_term_support ?? false),
    flag('pre_release', ({ preRelease }) => preRelease),
    many('software_image_files', 'software-image-files', ({ imageFiles }) => imageFiles),
    many('devices', 'devices', (software, { uses }) => uses.devicesWith(software), { onlyGraphql: true }),
    many('inventory_items', 'inventory-items', (software, { uses }) => uses.itemsWith(software), { onlyGraphql: true }),
    many('virtual_machines', 'virtual-machines', (software, { uses }) => uses.machinesWith(software), {
      onlyGraphql: true,
    }),
    text('comments', (software) => entryOf(software).comments),
    many('tags', 'tags', (software, context) => tagsNamed(entryOf(software).tags, context)),
  ],
  // These names are those of the API that lists validated software, which are older than those of the collection itself.
  brief: [
    one('device_platform', 'platforms', platformOf),
    text('version', ({ version }) => version),
    date('end_of_support', ({ endOfSupportDate }) => endOfSupportDate),
  ],
  columns: [
    { title: 'platform', of: ({ platform }) => platform },
    { title: 'version', of: ({ version }) => version },
    { title: 'alias', of: (software) => entryOf(software).alias ?? '' },
    { title: 'status', of: (software) => entryOf(software).status },
    { title: 'released', of: (software) => entryOf(software).release_date ?? '' },
    { title: 'end of support', of: ({ endOfSupportDate }) => endOfSupportDate ?? '' },
    { title: 'devices', of: (software, { uses }) => String(uses.devicesWith(software).length) },
  ],
  filters: [
    refersTo('platform', 'is of this platform (name or id)', 'platforms', (software, context) => [
      platformOf(software, context),
    ]),
    exactly('version', 'is this version', ({ version }) => version),
    exactly('alias', 'has this alias', (software) => entryOf(software).alias),
    oneOf(
      'status',
      'has this status',
      ({ statuses }) => statuses.software,
      (software) => entryOf(software).status,
    ),
    ...days<SoftwareVersion>('release_date', 'was released', (software) => entryOf(software).release_date),
    ...days<SoftwareVersion>('end_of_support_date', 'is last supported', ({ endOfSupportDate }) => endOfSupportDate),
    exactly('documentation_url', 'has its release notes there', (software) => entryOf(software).documentation_url),
    whether(
      'long_term_support',
      'is maintained for longer than others',
      (software) => entryOf(software).long_term_support ?? false,
    ),
    whether('pre_release', 'is a beta or release candidate', ({ preRelease }) => preRelease),
    refersTo('devices', 'runs on this device (name or id)', 'devices', (software, { uses }) =>
      uses.devicesWith(software),
    ),
    whether(
      'has_devices',
      'runs on devices, or on none',
      (software, { uses }) => uses.devicesWith(software).length > 0,
    ),
    refersTo('inventory_items', 'runs on this inventory item (name or id)', 'inventory-items', (software, { uses }) =>
      uses.itemsWith(software),
    ),
    whether(
      'has_inventory_items',
      'runs on inventory items, or on none',
      (software, { uses }) => uses.itemsWith(software).length > 0,
    ),
    refersTo(
      'virtual_machines',
      'runs on this virtual machine (name or id)',
      'virtual-machines',
      (software, { uses }) => uses.machinesWith(software),
    ),
    whether(
      'has_virtual_machines',
      'runs on virtual machines, or on none',
      (software, { uses }) => uses.machinesWith(software).length > 0,
    ),
    refersTo('device_types', 'has an image file for this device type (model or id)', 'device-types', ({ imageFiles }) =>
      imageFiles.flatMap(({ deviceTypes }) => [...deviceTypes]),
    ),
    refersTo(
      'software_image_files',
      'has this image file (file name or id)',
      'software-image-files',
      ({ imageFiles }) => imageFiles,
    ),
    whether('has_software_image_files', 'has image files, or none', ({ imageFiles }) => imageFiles.length > 0),
    tagged((software, context) => tagsNamed(entryOf(software).tags, context)),
    search('the version, alias and platform', (software) => [
      software.version,
      entryOf(software).alias,
      software.platform,
    ]),
  ],
};
