import { COLLECTION_NOUNS, type Entry } from '../model/entry.js';
import { quote } from '../model/describe.js';
import type { DiagnosticDraft, Place } from '../model/diagnostic.js';
import { listWords } from '../model/nearest.js';
import { placeIn, placeOfName } from '../model/place.js';
import type { SubjectChange } from '../model/comparison.js';
import { compareSeverities, type Severity } from '../model/severity.js';
import type { EffectiveChange } from './compare.js';

/** How many of the subjects are named in the message, and how many are shown as related places. */
const NAMED_SUBJECTS = 3;
const SHOWN_SUBJECTS = 10;

/** The drafts of a change's impact, and those of single subjects that they tell of already. */
export interface Impact {
  readonly drafts: readonly DiagnosticDraft[];
  readonly folded: ReadonlySet<DiagnosticDraft>;
}

/**
 * change-impact: one draft for each changed entry that makes subjects other than itself invalid, as severe as the worst
 * violation that it explains; these violations are folded under it.
 */
export function reportImpact(
  changes: readonly EffectiveChange[],
  violations: readonly DiagnosticDraft[],
  severityOf: (draft: DiagnosticDraft) => Severity,
): Impact {
  const violationOf = new Map<unknown, DiagnosticDraft>();
  for (const draft of violations) {
    if (draft.rule === 'software-invalid' && 'value' in draft.at) violationOf.set(draft.at.value, draft);
  }
  const folded = new Set<DiagnosticDraft>();
  const drafts: DiagnosticDraft[] = [];
  for (const effective of changes) {
    const { change } = effective;
    const explained = effective.newlyInvalid
      .filter(({ after }) => after?.subject.entry !== change.entry)
      .map((subject) => ({ subject, violation: violationOf.get(subject.after?.subject.entry.value) }))
      .filter((pair): pair is { subject: SubjectChange; violation: DiagnosticDraft } => pair.violation !== undefined);
    const [worst] = explained.map(({ violation }) => severityOf(violation)).sort(compareSeverities);
    if (worst === undefined) continue;
    for (const { violation } of explained) folded.add(violation);
    const [first] = explained;
    drafts.push({
      rule: 'change-impact',
      message: `${whatChanged(effective)} makes ${subjectsInWords(explained.map(({ subject }) => subject))}`,
      help: 'undo the change, or move them to software that stays approved',
      at: placeOfChange(effective, first?.violation.at),
      related: explained
        .slice(0, SHOWN_SUBJECTS)
        .flatMap(({ violation }) =>
          'offsets' in violation.at ? [] : [{ message: violation.message, at: violation.at }],
        ),
      identity: [change.kind, change.name, change.action, ...change.fields],
      atMost: worst,
    });
  }
  return { drafts, folded };
}

function whatChanged({ change }: EffectiveChange): string {
  if (change.kind === 'config') return 'the change of multi_tenant_mode';
  const noun = COLLECTION_NOUNS[change.entry.collection];
  const name = change.name === null ? `the ${noun}` : `${noun} ${quote(change.name)}`;
  if (change.action === 'added') return `adding ${name}`;
  if (change.action === 'removed') return `removing ${name}`;
  const [field] = change.fields;
  if (field === undefined) return `what is now wrong with ${name}`;
  if (change.fields.length > 1) return `the change of ${listWords(change.fields.map(quote), 4)} of ${name}`;
  const value = (change.entry.value as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string'
    ? `the ${field} ${quote(value)} of ${name}`
    : `the change of ${quote(field)} of ${name}`;
}

function subjectsInWords(subjects: readonly SubjectChange[]): string {
  const names = subjects.map(({ subject }) =>
    subject.device === undefined ? subject.name : `${subject.device}/${subject.name}`,
  );
  const devices = subjects.filter(({ subject }) => subject.kind === 'device').length;
  const items = subjects.length - devices;
  const counts = [
    devices > 0 ? plural(devices, 'device') : '',
    items > 0 ? plural(items, 'inventory item') : '',
  ].filter((part) => part !== '');
  return `${counts.join(' and ')} invalid: ${listWords(names.map(quote), NAMED_SUBJECTS)}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Where a change stands in the head: the first altered field, or what names the entry. One that is gone stands nowhere. */
function placeOfChange(
  { change }: EffectiveChange,
  otherwise: DiagnosticDraft['at'] | undefined,
): DiagnosticDraft['at'] {
  return change.action === 'removed' && otherwise !== undefined
    ? otherwise
    : placeOfEntryChange(change.entry, change.fields);
}

/** The place of an altered entry: its first altered field that is there, else what names it. */
export function placeOfEntryChange(entry: Entry, fields: readonly string[]): Place {
  const { value } = entry;
  const field =
    typeof value === 'object' && value !== null ? fields.find((name) => Object.hasOwn(value, name)) : undefined;
  return field === undefined ? placeOfName(entry) : placeIn(entry, field);
}
