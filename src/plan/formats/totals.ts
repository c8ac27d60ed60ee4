import type { Plan, PlanGroup, PlanStep } from '../types.js';
import { byteSize, plural } from '../../text/words.js';
import type { SoftwareImageFileEntry } from '../../model/generated/entries.js';
import type { SoftwareImageFile, Subject } from '../../model/repository.js';
import { countInWords, devicesAndItems } from '../../model/describe.js';

/** The figures of a plan. */
interface PlanTotals {
  /** How many subjects are to move, by why. */
  readonly invalid: number;
  readonly lapsing: number;
  readonly noSoftware: number;
  /** Those that run another version than their software, which is as it should be. */
  readonly drifting: number;
  /** How many of them a waiver excuses for now. */
  readonly waived: number;
  readonly planned: number;
  readonly notPlanned: number;
  /** What all image files of known size come to, and how many subjects get one of unknown size. */
  readonly bytes: number;
  readonly unknownSizes: number;
}

/** Counts what a plan holds. */
export function countPlan({ groups, gaps, leftOut }: Plan): PlanTotals {
  const steps = groups.flatMap((group) => group.steps);
  const all = [...steps, ...gaps, ...leftOut];
  const needing = (kind: string): number => all.filter(({ need }) => need.kind === kind).length;
  const sized = groups.filter((group) => bytesEach(group) !== null);
  return {
    invalid: needing('invalid'),
    lapsing: needing('lapses'),
    noSoftware: needing('no_software'),
    drifting: needing('drift'),
    waived: all.filter(({ found }) => found.waiver !== undefined).length,
    planned: steps.length,
    notPlanned: gaps.length,
    bytes: sized.reduce((sum, group) => sum + (bytesInAll(group) ?? 0), 0),
    unknownSizes: steps.length - sized.reduce((sum, group) => sum + group.steps.length, 0),
  };
}

/** The bytes that all subjects of a group are sent, or null where they are not known. */
export function bytesInAll(group: PlanGroup): number | null {
  const each = bytesEach(group);
  return each === null ? null : each * group.steps.length;
}

/** A plan in one sentence. */
export function planInWords(plan: Plan): string {
  const { planned, notPlanned, bytes, unknownSizes } = countPlan(plan);
  const when = plan.until === null ? `on ${plan.asOf}` : `from ${plan.asOf} to ${plan.until}`;
  const left = plan.leftOut.length === 0 ? '' : `; ${plan.leftOut.length} left out`;
  if (planned + notPlanned === 0) {
    if (left !== '') return `Nothing to plan${left}`;
    return plan.subjects === 0
      ? 'Nothing to plan: there is no device or inventory item'
      : `Nothing to plan: nothing is invalid ${when} (${devicesAndItems(plan.subjects)} checked)`;
  }
  if (planned === 0) return `No upgrade can be planned for ${countInWords(subjectsOf(plan.gaps))}`;
  const batches = plan.batches === null ? '' : ` and ${plan.batches === 1 ? '1 batch' : `${plan.batches} batches`}`;
  const size = bytes > 0 ? `, ${byteSize(bytes)} to transfer` : '';
  const unknown = unknownSizes > 0 ? `, image files of unknown size for ${unknownSizes}` : '';
  const rest = notPlanned > 0 ? `; no plan for ${notPlanned} more` : '';
  const moves = (
    [
      ['to upgrade', false],
      ['to downgrade', true],
    ] as const
  ).flatMap(([what, isBack]) => {
    const subjects = subjectsOf(
      plan.groups.filter(({ isDowngrade }) => isDowngrade === isBack).flatMap(({ steps }) => steps),
    );
    return subjects.length === 0 ? [] : [`${countInWords(subjects)} ${what}`];
  });
  return `${moves.join(', ')} in ${plural(plan.groups.length, 'step')}${batches}${size}${unknown}${rest}${left}`;
}

/** What an image file's entry says about the file; text of the repository, null where it does not say. */
interface ImageDetails {
  readonly fileName: string;
  readonly status: string;
  readonly checksum: string | null;
  readonly algorithm: string | null;
  /** In bytes. */
  readonly size: number | null;
  readonly url: string | null;
}

/** What whoever installs an image file needs to know of it. */
export function imageDetails({ imageFileName, entry }: SoftwareImageFile): ImageDetails {
  const fields = entry.value as SoftwareImageFileEntry;
  return {
    fileName: imageFileName,
    status: fields.status,
    checksum: fields.image_file_checksum ?? null,
    algorithm: fields.hashing_algorithm ?? null,
    size: fields.image_file_size ?? null,
    url: fields.download_url ?? null,
  };
}

/** The bytes that one subject of a group is sent on all hops, or null where the size of an image file is not known. */
export function bytesEach({ hops }: Pick<PlanGroup, 'hops'>): number | null {
  let sum = 0;
  for (const file of hops.flatMap(({ images }) => images.imageFiles)) {
    const { size } = imageDetails(file);
    if (size === null) return null;
    sum += size;
  }
  return Number.isSafeInteger(sum) ? sum : null;
}

/** The devices and inventory items of steps or gaps. */
export function subjectsOf(all: readonly Pick<PlanStep, 'found'>[]): readonly Subject[] {
  return all.map(({ found }) => found.subject);
}
