import type { CheckResult } from '../model/check-result.js';
import type { Change, Comparison, SubjectChange } from '../model/comparison.js';
import type { MachineEvaluation, Match, SubjectEvaluation } from '../model/evaluation.js';
import { nameOfSubject } from '../model/subject.js';
import { listWords, plural } from '../text/words.js';
import { effectsOf, sentenceOfChange, type SubjectEffect } from './change-tally.js';
import type { Palette } from './pretty.js';
import { printable } from '../text/printable.js';
import { wrap, wrapPainted } from '../text/wrap.js';
import { waivedInWords } from './sentences.js';
import { softwareName } from '../model/describe.js';
import { locationText } from '../model/source.js';
import { getOrCreate } from '../model/group-by.js';
import { countInWords } from '../model/subject.js';
import { type DiagnosticSubject } from '../model/diagnostic.js';

/** Options of {@link renderDiffPretty}. */
export interface DiffPrettyOptions {
  readonly colors: Palette;
  /** How many columns lines may take. */
  readonly width: number;
  /** The name of the changed commit. */
  readonly head: string;
  /** Maximum number of groups to show (0 = all). */
  readonly maxGroups: number;
}

/** What a change does, for people: each changed entry with its effects, then each device or item with its differences. */
export function* renderDiffPretty(
  result: CheckResult & { readonly comparison: Comparison },
  { colors, width, head, maxGroups }: DiffPrettyOptions,
): Generator<string> {
  const { changes, subjects } = result.comparison;
  yield `${colors.dim(`${commitsOf(result.comparison)} → ${printable(head)}, as of ${result.evaluation.asOf}`)}\n\n`;
  for (const change of changes) yield `${renderChange(change, colors, width)}\n\n`;
  const groups = groupSubjects(subjects);
  const shown = maxGroups === 0 ? groups : groups.slice(0, maxGroups);
  for (const group of shown) yield `${renderGroup(group, colors, width)}\n\n`;
  const hidden = groups.slice(shown.length).flatMap(({ subjects: hiddenOnes }) => hiddenOnes);
  if (hidden.length > 0) yield `${colors.dim(`… and ${countInWords(hidden)} more; show all with --max-groups 0`)}\n\n`;
  for (const { rule, message, location } of result.diagnostics) {
    if (rule !== 'policy-loosened') continue;
    const place = printable(locationText(location));
    const painted = `${colors.dim(place)}  ${colors.yellow('policy loosened')}  `;
    yield `${wrapPainted(message, `${place}  policy loosened  `, painted, { width, hang: HANG }).join('\n')}\n\n`;
  }
  yield `${wrap(sentenceOfChange(result.comparison), '', { width }).map(colors.bold).join('\n')}\n`;
}

/** The commit that the change starts from, with its merge base if that is compared with. */
function commitsOf({ base, mergeBase }: Comparison): string {
  const start = mergeBase === null || mergeBase === base ? '' : ` (merge base ${mergeBase.slice(0, 12)})`;
  return base.slice(0, 12) + start;
}

/** How far continued lines are indented. */
const HANG = 4;

