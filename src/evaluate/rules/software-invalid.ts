import { placeIn, placeOfVersion, softwareName } from '../../model/describe.js';
import { dateOfDay, dayNumber, whenInWords } from '../../model/dates.js';
import type { DiagnosticDraft } from '../../model/diagnostic.js';
import type { Entry } from '../../model/entry.js';
import type { Evaluation, Match, SubjectEvaluation } from '../../model/evaluation.js';
import { getOrCreate } from '../../model/group-by.js';
import { listWords } from '../../text/words.js';
import type { Repository, SoftwareVersion, Subject } from '../../model/repository.js';
import { subjectOf } from '../../model/identity.js';
import { recordsLeftOut } from '../left-out-records.js';
import { createMatcher } from '../matcher.js';
import { rememberForList } from '../match-lists.js';
import { describe, type Rule, subjectsOf } from './rule.js';

/** The maximum number of records shown with a subject. */
const SHOWN_RECORDS = 5;

/** software-invalid: a subject's software is not valid on the date of the check (matching.md, Validity). */
export const softwareInvalid: Rule = function* ({ repository, evaluation, graceDays }) {
  const leftOutFor = createLeftOutFor(repository, evaluation);
  const groundsOf = rememberForList((found, software) => findGrounds(found, software, evaluation.asOf, graceDays));
  for (const found of subjectsOf(evaluation)) {
    const { softwareVersion } = found.subject;
    if (found.validity.status !== 'invalid' || softwareVersion === undefined) continue;
    // Waived diagnostics are always shown, with reason and date.
    const leftOut =
      found.waiver === undefined
        ? (leftOutFor(found, softwareVersion) ?? reversedRecordOf(found, softwareVersion))
        : undefined;
    yield { ...draftOf(found, softwareVersion, groundsOf(found, softwareVersion), evaluation.asOf), leftOut };
  }
};

/** The record that approves what a device or item runs, were its window not reversed. */
function reversedRecordOf({ matches }: SubjectEvaluation, software: SoftwareVersion): Entry | undefined {
  return matches.find(
    ({ record: { software: approved, start, end } }) => approved === software && end !== undefined && end < start,
  )?.record.entry;
}

/** Finds the record that would approve what a device or item runs, were it not left out because of errors. */
function createLeftOutFor(
  repository: Repository,
  { asOf, multiTenantMode }: Evaluation,
): (found: SubjectEvaluation, software: SoftwareVersion) => Entry | undefined {
  const { records, ofAnyVersion } = recordsLeftOut(repository);
  if (records.length === 0) return () => undefined;
  const matcher = createMatcher(records, asOf, multiTenantMode);
  // Devices that no record tells apart share a list, which may be long.
  const known = new Map<readonly Match[], Map<SoftwareVersion, Entry | undefined>>();
  return ({ subject }, software) => {
    const matches =
      subject.kind === 'device' ? matcher.matchesOfDevice(subject) : matcher.matchesOfInventoryItem(subject);
    const ofList = getOrCreate(known, matches, () => new Map<SoftwareVersion, Entry | undefined>());
    if (!ofList.has(software))
      ofList.set(
        software,
        (
          matches.find(({ inWindow, record }) => inWindow && record.software === software) ??
          matches.find(({ inWindow, record }) => inWindow && ofAnyVersion.has(record))
        )?.record.entry,
      );
    return ofList.get(software);
  };
}

function draftOf(
  { subject, validity, matches, waiver }: SubjectEvaluation,
  software: SoftwareVersion,
  { because, graceEnd, inGrace, approvedNow, approvals }: Grounds,
  asOf: string,
): DiagnosticDraft {
  return {
    rule: 'software-invalid',
    message: `${describe(subject)} runs ${softwareName(software)}, ${because}${inGrace ? `; its grace period ends on ${graceEnd ?? ''}` : ''}`,
    help: approvedNow ?? helpFor(subject, matches.length === 0, software),
    at: placeOfVersion(subject.entry, 'software_version'),
    related: [
      ...(waiver === undefined
        ? []
        : [{ message: `waived here until ${whenInWords(waiver.until, asOf)}`, at: placeIn(waiver.entry, 'until') }]),
      ...approvals,
    ],
    subject: subjectOf(subject),
    version: software.version,
    identity: [software.platform, software.version, validity.reason],
    ...(waiver !== undefined && { waived: { until: waiver.until, reason: waiver.reason } }),
    ...(inGrace && { atMost: 'warning' as const }),
  };
}

