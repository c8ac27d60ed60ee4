import type { Collection } from '../model/entry.js';
import * as compiled from './generated/acceptors.js';

const ACCEPTORS: Readonly<Record<Collection, (value: unknown) => boolean>> = {
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
};

/** Whether an entry fits the schema of its collection, those nested in it included. */
export function accepts(collection: Collection, value: unknown): boolean {
  return ACCEPTORS[collection](value);
}

/** Whether a config fits its schema. */
export const acceptsConfig: (value: unknown) => boolean = compiled.config;
