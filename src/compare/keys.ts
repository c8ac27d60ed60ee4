import { nameOfEntry } from '../model/describe.js';
import type { Entry } from '../model/entry.js';
import type { Match, ResolvedImages } from '../model/evaluation.js';
import { keyOf, keyOfImageFile, keyOfRecord } from '../model/identity.js';

/** The collection and name of an entry: all that is known of a broken one. */
export function labelOf(entry: Entry): string {
  return `${entry.collection} ${nameOfEntry(entry) ?? ''}`;
}

/**
 * Whether an entry refers to what its object is part of. The same entry may then be of another object on the other side, and
 * only keys tell.
 */
export function namesItsOwner({ collection, parent }: Entry): boolean {
  return parent === undefined && (collection === 'inventory_items' || collection === 'software_image_files');
}

/** Everything about a match that a report shows, as text that is the same in every commit. */
export function signatureOfMatch({ record, rank, matchedBy, inWindow }: Match): string {
  const { software, start, end, preferred } = record;
  return keyOf(
    keyOfRecord(record),
    software.platform,
    software.version,
    start,
    end,
    String(preferred),
    String(rank),
    matchedBy,
    String(inWindow),
  );
}

/** The same of resolved image files. */
export function signatureOfImages({ imageFiles, source }: ResolvedImages): string {
  return keyOf(source, ...imageFiles.map(keyOfImageFile));
}
