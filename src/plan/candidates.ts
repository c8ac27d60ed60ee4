import { judge } from '../evaluate/validity.js';
import type { IsoDate } from '../model/dates.js';
import type { Match, ResolvedImages } from '../model/evaluation.js';
import type { Platform, SoftwareVersion, Subject } from '../model/repository.js';
import { createImageResolver } from '../evaluate/images.js';
import { getOrCreate, groupBy } from '../model/group-by.js';
import { compareText } from '../model/compare.js';
import { textField } from '../model/entry.js';
import { compareVersions, familyOf, UnreadableVersion } from '../versions/index.js';

/** A version that a subject could go to, by the first of its matches that is for it and in its window. */
export interface Candidate {
  readonly match: Match;
  readonly software: SoftwareVersion;
  /** The last day on which the subject stays valid on it; null if it has no end. */
  readonly validUntil: IsoDate | null;
}

/** The versions of a platform that occur in matches. */
interface Candidates {
  /** Those that are approved on the date of the plan, each once, in the order of the matches. */
  readonly approved: readonly Candidate[];
  /** The match whose window opens next; of several on one day, the first in their order. */
  readonly next: Match | undefined;
}

/** Finds the candidates of a platform among ordered matches, except the version that the subject runs. */
export type FindCandidates = (
  matches: readonly Match[],
  platform: string,
  own: SoftwareVersion | undefined,
) => Candidates;

/** A finder of candidates on a date. Subjects share lists of matches, so that it looks at each list once for each version. */
export function createFindCandidates(asOf: IsoDate): FindCandidates {
  const known = new Map<readonly Match[], Map<string, Candidates>>();
  return (matches, platform, own) => {
    const ofList = getOrCreate(known, matches, () => new Map<string, Candidates>());
    return getOrCreate(ofList, `${own?.index ?? ''} ${platform}`, () => {
      const others = matches.filter(({ record }) => record.software.platform === platform && record.software !== own);
      return { approved: approvedAmong(others, asOf), next: nextAmong(others, asOf) };
    });
  };
}

function approvedAmong(matches: readonly Match[], asOf: IsoDate): readonly Candidate[] {
  const bySoftware = groupBy(matches, ({ record }) => record.software);
  // A version stands where its first match in the window stands, not where its first match does.
  const seen = new Set<SoftwareVersion>();
  return matches.flatMap((match): readonly Candidate[] => {
    const { software } = match.record;
    if (!match.inWindow || seen.has(software)) return [];
    seen.add(software);
    return [{ match, software, validUntil: judge(bySoftware.get(software) ?? [], software, asOf).validUntil }];
  });
}

function nextAmong(matches: readonly Match[], asOf: IsoDate): Match | undefined {
  let next: Match | undefined;
  for (const match of matches) {
    const { start, end } = match.record;
    if (start <= asOf || (end !== undefined && end < start)) continue;
    if (next === undefined || start < next.record.start) next = match;
  }
  return next;
}

/** Finds the image files that would resolve for a subject, if it ran a version. */
export type TargetImages = (subject: Subject, version: SoftwareVersion) => ResolvedImages;

/**
 * A finder of the image files of subjects on other versions (matching.md, Image files). The image files set on the subject
 * itself belong to the version that it runs now, and do not go with it.
 */
export function createTargetImages(): TargetImages {
  return createImageResolver().imagesOn;
}

/** Whether entries are broken from which an image file of a version could come, or another one than resolves. */
export function areImagesUncertain(subject: Subject, version: SoftwareVersion): boolean {
  return version.broken || !version.imageFilesComplete || (subject.kind === 'device' && subject.deviceType.broken);
}

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
  const downgrades = new Map<SoftwareVersion, Map<SoftwareVersion, boolean>>();
  return {
    compare,
    isDowngrade(from, to) {
      const ofVersion = getOrCreate(downgrades, from, () => new Map<SoftwareVersion, boolean>());
      return getOrCreate(ofVersion, to, () => (compare(from, to) ?? 0) > 0);
    },
    sort: (a, b) => compareText(a.platform, b.platform) || (compare(a, b) ?? 0) || compareText(a.version, b.version),
  };
}
