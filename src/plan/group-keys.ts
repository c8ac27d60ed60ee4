import { deviceTypeName, softwareName } from '../model/describe.js';
import { groupBy } from '../model/group-by.js';
import type { DeviceType, Repository, SoftwareVersion } from '../model/repository.js';
import { slugOf } from '../text/words.js';
import { digestOf } from '../text/digest.js';

/** The longest that the slug of a name gets. */
const LONGEST = 60;

const ITEMS = 'inventory-items';

/** The keys of groups: a slug of the device type and the target, which no other type and target share. */
export interface GroupKeys {
  readonly keyOf: (deviceType: DeviceType | undefined, to: SoftwareVersion) => string;
  /** Whether a key is one of a device type and a version that are declared, whether or not anything is planned for them. */
  readonly isKnown: (key: string) => boolean;
}

/** The keys of groups in a repository. They depend on what is declared, not on what is planned. */
export function createGroupKeys({
  deviceTypes,
  softwareVersions,
}: Pick<Repository, 'deviceTypes' | 'softwareVersions'>): GroupKeys {
  const types = createSlugs(deviceTypes.map(deviceTypeName), [ITEMS]);
  const versions = createSlugs(softwareVersions.map(softwareName));
  const [typeSlugs, versionSlugs] = [new Set([...types.values(), ITEMS]), new Set(versions.values())];
  return {
    keyOf: (deviceType, to) => {
      const type = deviceType === undefined ? ITEMS : types.get(deviceTypeName(deviceType));
      return `${type ?? ''}--${versions.get(softwareName(to)) ?? ''}`;
    },
    isKnown: (key) => {
      const [type = '', version = '', ...rest] = key.split('--');
      return rest.length === 0 && typeSlugs.has(type) && versionSlugs.has(version);
    },
  };
}

/** Names as lower-case letters, digits and single hyphens, with a hash if two would be equal. */
export function createSlugs(names: readonly string[], taken: readonly string[] = []): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  for (const [slug, same] of groupBy(new Set(names), slugOf)) {
    const isClear = same.length === 1 && slug !== '' && slug.length <= LONGEST && !taken.includes(slug);
    for (const name of same) slugs.set(name, isClear ? slug : withHash(slug, name));
  }
  return slugs;
}

function withHash(slug: string, name: string): string {
  const hash = digestOf(name).slice(0, 10);
  const start = slug.slice(0, LONGEST).replace(/-$/, '');
  return start === '' ? hash : `${start}-${hash}`;
}
