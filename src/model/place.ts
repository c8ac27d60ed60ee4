import { namingField } from './describe.js';
import type { Place } from './diagnostic.js';
import type { Entry } from './entry.js';
import type { DataPath } from './node-table.js';

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
