import type { Criterion, InvalidReason } from '../../model/evaluation.js';
import type { LapseKind, ReportDimension, ReportSubject } from '../types.js';

/** What a status is called; an invalid subject that a waiver excuses is told apart. */
export function statusOf({ status, waiver }: Pick<ReportSubject, 'status' | 'waiver'>): string {
  if (status === 'no_software') return 'no software';
  return status === 'invalid' && waiver !== null ? 'waived' : status;
}

export const REASON_WORDS: Readonly<Record<InvalidReason, { readonly name: string; readonly meaning: string }>> = {
  no_policy: { name: 'no policy', meaning: 'No record of the policy matches it: a hole in the policy.' },
  not_approved: { name: 'not approved', meaning: 'Records match it, and none of them is for the software it runs.' },
  expired: { name: 'expired', meaning: 'Its software was approved, and the approval has ended.' },
  not_yet_valid: { name: 'not yet valid', meaning: 'Its software is approved from a later day on.' },
};

export const CRITERION_WORDS: Readonly<Record<Criterion, string>> = {
  device: 'device',
  device_type_and_role: 'device type and role',
  device_type: 'device type',
  device_role: 'role',
  object_tag: 'tag',
  device_tenant: 'tenant',
  inventory_item: 'inventory item',
};

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
  grace: 'days of grace end',
  support: 'support ends',
};

/** The name of a subject: an inventory item stands behind its device. */
export function nameOfRow({ name, device }: Pick<ReportSubject, 'name' | 'device'>): string {
  return device === null ? name : `${device}/${name}`;
}
