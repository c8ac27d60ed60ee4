import type { ChangedKind, SubjectChange } from '../model/comparison.js';
import type { DiagnosticDraft, Place } from '../model/diagnostic.js';
import type { Entry } from '../model/entry.js';
import { getOrCreate, numbering } from '../model/group-by.js';
import { lineStart, nodeRange, positionAt } from '../model/node-table.js';
import { identityOfDiagnostic } from '../model/identity.js';
import { placeIn, placeOfName } from '../model/describe.js';
import { compareSeverities, type RuleName, type Severity } from '../model/rules.js';
import type { SourceFile } from '../model/source.js';
import type { EffectiveChange } from './compare.js';
import type { EntryChange } from './entry-changes.js';
import { describeEffects, type Effects, isWaived, type SubjectEffect, whatChanged } from './impact-words.js';

/** How many subjects are shown as related places. */
const SHOWN_SUBJECTS = 10;

/** The kinds of entries that can be a subject's own. */
const SUBJECT_KINDS: ReadonlySet<ChangedKind> = new Set(['device', 'inventory_item', 'virtual_machine']);

/** The drafts of a change's impact, and those of single subjects that they cover. */
interface Impact {
  readonly drafts: readonly DiagnosticDraft[];
  readonly folded: ReadonlySet<DiagnosticDraft>;
}

/**
 * change-impact: one draft for each changed entry that makes subjects other than itself invalid, now or within the days in
 * which an approval is reported as expiring, or leaves them without an image file; as severe as the worst violation that it
 * explains. These are folded under it, except waived ones, which make it a notice at most and are
 * always shown. `files` are those of the head.
 */
export function reportImpact(
  changes: readonly EffectiveChange[],
  violations: readonly DiagnosticDraft[],
  severityOf: (draft: DiagnosticDraft) => Severity,
  files: ReadonlyMap<string, SourceFile>,
): Impact {
  const violationOf = {
    'software-invalid': byEntry(violations, 'software-invalid'),
    'approval-expiring': byEntry(violations, 'approval-expiring'),
    'image-unavailable': byEntry(violations, 'image-unavailable'),
  };
  const folded = new Set<DiagnosticDraft>();
  const effectsOf = (subjects: readonly SubjectChange[], rule: keyof typeof violationOf): readonly SubjectEffect[] =>
    subjects
      .map((subject) => ({ subject, violation: violationOf[rule].get(subject.after?.subject.entry.value) }))
      .filter((effect): effect is SubjectEffect => effect.violation !== undefined);
  const findOutcome = ({ newlyInvalid, validForLess, imagesChanged }: EffectiveChange): Outcome => {
    const effects = {
      now: effectsOf(newlyInvalid, 'software-invalid'),
      later: effectsOf(validForLess, 'approval-expiring'),
      imageless: effectsOf(imagesChanged, 'image-unavailable'),
    };
    const all = [...effects.now, ...effects.later, ...effects.imageless];
    for (const { violation } of all) if (violation.waived === undefined) folded.add(violation);
    return outcomeOf(effects, all, severityOf);
  };
  // Many records may affect the same thousands of devices: each is compared once.
  const known = new Map<string, Outcome>();
  const numberOf = numbering();
  const keyOfOutcome = ({ newlyInvalid, validForLess, imagesChanged }: EffectiveChange): string =>
    [newlyInvalid, validForLess, imagesChanged].map(numberOf).join();
  const drafts = changes.flatMap((effective): readonly DiagnosticDraft[] => {
    const { change } = effective;
    // The change of a subject's own entry affects nothing but itself.
    if (SUBJECT_KINDS.has(change.kind)) return [];
    const { worst, words, help, firstPlace, related } = getOrCreate(known, keyOfOutcome(effective), () =>
      findOutcome(effective),
    );
    if (worst === undefined) return [];
    const at = placeOfChange(effective, files, firstPlace);
    return [
      {
        rule: 'change-impact',
        message: `${whatChanged(change)} ${words}`,
        help,
        at,
        // The place of a removed file's entry is that of the first device.
        related: related.filter((one) => one.at !== at),
        ...aboutChange(change),
        atMost: worst,
      },
    ];
  });
  return { drafts, folded };
}

