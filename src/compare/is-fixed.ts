import type { SubjectChange } from '../model/comparison.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import { keyOfRecord, subjectOf } from '../model/identity.js';
import type { RuleName } from '../model/rules.js';
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
  'validated-software-unused',
  'validated-software-unassigned',
  'validated-software-other-platform',
]);

/**
 * Says whether a draft of the base that the head lacks is fixed. It is not if the change took an approval away: its device or
 * item runs no approved software, or its record, which approved something, is gone or has ended.
 */
export function createIsFixed(
  base: Pick<Side, 'repository' | 'evaluation'>,
  head: Pick<Side, 'repository' | 'evaluation'>,
  subjects: readonly SubjectChange[],
): (draft: DiagnosticDraft) => boolean {
  const { devices, inventoryItems, asOf } = head.evaluation;
  const notApproved = new Set<string>();
  for (const { subject, validity } of [...devices, ...inventoryItems])
    if (validity.status !== 'valid') notApproved.add(JSON.stringify(subjectOf(subject)));
  for (const { subject, leftOut } of subjects) if (leftOut) notApproved.add(JSON.stringify(subject));

  const recordOf = new Map(base.repository.validatedSoftware.map((record) => [record.entry.value, record]));
  const after = new Map(head.repository.validatedSoftware.map((record) => [keyOfRecord(record), record]));
  for (const [old, now] of pairRecords(base.repository, head.repository)) after.set(keyOfRecord(old), now);

  return ({ rule, subject, at, entry }) => {
    if (subject !== undefined && APPROVAL_RULES.has(rule)) return !notApproved.has(JSON.stringify(subject));
    if (!RECORD_RULES.has(rule)) return true;
    const record = recordOf.get(entry?.value ?? ('value' in at ? at.value : undefined));
    if (record === undefined || (record.end ?? asOf) < asOf) return true;
    const now = after.get(keyOfRecord(record));
    return now !== undefined && (now.end ?? asOf) >= asOf;
  };
}
