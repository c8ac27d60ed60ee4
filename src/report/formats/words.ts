import { cut } from '../../text/printable.js';
import { cannotBeRead } from '../../text/unread-files.js';
import type { InvalidReason } from '../../model/evaluation.js';
import type { ReportDimension } from '../counts.js';
import type { LapseKind, RecordMark, ReportData, ReportObserved, ReportSubject } from '../types.js';

/** A status in words; `waived` if it is invalid and waived, `not expected` if it needs no software. */
export function statusOf({
  status,
  waiver,
  softwareExpected,
}: Pick<ReportSubject, 'status' | 'waiver' | 'softwareExpected'>): string {
  if (status === 'no_software') return softwareExpected ? 'no software' : 'not expected';
  return status === 'invalid' && waiver !== null ? 'waived' : status;
}

/** A status in words as the page shows it: `expiring` if it is valid and becomes invalid soon. */
export function shownStatusOf(subject: ReportSubject): string {
  return subject.expiring ? 'expiring' : statusOf(subject);
}

/** Why a row needs a look, in words; empty where it does not. */
export function shownReasonOf({ reason, ending, supported }: ReportSubject): string {
  const parts = [
    reason === null ? undefined : REASON_WORDS[reason].name,
    ending ? 'approval ends' : undefined,
    supported === false ? 'out of support' : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** That nothing must move: of what was not judged, nobody knows. */
export function noUpgradesInWords({ upgrades: { until }, notJudged, subjects }: ReportData): string {
  if (subjects.length === 0) return 'No device or item was judged, so no upgrade is known.';
  return notJudged.devices + notJudged.inventoryItems > 0
    ? `Of what could be judged, nothing must move before ${until}.`
    : `Nothing must move before ${until}: all known software stays approved.`;
}

/** The software that was observed, and what is wrong with it; empty if nothing was observed. */
export function observedInWords(observed: ReportObserved | null): string {
  if (observed === null) return '';
  const { version, seen, source, approved } = observed;
  return `${version} on ${seen}${source === null ? '' : ` by ${source}`}, ${approved ? 'approved' : 'not approved'}`;
}

/** A text that no family reads as a version may be a sentence. */
const LONGEST_VERSION = 32;

/** The version that something was seen to run, in short: as the repository spells it if it declares it. */
export function runsInWords({ observed, platform }: Pick<ReportSubject, 'observed' | 'platform'>): string {
  if (observed === null) return '';
  return observed.software === null
    ? cut(observed.canonical, LONGEST_VERSION)
    : withoutPlatform(observed.software, platform);
}

/** Software of the platform that is shown beside it is named by its version alone. */
export function withoutPlatform(software: string | null, platform: string | null): string {
  if (software === null) return '';
  return platform !== null && software.startsWith(`${platform} `) ? software.slice(platform.length + 1) : software;
}

/** The devices and items that drift: first those that run what no record approves. */
export function listDrift(subjects: readonly ReportSubject[]): readonly ReportSubject[] {
  const drifting = subjects.filter(({ observed }) => observed?.drift === true);
  const isApproved = ({ observed }: ReportSubject): boolean => observed?.approved === true;
  return [...drifting.filter((one) => !isApproved(one)), ...drifting.filter(isApproved)];
}

export const RECORD_MARKS: Readonly<Record<RecordMark, string>> = {
  ended: 'ended',
  ends_soon: 'ends soon',
  not_started: 'not started',
  matches_nothing: 'matches nothing',
};

export const REASON_WORDS: Readonly<Record<InvalidReason, { readonly name: string; readonly meaning: string }>> = {
  no_policy: { name: 'no policy', meaning: 'No record of the policy matches.' },
  not_approved: { name: 'not approved', meaning: 'Records match, but none approves the software.' },
  expired: { name: 'expired', meaning: 'The approval of the software has ended.' },
  not_yet_valid: { name: 'not yet valid', meaning: 'The approval of the software has not started.' },
};

/** What a reason means; of records that cannot be read, nothing is known. */
export function meaningOf(reason: InvalidReason, unreadPolicies: readonly string[]): string {
  return reason === 'no_policy' && unreadPolicies.length > 0
    ? `No record that can be read matches, and ${cannotBeRead(unreadPolicies)}.`
    : REASON_WORDS[reason].meaning;
}

export const DIMENSION_WORDS: Readonly<Record<ReportDimension, string>> = {
  platform: 'platform',
  device_type: 'device type',
  role: 'role',
  tenant: 'tenant',
  location: 'location',
  part_id: 'part',
};

export const LAPSE_WORDS: Readonly<Record<LapseKind, string>> = {
  approval: 'approval ends',
  waiver: 'waiver ends',
  grace: 'grace period ends',
  support: 'support ends',
};

/** The name of a device, or of an inventory item behind its device. */
export function nameOfRow({ name, device }: Pick<ReportSubject, 'name' | 'device'>): string {
  return device === null ? name : `${device}/${name}`;
}
