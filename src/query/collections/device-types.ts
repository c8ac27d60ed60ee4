import type { DeviceTypeEntry } from '../../model/generated/entries.js';
import type { DeviceType } from '../../model/repository.js';
import type { QueryCollection } from '../collection.js';
import { back, count, customFields, many, one, tagsField, tagsNamed, text } from '../fields.js';
import { whether } from '../filter.js';
import { referenceFilter, tagsFilter } from '../reference-filters.js';
import { nameFilter, search, textFilter } from '../text-filters.js';

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
  api: { path: '/dcim/device-types/', objectType: 'dcim.devicetype', model: 'DeviceType' },
  graphql: { type: 'DeviceTypeType', one: 'device_type', many: 'device_types' },
  all: ({ repository }) => repository.deviceTypes,
  identity: ({ manufacturer, model }) => [manufacturer, model],
  names: (type) => [type.model, displayOfDeviceType(type)],
  display: displayOfDeviceType,
  fields: [
    count('device_count', (type, context) => context.users('devices', type).length),
    text('model', ({ model }) => model),
    text('part_number', (type) => entryOf(type).part_number),
    text('comments', (type) => entryOf(type).comments),
    one('manufacturer', 'manufacturers', ({ manufacturer }, context) => context.find('manufacturers', manufacturer)[0]),
    many('software_image_files', 'software-image-files', (type, context) =>
      context.users('software-image-files', type),
    ),
    back('devices', 'devices'),
    back('validated_software', 'validated-software'),
    ...customFields<DeviceType>(),
    tagsField((type, context) => tagsNamed(entryOf(type).tags, context)),
  ],
  columns: [
    { title: 'manufacturer', of: ({ manufacturer }) => manufacturer },
    { title: 'model', of: ({ model }) => model },
    { title: 'part number', of: (type) => entryOf(type).part_number ?? '' },
    { title: 'devices', of: (type, context) => String(context.users('devices', type).length) },
  ],
  filters: [
    referenceFilter(
      'manufacturer',
      'is made by this manufacturer (name or id)',
      'manufacturers',
      ({ manufacturer }, context) => context.find('manufacturers', manufacturer),
      { nullable: false },
    ),
    nameFilter('device-types', ({ model }) => model, { name: 'model', description: 'has this model' }),
    textFilter('part_number', 'has this part number', (type) => entryOf(type).part_number),
    textFilter('comments', 'has these comments', (type) => entryOf(type).comments),
    referenceFilter('devices', 'is the type of this device (name or id)', 'devices', (type, context) =>
      context.users('devices', type),
    ),
    whether(
      'has_devices',
      'is the type of devices, or of none',
      (type, context) => context.users('devices', type).length > 0,
    ),
    referenceFilter(
      'software_image_files',
      'is associated with this image file (file name or id)',
      'software-image-files',
      (type, context) => context.users('software-image-files', type),
    ),
    whether(
      'has_software_image_files',
      'is associated with image files, or with none',
      (type, context) => context.users('software-image-files', type).length > 0,
    ),
    tagsFilter((type, context) => tagsNamed(entryOf(type).tags, context)),
    search('the manufacturer, model, part number and comments', (type) => [
      type.manufacturer,
      type.model,
      entryOf(type).part_number,
      entryOf(type).comments,
    ]),
  ],
};
