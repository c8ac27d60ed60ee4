import { compareText } from '../../model/compare.js';
import type { SoftwareVersionEntry } from '../../model/generated/entries.js';
import type { Platform, SoftwareVersion } from '../../model/repository.js';
import { familyOf, orderVersions } from '../../versions/index.js';
import type { QueryCollection, QueryContext } from '../collection.js';
import { back, customFields, date, flag, many, one, tagsField, tagsNamed, text } from '../fields.js';
import { whether } from '../filter.js';
import { referenceFilter, statusFilter, tagsFilter } from '../reference-filters.js';
import { dateFilter } from '../ordered-filters.js';
import { nameFilter, search, textFilter } from '../text-filters.js';

function entryOf(software: SoftwareVersion): SoftwareVersionEntry {
  return software.entry.value as SoftwareVersionEntry;
}

/** A software version as the reference implementation shows it: by its alias, if it has one. */
export function displayOfSoftware(software: SoftwareVersion): string {
  return entryOf(software).alias ?? nameOfSoftware(software);
}

/** A software version by platform and version. */
export function nameOfSoftware({ platform, version }: SoftwareVersion): string {
  return `${platform} - ${version}`;
}

function platformOf({ platform }: SoftwareVersion, context: QueryContext): Platform | undefined {
  return context.find('platforms', platform)[0];
}

export const softwareVersions: QueryCollection<'software-versions'> = {
  name: 'software-versions',
  description: 'releases of the platforms',
  api: { path: '/dcim/software-versions/', objectType: 'dcim.softwareversion', model: 'SoftwareVersion' },
  graphql: { type: 'SoftwareVersionType', one: 'software_version', many: 'software_versions' },
  all: ({ repository }) => repository.softwareVersions,
  identity: ({ platform, version }) => [platform, version],
  sorts: {
    version: (a, b) => compareText(a.platform, b.platform) || orderVersions(familyOf(a.platform), a.version, b.version),
  },
  names: (software) => [software.version, nameOfSoftware(software)],
  display: displayOfSoftware,
  fields: [
    text('version', ({ version }) => version),
    text('alias', (software) => entryOf(software).alias),
    date('release_date', (software) => entryOf(software).release_date),
    date('end_of_support_date', ({ endOfSupportDate }) => endOfSupportDate),
    text('documentation_url', (software) => entryOf(software).documentation_url),
    flag('long_term_support', (software) => entryOf(software).long_term_support ?? false),
    flag('pre_release', ({ preRelease }) => preRelease),
    one('platform', 'platforms', platformOf),
    one('status', 'statuses', (software, context) => context.find('statuses', entryOf(software).status)[0]),
    many('software_image_files', 'software-image-files', ({ imageFiles }) => imageFiles),
    text('comments', (software) => entryOf(software).comments),
    back('devices', 'devices'),
    back('inventory_items', 'inventory-items'),
    back('virtual_machines', 'virtual-machines'),
    back('validatedsoftwarelcm_set', 'validated-software'),
    ...customFields<SoftwareVersion>(),
    tagsField((software, context) => tagsNamed(entryOf(software).tags, context)),
  ],
  columns: [
    { title: 'platform', of: ({ platform }) => platform },
    { title: 'version', kind: 'version', of: ({ version }) => version },
    { title: 'alias', kind: 'version', of: (software) => entryOf(software).alias ?? '' },
    { title: 'status', of: (software) => entryOf(software).status },
    { title: 'released', of: (software) => entryOf(software).release_date ?? '' },
    { title: 'end of support', kind: 'last day', of: ({ endOfSupportDate }) => endOfSupportDate ?? '' },
    { title: 'devices', of: (software, context) => String(context.users('devices', software).length) },
  ],
  filters: [
    referenceFilter(
      'platform',
      'is of this platform (name or id)',
      'platforms',
      (software, context) => [platformOf(software, context)],
      { nullable: false },
    ),
    nameFilter('software-versions', ({ version }) => version, { name: 'version', description: 'is this version' }),
    textFilter('alias', 'has this alias', (software) => entryOf(software).alias),
    statusFilter((software) => entryOf(software).status),
    dateFilter('release_date', 'was released on this date', (software) => entryOf(software).release_date, {
      nullable: true,
    }),
    dateFilter('end_of_support_date', 'is last supported on this date', ({ endOfSupportDate }) => endOfSupportDate, {
      nullable: true,
    }),
    textFilter('documentation_url', 'has its release notes there', (software) => entryOf(software).documentation_url),
    whether(
      'long_term_support',
      'is maintained for longer than others',
      (software) => entryOf(software).long_term_support ?? false,
    ),
    whether('pre_release', 'is a beta or release candidate', ({ preRelease }) => preRelease),
    referenceFilter('devices', 'runs on this device (name or id)', 'devices', (software, context) =>
      context.users('devices', software),
    ),
    whether(
      'has_devices',
      'runs on devices, or on none',
      (software, context) => context.users('devices', software).length > 0,
    ),
    referenceFilter(
      'inventory_items',
      'runs on this inventory item (name or id)',
      'inventory-items',
      (software, context) => context.users('inventory-items', software),
    ),
    whether(
      'has_inventory_items',
      'runs on inventory items, or on none',
      (software, context) => context.users('inventory-items', software).length > 0,
    ),
    referenceFilter(
      'virtual_machines',
      'runs on this virtual machine (name or id)',
      'virtual-machines',
      (software, context) => context.users('virtual-machines', software),
    ),
    whether(
      'has_virtual_machines',
      'runs on virtual machines, or on none',
      (software, context) => context.users('virtual-machines', software).length > 0,
    ),
    referenceFilter(
      'device_types',
      'has an image file for this device type (model or id)',
      'device-types',
      ({ imageFiles }) => imageFiles.flatMap(({ deviceTypes }) => [...deviceTypes]),
    ),
    referenceFilter(
      'software_image_files',
      'has this image file (file name or id)',
      'software-image-files',
      ({ imageFiles }) => imageFiles,
    ),
    whether('has_software_image_files', 'has image files, or none', ({ imageFiles }) => imageFiles.length > 0),
    tagsFilter((software, context) => tagsNamed(entryOf(software).tags, context)),
    search('the version, alias and platform', (software) => [
      software.version,
      entryOf(software).alias,
      software.platform,
    ]),
  ],
};