/** Describes what a change does to subjects other than its own. */
interface Outcome {
  /** The severity of the worst violation; undefined if there is none. */
  readonly worst: Severity | undefined;
  readonly words: string;
  readonly help: string;
  readonly firstPlace: DiagnosticDraft['at'] | undefined;
  readonly related: NonNullable<DiagnosticDraft['related']>;
}

function outcomeOf(
  effects: Effects,
  all: readonly SubjectEffect[],
  severityOf: (draft: DiagnosticDraft) => Severity,
): Outcome {
  const severities = new Set(
    all.map(({ violation }) => (violation.waived === undefined ? severityOf(violation) : 'notice')),
  );
  const [worst] = [...severities].sort(compareSeverities);
  return {
    worst,
    words: describeEffects(effects),
    help:
      effects.imageless.length === all.length
        ? 'undo the change, or give them an image file for their version'
        : `undo the change, or move them to software that stays approved${all.every(isWaived) ? ' before their waivers expire' : ''}`,
    firstPlace: all[0]?.violation.at,
    related: all
      .slice(0, SHOWN_SUBJECTS)
      .flatMap(({ violation: { message, at, waived } }) =>
        'offsets' in at
          ? []
          : [{ message: waived === undefined ? message : `${message}; waived until ${waived.until}`, at }],
      ),
  };
}

/** What the impact of a change is known by in another commit. */
function aboutChange({ kind, action, fields, entry }: EntryChange): Pick<DiagnosticDraft, 'entry' | 'identity'> {
  return { ...(kind !== 'config' && { entry }), identity: [kind, action, ...fields] };
}

/** The identity of the diagnostic about a change's impact. */
export function identityOfImpact(change: EntryChange): string {
  const { file } = change.entry;
  return identityOfDiagnostic({
    rule: 'change-impact',
    message: '',
    help: '',
    at: { file, offsets: [0, 0] },
    ...aboutChange(change),
  });
}

/** The drafts of a rule, by the entry that they are about. */
function byEntry(drafts: readonly DiagnosticDraft[], rule: RuleName): ReadonlyMap<unknown, DiagnosticDraft> {
  return new Map(
    drafts.flatMap((draft) => (draft.rule === rule && 'value' in draft.at ? [[draft.at.value, draft] as const] : [])),
  );
}

/**
 * Where a change stands in the head: the first altered field, or what names the entry. One that is gone stands where it stood,
 * as far as its file is still there, else at the first subject that it affects.
 */
function placeOfChange(
  { change: { action, entry, fields } }: EffectiveChange,
  files: ReadonlyMap<string, SourceFile>,
  otherwise: DiagnosticDraft['at'] | undefined,
): DiagnosticDraft['at'] {
  if (action !== 'removed') return placeOfEntryChange(entry, fields);
  const file = files.get(entry.file.path);
  if (file === undefined) return otherwise ?? placeOfName(entry);
  const { line } = positionAt(entry.file.nodes, nodeRange(entry.file.nodes, entry.node)[0]);
  const offset = lineStart(file.nodes, Math.min(line, file.nodes.lineCount)) ?? 0;
  return { file, offsets: [offset, offset + 1] };
}

/** The place of an altered entry: its first altered field that is there, else what names it. */
export function placeOfEntryChange(entry: Entry, fields: readonly string[]): Place {
  const { value } = entry;
  const field =
    typeof value === 'object' && value !== null ? fields.find((name) => Object.hasOwn(value, name)) : undefined;
  return field === undefined ? placeOfName(entry) : placeIn(entry, field);
}
