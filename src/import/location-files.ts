import { compareOptionalText, compareText } from '../model/compare.js';
import { textField } from '../model/entry.js';
import type { EntryValue } from './record.js';
import type { FileCollections } from './yaml-file.js';
import { addToGroup, countBy } from '../model/group-by.js';
import { slugOf } from '../text/words.js';
import { digestOf } from '../text/digest.js';

interface Located {
  readonly location: string | undefined;
  readonly entry: EntryValue;
}

/** A file for the devices of each location, in the order of their names. */
export function locationFiles(
  folder: string,
  devices: readonly Located[],
): readonly (readonly [path: string, collections: FileCollections])[] {
  const groups = new Map<string | undefined, EntryValue[]>();
  for (const { location, entry } of devices) addToGroup(groups, location, entry);
  const names = fileNames([...groups.keys()].filter((location) => location !== undefined));
  return [...groups].map(([location, entries]) => {
    entries.sort(
      (a, b) =>
        compareText(String(a['name']), String(b['name'])) ||
        compareOptionalText(textField(a, 'tenant'), textField(b, 'tenant')),
    );
    const file = location === undefined ? NO_LOCATION : (names.get(location) ?? location);
    return [`${folder}/${file}.yaml`, [['devices', entries]]];
  });
}

const NO_LOCATION = 'no-location';

/** Names that other files have, or that Windows does not allow. */
const RESERVED =
  /^(?:vocabulary|device-types|software|inventory-items|virtual-machines|no-location|con|prn|aux|nul|com\d|lpt\d|location)$/;

/** A file name for each location. It only depends on other locations if two differ just in punctuation. */
function fileNames(locations: readonly string[]): ReadonlyMap<string, string> {
  const stems = new Map(locations.map((location) => [location, stemOf(location)]));
  const counts = countBy(stems.values(), (stem) => stem);
  return new Map(
    [...stems].map(([location, stem]) => {
      const isFree = counts.get(stem) === 1 && !RESERVED.test(stem);
      return [location, isFree ? stem : `${stem}-${digestOf(location).slice(0, 8)}`];
    }),
  );
}

/** The beginning of a file name for a location. */
function stemOf(location: string): string {
  const slug = slugOf(location).slice(0, 60);
  return slug === '' ? 'location' : slug;
}
