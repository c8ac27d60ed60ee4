import type { Criterion, Match } from '../../model/evaluation.js';
import type { ExcludedRecord } from '../types.js';
import type {
  Device,
  DeviceType,
  HostDevice,
  InventoryItem,
  NamedObject,
  Subject,
  ValidatedSoftware,
} from '../../model/repository.js';
import { listWords } from '../../text/words.js';
import type { Place } from '../../model/diagnostic.js';
import { CRITERION_WORDS, deviceTypeName, placeIn } from '../../model/describe.js';

/** How many of a record's listed objects a sentence names. */
const SHOWN = 4;

/** Which criterion matched, with the matching values: `by device type and role: 7150-S64, leaf`. */
export function wordsOfMatch({ record, matchedBy }: Match, subject: Subject, multiTenantMode: boolean): string {
  const shared = sharedWith(record, matchedBy, subject);
  const scope =
    subject.kind === 'device' && multiTenantMode && matchedBy !== 'device_tenant' && isByGroup(matchedBy)
      ? (subject.tenant?.name ?? '')
      : '';
  return `by ${CRITERION_WORDS[matchedBy]}${shared === '' ? '' : `: ${shared}`}${scope === '' ? '' : `, for tenant ${scope}`}`;
}

function isByGroup(criterion: Criterion): boolean {
  return criterion === 'device_type_and_role' || criterion === 'device_type' || criterion === 'device_role';
}

function sharedWith(record: ValidatedSoftware, criterion: Criterion, subject: Subject): string {
  if (criterion === 'object_tag') return namesOf(subject.tags.filter((tag) => record.objectTags.has(tag)));
  if (subject.kind === 'inventory_item') return '';
  const { deviceType, role, tenant } = subject;
  switch (criterion) {
    case 'device_type_and_role':
      return `${deviceType.model}, ${role.name}`;
    case 'device_type':
      return deviceType.model;
    case 'device_role':
      return role.name;
    case 'device_tenant':
      return tenant?.name ?? '';
    default:
      return '';
  }
}

/** Why a record does not match a device or item, as the end of a sentence: `lists role spine, not leaf`. */
export function wordsOfExclusion({ record, exclusion }: ExcludedRecord, subject: Subject): string {
  if (subject.kind === 'inventory_item') return whyNotItem(record, exclusion.reason, subject);
  return `${whyNotDevice(record, exclusion.reason, subject)}${norListedDirectly(record, exclusion.reason)}`;
}

type Reason = ExcludedRecord['exclusion']['reason'];

function whyNotDevice(record: ValidatedSoftware, reason: Reason, device: Device): string {
  const tenants = `is scoped to ${listed('tenant', record.deviceTenants)}`;
  const types = (): string => listTypes(record.deviceTypes, device.deviceType);
  const roles = (): string => listed('role', record.deviceRoles);
  const ownType = nameOfType(
    device.deviceType,
    [...record.deviceTypes].some((type) => type !== device.deviceType && type.model === device.deviceType.model),
  );
  const ownTenant = device.tenant?.name ?? '';
  switch (reason) {
    case 'tenant_scoped_in_legacy_mode':
      return `${tenants}, and multi_tenant_mode is off`;
    case 'device_without_tenant':
      return `${tenants}; this device has no tenant`;
    case 'other_tenant':
      return `${tenants}; this device belongs to tenant ${ownTenant}`;
    case 'not_tenant_scoped':
      return `has no device_tenants, so it matches devices of tenant ${ownTenant} only by name or tag`;
    case 'type_but_not_role':
      return `lists device type ${ownType}, but ${roles()}, not ${device.role.name}`;
    case 'role_but_not_type':
      return `lists role ${device.role.name}, but ${types()}, not ${ownType}`;
    case 'neither_type_nor_role':
      return `lists ${types()} and ${roles()}, not ${ownType} and ${device.role.name}`;
    case 'other_device_type':
      return `lists ${types()}, not ${ownType}`;
    case 'other_device_role':
      return `lists ${roles()}, not ${device.role.name}`;
    case 'other_objects':
      return `lists ${listObjects([
        ...named(
          'device',
          [...record.devices].map((other) => nameOfOther(other, device)),
        ),
        ...named(
          'tag',
          [...record.objectTags].map(({ name }) => name),
        ),
      ])}, ${whatItIs(record.devices, record.objectTags, device)}`;
    case 'inventory_items_only':
      return 'only lists inventory items';
    default:
      return 'is assigned to nothing';
  }
}

