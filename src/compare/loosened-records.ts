import { describeEntry, deviceTypeName, nameOfSubject, placeOfName, softwareName } from '../model/describe.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import { identityOfEntry, keyOfSubject, keyOfVersion, subjectOf } from '../model/identity.js';
import type { Device, DeviceType, InventoryItem, NamedObject, ValidatedSoftware } from '../model/repository.js';
import type { Side } from './compare.js';
import { pairRecords } from './entry-changes.js';
import { placeOfEntryChange } from './impact.js';
import { inWords, listsInWords } from '../text/change-in-words.js';
import { loosened } from './loosened.js';

/** policy-loosened for records: those that are new, and those that approve more than they did. */
export function* loosenedRecords(base: Side, head: Side): Generator<DiagnosticDraft> {
  const pairs = pairAll(base, head);
  const broken = new Set(base.repository.brokenEntries.map(identityOfEntry));
  const gone = new Map(base.repository.validatedSoftware.map((record) => [record, record]));
  for (const old of pairs.values()) gone.delete(old);
  // A record that only has another name is not new.
  const renamed = new Set([...gone.keys()].map(contentOf));
  for (const record of head.repository.validatedSoftware) {
    const { entry } = record;
    const old = pairs.get(record);
    if (old === record) continue;
    if (old === undefined) {
      if (renamed.has(contentOf(record))) continue;
      const what = broken.has(identityOfEntry(entry)) ? 'takes effect now' : 'is new';
      const approves = `it approves ${softwareName(record.software)}${assignmentsInWords(record)}`;
      yield { ...loosened(`${describeEntry(entry)} ${what}`, approves), at: placeOfName(entry), entry };
      continue;
    }
    for (const [field, values] of loosenings(old, record, base, head)) {
      yield {
        ...loosened(
          `${describeEntry(entry)} ${field === 'software' ? 'approves other software' : 'is less strict'}`,
          `"${field}" ${values}`,
        ),
        at: placeOfEntryChange(entry, [field]),
        entry,
      };
    }
  }
}

/** The records of the head with those of the base that they were: by their entries, else by their keys. */
function pairAll(base: Side, head: Side): ReadonlyMap<ValidatedSoftware, ValidatedSoftware> {
  const byEntry = new Map(base.repository.validatedSoftware.map((record) => [record.entry, record]));
  const pairs = new Map(pairRecords(base.repository, head.repository).map(([old, record]) => [record, old]));
  for (const record of head.repository.validatedSoftware) {
    const old = byEntry.get(record.entry);
    if (old !== undefined) pairs.set(record, old);
  }
  return pairs;
}

const ASSIGNMENTS = {
  devices: 'devices',
  inventoryItems: 'inventory_items',
  objectTags: 'object_tags',
  deviceTypes: 'device_types',
  deviceRoles: 'device_roles',
  deviceTenants: 'device_tenants',
} as const;

const ASSIGNED_NOUNS: Readonly<Record<Assignment, string>> = {
  devices: 'device',
  inventoryItems: 'inventory item',
  objectTags: 'tag',
  deviceTypes: 'device type',
  deviceRoles: 'role',
  deviceTenants: 'tenant',
};

type Assignment = keyof typeof ASSIGNMENTS;

/** The fields of a record that approve more than before, with their values as old → new. */
function* loosenings(
  before: ValidatedSoftware,
  after: ValidatedSoftware,
  base: Side,
  head: Side,
): Generator<readonly [field: string, values: string]> {
  if (keyOfVersion(before.software) !== keyOfVersion(after.software))
    yield ['software', `${softwareName(before.software)} → ${softwareName(after.software)}`];
  if (after.start < before.start) yield ['start', `${before.start} → ${after.start}`];
  if (before.end !== undefined && (after.end === undefined || after.end > before.end))
    yield ['end', `${before.end} → ${after.end ?? 'none'}`];
  // A record that is no longer preferred demands nothing of subjects that run other software.
  const asks = base.config.severities['software-not-preferred'] !== 'off';
  if (before.preferred ? asks && !after.preferred : after.preferred)
    yield ['preferred', `${before.preferred} → ${after.preferred}`];
  const isTenantMode = head.evaluation.multiTenantMode;
  for (const [name, field] of Object.entries(ASSIGNMENTS) as [Assignment, string][]) {
    const [old, now] = [identitiesOf(before, name), identitiesOf(after, name)];
    const isMore = [...now].some((identity) => !old.has(identity));
    const isDropped = old.size > 0 && now.size === 0 && isLimit(name, after, isTenantMode);
    if ((isMore && !onlyNarrows(before, name, isTenantMode)) || isDropped)
      yield [field, listsInWords(namesOf(before, name), namesOf(after, name))];
  }
}

/** Types, roles and tenants are criteria that must all hold; the others each admit what they list. */
function isCriterion(name: Assignment): boolean {
  return name === 'deviceTypes' || name === 'deviceRoles' || name === 'deviceTenants';
}

/** Whether a record admits more without any entry under a field: another criterion admits what this one kept out. */
function isLimit(name: Assignment, record: ValidatedSoftware, isTenantMode: boolean): boolean {
  // In legacy mode a record with tenants admits no device at all.
  if (name === 'deviceTenants' && !isTenantMode) return true;
  return isCriterion(name) && matchesByKind(record, isTenantMode);
}

/** Whether a record admits devices by their type, role or tenant (matching.md, Which records match a device). */
function matchesByKind({ deviceTypes, deviceRoles, deviceTenants }: ValidatedSoftware, isTenantMode: boolean): boolean {
  return deviceTypes.size + deviceRoles.size > 0 || (isTenantMode && deviceTenants.size > 0);
}

/** Whether to list more under a field only narrows a record: a criterion that it did not have, next to those that it had. */
function onlyNarrows(before: ValidatedSoftware, name: Assignment, isTenantMode: boolean): boolean {
  if (!isCriterion(name) || before[name].size > 0) return false;
  // In multi-tenant mode, adding tenants to a record admits more devices.
  return name === 'deviceTenants' ? !isTenantMode : matchesByKind(before, isTenantMode);
}

type Assigned = Device | DeviceType | InventoryItem | NamedObject;

function identitiesOf(record: ValidatedSoftware, name: Assignment): ReadonlySet<string> {
  return new Set(
    [...record[name]].map((assigned: Assigned) =>
      'kind' in assigned ? keyOfSubject(assigned) : identityOfEntry(assigned.entry),
    ),
  );
}

function namesOf(record: ValidatedSoftware, name: Assignment): readonly string[] {
  return [...record[name]].map((assigned: Assigned) => {
    if ('kind' in assigned) return nameOfSubject(subjectOf(assigned));
    return 'model' in assigned ? deviceTypeName(assigned) : assigned.name;
  });
}

function assignmentsInWords(record: ValidatedSoftware): string {
  const parts = (Object.entries(ASSIGNED_NOUNS) as [Assignment, string][])
    .filter(([name]) => record[name].size > 0)
    .map(([name, noun]) => `${noun}${record[name].size === 1 ? '' : 's'} ${inWords(namesOf(record, name))}`);
  return parts.length === 0 ? '' : ` for ${parts.join(', ')}`;
}

/** All of a record that decides what it approves, as text that is the same in every commit. */
function contentOf(record: ValidatedSoftware): string {
  const assigned = (Object.keys(ASSIGNMENTS) as Assignment[]).map((name) => [...identitiesOf(record, name)].sort());
  const { software, start, end, preferred } = record;
  return JSON.stringify([keyOfVersion(software), start, end ?? null, preferred, assigned]);
}
