import type { IsoDate } from '../model/dates.js';
import type { ResolvedImages, SubjectEvaluation } from '../model/evaluation.js';
import type { PlanNeed, PlanNote, PlanObstacle, PlanStep } from './types.js';
import type { SoftwareVersion } from '../model/repository.js';
import {
  areImagesUncertain,
  type Candidate,
  type FindCandidates,
  ownPlatform,
  type TargetImages,
} from './candidates.js';

/** What a plan is made for. */
export interface PlanSettings {
  readonly asOf: IsoDate;
  /** The day on which subjects are to be valid still; without it, those that are valid on `asOf` need nothing. */
  readonly until: IsoDate | undefined;
  /** Whether subjects without software are planned for. */
  readonly missing: boolean;
}

/** What the planning of all subjects has in common. */
export interface PlanFinders {
  readonly candidatesOf: FindCandidates;
  readonly imagesOn: TargetImages;
}

/** Why a subject is to move, or undefined where it may stay. */
export function needOf({ validity }: SubjectEvaluation, { until, missing }: PlanSettings): PlanNeed | undefined {
  const { status, reason, validUntil } = validity;
  if (status === 'no_software') return missing ? { kind: 'no_software' } : undefined;
  if (reason !== null) return { kind: 'invalid', reason };
  return until !== undefined && validUntil !== null && validUntil < until ? { kind: 'lapses', validUntil } : undefined;
}

/**
 * Where a subject that is to move goes: the first of its ordered matches that is in its window, for another version of its
 * own platform, of which an image file resolves. For one that lapses, the first of them that lasts until the day that is
 * planned for; where none does, the first that lasts longer than what it runs. Else what is in the way.
 */
export function planSubject(
  found: SubjectEvaluation,
  need: PlanNeed,
  settings: PlanSettings,
  { candidatesOf, imagesOn }: PlanFinders,
): PlanStep | PlanObstacle {
  const { subject, matches } = found;
  if (matches.length === 0) return { kind: 'no_match' };
  const platform = ownPlatform(subject);
  if (platform === undefined) return { kind: 'platform_unknown' };
  const { approved, next } = candidatesOf(matches, platform, subject.softwareVersion);
  if (approved.length === 0) return { kind: 'no_record_in_window', platform, next };
  const candidates = need.kind === 'lapses' ? lastingLonger(approved, need.validUntil, settings.until) : approved;
  if (candidates.length === 0) return { kind: 'none_lasts_longer', software: softwareOf(approved) };

  const passedOver: SoftwareVersion[] = [];
  for (const candidate of candidates) {
    const { software } = candidate;
    if (areImagesUncertain(subject, software)) return { kind: 'entries_broken', software };
    const images = imagesOn(subject, software);
    if (images.source !== null) return stepTo(candidate, images, passedOver, found, need, settings);
    passedOver.push(software);
  }
  return { kind: 'no_image_file', software: passedOver };
}

/** Those that last until a day, in their order; behind them those that last longer than another day at least. */
function lastingLonger(
  candidates: readonly Candidate[],
  than: IsoDate,
  until: IsoDate | undefined,
): readonly Candidate[] {
  const lasts = ({ validUntil }: Candidate): boolean => !lapsesBefore(validUntil, until);
  const lastsLonger = ({ validUntil }: Candidate): boolean => validUntil === null || validUntil > than;
  return [...candidates.filter(lasts), ...candidates.filter((each) => !lasts(each) && lastsLonger(each))];
}

function lapsesBefore(validUntil: IsoDate | null, until: IsoDate | undefined): validUntil is IsoDate {
  return until !== undefined && validUntil !== null && validUntil < until;
}

function stepTo(
  { match, software, validUntil }: Candidate,
  images: ResolvedImages,
  passedOver: readonly SoftwareVersion[],
  found: SubjectEvaluation,
  need: PlanNeed,
  { asOf, until }: PlanSettings,
): PlanStep {
  const { imageOverrides, softwareVersion: from } = found.subject;
  const notes: PlanNote[] = passedOver.map((version) => ({ kind: 'passed_over', software: version }));
  if (lapsesBefore(validUntil, until)) notes.push({ kind: 'lapses_too', validUntil });
  const { endOfSupportDate: date } = software;
  if (date !== undefined && date < (until ?? asOf)) notes.push({ kind: 'support_ends', date });
  if (imageOverrides.length > 0) notes.push({ kind: 'override' });
  return { found, need, from, to: software, match, validUntil, images, notes };
}

function softwareOf(candidates: readonly Candidate[]): readonly SoftwareVersion[] {
  return candidates.map(({ software }) => software);
}
