import { createHash } from 'node:crypto';
import { compareOptionalText, compareText } from '../model/compare.js';
import { textField } from '../model/entry.js';
import type { EntryValue } from './record.js';
import type { FileCollections } from './yaml-file.js';
import { addToGroup, countBy } from '../model/group-by.js';

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
  const slugs = new Map(locations.map((location) => [location, slugOf(location)]));
  const counts = countBy(slugs.values(), (slug) => slug);
  return new Map(
    [...slugs].map(([location, slug]) => {
      const isFree = counts.get(slug) === 1 && !RESERVED.test(slug);
      return [location, isFree ? slug : `${slug}-${createHash('sha256').update(location).digest('hex').slice(0, 8)}`];
    }),
  );
}

function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return slug === '' ? 'location' : slug;
}
