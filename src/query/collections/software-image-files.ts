import type { SoftwareImageFileEntry } from '../../model/generated/entries.js';
import type { SoftwareImageFile } from '../../model/repository.js';
import { textField } from '../../model/entry.js';
import type { QueryCollection } from '../collection.js';
import { flag, integer, many, one, text } from '../field.js';
import { exactly, oneOf, refersTo, search, tagged, whether } from '../filter.js';
import { displayOfSoftware } from './software-versions.js';
import { tagsNamed } from './tags-named.js';

const ALGORITHMS = ['md5', 'sha1', 'sha224', 'sha384', 'sha256', 'sha512', 'sha3', 'blake2', 'blake3'];

function entryOf(file: SoftwareImageFile): SoftwareImageFileEntry {
  return file.entry.value as SoftwareImageFileEntry;
}

export const softwareImageFiles: QueryCollection<'software-image-files'> = {
  name: 'software-image-files',
  description: 'files that install software versions',
  graphql: { type: 'SoftwareImageFile', one: 'software_image_file', many: 'software_image_files' },
  all: (repository) => repository.softwareImageFiles,
  identity: ({ softwareVersion, imageFileName }) => [softwareVersion.platform, softwareVersion.version, imageFileName],
  names: ({ imageFileName }) => [imageFileName],
  display: ({ softwareVersion, imageFileName }) => `${displayOfSoftware(softwareVersion)} - ${imageFileName}`,
  fields: [
    one('software_version', 'software-versions', ({ softwareVersion }) => softwareVersion),
    text('image_file_name', ({ imageFileName }) => imageFileName),
    text('image_file_checksum', (file) => entryOf(file).image_file_checksum),
    text('hashing_algorithm', (file) => entryOf(file).hashing_algorithm),
    integer('image_file_size', (file) => entryOf(file).image_file_size),
    text('download_url', (file) => entryOf(file).download_url),
    flag('default_image', ({ defaultImage }) => defaultImage),
    text('status', (file) => entryOf(file).status),
    many('device_types', 'device-types', ({ deviceTypes }) => deviceTypes),
    many('devices', 'devices', (file, { uses }) => uses.devicesWith(file), { onlyGraphql: true }),
    text('comments', (file) => entryOf(file).comments),
    many('tags', 'tags', (file, context) => tagsNamed(entryOf(file).tags, context)),
  ],
  brief: [text('image_file_name', ({ imageFileName }) => imageFileName)],
  columns: [
    { title: 'software', of: ({ softwareVersion }) => `${softwareVersion.platform} ${softwareVersion.version}` },
    { title: 'file', of: ({ imageFileName }) => imageFileName },
    { title: 'status', of: (file) => entryOf(file).status },
    { title: 'default', of: ({ defaultImage }) => (defaultImage ? 'yes' : '') },
    {
      title: 'device types',
      of: ({ deviceTypes }) =>
        [...deviceTypes]
          .map(({ model }) => model)
          .sort()
          .join(', '),
    },
    { title: 'bytes', of: (file) => String(entryOf(file).image_file_size ?? '') },
  ],
  filters: [
    refersTo(
      'software_version',
      'installs this software version (version or id)',
      'software-versions',
      ({ softwareVersion }) => [softwareVersion],
    ),
    exactly('image_file_name', 'has this file name', ({ imageFileName }) => imageFileName),
    exactly(
      'image_file_checksum',
      'has this checksum, upper and lower case aside',
      (file) => entryOf(file).image_file_checksum,
      {
        ignoreCase: true,
      },
    ),
    oneOf(
      'hashing_algorithm',
      'has a checksum made with this algorithm',
      () => ALGORITHMS,
      (file) => entryOf(file).hashing_algorithm,
    ),
    exactly('download_url', 'is fetched there', (file) => entryOf(file).download_url),
    whether('default_image', 'is the default image of its software version', ({ defaultImage }) => defaultImage),
    oneOf(
      'status',
      'has this status',
      ({ statuses }) => statuses.software,
      (file) => entryOf(file).status,
    ),
    refersTo(
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
    refersTo('devices', 'is set on this device (name or id)', 'devices', (file, { uses }) => uses.devicesWith(file)),
    whether('has_devices', 'is set on devices, or on none', (file, { uses }) => uses.devicesWith(file).length > 0),
    tagged((file, context) => tagsNamed(entryOf(file).tags, context)),
    search("the file name, and the version's version, alias and platform", ({ imageFileName, softwareVersion }) => [
      imageFileName,
      softwareVersion.version,
      textField(softwareVersion.entry.value, 'alias'),
      softwareVersion.platform,
    ]),
  ],
};
