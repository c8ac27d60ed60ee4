import { type Entry, textField } from '../model/entry.js';
import type {
  DeviceEntry,
  DeviceReference,
  ImageFileReference,
  InventoryItemEntry,
  SoftwareVersionReference,
  VirtualMachineEntry,
} from '../model/generated/entries.js';
import { loseName } from '../model/lost-names.js';
import type {
  Device,
  InventoryItem,
  SoftwareImageFile,
  SoftwareVersion,
  Tag,
  VirtualMachine,
} from '../model/repository.js';
import { identityOf } from './catalog.js';
import type { Referrer } from './settle-reference.js';
import { declare, type Draft, link, list, optional, type Workspace } from './workspace.js';

/** The value of a required reference until it is resolved, and of a broken object. */
const UNKNOWN = undefined as never;

// Object literals take a tenth of the time of spreading.
const NO_TAGS: readonly Tag[] = [];
const NO_IMAGES: readonly SoftwareImageFile[] = [];

/** Builds the devices. */
export function buildDevices(workspace: Workspace, uniqueness: 'location_tenant_name' | 'name'): void {
  const { catalogs } = workspace;
  const identityOfDevice = ({ name, entry: { value } }: Device): string =>
    uniqueness === 'name'
      ? identityOf(name)
      : identityOf(name, textField(value, 'tenant'), textField(value, 'location'));
  for (const entry of workspace.entriesOf('devices')) {
    const name = textField(entry.value, 'name');
    if (name === undefined) continue;
    const device = declare(workspace, catalogs.devices, { name, entry }, identityOfDevice, ({ broken, index }) => ({
      entry,
      broken,
      index,
      kind: 'device' as const,
      name,
      deviceType: UNKNOWN,
      role: UNKNOWN,
      platform: undefined,
      tenant: undefined,
      location: undefined,
      tags: NO_TAGS,
      softwareVersion: undefined,
      imageOverrides: NO_IMAGES,
    }));
    workspace.objectOf.set(entry, device);
  }
  link(catalogs.devices, (device, referrer) => {
    linkDevice(workspace, device, referrer, device.entry.value as DeviceEntry);
  });
}

/** Fills the references of a device by the fields of an entry. */
export function linkDevice(
  { references, catalogs }: LinkContext,
  device: Draft<Device>,
  referrer: Referrer,
  entry: Omit<DeviceEntry, 'name'>,
): void {
  device.deviceType = references.deviceType({ referrer, path: ['device_type'] }, entry.device_type) ?? UNKNOWN;
  device.role = references.named('roles', { referrer, path: ['role'] }, entry.role) ?? UNKNOWN;
  device.platform = optional(referrer, ['platform'], entry.platform, (from, name) =>
    references.named('platforms', from, name),
  );
  device.tenant = optional(referrer, ['tenant'], entry.tenant, (from, name) => references.named('tenants', from, name));
  device.location = optional(referrer, ['location'], entry.location, (from, name) =>
    references.named('locations', from, name),
  );
  linkHosted({ references, catalogs }, device, referrer, entry, entry.platform);
}

function identityOfItem({ device, name }: InventoryItem): string {
  return identityOf(String(device.index), name);
}

function identityOfMachine({ name, cluster, entry }: VirtualMachine): string {
  return identityOf(name, cluster, textField(entry.value, 'tenant'));
}

/** Builds the inventory items, those nested in devices too. */
export function buildInventoryItems(workspace: Workspace): void {
  const { catalogs, lostNames } = workspace;
  for (const entry of workspace.entriesOf('inventory_items')) {
    const name = textField(entry.value, 'name');
    if (name === undefined) continue;
    const device = deviceOf(workspace, entry);
    if (device === undefined) {
      loseName(lostNames, 'inventory_items', name);
      continue;
    }
    declare(workspace, catalogs.inventory_items, { name, entry }, identityOfItem, ({ broken, index }) => ({
      entry,
      broken,
      index,
      kind: 'inventory_item' as const,
      name,
      device,
      tags: NO_TAGS,
      softwareVersion: undefined,
      imageOverrides: NO_IMAGES,
    }));
  }
  link(catalogs.inventory_items, (item, referrer) => {
    linkInventoryItem(workspace, item, referrer, item.entry.value as InventoryItemEntry);
  });
}

/** Fills the references of an inventory item by the fields of an entry. The device that holds it is known already. */
export function linkInventoryItem(
  { references, catalogs }: LinkContext,
  item: Draft<InventoryItem>,
  referrer: Referrer,
  entry: Omit<InventoryItemEntry, 'name' | 'device'>,
): void {
  optional(referrer, ['manufacturer'], entry.manufacturer, (from, name) =>
    references.named('manufacturers', from, name),
  );
  linkHosted({ references, catalogs }, item, referrer, entry, undefined);
}

