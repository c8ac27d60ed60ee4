import { namingField, placeOfName } from '../model/describe.js';
import type { Place } from '../model/diagnostic.js';
import { isMapping, type Collection, type Entry, textField } from '../model/entry.js';
import type { DataPath } from '../model/node-table.js';

/** The collection that the names in each field are of (data-model.md, References). */
export const TARGETS: Readonly<Record<string, Collection>> = {
  manufacturer: 'manufacturers',
  location: 'locations',
  tenant: 'tenants',
  device_tenants: 'tenants',
  role: 'roles',
  device_roles: 'roles',
  tags: 'tags',
  object_tags: 'tags',
  platform: 'platforms',
  device_type: 'device_types',
  device_types: 'device_types',
  software: 'software_versions',
  software_version: 'software_versions',
  upgrade_from: 'software_versions',
  software_image_files: 'software_image_files',
  device: 'devices',
  devices: 'devices',
  inventory_item: 'inventory_items',
  inventory_items: 'inventory_items',
};

/** A name with the fields given that distinguish it from its namesakes. */
export interface Reference {
  readonly collection: Collection;
  readonly name: string;
  /** Of a device type. */
  readonly manufacturer?: string | undefined;
  /** Of a software version. */
  readonly platform?: string | undefined;
  /** Of a device or virtual machine; null for one that has none. */
  readonly tenant?: string | null | undefined;
  readonly location?: string | null | undefined;
  readonly cluster?: string | null | undefined;
  /** The version of an image file, or the device of an inventory item. */
  readonly holder?: Reference | undefined;
}

/** A place in a file where an entry is named: its declaration, or a reference to it. */
export interface NameUse {
  readonly reference: Reference;
  readonly place: Place;
  /** The entry that is declared here. */
  readonly declares?: Entry | undefined;
}

/** What an entry says about the names that it refers to without more: a device runs versions of its own platform. */
interface Context {
  readonly platform?: string | undefined;
  readonly holder?: Reference | undefined;
}

/** The names that an entry declares and refers to, in no order. */
export function namesIn(entry: Entry): readonly NameUse[] {
  const { value, collection, file, node } = entry;
  const declared = declarationOf(entry);
  const uses: NameUse[] =
    declared === undefined ? [] : [{ reference: declared, place: placeOfName(entry), declares: entry }];
  if (!isMapping(value)) return uses;
  const place: Place = { file, node, value };
  for (const [field, given] of Object.entries(value)) {
    if (holdsEntries(collection, field)) continue;
    collect(field, given, place, [field], contextOf(collection, field, value), uses);
  }
  return uses;
}

/** The names that the config refers to. */
export function namesInConfig(place: Place): readonly NameUse[] {
  const uses: NameUse[] = [];
  const kinds = isMapping(place.value) ? place.value['software_not_expected'] : undefined;
  for (const [index, kind] of (Array.isArray(kinds) ? (kinds as readonly unknown[]) : []).entries()) {
    const path = ['software_not_expected', index];
    const type = isMapping(kind) && kind['model'] === undefined ? undefined : kind;
    collect('device_type', type, place, path, {}, uses);
    if (type === undefined || isMapping(kind))
      collect('role', (kind as Readonly<Record<string, unknown>>)['role'], place, [...path, 'role'], {}, uses);
  }
  return uses;
}

/** What an entry is known by; undefined if its name is not text, or it has none. */
export function declarationOf({ collection, value, parent }: Entry): Reference | undefined {
  if (collection === 'waivers' || collection === 'observed_software') return undefined;
  const name =
    typeof value === 'string'
      ? value
      : textField(value, collection === 'validated_software' ? 'name' : namingField({ collection, value }));
  if (name === undefined) return undefined;
  const fields = isMapping(value) ? value : {};
  const ownOrNone = (field: string): string | null => textField(value, field) ?? null;
  switch (collection) {
    case 'devices':
      return { collection, name, tenant: ownOrNone('tenant'), location: ownOrNone('location') };
    case 'virtual_machines':
      return { collection, name, cluster: ownOrNone('cluster'), tenant: ownOrNone('tenant') };
    case 'device_types':
      return { collection, name, manufacturer: textField(value, 'manufacturer') };
    case 'software_versions':
      return { collection, name, platform: textField(value, 'platform') };
    case 'software_image_files':
    case 'inventory_items': {
      const [of, field] =
        collection === 'inventory_items'
          ? (['devices', 'device'] as const)
          : (['software_versions', 'software_version'] as const);
      const holder = parent === undefined ? referenceTo(of, fields[field], {}) : declarationOf(parent);
      return { collection, name, holder };
    }
    default:
      return { collection, name };
  }
}

/** Whether a field holds entries of their own, not references. */
function holdsEntries(collection: Collection, field: string): boolean {
  return (
    (collection === 'devices' && field === 'inventory_items') ||
    (collection === 'software_versions' && field === 'software_image_files')
  );
}

function contextOf(collection: Collection, field: string, value: Readonly<Record<string, unknown>>): Context {
  const isOfPlatform = ['devices', 'virtual_machines', 'software_versions'].includes(collection);
  const platform = isOfPlatform ? textField(value, 'platform') : undefined;
  if (field === 'software_image_files')
    return { holder: referenceTo('software_versions', value['software_version'], { platform }) };
  if (field === 'inventory_item') return { holder: referenceTo('devices', value['device'], {}) };
  return { platform };
}

function collect(field: string, given: unknown, place: Place, path: DataPath, context: Context, uses: NameUse[]): void {
  const collection = Object.hasOwn(TARGETS, field) ? TARGETS[field] : undefined;
  if (collection === undefined) return;
  if (Array.isArray(given)) {
    for (const [index, item] of given.entries())
      if (!Array.isArray(item)) collect(field, item, place, [...path, index], context, uses);
    return;
  }
  const reference = referenceTo(collection, given, context);
  if (reference !== undefined) {
    const at = typeof given === 'string' ? path : [...path, namingField({ collection, value: undefined })];
    uses.push({ reference, place: { ...place, path: at } });
  }
  // The fields that distinguish the object from its namesakes are names, too.
  if (isMapping(given))
    for (const [inner, value] of Object.entries(given)) collect(inner, value, place, [...path, inner], {}, uses);
}

/** What a reference says, written as a name alone or as a mapping. */
function referenceTo(collection: Collection, given: unknown, context: Context): Reference | undefined {
  const fields = isMapping(given) ? given : {};
  const name = typeof given === 'string' ? given : textField(given, namingField({ collection, value: undefined }));
  if (name === undefined) return undefined;
  const ownOrNone = (field: string): string | null | undefined =>
    fields[field] === null ? null : textField(given, field);
  switch (collection) {
    case 'devices':
      return { collection, name, tenant: ownOrNone('tenant'), location: ownOrNone('location') };
    case 'device_types':
      return { collection, name, manufacturer: textField(given, 'manufacturer') };
    case 'software_versions':
      return { collection, name, platform: textField(given, 'platform') ?? context.platform };
    case 'software_image_files': {
      const version = fields['software_version'];
      return {
        collection,
        name,
        holder: version === undefined ? context.holder : referenceTo('software_versions', version, {}),
      };
    }
    case 'inventory_items': {
      const device = fields['device'];
      return { collection, name, holder: device === undefined ? context.holder : referenceTo('devices', device, {}) };
    }
    default:
      return { collection, name };
  }
}
