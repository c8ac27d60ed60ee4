import type { SubjectChange } from '../model/comparison.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import { describeEntry, namesOfSubjects, quote } from '../model/describe.js';
import { listWords, plural } from '../text/words.js';
import type { EntryChange } from './entry-changes.js';

/** A subject that a change affects, and the violation that follows. */
export interface SubjectEffect {
  readonly subject: SubjectChange;
  readonly violation: DiagnosticDraft;
}

/** What a change does to subjects other than itself. */
export interface Effects {
  /** Subjects that are invalid now. */
  readonly now: readonly SubjectEffect[];
  /** Subjects whose approval now ends soon. */
  readonly later: readonly SubjectEffect[];
  /** Devices that no longer have an image file. */
  readonly imageless: readonly SubjectEffect[];
}

/** Whether a waiver excuses the violation. */
export function isWaived({ violation }: SubjectEffect): boolean {
  return violation.waived !== undefined;
}

/** How many of the subjects are named in the message. */
const NAMED_SUBJECTS = 3;

/** A change as the subject of a sentence. */
export function whatChanged(change: EntryChange): string {
  if (change.kind === 'config') return 'changing multi_tenant_mode';
  const name = describeEntry(change.entry);
  if (change.action === 'added') return `adding ${name}`;
  if (change.action === 'removed') return `removing ${name} from ${change.entry.file.path}`;
  const [field] = change.fields;
  if (field === undefined) return `the error in ${name}`;
  if (change.fields.length > 1) return `changing ${listWords(change.fields.map(quote), 4)} of ${name}`;
  const value = (change.entry.value as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string'
    ? `setting ${quote(field)} to ${quote(value)} in ${name}`
    : `changing ${quote(field)} of ${name}`;
}

/** What a change does to subjects, one part for each kind of effect. */
export function describeEffects({ now, later, imageless }: Effects): string {
  const parts: string[] = [];
  if (now.length > 0) parts.push(`makes ${subjectsInWords(now)} invalid${waivedInWords(now)}: ${namesOf(now)}`);
  const [lastDay] = later.map(({ subject }) => lastValidDay(subject)).sort();
  if (lastDay !== undefined)
    parts.push(`ends the approval of ${subjectsInWords(later)} on ${lastDay}: ${namesOf(later)}`);
  if (imageless.length > 0)
    parts.push(`leaves ${subjectsInWords(imageless)} without an image file: ${namesOf(imageless)}`);
  return parts.join(', and ');
}

function waivedInWords(effects: readonly SubjectEffect[]): string {
  const waived = effects.filter(isWaived).length;
  if (waived === 0) return '';
  return waived === effects.length ? ' (waived)' : ` (${waived} waived)`;
}

function lastValidDay({ after }: SubjectChange): string {
  return (after !== undefined && 'validity' in after ? after.validity.validUntil : null) ?? '';
}

function subjectsInWords(effects: readonly SubjectEffect[]): string {
  const devices = effects.filter(({ subject }) => subject.subject.kind === 'device').length;
  const items = effects.length - devices;
  const counts = [devices > 0 ? plural(devices, 'device') : '', items > 0 ? plural(items, 'inventory item') : ''];
  return counts.filter((part) => part !== '').join(' and ');
}

function namesOf(effects: readonly SubjectEffect[]): string {
  const names = namesOfSubjects(effects.map(({ subject: { subject } }) => subject));
  return listWords(names.map(quote), NAMED_SUBJECTS);
}