function renderChange(
  { kind, name, action, fields, location, effects }: Change,
  colors: Palette,
  width: number,
): string {
  const what = `${kind.replaceAll('_', ' ')}${name === null ? '' : ` "${name}"`} ${action}`;
  const which = fields.length === 0 ? '' : `: ${fields.join(', ')}`;
  const follows = [
    effects.newlyInvalid.length > 0 ? colors.red(`${effects.newlyInvalid.length} newly invalid`) : undefined,
    effects.fixed.length > 0 ? colors.green(`${effects.fixed.length} fixed`) : undefined,
    effects.matchesChanged > 0 ? `${effects.matchesChanged} with changed matches` : undefined,
    effects.imagesChanged > 0 ? `${effects.imagesChanged} with changed image files` : undefined,
  ].filter((part) => part !== undefined);
  const place = printable(locationText(location));
  const lines = wrapPainted(what + which, `${place}  `, `${colors.dim(place)}  `, { width, hang: HANG });
  return `${lines.join('\n')}\n    ${follows.length === 0 ? 'changes only its own result' : follows.join(', ')}`;
}

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
export interface DetailLine {
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

/** How many names of a group to show. */
const SHOWN_NAMES = 12;

/** Groups devices and items by what changes for them, most severe first. */
export function groupSubjects(subjects: readonly SubjectChange[]): readonly SubjectGroup[] {
  const groups = new Map<string, SubjectGroup>();
  for (const change of subjects) {
    const { subject, before, after } = change;
    const [effect = 'reason_changed'] = effectsOf(change);
    const kind = subject.kind.replaceAll('_', ' ');
    const transition = `${stateOf(before)} → ${stateOf(after)}`;
    const details = detailsOf(change);
    const key = JSON.stringify([effect, kind, transition, details]);
    const group = getOrCreate(groups, key, () => ({ effect, kind, transition, details, subjects: [] }));
    group.subjects.push(subject);
  }
  const order = Object.keys(SIGNS);
  return [...groups.values()].sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
}

function renderGroup(
  { effect, kind, transition, details, subjects }: SubjectGroup,
  colors: Palette,
  width: number,
): string {
  const paint =
    effect === 'newly_invalid' || effect === 'no_longer_waived'
      ? colors.red
      : effect === 'fixed'
        ? colors.green
        : colors.cyan;
  const names = subjects.map(nameOfSubject);
  const who = names.length === 1 ? kind : plural(names.length, kind);
  const sentence = `${who} ${listWords(names, SHOWN_NAMES)}  ${transition}`;
  const head = wrapPainted(sentence, `${SIGNS[effect]}  `, `${paint(SIGNS[effect])}  `, { width, hang: HANG });
  const lines = details.flatMap(({ sign, text }) =>
    wrap(text, `    ${sign} `, { width }).map(sign === '-' ? colors.red : colors.green),
  );
  return [...head, ...lines].join('\n');
}

function detailsOf(change: SubjectChange): readonly DetailLine[] {
  const { before, after } = change;
  const matches = change.matchesChanged || before === undefined || after === undefined;
  return [
    ...(matches ? difference(matchesOf(before), matchesOf(after)) : []),
    ...(change.imagesChanged ? difference(imagesOf(before), imagesOf(after)) : []),
  ];
}

function stateOf(found: SubjectEvaluation | MachineEvaluation | undefined): string {
  if (found === undefined) return 'absent';
  if (!('validity' in found)) return found.images.source === null ? 'no image file' : 'with image files';
  const { status, reason } = found.validity;
  if (reason === null) return status.replaceAll('_', ' ');
  const { waiver } = found;
  const excuse = waiver === undefined ? '' : `, ${waivedInWords(waiver)}`;
  return `${status} (${reason.replaceAll('_', ' ')})${excuse}`;
}

function matchesOf(found: SubjectEvaluation | MachineEvaluation | undefined): readonly string[] {
  return found !== undefined && 'matches' in found ? found.matches.map(lineOfMatch) : [];
}

function lineOfMatch({ record, rank, matchedBy, inWindow }: Match): string {
  const { name, software, start, end, preferred } = record;
  const window = `${start} to ${end ?? 'open-ended'}${inWindow ? '' : ', outside its window'}`;
  return `match ${rank} by ${matchedBy.replaceAll('_', ' ')}: ${name ?? 'a record'} for ${softwareName(software)}, ${window}${preferred ? ', preferred' : ''}`;
}

function imagesOf(found: SubjectEvaluation | MachineEvaluation | undefined): readonly string[] {
  if (found === undefined) return [];
  const { source, imageFiles } = found.images;
  return imageFiles.map(
    ({ imageFileName }) => `image file ${imageFileName} (${(source ?? 'none').replaceAll('_', ' ')})`,
  );
}

function difference(before: readonly string[], after: readonly string[]): readonly DetailLine[] {
  const [old, now] = [new Set(before), new Set(after)];
  return [
    ...before.filter((text) => !now.has(text)).map((text) => ({ sign: '-', text }) as const),
    ...after.filter((text) => !old.has(text)).map((text) => ({ sign: '+', text }) as const),
  ];
}