/** Adds that a record with devices or tags does not list this device, if another reason comes first. */
function norListedDirectly({ devices, objectTags }: ValidatedSoftware, reason: Reason): string {
  // The names and tags of these records are not considered.
  if (reason === 'tenant_scoped_in_legacy_mode' || reason === 'device_without_tenant' || reason === 'other_objects')
    return '';
  const ways = [devices.size > 0 ? 'by name' : undefined, objectTags.size > 0 ? 'by tag' : undefined];
  const open = ways.filter((way) => way !== undefined);
  return open.length === 0 ? '' : `; it does not list this device ${open.join(' or ')} either`;
}

function whyNotItem(record: ValidatedSoftware, reason: Reason, item: InventoryItem): string {
  switch (reason) {
    case 'other_objects':
      return `lists ${listObjects([
        ...named(
          'inventory item',
          [...record.inventoryItems].map((other) => `${other.device.name}/${other.name}`),
        ),
        ...named(
          'tag',
          [...record.objectTags].map(({ name }) => name),
        ),
      ])}, ${whatItIs(record.inventoryItems, record.objectTags, item)}`;
    case 'devices_only':
      return 'lists no inventory items or tags; its device criteria do not apply to the items in devices';
    default:
      return 'is assigned to nothing';
  }
}

/** What would make the record match, if only its tenants prevent it; else undefined. */
export function hintOfExclusion({ exclusion }: ExcludedRecord, subject: Subject): string | undefined {
  const { reason, wouldMatchBy } = exclusion;
  if (wouldMatchBy === undefined || subject.kind !== 'device') return undefined;
  const way = `by ${CRITERION_WORDS[wouldMatchBy]}`;
  switch (reason) {
    case 'tenant_scoped_in_legacy_mode':
      return `in multi-tenant mode it would match ${way}`;
    case 'device_without_tenant':
      return `without device_tenants it would match ${way}`;
    case 'other_tenant':
    case 'not_tenant_scoped':
      return `if device_tenants listed ${subject.tenant?.name ?? ''}, it would match ${way}`;
    default:
      return undefined;
  }
}

/** What the device or item has instead of the objects and tags that a record lists. */
function whatItIs(objects: ReadonlySet<unknown>, tags: ReadonlySet<NamedObject>, subject: Subject): string {
  const self = subject.kind === 'device' ? 'this device' : 'this item';
  if (objects.size > 0) return tags.size > 0 ? `but neither ${self} nor one of its tags` : `not ${self}`;
  return subject.tags.length === 0 ? `and ${self} has no tags` : `not ${namesOf(subject.tags)}`;
}

function listed(noun: string, objects: ReadonlySet<NamedObject>): string {
  return named(
    noun,
    [...objects].map(({ name }) => name),
  ).join('');
}

function listTypes(types: ReadonlySet<DeviceType>, own: DeviceType): string {
  return named(
    'device type',
    [...types].map((type) => nameOfType(type, type !== own && type.model === own.model)),
  ).join('');
}

/** A device type by its model, with the manufacturer if another one's model has the same name. */
function nameOfType({ manufacturer, model }: DeviceType, hasNamesake: boolean): string {
  return hasNamesake ? deviceTypeName({ manufacturer, model }) : model;
}

/** Another device by its name, with tenant and location if it has the same name as this one. */
function nameOfOther(other: HostDevice, device: Device): string {
  if (other.name !== device.name) return other.name;
  return `${other.name} of tenant ${other.tenant?.name ?? 'none'} at location ${other.location?.name ?? 'none'}`;
}

function named(noun: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`${noun}${names.length === 1 ? '' : 's'} ${listWords(names, SHOWN)}`];
}

function listObjects(parts: readonly string[]): string {
  return parts.join(' and ');
}

function namesOf(objects: readonly NamedObject[]): string {
  return listWords(
    objects.map(({ name }) => name),
    SHOWN,
  );
}

/** The field of a record that prevents the match, or the record itself if the field is absent. */
export function placeOfExclusion({ record, exclusion }: ExcludedRecord): Place {
  if (exclusion.field === undefined) return record.entry;
  return { ...placeIn(record.entry, exclusion.field), on: 'key' };
}
