import type { Entry } from '../model/entry.js';
import { describeEntry, quote } from '../model/describe.js';
import type { DiagnosticDraft, Place } from '../model/diagnostic.js';
import { dateOfDay, dayNumber } from '../model/dates.js';
import { listWords } from '../model/nearest.js';
import { placeIn, placeOfName } from '../model/place.js';
import type { SubjectChange } from '../model/comparison.js';
import type { RuleName } from '../model/rules.js';
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

/** A subject that a change does harm to, and the violation that tells of it. */
interface Harm {
  readonly subject: SubjectChange;
  readonly violation: DiagnosticDraft;
}

/**
 * change-impact: one draft for each changed entry that makes subjects other than itself invalid, now or within the days in
 * which the end of an approval is told, as severe as the worst violation that it explains; these are folded under it.
 */
export function reportImpact(
  changes: readonly EffectiveChange[],
  violations: readonly DiagnosticDraft[],
  severityOf: (draft: DiagnosticDraft) => Severity,
): Impact {
  const violationOf = {
    'software-invalid': byEntry(violations, 'software-invalid'),
    'approval-expiring': byEntry(violations, 'approval-expiring'),
  };
  const folded = new Set<DiagnosticDraft>();
  const drafts: DiagnosticDraft[] = [];
  for (const effective of changes) {
    const { change } = effective;
    const harmTo = (subjects: readonly SubjectChange[], rule: keyof typeof violationOf): readonly Harm[] =>
      subjects
        .filter(({ after }) => after?.subject.entry !== change.entry)
        .map((subject) => ({ subject, violation: violationOf[rule].get(subject.after?.subject.entry.value) }))
        .filter((harm): harm is Harm => harm.violation !== undefined);
    const now = harmTo(effective.newlyInvalid, 'software-invalid');
    const later = harmTo(effective.validForLess, 'approval-expiring');
    const all = [...now, ...later];
    const [worst] = all.map(({ violation }) => severityOf(violation)).sort(compareSeverities);
    if (worst === undefined) continue;
    for (const { violation } of all) folded.add(violation);
    drafts.push({
      rule: 'change-impact',
      message: `${whatChanged(effective)} makes ${harmInWords(now, later)}`,
      help: 'undo the change, or move them to software that stays approved',
      at: placeOfChange(effective, all[0]?.violation.at),
      related: all
        .slice(0, SHOWN_SUBJECTS)
        .flatMap(({ violation: { message, at } }) => ('offsets' in at ? [] : [{ message, at }])),
      identity: [change.kind, change.name, change.action, ...change.fields],
      atMost: worst,
    });
  }
  return { drafts, folded };
}

/** The drafts of a rule by the value of the entry that they are about. */
function byEntry(drafts: readonly DiagnosticDraft[], rule: RuleName): ReadonlyMap<unknown, DiagnosticDraft> {
  return new Map(
    drafts.flatMap((draft) => (draft.rule === rule && 'value' in draft.at ? [[draft.at.value, draft] as const] : [])),
  );
}

function whatChanged({ change }: EffectiveChange): string {
  if (change.kind === 'config') return 'the change of multi_tenant_mode';
  const name = describeEntry(change.entry);
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

function harmInWords(now: readonly Harm[], later: readonly Harm[]): string {
  const parts: string[] = [];
  if (now.length > 0) parts.push(`${subjectsInWords(now)} invalid: ${namesOf(now)}`);
  const [firstDay] = later.map(({ subject }) => firstInvalidDay(subject)).sort();
  if (firstDay !== undefined) parts.push(`${subjectsInWords(later)} invalid from ${firstDay}: ${namesOf(later)}`);
  return parts.join(', and ');
}

function firstInvalidDay({ after }: SubjectChange): string {
  const last = after !== undefined && 'validity' in after ? after.validity.validUntil : null;
  return last === null ? '' : dateOfDay(dayNumber(last) + 1);
}

function subjectsInWords(harms: readonly Harm[]): string {
  const devices = harms.filter(({ subject }) => subject.subject.kind === 'device').length;
  const items = harms.length - devices;
  const counts = [devices > 0 ? plural(devices, 'device') : '', items > 0 ? plural(items, 'inventory item') : ''];
  return counts.filter((part) => part !== '').join(' and ');
}

function namesOf(harms: readonly Harm[]): string {
  const names = harms.map(({ subject: { subject } }) =>
    quote(subject.device === undefined ? subject.name : `${subject.device}/${subject.name}`),
  );
  return listWords(names, NAMED_SUBJECTS);
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
