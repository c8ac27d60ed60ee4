import { judge } from '../evaluate/validity.js';
import type { IsoDate } from '../model/dates.js';
import type { Match, ResolvedImages, SubjectEvaluation } from '../model/evaluation.js';
import type { PlanNeed, PlanNote, PlanObstacle, PlanStep } from '../model/plan.js';
import type { SoftwareVersion } from '../model/repository.js';
import { ownPlatform } from './own-platform.js';
import { areImagesUncertain, type TargetImages } from './target-images.js';

/** What a plan is made for. */
export interface PlanSettings {
  readonly asOf: IsoDate;
  /** The day on which subjects are to be valid still; without it, those that are valid on `asOf` need nothing. */
  readonly until: IsoDate | undefined;
  /** Whether subjects without software are planned for. */
  readonly missing: boolean;
}

/** A version that a subject could go to, by the first of its matches that are for it. */
interface Candidate {
  readonly match: Match;
  readonly software: SoftwareVersion;
  readonly validUntil: IsoDate | null;
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
  imagesOn: TargetImages,
): PlanStep | PlanObstacle {
  const { subject, matches } = found;
  if (matches.length === 0) return { kind: 'no_match' };
  const platform = ownPlatform(subject);
  if (platform === undefined) return { kind: 'platform_unknown' };
  const others = matches.filter(
    ({ record }) => record.software.platform === platform && record.software !== subject.softwareVersion,
  );
  const approved = candidatesAmong(others, settings.asOf);
  if (approved.length === 0) return { kind: 'no_record_in_window', platform, next: nextOf(others, settings.asOf) };
  const candidates = need.kind === 'lapses' ? lastingLonger(approved, need.validUntil, settings.until) : approved;
  if (candidates.length === 0) return { kind: 'none_lasts_longer', software: softwareOf(approved) };

  const passedOver: SoftwareVersion[] = [];
  for (const candidate of candidates) {
    const { software } = candidate;
    if (areImagesUncertain(subject, software)) return { kind: 'entries_broken', software };
    const images = imagesOn(subject, software);
    if (images.source !== null) return stepTo(candidate, images, passedOver, found, need, settings.until);
    passedOver.push(software);
  }
  return { kind: 'no_image_file', software: passedOver };
}

/** The versions that are approved on a date, each once, in the order of the matches. */
function candidatesAmong(matches: readonly Match[], asOf: IsoDate): readonly Candidate[] {
  const candidates = new Map<SoftwareVersion, Candidate>();
  for (const match of matches) {
    const { software } = match.record;
    if (!match.inWindow || candidates.has(software)) continue;
    candidates.set(software, { match, software, validUntil: judge(matches, software, asOf).validUntil });
  }
  return [...candidates.values()];
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
  until: IsoDate | undefined,
): PlanStep {
  const { imageOverrides, softwareVersion: from } = found.subject;
  const notes: PlanNote[] = passedOver.map((version) => ({ kind: 'passed_over', software: version }));
  if (lapsesBefore(validUntil, until)) notes.push({ kind: 'lapses_too', validUntil });
  if (imageOverrides.length > 0) notes.push({ kind: 'override' });
  return { found, need, from, to: software, match, validUntil, images, notes };
}

/** The match whose window opens next; of several on one day, the first in their order. */
function nextOf(matches: readonly Match[], asOf: IsoDate): Match | undefined {
  let next: Match | undefined;
  for (const match of matches) {
    const { start, end } = match.record;
    if (start <= asOf || (end !== undefined && end < start)) continue;
    if (next === undefined || start < next.record.start) next = match;
  }
  return next;
}

function softwareOf(candidates: readonly Candidate[]): readonly SoftwareVersion[] {
  return candidates.map(({ software }) => software);
}
