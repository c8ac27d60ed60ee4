import { compareText } from '../model/compare.js';
import { textField } from '../model/entry.js';
import type { Platform, SoftwareVersion } from '../model/repository.js';
import { compareVersions, familyOf, UnreadableVersion } from '../versions/index.js';

/** The order of declared versions, each by the family of its platform (interop.md, 1). */
export interface VersionOrder {
  /** Negative where `a` is the older one; undefined where the two cannot be compared. */
  readonly compare: (a: SoftwareVersion, b: SoftwareVersion) => number | undefined;
  /** Whether a move goes to an older version. */
  readonly isDowngrade: (from: SoftwareVersion, to: SoftwareVersion) => boolean;
  /** A total order of versions, older ones first if comparable. */
  readonly sort: (a: SoftwareVersion, b: SoftwareVersion) => number;
}

/** The order of the versions of some platforms. */
export function createVersionOrder(platforms: readonly Platform[]): VersionOrder {
  const families = new Map(
    platforms.map(({ name, entry }) => [name, familyOf(textField(entry.value, 'network_driver') ?? name)]),
  );
  const compare: VersionOrder['compare'] = (a, b) => {
    if (a.platform !== b.platform) return undefined;
    try {
      return compareVersions(families.get(a.platform) ?? familyOf(a.platform), a.version, b.version);
    } catch (error) {
      if (error instanceof UnreadableVersion) return undefined;
      throw error;
    }
  };
  return {
    compare,
    isDowngrade: (from, to) => (compare(from, to) ?? 0) > 0,
    sort: (a, b) => compareText(a.platform, b.platform) || (compare(a, b) ?? 0) || compareText(a.version, b.version),
  };
}
