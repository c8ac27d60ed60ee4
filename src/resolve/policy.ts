import type { ValidatedSoftwareEntry, WaiverEntry } from '../model/generated/entries.js';
import type {
  Device,
  DeviceType,
  InventoryItem,
  NamedObject,
  SoftwareVersion,
  ValidatedSoftware,
} from '../model/repository.js';
import { identityOf } from './catalog.js';
import type { Referrer } from './settle-reference.js';
import { declare, link, list, optional, type Workspace } from './workspace.js';

const UNKNOWN = undefined as never;

/**
 * Builds the validated software records. A record is identified by its name, or by its software and window.
 */
export function buildValidatedSoftware(workspace: Workspace): void {
  const { catalogs, policy: references } = workspace;
  for (const entry of workspace.entriesOf('validated_software')) {
    if (entry.broken) continue;
    const fields = entry.value as ValidatedSoftwareEntry;
    const referrer: Referrer = { entry, whole: true };
    const software = references.softwareVersion({ referrer, path: ['software'] }, fields.software);
    const devices = setOf<Device>(list(referrer, 'devices', fields.devices, references.device));
    const deviceTenants = namedSet(workspace, referrer, 'tenants', 'device_tenants', fields.device_tenants);
    const deviceTypes = setOf<DeviceType>(list(referrer, 'device_types', fields.device_types, references.deviceType));
    const deviceRoles = namedSet(workspace, referrer, 'roles', 'device_roles', fields.device_roles);
    const inventoryItems = setOf<InventoryItem>(
      list(referrer, 'inventory_items', fields.inventory_items, references.inventoryItem),
    );
    const objectTags = namedSet(workspace, referrer, 'tags', 'object_tags', fields.object_tags);
    const { name, start, end } = fields;
    declare(workspace, catalogs.validated_software, { name: name ?? '', entry }, identityOfRecord, ({ index }) => ({
      entry,
      index,
      broken: !referrer.whole,
      name,
      software: software ?? UNKNOWN,
      start,
      end,
      preferred: fields.preferred === true,
      devices,
      deviceTenants,
      deviceTypes,
      deviceRoles,
      inventoryItems,
      objectTags,
      approvedBy: fields.approved_by,
      ticket: fields.ticket,
    }));
  }
}

function identityOfRecord({ name, software, start, end, index }: ValidatedSoftware): string {
  if (name !== undefined) return identityOf('name', name);
  // Without a name or software, nothing says that two are the same.
  const version = software as SoftwareVersion | undefined;
  return version === undefined ? identityOf(String(index)) : identityOf('window', String(version.index), start, end);
}

/** Builds the waivers. They have no identity: two equal ones are two. */
export function buildWaivers(workspace: Workspace): void {
  const { catalogs, policy: references } = workspace;
  for (const entry of workspace.entriesOf('waivers')) {
    if (entry.broken) continue;
    const { reason, until } = entry.value as WaiverEntry;
    declare(
      workspace,
      catalogs.waivers,
      { name: '', entry },
      ({ index }) => String(index),
      ({ broken, index }) => ({
        entry,
        broken,
        index,
        reason,
        until,
        software: undefined,
        devices: new Set<Device>(),
        inventoryItems: new Set<InventoryItem>(),
      }),
    );
  }
  link(catalogs.waivers, (waiver, referrer) => {
    const fields = waiver.entry.value as WaiverEntry;
    waiver.software = optional(referrer, ['software'], fields.software, references.softwareVersion);
    waiver.devices = new Set(list(referrer, 'devices', fields.devices, references.device));
    waiver.inventoryItems = new Set(
      list(referrer, 'inventory_items', fields.inventory_items, references.inventoryItem),
    );
  });
}

function namedSet(
  { policy: references }: Workspace,
  referrer: Referrer,
  collection: 'tenants' | 'roles' | 'tags',
  field: string,
  names: readonly string[] | undefined,
): ReadonlySet<NamedObject> {
  return setOf(list(referrer, field, names, (from, name) => references.named(collection, from, name)));
}

const NO_OBJECTS: ReadonlySet<never> = new Set();

/** A set of objects; most records list nothing of most kinds, and share one empty set. */
function setOf<T>(objects: readonly T[]): ReadonlySet<T> {
  return objects.length === 0 ? NO_OBJECTS : new Set(objects);
}
