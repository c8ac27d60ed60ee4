import type { Collection } from '../model/entry.js';

/** The statuses that are allowed, which the config can set (data-model.md, Collections). */
export interface StatusLists {
  readonly software: readonly string[];
  readonly objects: readonly string[];
}

/** The statuses that entries of a collection may have, or undefined if they have no status. */
export function statusesOf(collection: Collection, { software, objects }: StatusLists): readonly string[] | undefined {
  switch (collection) {
    case 'software_versions':
    case 'software_image_files':
      return software;
    case 'devices':
    case 'virtual_machines':
      return objects;
    default:
      return undefined;
  }
}
