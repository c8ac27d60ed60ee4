import type { Collection, Entry } from '../model/entry.js';
import type { DataPath } from '../model/node-table.js';
import { FIELD_NAMES } from './generated/field-names.js';
import * as compiled from './generated/validators.js';
import type { Validator } from './schema-error.js';

const VALIDATORS: Readonly<Record<Collection, Validator>> = {
  manufacturers: compiled.manufacturers,
  locations: compiled.locations,
  tenants: compiled.tenants,
  roles: compiled.roles,
  tags: compiled.tags,
  platforms: compiled.platforms,
  device_types: compiled.deviceTypes,
  software_versions: compiled.softwareVersions,
  software_image_files: compiled.softwareImageFiles,
  devices: compiled.devices,
  inventory_items: compiled.inventoryItems,
  virtual_machines: compiled.virtualMachines,
  validated_software: compiled.validatedSoftware,
  waivers: compiled.waivers,
  observed_software: compiled.observedSoftware,
};

/** The validator of a collection's entries, compiled from its schema; nested entries are validated with it too. */
export function validatorOf(collection: Collection): Validator {
  return VALIDATORS[collection];
}

/** The validator of the config file. */
export const configValidator: Validator = compiled.config;

/** The names of the fields that the mapping at a path inside an entry may have. */
export function fieldNamesAt(entry: Pick<Entry, 'collection' | 'parent'>, path: DataPath): readonly string[] {
  const collection = entry.parent === undefined ? entry.collection : `nested ${entry.collection}`;
  return fieldNames(collection, path);
}

/** The names of the fields that the mapping at a path inside the config may have. */
export function configFieldNames(path: DataPath): readonly string[] {
  return fieldNames('config', path);
}

function fieldNames(schema: string, path: DataPath): readonly string[] {
  const pointer = path.map((step) => `/${typeof step === 'number' ? '*' : step}`).join('');
  return FIELD_NAMES[schema]?.[pointer] ?? [];
}

/** The statuses that are allowed, which the config can set (data-model.md, Collections). */
export interface StatusLists {
  readonly software: readonly string[];
  readonly objects: readonly string[];
}

/** The statuses that entries of a collection may have, or undefined if they have no status. */
export function statusesOf(collection: Collection, { software, objects }: StatusLists): readonly string[] | undefined {
  switch (collection) {
    case 'software_versions':
    case 'software_image_files':
      return software;
    case 'devices':
    case 'virtual_machines':
      return objects;
    default:
      return undefined;
  }
}