/** The part of a message about the records that match; the same for all subjects with the same matches and version. */
interface Grounds {
  readonly because: string;
  readonly graceEnd: string | undefined;
  readonly inGrace: boolean;
  /** Names the versions that may be used instead, if any. */
  readonly approvedNow: string | undefined;
  readonly approvals: NonNullable<DiagnosticDraft['related']>;
}

function findGrounds(found: SubjectEvaluation, software: SoftwareVersion, asOf: string, graceDays: number): Grounds {
  const { matches, validity } = found;
  const approvals = matches.filter((match) => match.record.software === software);
  const graceEnd = graceUntil(approvals, validity.expiredOn, graceDays);
  return {
    because: becauseOf(found, approvals, software, asOf),
    graceEnd: graceEnd && whenInWords(graceEnd, asOf),
    inGrace: graceEnd !== undefined && asOf <= graceEnd,
    approvedNow: approvedInstead(matches, software),
    approvals: approvals.slice(0, SHOWN_RECORDS).map(({ record }) => ({
      message: windowOf(record.start, record.end),
      at: placeIn(record.entry, record.start > asOf || record.end === undefined ? 'start' : 'end'),
    })),
  };
}

/** The last day on which an expired approval is a warning; undefined for a record that ends before it starts. */
export function graceUntil(
  approvals: readonly Match[],
  expiredOn: string | null,
  graceDays: number,
): string | undefined {
  if (expiredOn === null || graceDays === 0) return undefined;
  const stood = approvals.some(({ record }) => record.end === expiredOn && record.start <= expiredOn);
  return stood ? dateOfDay(dayNumber(expiredOn) + graceDays) : undefined;
}

function becauseOf(
  { validity, matches }: SubjectEvaluation,
  approvals: readonly Match[],
  { version }: SoftwareVersion,
  asOf: string,
): string {
  switch (validity.reason) {
    case 'no_policy':
      return 'and no validated software record applies to it';
    case 'not_approved':
      return matches.length === 1
        ? `and the only record that applies to it does not approve ${version}`
        : `and none of the ${matches.length} records that apply to it approves ${version}`;
    case 'expired':
      return `whose approval ended on ${whenInWords(validity.expiredOn ?? asOf, asOf)}`;
    default:
      return `whose approval does not start until ${whenInWords(approvals.map(({ record }) => record.start).sort()[0] ?? asOf, asOf)}`;
  }
}

function approvedInstead(matches: readonly Match[], { platform }: SoftwareVersion): string | undefined {
  const approved = new Set<SoftwareVersion>();
  for (const { inWindow, record } of matches) {
    if (inWindow && record.software.platform === platform) approved.add(record.software);
  }
  return approved.size === 0 ? undefined : `approved now: ${listWords([...approved].map(softwareName), 4)}`;
}

function helpFor(subject: Subject, hasNoRecord: boolean, { platform }: SoftwareVersion): string {
  if (!hasNoRecord) return `no record that applies approves a version of ${platform} now: extend or add an approval`;
  return subject.kind === 'device'
    ? `add a record that covers its device type, role or tags (${listWords([subject.deviceType.model, subject.role.name, ...subject.tags.map((tag) => tag.name)], 6, 'or')})`
    : 'add a record that lists it or one of its tags';
}

function windowOf(start: string, end: string | undefined): string {
  return end === undefined ? `approved from ${start}` : `approved from ${start} to ${end}`;
}
