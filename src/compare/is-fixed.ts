import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { SubjectEvaluation } from '../model/evaluation.js';
import { keyOfNamed, keyOfRecord, subjectOf } from '../model/identity.js';
import type { ValidatedSoftware } from '../model/repository.js';
import { type RuleName, RULES } from '../model/rules.js';
import type { Side } from './compare.js';
import { pairRecords } from './entry-changes.js';

/** Rules on the approval of what a device or item runs. */
const APPROVAL_RULES: ReadonlySet<RuleName> = new Set([
  'software-invalid',
  'approval-expiring',
  'software-not-preferred',
]);

/** Rules on records that approve something. */
const RECORD_RULES: ReadonlySet<RuleName> = new Set([
  'approval-missing',
  'validated-software-conflict',
  'validated-software-unused',
  'validated-software-unassigned',
  'validated-software-other-platform',
]);

/** Whether a draft says that a file, or a part of it, is not text that can be read. */
export function isOfText({ rule }: Pick<DiagnosticDraft, 'rule'>): boolean {
  return rule === 'unreadable-file' || rule === 'yaml-syntax';
}

/** Rules on something that nothing refers to, which a file that cannot be read may do. */
const RULES_ON_ABSENCE: ReadonlySet<RuleName> = new Set([
  'validated-software-unused',
  'validated-software-other-platform',
  'waiver-unused',
  'observation-unmatched',
]);

/** Rules on what was observed. */
const OBSERVATION_RULES: ReadonlySet<RuleName> = new Set([
  'software-drift',
  'observed-software-invalid',
  'observed-version-undeclared',
]);

/** What cannot be judged in the head. */
interface Unknown {
  /** The keys of devices and items that are left out for an error. */
  readonly leftOut: ReadonlySet<string>;
  /** Whether a file cannot be read at the head, or may be one that cannot; without a file, whether there is any. */
  readonly isUnread: (file: string | undefined) => boolean;
}

/**
 * Says whether a draft of the base that the head lacks is fixed. It is not if the change took an approval away (its subject
 * runs no approved software, or a record that it names is gone or has ended), if only the observation is gone, or if that is
 * unknown because the subject is left out for an error or its file cannot be read.
 */
export function createIsFixed(
  base: Pick<Side, 'repository' | 'evaluation'>,
  head: Pick<Side, 'repository' | 'evaluation'>,
  { leftOut, isUnread }: Unknown,
): (draft: DiagnosticDraft) => boolean {
  const { devices, inventoryItems, observed, asOf } = head.evaluation;
  const found = new Map<string, SubjectEvaluation>();
  for (const one of [...devices, ...inventoryItems]) found.set(keyOfNamed(subjectOf(one.subject)), one);

  const recordOf = new Map(base.repository.validatedSoftware.map((record) => [record.entry.value, record]));
  const after = new Map(head.repository.validatedSoftware.map((record) => [keyOfRecord(record), record]));
  for (const [old, now] of pairRecords(base.repository, head.repository)) after.set(keyOfRecord(old), now);
  const recordsIn = ({ at, entry, related = [] }: DiagnosticDraft): readonly ValidatedSoftware[] =>
    [entry?.value ?? valueAt(at), ...related.flatMap((one) => ('value' in one.at ? [one.at.value] : []))].flatMap(
      (value) => recordOf.get(value) ?? [],
    );

  /** Whether a record of the base approves something that it does no longer. */
  const approvesLess = (record: ValidatedSoftware): boolean => {
    if ((record.end ?? asOf) < asOf) return false;
    const now = after.get(keyOfRecord(record));
    return now === undefined || (now.end ?? asOf) < asOf;
  };
  const stillMatches = ({ matches }: SubjectEvaluation, record: ValidatedSoftware): boolean => {
    const now = after.get(keyOfRecord(record));
    return matches.some((match) => match.inWindow && match.record === now);
  };

  return (draft) => {
    const { rule, subject } = draft;
    if (!isOfText(draft) && isUnread(draft.at.file.path)) return false;
    if (RULES_ON_ABSENCE.has(rule) && isUnread(undefined)) return false;
    if (RULES[rule].alwaysError) return true;
    if (RECORD_RULES.has(rule)) return !recordsIn(draft).some(approvesLess);
    if (subject === undefined) return true;
    const key = keyOfNamed(subject);
    const now = found.get(key);
    if (now === undefined && leftOut.has(key)) return false;
    if (OBSERVATION_RULES.has(rule)) return now === undefined || observed.has(now.subject);
    if (!APPROVAL_RULES.has(rule)) return true;
    if (now === undefined) return true;
    if (now.validity.status !== 'valid') return false;
    if (rule !== 'software-not-preferred' || now.validity.preferred) return true;
    // Not fixed if the preferred records only stopped matching.
    return recordsIn(draft).every((record) => stillMatches(now, record));
  };
}

function valueAt(at: DiagnosticDraft['at']): unknown {
  return 'value' in at ? at.value : undefined;
}
