import type { DeviceTypeEntry } from '../../model/generated/entries.js';
import type { DeviceType } from '../../model/repository.js';
import type { QueryCollection } from '../collection.js';
import { many, one, text } from '../field.js';
import { exactly, refersTo, search, tagged, whether } from '../filter.js';
import { tagsNamed } from './tags-named.js';

/** A device type as the reference implementation shows it. */
export function displayOfDeviceType({ manufacturer, model }: DeviceType): string {
  return `${manufacturer} ${model}`;
}

function entryOf(type: DeviceType): DeviceTypeEntry {
  return type.entry.value as DeviceTypeEntry;
}

export const deviceTypes: QueryCollection<'device-types'> = {
  name: 'device-types',
  description: 'models of hardware',
  graphql: { type: 'DeviceType', one: 'device_type', many: 'device_types' },
  all: (repository) => repository.deviceTypes,
  identity: ({ manufacturer, model }) => [manufacturer, model],
  names: (type) => [type.model, displayOfDeviceType(type)],
  display: displayOfDeviceType,
  fields: [
    one('manufacturer', 'manufacturers', ({ manufacturer }, context) => context.find('manufacturers', manufacturer)[0]),
    text('model', ({ model }) => model),
    text('part_number', (type) => entryOf(type).part_number),
    many('software_image_files', 'software-image-files', (type, { uses }) => uses.imageFilesFor(type)),
    many('devices', 'devices', (type, { uses }) => uses.devicesWith(type), { onlyGraphql: true }),
    text('comments', (type) => entryOf(type).comments),
    many('tags', 'tags', (type, context) => tagsNamed(entryOf(type).tags, context)),
  ],
  brief: [
    one('manufacturer', 'manufacturers', ({ manufacturer }, context) => context.find('manufacturers', manufacturer)[0]),
    text('model', ({ model }) => model),
  ],
  columns: [
    { title: 'manufacturer', of: ({ manufacturer }) => manufacturer },
    { title: 'model', of: ({ model }) => model },
    { title: 'part number', of: (type) => entryOf(type).part_number ?? '' },
    { title: 'devices', of: (type, { uses }) => String(uses.devicesWith(type).length) },
  ],
  filters: [
    refersTo(
      'manufacturer',
      'is made by this manufacturer (name or id)',
      'manufacturers',
      ({ manufacturer }, context) => context.find('manufacturers', manufacturer),
    ),
    exactly('model', 'has this model', ({ model }) => model),
    exactly('part_number', 'has this part number', (type) => entryOf(type).part_number),
    refersTo('devices', 'is the type of this device (name or id)', 'devices', (type, { uses }) =>
      uses.devicesWith(type),
    ),
    whether('has_devices', 'is the type of devices, or of none', (type, { uses }) => uses.devicesWith(type).length > 0),
    refersTo(
      'software_image_files',
      'is associated with this image file (file name or id)',
      'software-image-files',
      (type, { uses }) => uses.imageFilesFor(type),
    ),
    whether(
      'has_software_image_files',
      'is associated with image files, or with none',
      (type, { uses }) => uses.imageFilesFor(type).length > 0,
    ),
    tagged((type, context) => tagsNamed(entryOf(type).tags, context)),
    search('the manufacturer, model, part number and comments', (type) => [
      type.manufacturer,
      type.model,
      entryOf(type).part_number,
      entryOf(type).comments,
    ]),
  ],
};
