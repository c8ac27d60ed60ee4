import { describeEntry, quote } from '../../model/describe.js';
import { listWords, plural } from '../../model/words.js';
import { placeOfVersion } from '../../model/place.js';
import type { Evaluation } from '../../model/evaluation.js';
import type { ValidatedSoftware } from '../../model/repository.js';
import { type Rule } from './rule.js';

/** validated-software-other-platform: all the devices that a record matches are of platforms other than its software's. */
export const validatedSoftwareOtherPlatform: Rule = function* ({ evaluation }) {
  for (const [record, { devices, platforms }] of findOtherPlatformRecords(evaluation)) {
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

/** The records that match devices, all of platforms other than their software's, and no inventory item. */
export function findOtherPlatformRecords({
  devices,
  inventoryItems,
}: Evaluation): ReadonlyMap<ValidatedSoftware, MatchedDevices> {
  const suspects = new Map<ValidatedSoftware, { devices: number; readonly platforms: Set<string> }>();
  const cleared = new Set<ValidatedSoftware>();
  for (const { matches } of inventoryItems) for (const { record } of matches) cleared.add(record);
  for (const { subject, matches } of devices) {
    for (const { record } of matches) {
      if (cleared.has(record)) continue;
      // A device that says no platform may be of any.
      if (subject.platform === undefined || subject.platform.name === record.software.platform) {
        cleared.add(record);
        suspects.delete(record);
        continue;
      }
      const suspect = suspects.get(record) ?? { devices: 0, platforms: new Set<string>() };
      suspect.devices += 1;
      suspect.platforms.add(subject.platform.name);
      suspects.set(record, suspect);
    }
  }
  return suspects;
}
