import { traceImages } from '../evaluate/images.js';
import { compareRecords } from '../evaluate/placed-matches.js';
import { findRun, isInWindow, judge } from '../evaluate/validity.js';
import { compareText } from '../model/compare.js';
import type { Evaluation, SubjectEvaluation } from '../model/evaluation.js';
import type {
  Alternative,
  Approval,
  AssignmentField,
  ExcludedRecord,
  Exclusion,
  ExclusionReason,
  Explanation,
} from './types.js';
import type { Device, InventoryItem, SoftwareVersion, Tenant, ValidatedSoftware } from '../model/repository.js';
import type { Found } from './find-subject.js';
import type { IsoDate } from '../model/dates.js';
import { admitDevice, admitInventoryItem } from '../evaluate/match.js';

/** Explains what was found about a device, an inventory item or a virtual machine. */
export function explainSubject(
  found: Found,
  evaluation: Evaluation,
  records: readonly ValidatedSoftware[],
): Omit<Explanation, 'leftOut' | 'unreadPolicies'> {
  const { asOf, multiTenantMode } = evaluation;
  const imageSteps = traceImages(found.subject);
  const common = { asOf, multiTenantMode, found, imageSteps, observed: evaluation.observed };
  if (!('matches' in found)) return { ...common, approval: undefined, platforms: [], otherRecords: [] };
  const platforms = platformsOf(found.subject);
  return {
    ...common,
    platforms,
    approval: findApproval(found, platforms, asOf),
    otherRecords: findOtherRecords(found, platforms, records, evaluation),
  };
}

/** The platforms that a subject's software may be of: its own, and that of the software it runs. */
function platformsOf(subject: SubjectEvaluation['subject']): readonly string[] {
  const platforms = new Set<string>();
  if (subject.kind === 'device' && subject.platform !== undefined) platforms.add(subject.platform.name);
  if (subject.softwareVersion !== undefined) platforms.add(subject.softwareVersion.platform);
  return [...platforms].sort(compareText);
}

function findOtherRecords(
  { subject }: SubjectEvaluation,
  platforms: readonly string[],
  records: readonly ValidatedSoftware[],
  { asOf, multiTenantMode }: Evaluation,
): readonly ExcludedRecord[] {
  const others: ExcludedRecord[] = [];
  for (const record of records) {
    if (!platforms.includes(record.software.platform)) continue;
    const exclusion =
      subject.kind === 'device'
        ? excludeFromDevice(record, subject, multiTenantMode)
        : excludeFromInventoryItem(record, subject);
    if (exclusion !== undefined) others.push({ record, inWindow: isInWindow(record, asOf), exclusion });
  }
  const isOther = ({ record }: ExcludedRecord): number => (record.software === subject.softwareVersion ? 0 : 1);
  return others.sort((a, b) => isOther(a) - isOther(b) || compareRecords(a.record, b.record));
}

/**
 * The records that a subject's validity rests on, and what else is approved for it (matching.md, Validity): of its own
 * platforms, or whatever is, where none is known.
 */
function findApproval(found: SubjectEvaluation, platforms: readonly string[], asOf: IsoDate): Approval {
  const { subject, matches, validity } = found;
  const approvals = matches.map(({ record }) => record).filter(({ software }) => software === subject.softwareVersion);
  const isValid = validity.status === 'valid';
  return {
    run: isValid ? findRun(approvals, asOf) : [],
    lastEnded: validity.expiredOn === null ? undefined : approvals.find(({ end }) => end === validity.expiredOn),
    next: isValid && validity.validUntil === null ? undefined : firstAfter(approvals, validity.validUntil ?? asOf),
    preferredBy: validity.preferred
      ? matches.find(
          ({ record, inWindow }) => inWindow && record.preferred && record.software === subject.softwareVersion,
        )?.record
      : undefined,
    alternatives: findAlternatives(found, platforms, asOf),
  };
}

/** The record whose window opens first after a day; one that ends before it starts never opens. */
function firstAfter(records: readonly ValidatedSoftware[], day: IsoDate): ValidatedSoftware | undefined {
  let first: ValidatedSoftware | undefined;
  for (const record of records) {
    const opens = record.start > day && (record.end === undefined || record.start <= record.end);
    if (opens && (first === undefined || record.start < first.start)) first = record;
  }
  return first;
}

