import { describeEntry, quote } from '../../model/describe.js';
import { listWords, plural } from '../../model/words.js';
import { placeOfVersion } from '../../model/place.js';
import type { Match } from '../../model/evaluation.js';
import type { ValidatedSoftware } from '../../model/repository.js';
import { placesFor, type Rule, type RuleContext } from './rule.js';

/** validated-software-other-platform: all the devices that a record matches are of platforms other than its software's. */
export const validatedSoftwareOtherPlatform: Rule = function* (context) {
  for (const [record, { devices, platforms }] of findOtherPlatformRecords(context)) {
    const { platform } = record.software;
    yield {
      rule: 'validated-software-other-platform',
      message: `${describeEntry(record.entry)} is for ${quote(platform)} and matches ${plural(devices, 'device')}, none of that platform but of ${listWords([...platforms].sort(), 4)}`,
      help: `assign it to devices of ${quote(platform)}, or correct its software`,
      at: placeOfVersion(record.entry, 'software'),
      identity: [describeEntry(record.entry), platform],
    };
  }
};

/** The devices that a record matches: how many, and of which platforms. */
interface MatchedDevices {
  readonly devices: number;
  readonly platforms: ReadonlySet<string>;
}

/** The devices that have one list of matches, by their platforms; undefined stands for those that say none. */
type PlatformCounts = Map<string | undefined, number>;

/** The records that match devices, all of platforms other than their software's, and no inventory item. */
export function findOtherPlatformRecords({
  repository: { validatedSoftware },
  evaluation: { devices, inventoryItems },
}: Pick<RuleContext, 'repository' | 'evaluation'>): ReadonlyMap<ValidatedSoftware, MatchedDevices> {
  const lists = new Map<readonly Match[], PlatformCounts>();
  for (const { subject, matches } of devices) {
    let platforms = lists.get(matches);
    if (platforms === undefined) lists.set(matches, (platforms = new Map<string | undefined, number>()));
    const platform = subject.platform?.name;
    platforms.set(platform, (platforms.get(platform) ?? 0) + 1);
  }
  /** By the indexes of records: fleets of many types and tags have a million matches, which a set takes long for. */
  const cleared = new Uint8Array(placesFor(validatedSoftware));
  for (const matches of new Set(inventoryItems.map((found) => found.matches))) {
    for (const { record } of matches) cleared[record.index] = 1;
  }
  for (const [matches, platforms] of lists) {
    // A device that says no platform may be of any.
    const isOfAny = platforms.has(undefined);
    for (const { record } of matches) {
      if (isOfAny || platforms.has(record.software.platform)) cleared[record.index] = 1;
    }
  }
  const suspects = new Map<ValidatedSoftware, { devices: number; readonly platforms: Set<string> }>();
  for (const [matches, platforms] of lists) {
    for (const { record } of matches) {
      if (cleared[record.index] === 1) continue;
      const suspect = suspects.get(record) ?? { devices: 0, platforms: new Set<string>() };
      suspects.set(record, suspect);
      for (const [platform, count] of platforms) {
        suspect.devices += count;
        if (platform !== undefined) suspect.platforms.add(platform);
      }
    }
  }
  return suspects;
}
