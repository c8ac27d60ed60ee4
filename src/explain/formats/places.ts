import type { Place } from '../../model/diagnostic.js';
import type { ExcludedRecord } from '../types.js';
import { placeIn } from '../../model/place.js';
import type { SourceLocation } from '../../model/source.js';

/** The field of a record that keeps it out; the record itself, where that is a field which it does not have. */
export function placeOfExclusion({ record, exclusion }: ExcludedRecord): Place {
  if (exclusion.field === undefined) return record.entry;
  return { ...placeIn(record.entry, exclusion.field), on: 'key' };
}

/** A place as an editor or a terminal follows it: text of the repository. */
export function textOfPlace({ file, start }: SourceLocation): string {
  return `${file}:${start.line}:${start.column}`;
}
