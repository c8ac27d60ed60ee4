import type { IsoDate } from '../model/dates.js';
import { platformOf, type ResolvedImages, type SubjectEvaluation } from '../model/evaluation.js';
import type { PlanHop, PlanNeed, PlanNote, PlanObstacle, PlanStep } from './types.js';
import type { SoftwareVersion, Subject } from '../model/repository.js';
import {
  areImagesUncertain,
  type Candidate,
  type FindCandidates,
  type TargetImages,
  type VersionOrder,
} from './candidates.js';
import type { RunningSoftware } from './running-software.js';
import type { FindUpgradePath } from './upgrade-paths.js';

/** What a plan is made for. */
export interface PlanSettings {
  readonly asOf: IsoDate;
  /** The day until which subjects must be valid; without it, those that are valid on `asOf` need nothing. */
  readonly until: IsoDate | undefined;
  /** Whether subjects without software are planned for. */
  readonly missing: boolean;
  /** The policy files with text that cannot be read. */
  readonly unreadPolicies: readonly string[];
}

/** What the planning of all subjects has in common. */
export interface PlanFinders {
  readonly candidatesOf: FindCandidates;
  readonly imagesOn: TargetImages;
  readonly pathTo: FindUpgradePath;
  readonly order: VersionOrder;
}

/** Why a subject is to move, or undefined where it may stay. */
export function needOf(
  { validity }: SubjectEvaluation,
  { drift }: RunningSoftware,
  { until, missing }: PlanSettings,
): PlanNeed | undefined {
  const { status, reason, validUntil } = validity;
  if (status === 'no_software') return missing ? { kind: 'no_software' } : undefined;
  if (reason !== null) return { kind: 'invalid', reason };
  if (until !== undefined && validUntil !== null && validUntil < until) return { kind: 'lapses', validUntil };
  return drift === undefined ? undefined : { kind: 'drift' };
}

/**
 * The version that a subject moves to, and the way there from what runs; or the reason why there is none. It is that of the
 * first match in its window that is for another version of its own platform, with an image file. If the approval of the
 * subject ends, that match must last until the planned day; if none does, it must last longer than the current approval. A
 * subject that drifts moves back to its own software.
 */
export function planSubject(
  found: SubjectEvaluation,
  need: PlanNeed,
  running: RunningSoftware,
  settings: PlanSettings,
  finders: PlanFinders,
): PlanStep | PlanObstacle {
  const { subject, matches } = found;
  if (matches.length === 0) return { kind: 'no_match', unreadPolicies: settings.unreadPolicies };
  const platform = platformOf(subject);
  if (platform === undefined) return { kind: 'platform_unknown' };
  const isDrift = need.kind === 'drift';
  // The image files that a device sets itself are those of its own software.
  const imagesOn: TargetImages = isDrift ? () => found.images : finders.imagesOn;
  const { approved: all, next } = finders.candidatesOf(
    matches,
    isDrift ? (subject.softwareVersion?.platform ?? platform) : platform,
    isDrift ? undefined : subject.softwareVersion,
  );
  const approved = isDrift ? all.filter(({ software }) => software === subject.softwareVersion) : all;
  if (approved.length === 0) return { kind: 'no_record_in_window', platform, next };
  const candidates = need.kind === 'lapses' ? lastingLonger(approved, need.validUntil, settings.until) : approved;
  if (candidates.length === 0) return { kind: 'none_lasts_longer', software: softwareOf(approved) };

  const notes: PlanNote[] = [];
  let noWay: (PlanObstacle & { readonly kind: 'no_way' }) | undefined;
  for (const candidate of candidates) {
    const { software } = candidate;
    if (areImagesUncertain(subject, software)) return { kind: 'entries_broken', software };
    const images = imagesOn(subject, software);
    if (images.source === null) {
      notes.push({ kind: 'passed_over', software });
      continue;
    }
    const way = hopsTo(software, images, subject, running.version, finders);
    if ('hops' in way) return stepTo({ candidate, images, hops: way.hops, running }, notes, found, need, settings);
    notes.push({ kind: 'no_way', software });
    noWay ??= { kind: 'no_way', from: way.from, software: [software], nearest: way.nearest };
  }
  return noWay ?? { kind: 'no_image_file', software: candidates.map(({ software }) => software) };
}

/** The versions to install on the way to a target, or where a way to it begins. */
function hopsTo(
  to: SoftwareVersion,
  images: ResolvedImages,
  subject: Subject,
  from: SoftwareVersion | undefined,
  { imagesOn, pathTo, order }: PlanFinders,
):
  | { readonly hops: readonly PlanHop[] }
  | { readonly from: SoftwareVersion; readonly nearest: readonly SoftwareVersion[] } {
  if (from === to) return { hops: [] };
  if (from === undefined) return { hops: [{ from, to, images, isDowngrade: false }] };
  const type = subject.kind === 'device' ? subject.deviceType : undefined;
  const hasImages = (version: SoftwareVersion): boolean =>
    !areImagesUncertain(subject, version) && imagesOn(subject, version).source !== null;
  const path = pathTo(type, from, to, hasImages);
  if (path.versions === undefined) return { from, nearest: path.nearest };
  let before = from;
  const hops = path.versions.map((version): PlanHop => {
    const isDowngrade = order.isDowngrade(before, version);
    const hop = {
      from: before,
      to: version,
      images: version === to ? images : imagesOn(subject, version),
      isDowngrade,
    };
    before = version;
    return hop;
  });
  return { hops };
}

/** The way to a candidate from what runs. */
interface Way {
  readonly candidate: Candidate;
  readonly images: ResolvedImages;
  readonly hops: readonly PlanHop[];
  readonly running: RunningSoftware;
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
  { candidate: { match, software, validUntil }, images, hops, running: { version: from, drift } }: Way,
  passedOver: readonly PlanNote[],
  found: SubjectEvaluation,
  need: PlanNeed,
  { asOf, until }: PlanSettings,
): PlanStep {
  const { imageOverrides, softwareVersion } = found.subject;
  const notes = [...passedOver];
  if (drift !== undefined && softwareVersion !== undefined)
    notes.push({ kind: 'observed', observation: drift.observation, declared: softwareVersion });
  if (from === software) notes.push({ kind: 'runs_already' });
  if (lapsesBefore(validUntil, until)) notes.push({ kind: 'lapses_too', validUntil });
  const { endOfSupportDate: date } = software;
  if (date !== undefined && date < (until ?? asOf)) notes.push({ kind: 'support_ends', date });
  if (imageOverrides.length > 0 && need.kind !== 'drift') notes.push({ kind: 'override' });
  return { found, need, from, to: software, match, validUntil, images, hops, notes, batch: undefined };
}

function softwareOf(candidates: readonly Candidate[]): readonly SoftwareVersion[] {
  return candidates.map(({ software }) => software);
}
