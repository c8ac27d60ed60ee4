import { nameOfEntry, namingField } from '../model/describe.js';
import { type Collection, type Entry, textField } from '../model/entry.js';
import type { DataPath } from '../model/node-table.js';
import { placeIn, placeOfName } from '../model/place.js';
import type { SourceLocation } from '../model/source.js';
import { locate } from '../parse/locate.js';

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
  inventory_items: 'inventory_items',
};

/** What tells objects of one name apart, as far as it is known. */
export type Qualifiers = Readonly<Partial<Record<'platform' | 'version' | 'device' | 'manufacturer', string>>>;

/** A name in a file: where an entry is declared, or where another one refers to it. */
export interface NameUse {
  readonly collection: Collection;
  readonly name: string;
  readonly qualifiers: Qualifiers;
  readonly entry: Entry;
  readonly isDeclaration: boolean;
  readonly location: () => SourceLocation;
}

/** The names that an entry declares and refers to, in no order. */
export function namesIn(entry: Entry): readonly NameUse[] {
  const uses: NameUse[] = [];
  const { value, collection } = entry;
  const name = typeof value === 'string' ? value : textField(value, namingField(entry));
  if (name !== undefined && collection !== 'validated_software' && collection !== 'waivers')
    uses.push({
      collection,
      name,
      qualifiers: qualifiersOf(entry),
      entry,
      isDeclaration: true,
      location: () => locate(placeOfName(entry)),
    });
  if (isMapping(value)) collect(value, [], entry, uses, ownQualifiers(entry));
  return uses;
}

function collect(
  mapping: Readonly<Record<string, unknown>>,
  path: DataPath,
  entry: Entry,
  uses: NameUse[],
  own: Qualifiers,
): void {
  for (const [field, value] of Object.entries(mapping)) {
    const collection = Object.hasOwn(TARGETS, field) ? TARGETS[field] : undefined;
    if (collection === undefined || isNested(entry, field, path)) continue;
    const list = Array.isArray(value);
    for (const [index, reference] of (list ? value : [value]).entries()) {
      const at = list ? [...path, field, index] : [...path, field];
      if (typeof reference === 'string') {
        uses.push(use(collection, reference, own, entry, at));
      } else if (isMapping(reference)) {
        const nameField = namingField({ collection, value: undefined });
        const name = reference[nameField];
        if (typeof name === 'string')
          uses.push(use(collection, name, { ...own, ...referenceQualifiers(reference) }, entry, [...at, nameField]));
        collect(reference, at, entry, uses, own);
      }
    }
  }
}

function use(
  collection: Collection,
  name: string,
  { platform, version, device, manufacturer }: Qualifiers,
  entry: Entry,
  path: DataPath,
): NameUse {
  const qualifiers: Qualifiers =
    collection === 'software_versions'
      ? { ...(platform !== undefined && { platform }) }
      : collection === 'software_image_files'
        ? { ...(version !== undefined && { version }) }
        : collection === 'inventory_items'
          ? { ...(device !== undefined && { device }) }
          : collection === 'device_types'
            ? { ...(manufacturer !== undefined && { manufacturer }) }
            : {};
  const location = (): SourceLocation => locate(placeIn(entry, ...path));
  return { collection, name, qualifiers, entry, isDeclaration: false, location };
}

/** Whether a field holds entries of their own, not references. */
function isNested({ collection }: Entry, field: string, path: DataPath): boolean {
  if (path.length > 0) return false;
  return (
    (collection === 'devices' && field === 'inventory_items') ||
    (collection === 'software_versions' && field === 'software_image_files')
  );
}

/** What an entry says of the names that it refers to: a device runs versions of its own platform. */
function ownQualifiers({ collection, value }: Entry): Qualifiers {
  const version = versionIn(value, 'software_version');
  const platform = collection === 'platforms' ? undefined : textField(value, 'platform');
  return { ...(platform !== undefined && { platform }), ...(version !== undefined && { version }) };
}

function referenceQualifiers(reference: Readonly<Record<string, unknown>>): Qualifiers {
  const found: Record<string, string> = {};
  for (const field of ['platform', 'manufacturer'] as const) {
    const text = textField(reference, field);
    if (text !== undefined) found[field] = text;
  }
  const version = versionIn(reference, 'software_version');
  if (version !== undefined) found['version'] = version;
  const { device } = reference;
  const holder = typeof device === 'string' ? device : textField(device, 'name');
  if (holder !== undefined) found['device'] = holder;
  return found;
}

/** What an entry itself is told apart by. */
function qualifiersOf({ collection, value, parent }: Entry): Qualifiers {
  const found: Record<string, string> = {};
  const set = (key: keyof Qualifiers, text: string | undefined): void => {
    if (text !== undefined) found[key] = text;
  };
  if (collection === 'software_versions') set('platform', textField(value, 'platform'));
  if (collection === 'device_types') set('manufacturer', textField(value, 'manufacturer'));
  if (collection === 'software_image_files')
    set('version', parent === undefined ? versionIn(value, 'software_version') : textField(parent.value, 'version'));
  if (collection === 'inventory_items') {
    const device = isMapping(value) ? value['device'] : undefined;
    set('device', parent ? nameOfEntry(parent) : typeof device === 'string' ? device : textField(device, 'name'));
  }
  return found;
}

function versionIn(value: unknown, field: string): string | undefined {
  const version = isMapping(value) ? value[field] : undefined;
  return typeof version === 'string' ? version : textField(version, 'version');
}

/** Whether two uses of names may mean the same object. */
export function isSameName(a: NameUse, b: NameUse): boolean {
  if (a.collection !== b.collection || a.name !== b.name) return false;
  return (Object.keys(a.qualifiers) as (keyof Qualifiers)[]).every(
    (key) => b.qualifiers[key] === undefined || a.qualifiers[key] === b.qualifiers[key],
  );
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
