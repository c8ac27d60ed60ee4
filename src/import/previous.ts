import type { LoadedFile } from '../check/load-files.js';
import { type Collection, textField } from '../model/entry.js';
import { defined, type EntryValue } from './record.js';
import type { ImportDefinition } from './definition.js';
import { deviceIdentity } from './known.js';
import type { ImportedDevice } from './normalize.js';

/** What the files say that an import wrote before. */
export interface Previous {
  readonly entries: Readonly<Partial<Record<Collection, readonly EntryValue[]>>>;
  /** What it saw, which is of no collection that others refer to. */
  readonly observations: readonly EntryValue[];
  readonly versionFields: (platform: string, version: string) => EntryValue | undefined;
}

/** Gathers the entries of the files that an import owns; nested ones stay in what they are nested in. */
export function previousEntries(files: readonly LoadedFile[]): Previous {
  const entries: Partial<Record<Collection, EntryValue[]>> = {};
  const observations: EntryValue[] = [];
  const versions = new Map<string, EntryValue>();
  for (const { collection, value, parent } of files.flatMap((file) => file.entries)) {
    if (parent !== undefined) continue;
    if (collection === 'observed_software') {
      observations.push(value as EntryValue);
      continue;
    }
    const entry = typeof value === 'string' ? { name: value } : (value as EntryValue);
    (entries[collection] ??= []).push(entry);
    if (collection !== 'software_versions') continue;
    const { end_of_support_date: end } = entry;
    const key = JSON.stringify([textField(entry, 'platform'), textField(entry, 'version')]);
    if (end !== undefined) versions.set(key, { end_of_support_date: end });
  }
  return {
    entries,
    observations,
    versionFields: (platform, version) => versions.get(JSON.stringify([platform, version])),
  };
}

/**
 * Keeps the software versions that devices and their items have in their files, with the image files that go with them, where
 * an import sets those of new devices only (interop.md, 4). A version of another platform than the device's is not kept.
 */
export function withInitialVersions(
  devices: readonly ImportedDevice[],
  { entries }: Previous,
  { write }: ImportDefinition,
  uniqueness: 'location_tenant_name' | 'name',
): readonly ImportedDevice[] {
  if (write.softwareVersion === 'always') return devices;
  const before = new Map((entries.devices ?? []).map((entry) => [identityOf(entry, uniqueness), entry]));
  return devices.map((device) => {
    const entry = before.get(deviceIdentity(uniqueness, device));
    return entry === undefined ? device : withVersionsOf(device, entry);
  });
}

function identityOf(entry: EntryValue, uniqueness: 'location_tenant_name' | 'name'): string {
  return deviceIdentity(uniqueness, {
    name: String(entry['name']),
    tenant: textField(entry, 'tenant'),
    location: textField(entry, 'location'),
  });
}

function withVersionsOf(device: ImportedDevice, entry: EntryValue): ImportedDevice {
  const nested = entry['inventory_items'];
  const itemsBefore = new Map(
    (Array.isArray(nested) ? (nested as readonly EntryValue[]) : []).map((item) => [item['name'], item]),
  );
  const items = device.items.map((item) => withVersionOf(item, itemsBefore.get(item['name'])));
  const version = entry['software_version'];
  if (typeof version !== 'string') return { ...device, items, rest: withVersionOf(device.rest, entry) };
  if (textField(entry, 'platform') !== device.platform?.name) return { ...device, items };
  const { software_version: _, ...rest } = withVersionOf(device.rest, entry);
  return { ...device, items, version, rest };
}

/** The fields with the software that an entry has, if it has any: its image files are those of this software. */
function withVersionOf(fields: EntryValue, entry: EntryValue | undefined): EntryValue {
  if (entry?.['software_version'] === undefined) return fields;
  const { software_version: version, software_image_files: images } = entry;
  return defined({ ...fields, software_version: version, software_image_files: images });
}