function findAlternatives(
  { subject, matches }: SubjectEvaluation,
  platforms: readonly string[],
  asOf: IsoDate,
): readonly Alternative[] {
  const approved = new Set<SoftwareVersion>();
  for (const { record, inWindow } of matches) {
    const isOfPlatform = platforms.length === 0 || platforms.includes(record.software.platform);
    if (inWindow && isOfPlatform && record.software !== subject.softwareVersion) approved.add(record.software);
  }
  return [...approved].map((software) => {
    const { preferred, validUntil } = judge(matches, software, asOf);
    return { software, preferred, validUntil };
  });
}

const NO_TENANTS: ReadonlySet<Tenant> = new Set();

/**
 * Why a record does not match a device: the one step at which it is turned away; undefined where it matches. Tenants are
 * asked first, then types and roles, then names and tags (matching.md, Which records match a device).
 */
export function excludeFromDevice(
  record: ValidatedSoftware,
  device: Device,
  multiTenantMode: boolean,
): Exclusion | undefined {
  if (admitDevice(record, device, multiTenantMode) !== undefined) return undefined;
  return excludeByTenant(record, device, multiTenantMode) ?? excludeByAssignment(record, device);
}

function excludeByTenant(record: ValidatedSoftware, device: Device, multiTenantMode: boolean): Exclusion | undefined {
  const isScoped = record.deviceTenants.size > 0;
  if (!multiTenantMode) {
    return isScoped
      ? exclusion('tenant_scoped_in_legacy_mode', 'device_tenants', admitDevice(record, device, true))
      : undefined;
  }
  const { tenant } = device;
  if (tenant === undefined) {
    if (!isScoped) return undefined;
    const unscoped = { ...record, deviceTenants: NO_TENANTS };
    return exclusion('device_without_tenant', 'device_tenants', admitDevice(unscoped, device, true));
  }
  const isGrouped = record.deviceTypes.size > 0 || record.deviceRoles.size > 0;
  if (record.deviceTenants.has(tenant) || (!isScoped && !isGrouped)) return undefined;
  const scoped = { ...record, deviceTenants: new Set([tenant]) };
  const wouldMatchBy = admitDevice(scoped, device, true);
  return isScoped
    ? exclusion('other_tenant', 'device_tenants', wouldMatchBy)
    : exclusion('not_tenant_scoped', undefined, wouldMatchBy);
}

/** The reason where tenants do not stand in the way. */
function excludeByAssignment(record: ValidatedSoftware, device: Device): Exclusion {
  const { deviceTypes, deviceRoles, devices, objectTags, inventoryItems } = record;
  if (deviceTypes.size > 0 && deviceRoles.size > 0) {
    if (deviceTypes.has(device.deviceType)) return exclusion('type_but_not_role', 'device_roles');
    if (deviceRoles.has(device.role)) return exclusion('role_but_not_type', 'device_types');
    return exclusion('neither_type_nor_role', 'device_types');
  }
  if (deviceTypes.size > 0) return exclusion('other_device_type', 'device_types');
  if (deviceRoles.size > 0) return exclusion('other_device_role', 'device_roles');
  if (devices.size > 0) return exclusion('other_objects', 'devices');
  if (objectTags.size > 0) return exclusion('other_objects', 'object_tags');
  return inventoryItems.size > 0
    ? exclusion('inventory_items_only', 'inventory_items')
    : exclusion('unassigned', undefined);
}

/**
 * Why a record does not match an inventory item, in either tenant mode; undefined where it matches (matching.md, Which
 * records match an inventory item).
 */
export function excludeFromInventoryItem(record: ValidatedSoftware, item: InventoryItem): Exclusion | undefined {
  if (admitInventoryItem(record, item) !== undefined) return undefined;
  if (record.inventoryItems.size > 0) return exclusion('other_objects', 'inventory_items');
  if (record.objectTags.size > 0) return exclusion('other_objects', 'object_tags');
  if (record.devices.size > 0) return exclusion('devices_only', 'devices');
  if (record.deviceTypes.size > 0) return exclusion('devices_only', 'device_types');
  if (record.deviceRoles.size > 0) return exclusion('devices_only', 'device_roles');
  if (record.deviceTenants.size > 0) return exclusion('devices_only', 'device_tenants');
  return exclusion('unassigned', undefined);
}

function exclusion(
  reason: ExclusionReason,
  field: AssignmentField | undefined,
  wouldMatchBy?: Exclusion['wouldMatchBy'],
): Exclusion {
  return { reason, field, wouldMatchBy };
}
