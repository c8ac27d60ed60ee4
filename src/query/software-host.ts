import type { Device, InventoryItem, VirtualMachine } from '../model/repository.js';
import type { JsonObject } from '../text/json.js';
import type { Column, Field, Filter } from './collection.js';
import { customFields, many, one, tagsField, text } from './fields.js';
import { whether } from './filter.js';
import { referenceFilter, tagsFilter } from './reference-filters.js';

type SoftwareHost = Device | InventoryItem | VirtualMachine;

/** The fields of an entry that devices, inventory items and virtual machines share and that objects do not hold. */
interface SoftwareHostEntry {
  readonly comments?: string;
  readonly custom_fields?: Readonly<Record<string, unknown>>;
}

/** The default status of devices and virtual machines (data-model.md, Collections). */
export const DEFAULT_STATUS = 'Active';

function entryOf(object: SoftwareHost): SoftwareHostEntry {
  return object.entry.value as SoftwareHostEntry;
}

/** The fields that devices, inventory items and virtual machines share. */
export const hostFields: readonly Field<SoftwareHost>[] = [
  one('software_version', 'software-versions', (object) => object.softwareVersion),
  many('software_image_files', 'software-image-files', (object) => object.imageOverrides),
  text('comments', (object) => entryOf(object).comments),
  ...customFields<SoftwareHost>((object) => (entryOf(object).custom_fields ?? {}) as JsonObject),
  tagsField((object) => object.tags),
];

/** The column for the software that an object runs. */
export const softwareColumn: Column<SoftwareHost> = {
  title: 'software',
  kind: 'version',
  of: ({ softwareVersion }) =>
    softwareVersion === undefined ? '' : `${softwareVersion.platform} ${softwareVersion.version}`,
};

/** The filters that devices, inventory items and virtual machines share. */
export function hostFilters<T extends SoftwareHost>(): readonly Filter<T>[] {
  return [
    referenceFilter('software_version', 'runs this software version (version or id)', 'software-versions', (object) => [
      object.softwareVersion,
    ]),
    whether(
      'has_software_version',
      'has a software version, or none',
      (object) => object.softwareVersion !== undefined,
    ),
    referenceFilter(
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
    tagsFilter((object) => object.tags),
  ];
}
