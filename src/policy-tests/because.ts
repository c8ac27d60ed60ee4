import { type IsoDate, whenInWords, windowInWords } from '../model/dates.js';
import type { MachineEvaluation, Match, SubjectEvaluation } from '../model/evaluation.js';
import { placeIn, softwareName } from '../model/describe.js';
import type { Difference, ExpectedField } from './types.js';
import type { TestContext } from './context.js';

/** How many records are shown beside a difference. */
const SHOWN_RECORDS = 5;

/** Why a field has an unexpected value: in words, and with the entries that cause it. */
export function reasonInWords(
  field: ExpectedField,
  found: SubjectEvaluation | MachineEvaluation,
  asOf: IsoDate,
  { locationOf, approvalsOf, ofThoseRead }: Pick<TestContext, 'locationOf' | 'approvalsOf' | 'ofThoseRead'>,
): Pick<Difference, 'because' | 'related'> {
  if (!('validity' in found) || field === 'image_source') return { because: undefined, related: [] };
  const { waiver, subject } = found;
  if (field === 'waived') {
    if (waiver === undefined) return { because: becauseNotWaived(found), related: [] };
    const related = [
      {
        message: `waived until ${whenInWords(waiver.until, asOf)}`,
        location: locationOf(placeIn(waiver.entry, 'until')),
      },
    ];
    return { because: waiver.reason, related };
  }
  const approvals = subject.softwareVersion === undefined ? [] : approvalsOf(found, subject.softwareVersion);
  return {
    because: becauseOf(found, asOf, ofThoseRead),
    related: approvals.slice(0, SHOWN_RECORDS).map((match) => ({
      message: describeApproval(match),
      location: locationOf(placeIn(match.record.entry, decisiveField(field, match, asOf))),
    })),
  };
}

function becauseNotWaived({ validity }: SubjectEvaluation): string {
  return validity.status === 'invalid'
    ? 'no waiver covers it on that date'
    : 'a waiver only applies to invalid software';
}

function becauseOf({ validity, subject, matches }: SubjectEvaluation, asOf: IsoDate, ofThoseRead: string): string {
  const { softwareVersion } = subject;
  if (softwareVersion === undefined) return 'it has no software version';
  const software = softwareName(softwareVersion);
  switch (validity.reason) {
    case null:
      return `${software} is approved ${validity.validUntil === null ? 'with no end' : `until ${whenInWords(validity.validUntil, asOf)}`}`;
    case 'no_policy':
      return `no record${ofThoseRead} matches it`;
    case 'not_approved':
      return `${matches.length === 1 ? 'the record that matches it does not approve' : `none of the ${matches.length} records that match it approves`} ${software}`;
    case 'expired':
      return `the approval of ${software} ended on ${whenInWords(validity.expiredOn ?? asOf, asOf)}`;
    case 'not_yet_valid':
      return `the approval of ${software} has not started`;
  }
}

function describeApproval({ record: { name, start, end, preferred } }: Match): string {
  const which = name === undefined ? '' : `${name}: `;
  return `${which}${windowInWords(start, end)}${preferred ? ', preferred' : ''}`;
}

/** The field of an approval that a difference follows from. */
function decisiveField(field: ExpectedField, { record, inWindow }: Match, asOf: IsoDate): string {
  if (field === 'preferred' && inWindow) return record.preferred ? 'preferred' : 'software';
  return record.end === undefined || record.start > asOf ? 'start' : 'end';
}