/** Builds the virtual machines. */
export function buildVirtualMachines(workspace: Workspace): void {
  const { catalogs } = workspace;
  for (const entry of workspace.entriesOf('virtual_machines')) {
    const name = textField(entry.value, 'name');
    if (name === undefined) continue;
    const cluster = textField(entry.value, 'cluster');
    declare(workspace, catalogs.virtual_machines, { name, entry }, identityOfMachine, ({ broken, index }) => ({
      entry,
      broken,
      index,
      kind: 'virtual_machine' as const,
      name,
      cluster,
      role: undefined,
      platform: undefined,
      tenant: undefined,
      tags: NO_TAGS,
      softwareVersion: undefined,
      imageOverrides: NO_IMAGES,
    }));
  }
  link(catalogs.virtual_machines, (machine, referrer) => {
    linkVirtualMachine(workspace, machine, referrer, machine.entry.value as VirtualMachineEntry);
  });
}

/** Fills the references of a virtual machine by the fields of an entry. */
export function linkVirtualMachine(
  { references, catalogs }: LinkContext,
  machine: Draft<VirtualMachine>,
  referrer: Referrer,
  entry: Omit<VirtualMachineEntry, 'name'>,
): void {
  machine.role = optional(referrer, ['role'], entry.role, (from, name) => references.named('roles', from, name));
  machine.platform = optional(referrer, ['platform'], entry.platform, (from, name) =>
    references.named('platforms', from, name),
  );
  machine.tenant = optional(referrer, ['tenant'], entry.tenant, (from, name) =>
    references.named('tenants', from, name),
  );
  linkHosted({ references, catalogs }, machine, referrer, entry, entry.platform);
}

/** The references that devices, inventory items and virtual machines share. */
interface Hosted {
  tags: readonly Tag[];
  softwareVersion: SoftwareVersion | undefined;
  imageOverrides: readonly SoftwareImageFile[];
}

const NOTHING_HOSTED: Hosted = { tags: NO_TAGS, softwareVersion: undefined, imageOverrides: NO_IMAGES };

/** What a device is before its references are filled. */
export const UNLINKED_DEVICE = {
  kind: 'device',
  deviceType: UNKNOWN,
  role: UNKNOWN,
  platform: undefined,
  tenant: undefined,
  location: undefined,
  ...NOTHING_HOSTED,
} as const;

/** What an inventory item is before its references are filled. */
export const UNLINKED_INVENTORY_ITEM = { kind: 'inventory_item', ...NOTHING_HOSTED } as const;

/** What a virtual machine is before its references are filled. */
export const UNLINKED_VIRTUAL_MACHINE = {
  kind: 'virtual_machine',
  role: undefined,
  platform: undefined,
  tenant: undefined,
  ...NOTHING_HOSTED,
} as const;

/** What filling references needs: the lookups, and the objects that they find. */
export type LinkContext = Pick<Workspace, 'references' | 'catalogs'>;

interface HostedReferences {
  readonly tags?: string[];
  readonly software_version?: SoftwareVersionReference;
  readonly software_image_files?: ImageFileReference[];
}

function linkHosted(
  { references, catalogs }: LinkContext,
  object: Hosted,
  referrer: Referrer,
  entry: HostedReferences,
  ownPlatform: string | undefined,
): void {
  object.tags = list(referrer, 'tags', entry.tags, (from, name) => references.named('tags', from, name));
  const isOfPlatform = ownPlatform !== undefined && typeof entry.software_version === 'string';
  if (isOfPlatform && catalogs.platforms.only(ownPlatform) === undefined) {
    // A version alone is of the object's own platform. If that does not exist, only the platform is reported.
    referrer.whole = false;
    return;
  }
  object.softwareVersion = optional(referrer, ['software_version'], entry.software_version, (from, reference) =>
    references.softwareVersion(from, reference, ownPlatform),
  );
  // A file name alone is of the object's own version. If that does not exist, only the version is reported.
  if (entry.software_version !== undefined && object.softwareVersion === undefined) return;
  object.imageOverrides = list(referrer, 'software_image_files', entry.software_image_files, (from, reference) =>
    references.imageFile(from, reference, object.softwareVersion),
  );
}

/** The device that an inventory item is part of: the one around it, or the one that it refers to. */
function deviceOf(workspace: Workspace, entry: Entry): Device | undefined {
  if (entry.parent !== undefined) return workspace.objectOf.get(entry.parent) as Device | undefined;
  const from = { referrer: { entry, whole: true }, path: ['device'] };
  const { device: reference } = entry.value as { device: DeviceReference };
  if (!entry.broken) return workspace.references.device(from, reference);
  const name = typeof reference === 'string' ? reference : textField(reference, 'name');
  return name === undefined ? undefined : workspace.quietly.device(from, name);
}
