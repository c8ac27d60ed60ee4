import { dateOfDay, dayNumber, whenInWords } from '../../model/dates.js';
import type { DiagnosticDraft } from '../../model/diagnostic.js';
import type { Match, SubjectEvaluation } from '../../model/evaluation.js';
import { listWords } from '../../text/words.js';
import { placeIn, placeOfVersion } from '../../model/place.js';
import type { Repository, SoftwareVersion } from '../../model/repository.js';
import { subjectOf } from '../../model/identity.js';
import { describe, nameOfSoftware, type Rule, subjectsOf } from './rule.js';

/** How many records are shown beside a subject. */
const SHOWN_RECORDS = 5;

/** software-invalid: a subject's software is not valid on the date of the check (matching.md, Validity). */
export const softwareInvalid: Rule = function* ({ repository, evaluation, graceDays }) {
  const doubtful = softwareOfBrokenRecords(repository);
  for (const found of subjectsOf(evaluation)) {
    const { softwareVersion } = found.subject;
    if (found.validity.status !== 'invalid' || softwareVersion === undefined) continue;
    // What is waived is always shown, with reason and date.
    const folded = found.waiver === undefined && doubtful.has(softwareVersion.version) ? true : undefined;
    yield { ...draftOf(found, softwareVersion, evaluation.asOf, graceDays), folded };
  }
};

/**
 * The versions that broken records are for. A subject that runs one of them may be invalid only because its record is
 * broken, which is reported already: one cause, one diagnostic.
 */
function softwareOfBrokenRecords({ brokenEntries }: Repository): ReadonlySet<string> {
  const versions = new Set<string>();
  for (const { collection, value } of brokenEntries) {
    if (collection !== 'validated_software' || typeof value !== 'object' || value === null) continue;
    const { software } = value as { software?: unknown };
    const version =
      typeof software === 'object' && software !== null ? (software as { version?: unknown }).version : software;
    if (typeof version === 'string') versions.add(version);
  }
  return versions;
}

function draftOf(
  found: SubjectEvaluation,
  software: SoftwareVersion,
  asOf: string,
  graceDays: number,
): DiagnosticDraft {
  const { subject, validity, matches, waiver } = found;
  const approvals = matches.filter((match) => match.record.software === software);
  const lastDayOfGrace = graceUntil(approvals, validity.expiredOn, graceDays);
  const inGrace = lastDayOfGrace !== undefined && asOf <= lastDayOfGrace;
  return {
    rule: 'software-invalid',
    message: `${describe(subject)} runs ${nameOfSoftware(software)}, ${becauseOf(found, approvals, software, asOf)}${inGrace ? `; its grace period ends on ${whenInWords(lastDayOfGrace, asOf)}` : ''}`,
    help: helpFor(found, software),
    at: placeOfVersion(subject.entry, 'software_version'),
    related: [
      ...(waiver === undefined
        ? []
        : [{ message: `waived until ${waiver.until} here`, at: placeIn(waiver.entry, 'until') }]),
      ...approvals.slice(0, SHOWN_RECORDS).map(({ record }) => ({
        message: windowOf(record.start, record.end),
        at: placeIn(record.entry, record.start > asOf || record.end === undefined ? 'start' : 'end'),
      })),
    ],
    subject: subjectOf(subject),
    identity: [software.platform, software.version, validity.reason],
    ...(waiver !== undefined && { waived: { until: waiver.until, reason: waiver.reason } }),
    ...(inGrace && { atMost: 'warning' as const }),
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

function helpFor({ subject, validity, matches }: SubjectEvaluation, software: SoftwareVersion): string {
  const approved = new Set<SoftwareVersion>();
  for (const { inWindow, record } of matches) {
    if (inWindow && record.software.platform === software.platform) approved.add(record.software);
  }
  if (approved.size > 0) return `approved for it now: ${listWords([...approved].map(nameOfSoftware), 4)}`;
  if (validity.reason === 'no_policy') {
    return subject.kind === 'device'
      ? `add a record that covers its device type, role or tags (${listWords([subject.deviceType.model, subject.role.name, ...subject.tags.map((tag) => tag.name)], 6, 'or')})`
      : 'add a record that lists it or one of its tags';
  }
  return `no version of ${software.platform} is approved for it now: extend or add an approval`;
}

function windowOf(start: string, end: string | undefined): string {
  return end === undefined ? `approved from ${start}` : `approved from ${start} to ${end}`;
}
