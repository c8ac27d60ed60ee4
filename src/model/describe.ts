import { COLLECTION_NOUNS, type Entry, textField } from './entry.js';
import type { Criterion } from './evaluation.js';
import type { DeviceType, NamedSubject, SoftwareVersion, VirtualMachine } from './repository.js';
import type { DiagnosticSubject, Place, SubjectKind } from './diagnostic.js';
import type { DataPath } from './node-table.js';
import { listWords, plural } from '../text/words.js';
import { countBy, groupBy } from './group-by.js';
import { subjectOf } from './identity.js';

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

/** The place of a value inside an entry. */
export function placeIn({ file, node, value }: Entry, ...path: DataPath): Place {
  return { file, node, value, path };
}

/** The place of the version itself in a field that refers to a software version, by its text or as a mapping. */
export function placeOfVersion({ file, node, value }: Entry, field: 'software' | 'software_version'): Place {
  const reference = (value as Readonly<Record<string, unknown>>)[field];
  return { file, node, value, path: typeof reference === 'object' ? [field, 'version'] : [field] };
}

/** The place of the field that names an entry: what stands for the entry as a whole. */
export function placeOfName(entry: Entry): Place {
  if (typeof entry.value !== 'object' || entry.value === null) return placeIn(entry);
  const field = namingField(entry);
  return field === 'software' ? placeOfVersion(entry, field) : placeIn(entry, field);
}

/** A subject by name, an inventory item with its device: text of the repository. */
export function nameOfSubject({ name, device }: DiagnosticSubject): string {
  return device === undefined ? name : `${device}/${name}`;
}

/** A device, inventory item or virtual machine by name, an inventory item with its device: text of the repository. */
export function fullName(object: NamedSubject | VirtualMachine): string {
  return nameOfSubject(subjectOf(object));
}

/** The fields that may tell devices, inventory items and virtual machines of one name apart. */
const PLACE_FIELDS = ['location', 'tenant', 'cluster'] as const;

/** Names for some devices, inventory items and virtual machines: `sw1 (AMS01)` if another of them is called `sw1`. Text of the repository. */
export function tellApart(subjects: readonly DiagnosticSubject[]): (subject: DiagnosticSubject) => string {
  const fieldsOf = new Map(
    [...groupBy(subjects, nameOfSubject)]
      .filter(([, { length }]) => length > 1)
      .map(([name, alike]) => [name, PLACE_FIELDS.filter((field) => new Set(alike.map((one) => one[field])).size > 1)]),
  );
  return (subject) => {
    const name = nameOfSubject(subject);
    const places = (fieldsOf.get(name) ?? []).map((field) => subject[field] ?? `no ${field}`);
    return places.length === 0 ? name : `${name} (${places.join(', ')})`;
  };
}

/** The names of a list, with the fields that distinguish objects of one name. */
export function namesOfSubjects(subjects: readonly DiagnosticSubject[]): readonly string[] {
  return subjects.map(tellApart(subjects));
}

/** The same for devices, inventory items and virtual machines. */
export function fullNames(objects: readonly (NamedSubject | VirtualMachine)[]): readonly string[] {
  return namesOfSubjects(objects.map(subjectOf));
}

const NOUNS = [
  ['device', 'device'],
  ['inventory_item', 'inventory item'],
  ['virtual_machine', 'virtual machine'],
] as const satisfies readonly (readonly [SubjectKind, string])[];

/** How many devices, inventory items and virtual machines there are: `3 devices and 1 inventory item`. */
export function countInWords(objects: Iterable<{ readonly kind: SubjectKind }>): string {
  const counts = countBy(objects, ({ kind }) => kind);
  const parts = NOUNS.flatMap(([kind, noun]) => (counts.has(kind) ? [plural(counts.get(kind) ?? 0, noun)] : []));
  return parts.length === 0 ? 'no device or inventory item' : listWords(parts);
}

/** How many devices and inventory items there are, if their kinds are not known. */
export function devicesAndItems(count: number): string {
  return count === 1 ? '1 device or inventory item' : `${count} devices and inventory items`;
}
