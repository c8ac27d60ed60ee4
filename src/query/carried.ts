import type { JsonObject } from '../text/json.js';
import type { Device, InventoryItem, VirtualMachine } from '../model/repository.js';
import type { Column, Field, Filter } from './collection.js';
import { many, mapping, one, text } from './field.js';
import { refersTo, tagged, whether } from './filter.js';

type SoftwareHost = Device | InventoryItem | VirtualMachine;

/** The entry's fields that devices, inventory items and virtual machines have in common and the objects do not hold. */
interface SoftwareHostEntry {
  readonly comments?: string;
  readonly custom_fields?: Readonly<Record<string, unknown>>;
}

function entryOf(object: SoftwareHost): SoftwareHostEntry {
  return object.entry.value as SoftwareHostEntry;
}

/** The fields about software; those that end an object are {@link closingFields}. */
export const softwareFields: readonly Field<SoftwareHost>[] = [
  one('software_version', 'software-versions', (object) => object.softwareVersion),
  many('software_image_files', 'software-image-files', (object) => object.imageOverrides),
];

/** The fields that all of them end with. */
export const closingFields: readonly Field<SoftwareHost>[] = [
  text('comments', (object) => entryOf(object).comments),
  mapping('custom_fields', (object) => (entryOf(object).custom_fields ?? {}) as JsonObject),
  many('tags', 'tags', (object) => object.tags),
];

/** The column for the software that an object runs. */
export const softwareColumn: Column<SoftwareHost> = {
  title: 'software',
  of: ({ softwareVersion }) =>
    softwareVersion === undefined ? '' : `${softwareVersion.platform} ${softwareVersion.version}`,
};

/** The filters on what an object carries. */
export function carriedFilters<T extends SoftwareHost>(): readonly Filter<T>[] {
  return [
    refersTo('software_version', 'runs this software version (version or id)', 'software-versions', (object) => [
      object.softwareVersion,
    ]),
    whether(
      'has_software_version',
      'has a software version, or none',
      (object) => object.softwareVersion !== undefined,
    ),
    refersTo(
      'software_image_files',
      'has this image file set on itself (file name or id)',
      'software-image-files',
      (object) => object.imageOverrides,
    ),
    whether(
      'has_software_image_files',
      'has image files set on itself, or none',
      (object) => object.imageOverrides.length > 0,
    ),
    tagged((object) => object.tags),
  ];
}
