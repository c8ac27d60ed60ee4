import type { SourceFile } from './source.js';

/** The collections that a document may hold, with the area that each belongs to (data-model.md, Collections). */
export const COLLECTION_AREAS = {
  manufacturers: 'inventory',
  locations: 'inventory',
  tenants: 'inventory',
  roles: 'inventory',
  tags: 'inventory',
  platforms: 'inventory',
  device_types: 'inventory',
  software_versions: 'inventory',
  software_image_files: 'inventory',
  devices: 'inventory',
  inventory_items: 'inventory',
  virtual_machines: 'inventory',
  validated_software: 'policies',
  waivers: 'policies',
  observed_software: 'observed',
} as const;

export type Collection = keyof typeof COLLECTION_AREAS;

export const COLLECTIONS = Object.keys(COLLECTION_AREAS) as readonly Collection[];

/** Whether a word is the name of a collection. */
export function isCollection(word: string): word is Collection {
  return Object.hasOwn(COLLECTION_AREAS, word);
}

/** What an entry of each collection is called in a message. */
export const COLLECTION_NOUNS: Readonly<Record<Collection, string>> = {
  manufacturers: 'manufacturer',
  locations: 'location',
  tenants: 'tenant',
  roles: 'role',
  tags: 'tag',
  platforms: 'platform',
  device_types: 'device type',
  software_versions: 'software version',
  software_image_files: 'software image file',
  devices: 'device',
  inventory_items: 'inventory item',
  virtual_machines: 'virtual machine',
  validated_software: 'validated software record',
  waivers: 'waiver',
  observed_software: 'observation',
};

/** One entry of a collection as it stands in a file: its value, and the node that it is read from. */
export interface Entry {
  readonly collection: Collection;
  readonly file: SourceFile;
  readonly node: number;
  readonly value: unknown;
  /** The entry that this one is nested in: a device's inventory item, a software version's image file. */
  readonly parent: Entry | undefined;
  /** Set when a rule marked ! found fault with it: it can be referred to, but it is not evaluated. */
  readonly broken: boolean;
  /** Set if it stands for others of its file and collection as well, which are broken, have no name, and are only counted. */
  readonly others?: OtherEntries;
}

/** Entries that another one stands for. */
interface OtherEntries {
  readonly count: number;
  /** A digest of the text that they are in. */
  readonly digest: string;
}

/** How many entries there are, with those that others stand for. */
export function countEntries(entries: readonly Entry[]): number {
  return entries.reduce((sum, { others }) => sum + (others?.count ?? 0), entries.length);
}

/** The text of a field, where a value that may be anything is a mapping that has it as text. */
export function textField(value: unknown, field: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const text = (value as Record<string, unknown>)[field];
  return typeof text === 'string' ? text : undefined;
}

/** Whether a value is a mapping: neither a list nor a single value. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
