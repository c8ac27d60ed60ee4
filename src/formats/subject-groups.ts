import type { SubjectChange } from '../model/comparison.js';
import { type IsoDate, windowInWords } from '../model/dates.js';
import { CRITERION_WORDS, softwareName } from '../model/describe.js';
import type { DiagnosticSubject } from '../model/diagnostic.js';
import type { MachineEvaluation, Match, SubjectEvaluation } from '../model/evaluation.js';
import { getOrCreate, numbering } from '../model/group-by.js';
import { effectsOf, type SubjectEffect } from './change-tally.js';
import { waivedInWords } from './sentences.js';
import { toWords } from '../text/words.js';

export const SIGNS: Readonly<Record<SubjectEffect, string>> = {
  newly_invalid: '✖ newly invalid',
  fixed: '✔ fixed',
  no_longer_waived: '✖ no longer waived',
  newly_waived: '~ newly waived',
  appeared: '+ added',
  left_out: '✖ left out because of errors',
  gone: '- removed',
  reason_changed: '~ changed status',
  matches_changed: '~ changed matches',
  images_changed: '~ changed image files',
};

/** A line of what a device or item had in the base and has no longer (`-`), or has in the head only (`+`). */
interface DetailLine {
  readonly sign: '-' | '+';
  readonly text: string;
}

/** Devices or items that a change affects in the same way. */
export interface SubjectGroup {
  readonly effect: SubjectEffect;
  readonly kind: string;
  readonly transition: string;
  readonly details: readonly DetailLine[];
  readonly subjects: DiagnosticSubject[];
}

/** Groups devices and items by what changes for them, most severe first. */
export function groupSubjects(subjects: readonly SubjectChange[], asOf: IsoDate): readonly SubjectGroup[] {
  const groups = new Map<string, SubjectGroup>();
  const detailsOf = createFindDetails();
  for (const change of subjects) {
    const { subject, before, after } = change;
    const [effect = 'reason_changed'] = effectsOf(change);
    const kind = toWords(subject.kind);
    const transition = `${stateOf(before, asOf)} → ${stateOf(after, asOf)}`;
    const details = detailsOf(change);
    const key = JSON.stringify([effect, kind, transition, details.number]);
    const group = getOrCreate(groups, key, () => ({ effect, kind, transition, details: details.lines, subjects: [] }));
    group.subjects.push(subject);
  }
  const order = Object.keys(SIGNS);
  return [...groups.values()].sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
}

/** The lines of what differs, and their number: the same for all devices and items whose lines are the same. */
interface Details {
  readonly number: number;
  readonly lines: readonly DetailLine[];
}

/** Finds details once for each pair of lists: thousands of devices may share two lists of thousands of matches. */
function createFindDetails(): (change: SubjectChange) => Details {
  const ofLists = new Map<string, Details>();
  const ofTexts = new Map<string, Details>();
  const numberOf = numbering();
  return (change) => {
    const { before, after, matchesChanged, imagesChanged } = change;
    const lists = [listOf(before), listOf(after), ...(imagesChanged ? [before?.images, after?.images] : [])];
    const key = [
      matchesChanged,
      imagesChanged,
      before === undefined,
      after === undefined,
      ...lists.map(numberOf),
    ].join();
    return getOrCreate(ofLists, key, () => {
      const lines = linesOf(change);
      return getOrCreate(ofTexts, JSON.stringify(lines), () => ({ number: ofTexts.size, lines }));
    });
  };
}

function linesOf(change: SubjectChange): readonly DetailLine[] {
  const { before, after } = change;
  const matches = change.matchesChanged || before === undefined || after === undefined;
  return [
    ...(matches ? difference(matchesOf(before), matchesOf(after)) : []),
    ...(change.imagesChanged ? difference(imagesOf(before), imagesOf(after)) : []),
  ];
}

function stateOf(found: SubjectEvaluation | MachineEvaluation | undefined, asOf: IsoDate): string {
  if (found === undefined) return 'absent';
  if (!('validity' in found)) return found.images.source === null ? 'no image file' : 'with image files';
  const { status, reason } = found.validity;
  if (reason === null) return toWords(status);
  const { waiver } = found;
  const excuse = waiver === undefined ? '' : `, ${waivedInWords(waiver, asOf)}`;
  return `${status} (${toWords(reason)})${excuse}`;
}

function matchesOf(found: SubjectEvaluation | MachineEvaluation | undefined): readonly string[] {
  return (listOf(found) ?? []).map(lineOfMatch);
}

function listOf(found: SubjectEvaluation | MachineEvaluation | undefined): readonly Match[] | undefined {
  return found !== undefined && 'matches' in found ? found.matches : undefined;
}

function lineOfMatch({ record, rank, matchedBy, inWindow }: Match): string {
  const { name, software, start, end, preferred } = record;
  const window = `${windowInWords(start, end)}${inWindow ? '' : ', outside its window'}`;
  return `rank ${rank}, by ${CRITERION_WORDS[matchedBy]}: ${name ?? 'a record'} for ${softwareName(software)}, ${window}${preferred ? ', preferred' : ''}`;
}

function imagesOf(found: SubjectEvaluation | MachineEvaluation | undefined): readonly string[] {
  if (found === undefined) return [];
  const { source, imageFiles } = found.images;
  return imageFiles.map(({ imageFileName }) => `image file ${imageFileName} (${toWords(source ?? 'none')})`);
}

function difference(before: readonly string[], after: readonly string[]): readonly DetailLine[] {
  const [old, now] = [new Set(before), new Set(after)];
  return [
    ...before.filter((text) => !now.has(text)).map((text) => ({ sign: '-', text }) as const),
    ...after.filter((text) => !old.has(text)).map((text) => ({ sign: '+', text }) as const),
  ];
}
