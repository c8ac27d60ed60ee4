import type { NautobotClient, NautobotObject } from '../clients/nautobot-client.js';
import { PUSHED_KINDS } from './types.js';

/** What a push needs to know of a Nautobot. All maps are by id. */
export interface NautobotState {
  readonly platforms: readonly NautobotObject[];
  readonly softwareVersions: readonly NautobotObject[];
  readonly imageFiles: readonly NautobotObject[];
  readonly deviceTypeImages: readonly NautobotObject[];
  readonly validatedSoftware: readonly NautobotObject[];
  readonly manufacturers: readonly NautobotObject[];
  readonly deviceTypes: readonly NautobotObject[];
  readonly roles: readonly NautobotObject[];
  readonly tenants: readonly NautobotObject[];
  readonly tags: readonly NautobotObject[];
  readonly statuses: readonly NautobotObject[];
  readonly locations: readonly NautobotObject[];
  readonly devices: readonly NautobotObject[];
  readonly inventoryItems: readonly NautobotObject[];
  readonly virtualMachines: readonly NautobotObject[];
}

const PATHS: Readonly<Record<keyof NautobotState, string>> = {
  platforms: PUSHED_KINDS.platform.path,
  softwareVersions: PUSHED_KINDS.software_version.path,
  imageFiles: PUSHED_KINDS.software_image_file.path,
  deviceTypeImages: PUSHED_KINDS.device_type_image.path,
  validatedSoftware: PUSHED_KINDS.validated_software.path,
  manufacturers: '/dcim/manufacturers/',
  deviceTypes: '/dcim/device-types/',
  roles: '/extras/roles/',
  tenants: '/tenancy/tenants/',
  tags: '/extras/tags/',
  statuses: '/extras/statuses/',
  locations: '/dcim/locations/',
  devices: '/dcim/devices/',
  inventoryItems: '/dcim/inventory-items/',
  virtualMachines: '/virtualization/virtual-machines/',
};

/** Reads all lists that a push compares with, one after the other. */
export async function readNautobotState(
  client: NautobotClient,
  onProgress: (list: string, done: number, total: number) => void,
): Promise<NautobotState> {
  const lists: Partial<Record<keyof NautobotState, readonly NautobotObject[]>> = {};
  const paths = Object.entries(PATHS) as readonly [keyof NautobotState, string][];
  for (const [done, [key, path]] of paths.entries()) {
    onProgress(path, done, paths.length);
    lists[key] = await client.list(path);
  }
  return lists as NautobotState;
}

/** The id of an object that a field refers to. */
export function referenceOf(object: NautobotObject, field: string): string | undefined {
  const value = object[field];
  if (typeof value === 'string') return value;
  const { id } = (value ?? {}) as { readonly id?: unknown };
  return typeof id === 'string' ? id : undefined;
}

/** The ids of the objects that a many-to-many field refers to. */
export function referencesOf(object: NautobotObject, field: string): readonly string[] {
  const value = object[field];
  if (!Array.isArray(value)) return [];
  return value
    .map((one: unknown) => (typeof one === 'string' ? one : (one as { readonly id?: unknown } | null)?.id))
    .filter((id): id is string => typeof id === 'string');
}

/** A text field; absent and null are empty text, as Nautobot writes them. */
export function textOfField(object: NautobotObject, field: string): string {
  const value = object[field];
  return typeof value === 'string' ? value : '';
}
