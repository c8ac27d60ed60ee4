import { describeEntry, placeOfVersion, quote } from '../../model/describe.js';
import { listWords, plural } from '../../text/words.js';
import { tableLength, type Subject, type ValidatedSoftware } from '../../model/repository.js';
import { listsOf } from '../match-lists.js';
import { type Rule, type RuleContext } from './rule.js';
import { declaredPlatform } from '../../model/evaluation.js';

/** validated-software-other-platform: every device that a record matches has another platform than its software. */
export const validatedSoftwareOtherPlatform: Rule = function* (context) {
  for (const [record, { devices, platforms }] of findOtherPlatformRecords(context)) {
    const { platform } = record.software;
    yield {
      rule: 'validated-software-other-platform',
      message: `${describeEntry(record.entry)} is for ${quote(platform)} but the ${devices === 1 ? 'device' : plural(devices, 'device')} that it matches ${devices === 1 ? 'is' : 'are'} of ${listWords([...platforms].sort(), 4)}`,
      help: `assign it to devices of ${quote(platform)}, or correct its software`,
      at: placeOfVersion(record.entry, 'software'),
      entry: record.entry,
      identity: [platform],
    };
  }
};

/** The number and platforms of the devices that a record matches. */
interface MatchedDevices {
  readonly devices: number;
  readonly platforms: ReadonlySet<string>;
}

const SUSPECT = 1;
const CLEARED = 2;

/** The records that match only devices of platforms other than their software's, and no inventory item. */
export function findOtherPlatformRecords({
  repository: { validatedSoftware },
  evaluation,
}: Pick<RuleContext, 'repository' | 'evaluation'>): ReadonlyMap<ValidatedSoftware, MatchedDevices> {
  const lists = listsOf(evaluation).map(({ records, subjects }) => ({ records, platforms: countPlatforms(subjects) }));
  const platformOf = platformsByIndex(validatedSoftware);
  /** By the indexes of records: fleets of many types and tags have a million matches, which a set takes long for. */
  const suspicion = new Uint8Array(tableLength(validatedSoftware));
  for (const { records, platforms } of lists) {
    records.forEach((index) => {
      if (suspicion[index] === CLEARED) return;
      suspicion[index] = platforms?.has(platformOf[index] ?? '') === false ? SUSPECT : CLEARED;
    });
  }
  const suspects = new Map<ValidatedSoftware, { devices: number; readonly platforms: Set<string> }>();
  if (!suspicion.includes(SUSPECT)) return suspects;
  const recordAt = new Map(validatedSoftware.map((record) => [record.index, record]));
  for (const { records, platforms } of lists) {
    for (const index of records) {
      const record = suspicion[index] === CLEARED ? undefined : recordAt.get(index);
      if (record === undefined) continue;
      const suspect = suspects.get(record) ?? { devices: 0, platforms: new Set<string>() };
      suspects.set(record, suspect);
      for (const [platform, count] of platforms ?? []) {
        suspect.devices += count;
        suspect.platforms.add(platform);
      }
    }
  }
  return suspects;
}

/** The platform that each record is for, by the index of the record. */
function platformsByIndex(records: readonly ValidatedSoftware[]): readonly string[] {
  const platforms = new Array<string>(tableLength(records)).fill('');
  for (const { index, software } of records) platforms[index] = software.platform;
  return platforms;
}

/** How many devices are of each platform; undefined where one may be of any: it says none, or is an inventory item. */
function countPlatforms(subjects: readonly Subject[]): ReadonlyMap<string, number> | undefined {
  const platforms = new Map<string, number>();
  for (const subject of subjects) {
    const platform = declaredPlatform(subject);
    if (platform === undefined) return undefined;
    platforms.set(platform, (platforms.get(platform) ?? 0) + 1);
  }
  return platforms;
}
