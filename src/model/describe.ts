import { COLLECTION_NOUNS, type Entry, textField } from './entry.js';
import type { Criterion } from './evaluation.js';
import { type DeviceType, type SoftwareVersion } from './repository.js';

/** Text of the repository inside a sentence: between quotes, cut where it is very long. */
export function quote(text: string): string {
  return text.length > 120 ? `"${text.slice(0, 117)}..."` : `"${text}"`;
}

/** A software version with its platform: text of the repository. */
export function softwareName({ platform, version }: Pick<SoftwareVersion, 'platform' | 'version'>): string {
  return `${platform} ${version}`;
}

/** By what a record matches a device or inventory item. */
export const CRITERION_WORDS: Readonly<Record<Criterion, string>> = {
  device: 'name',
  device_type_and_role: 'device type and role',
  device_type: 'device type',
  device_role: 'role',
  object_tag: 'tag',
  device_tenant: 'tenant',
  inventory_item: 'name',
};

/** A device type with its manufacturer: text of the repository. */
export function deviceTypeName({ manufacturer, model }: Pick<DeviceType, 'manufacturer' | 'model'>): string {
  return `${manufacturer} ${model}`;
}

/**
 * An entry in a sentence, by noun and name: `device "ams-leaf-01"`. Where the entry does not say its name in a form that
 * can be read, `this device`.
 */
export function describeEntry(entry: Pick<Entry, 'collection' | 'value'>): string {
  const noun = COLLECTION_NOUNS[entry.collection];
  const name = nameOfEntry(entry);
  if (name === undefined) {
    const platform = entry.collection === 'software_versions' ? textField(entry.value, 'platform') : undefined;
    return platform === undefined ? `this ${noun}` : `this ${noun} of ${quote(platform)}`;
  }
  const isUnnamedRecord = entry.collection === 'validated_software' && textField(entry.value, 'name') === undefined;
  return isUnnamedRecord ? `${noun} for ${quote(name)}` : `${noun} ${quote(name)}`;
}

/** The field by which people know an entry of each collection, where the entry is a mapping. */
export function namingField(entry: Pick<Entry, 'collection' | 'value'>): string {
  switch (entry.collection) {
    case 'device_types':
      return 'model';
    case 'software_versions':
      return 'version';
    case 'software_image_files':
      return 'image_file_name';
    case 'validated_software':
      return textField(entry.value, 'name') === undefined ? 'software' : 'name';
    case 'waivers':
      return 'reason';
    default:
      return 'name';
  }
}

/** The name of an entry as its file has it, or undefined where it has none that is text. */
export function nameOfEntry(entry: Pick<Entry, 'collection' | 'value'>): string | undefined {
  const { value } = entry;
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Record<string, unknown>;
  const name = fields[namingField(entry)];
  if (typeof name === 'string') {
    return entry.collection === 'software_versions' && typeof fields['platform'] === 'string'
      ? `${fields['platform']} ${name}`
      : name;
  }
  return entry.collection === 'validated_software' ? textOfSoftware(name) : undefined;
}

function textOfSoftware(software: unknown): string | undefined {
  if (typeof software !== 'object' || software === null) return undefined;
  const { platform, version } = software as Record<string, unknown>;
  if (typeof version !== 'string') return undefined;
  return typeof platform === 'string' ? `${platform} ${version}` : version;
}
