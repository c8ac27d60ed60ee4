import type { SoftwareImageFileEntry } from '../../model/generated/entries.js';
import type { SoftwareImageFile } from '../../model/repository.js';
import { textField } from '../../model/entry.js';
import type { QueryCollection } from '../collection.js';
import { back, choice, customFields, flag, integer, many, one, tagsField, tagsNamed, text } from '../fields.js';
import { whether } from '../filter.js';
import { referenceFilter, statusFilter, tagsFilter } from '../reference-filters.js';
import { integerFilter } from '../ordered-filters.js';
import { choiceFilter, nameFilter, search, textFilter } from '../text-filters.js';
import { displayOfSoftware } from './software-versions.js';

/** The hashing algorithms of checksums (data-model.md, Collections). */
export const HASHING_ALGORITHMS = [
  'md5',
  'sha1',
  'sha224',
  'sha384',
  'sha256',
  'sha512',
  'sha3',
  'blake2',
  'blake3',
] as const;

function entryOf(file: SoftwareImageFile): SoftwareImageFileEntry {
  return file.entry.value as SoftwareImageFileEntry;
}

/** An image file as the reference implementation shows it. */
export function displayOfImageFile({ softwareVersion, imageFileName }: SoftwareImageFile): string {
  return `${displayOfSoftware(softwareVersion)} - ${imageFileName}`;
}

export const softwareImageFiles: QueryCollection<'software-image-files'> = {
  name: 'software-image-files',
  description: 'files that install software versions',
  api: { path: '/dcim/software-image-files/', objectType: 'dcim.softwareimagefile', model: 'SoftwareImageFile' },
  graphql: { type: 'SoftwareImageFileType', one: 'software_image_file', many: 'software_image_files' },
  all: ({ repository }) => repository.softwareImageFiles,
  identity: ({ softwareVersion, imageFileName }) => [softwareVersion.platform, softwareVersion.version, imageFileName],
  slug: ({ softwareVersion, imageFileName }) => [imageFileName, softwareVersion.platform, softwareVersion.version],
  names: ({ imageFileName }) => [imageFileName],
  display: displayOfImageFile,
  fields: [
    text('image_file_name', ({ imageFileName }) => imageFileName),
    text('image_file_checksum', (file) => entryOf(file).image_file_checksum),
    choice('hashing_algorithm', (file) => entryOf(file).hashing_algorithm),
    integer('image_file_size', (file) => entryOf(file).image_file_size),
    text('download_url', (file) => entryOf(file).download_url),
    flag('default_image', ({ defaultImage }) => defaultImage),
    one('software_version', 'software-versions', ({ softwareVersion }) => softwareVersion),
    one('status', 'statuses', (file, context) => context.find('statuses', entryOf(file).status)[0]),
    many('device_types', 'device-types', ({ deviceTypes }) => deviceTypes),
    text('comments', (file) => entryOf(file).comments),
    back('devices', 'devices'),
    back('inventory_items', 'inventory-items'),
    back('virtual_machines', 'virtual-machines'),
    ...customFields<SoftwareImageFile>(),
    tagsField((file, context) => tagsNamed(entryOf(file).tags, context)),
  ],
  columns: [
    {
      title: 'software',
      kind: 'version',
      of: ({ softwareVersion }) => `${softwareVersion.platform} ${softwareVersion.version}`,
    },
    { title: 'file', kind: 'version', of: ({ imageFileName }) => imageFileName },
    { title: 'status', of: (file) => entryOf(file).status },
    { title: 'default', of: ({ defaultImage }) => (defaultImage ? 'yes' : '') },
    {
      title: 'device types',
      kind: 'list',
      of: ({ deviceTypes }) =>
        [...deviceTypes]
          .map(({ model }) => model)
          .sort()
          .join(', '),
    },
    { title: 'bytes', of: (file) => String(entryOf(file).image_file_size ?? '') },
  ],
  filters: [
    referenceFilter(
      'software_version',
      'installs this software version (version or id)',
      'software-versions',
      ({ softwareVersion }) => [softwareVersion],
      { nullable: false },
    ),
    referenceFilter(
      'software_version__platform',
      'installs a software version of this platform (name or id)',
      'platforms',
      ({ softwareVersion }, context) => context.find('platforms', softwareVersion.platform),
      { nullable: false },
    ),
    nameFilter('software-image-files', ({ imageFileName }) => imageFileName, {
      name: 'image_file_name',
      description: 'has this file name',
    }),
    textFilter('image_file_checksum', 'has this checksum, ignoring case', (file) => entryOf(file).image_file_checksum, {
      ignoreCase: true,
    }),
    choiceFilter(
      'hashing_algorithm',
      'has a checksum made with this algorithm',
      HASHING_ALGORITHMS,
      (file) => entryOf(file).hashing_algorithm,
    ),
    integerFilter('image_file_size', 'has this size in bytes', (file) => entryOf(file).image_file_size),
    textFilter('download_url', 'is downloaded from there', (file) => entryOf(file).download_url),
    whether('default_image', 'is the default image of its software version', ({ defaultImage }) => defaultImage),
    statusFilter((file) => entryOf(file).status),
    referenceFilter(
      'device_types',
      'is associated with this device type (model or id)',
      'device-types',
      ({ deviceTypes }) => deviceTypes,
    ),
    whether(
      'has_device_types',
      'is associated with device types, or with none',
      ({ deviceTypes }) => deviceTypes.size > 0,
    ),
    referenceFilter('devices', 'is set on this device (name or id)', 'devices', (file, context) =>
      context.users('devices', file),
    ),
    whether(
      'has_devices',
      'is set on devices, or on none',
      (file, context) => context.users('devices', file).length > 0,
    ),
    tagsFilter((file, context) => tagsNamed(entryOf(file).tags, context)),
    search("the file name, and the version's version, alias and platform", ({ imageFileName, softwareVersion }) => [
      imageFileName,
      softwareVersion.version,
      textField(softwareVersion.entry.value, 'alias'),
      softwareVersion.platform,
    ]),
  ],
};
