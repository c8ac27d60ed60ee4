import { namingField } from './describe.js';
import type { Place } from './diagnostic.js';
import type { Entry } from './entry.js';
import type { DataPath } from './node-table.js';

/** The place of a value inside an entry. */
export function placeIn({ file, node, value }: Entry, ...path: DataPath): Place {
  return { file, node, value, path };
}

/** The place of the field that names an entry: what stands for the entry as a whole. */
export function placeOfName(entry: Entry): Place {
  return typeof entry.value === 'object' ? placeIn(entry, namingField(entry)) : placeIn(entry);
}
