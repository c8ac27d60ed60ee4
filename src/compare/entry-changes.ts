import type { ChangeAction, ChangedKind, ChangedValue } from '../model/comparison.js';
import { nameOfEntry } from '../model/describe.js';
import type { Entry } from '../model/entry.js';
import { getOrCreate } from '../model/group-by.js';
import type { Repository, RepositoryObject, ValidatedSoftware } from '../model/repository.js';
import {
  identityOfEntry,
  keyOfDeviceType,
  keyOfImageFile,
  keyOfPlatform,
  keyOfRecord,
  keyOfSubject,
  keyOfVersion,
} from '../model/identity.js';
import { namesItsOwner } from './keys.js';
import { unshared } from './unshared.js';

/** The fields that the result of a subject may depend on; a difference in any other field causes nothing. */
const TELLING_FIELDS: Readonly<Record<ChangedKind, readonly string[]>> = {
  platform: ['name', 'manufacturer'],
  device_type: ['manufacturer', 'model', 'software_image_files'],
  software_version: ['platform', 'version'],
  software_image_file: ['software_version', 'image_file_name', 'default_image', 'device_types'],
  device: [
    'name',
    'device_type',
    'role',
    'platform',
    'tenant',
    'location',
    'tags',
    'software_version',
    'software_image_files',
  ],
  inventory_item: ['name', 'device', 'tags', 'software_version', 'software_image_files'],
  virtual_machine: ['name', 'cluster', 'platform', 'tenant', 'software_version', 'software_image_files'],
  validated_software: [
    ...['software', 'start', 'end', 'preferred'],
    ...['devices', 'device_tenants', 'device_types', 'device_roles', 'inventory_items', 'object_tags'],
  ],
  config: ['multi_tenant_mode'],
};

/** An entry that differs between two commits. */
export interface EntryChange {
  readonly kind: ChangedKind;
  readonly name: string | null;
  readonly action: ChangeAction;
  /** The fields that are altered, in the order of the entry. */
  readonly fields: readonly string[];
  /** What each of these fields held and holds. */
  readonly values: Readonly<Record<string, ChangedValue>>;
  /** The entry in the head, or in the base where the head has none. */
  readonly entry: Entry;
}

/** The field of each kind that holds entries of their own, which are compared by themselves. */
const NESTED_FIELD: Readonly<Partial<Record<ChangedKind, string>>> = {
  device: 'inventory_items',
  software_version: 'software_image_files',
};

/**
 * The entries that differ between two commits, by the key of their objects. Objects of files with the same bytes share
 * their entries, and are not looked at.
 */
export function findEntryChanges(base: Repository, head: Repository): ReadonlyMap<string, EntryChange> {
  const changes = new Map<string, EntryChange>();
  for (const [kind, before, after, keyOf] of [
    ['platform', base.platforms, head.platforms, keyOfPlatform],
    ['device_type', base.deviceTypes, head.deviceTypes, keyOfDeviceType],
    ['software_version', base.softwareVersions, head.softwareVersions, keyOfVersion],
    ['software_image_file', base.softwareImageFiles, head.softwareImageFiles, keyOfImageFile],
    ['device', base.devices, head.devices, keyOfSubject],
    ['inventory_item', base.inventoryItems, head.inventoryItems, keyOfSubject],
    ['virtual_machine', base.virtualMachines, head.virtualMachines, keyOfSubject],
    ['validated_software', base.validatedSoftware, head.validatedSoftware, keyOfRecord],
  ] as const) {
    collectChanges(kind, before, after, keyOf as (object: RepositoryObject) => string, changes);
  }
  for (const [before, after] of pairUnnamedRecords(base, head)) {
    const change: EntryChange = {
      kind: 'validated_software',
      name: nameOfEntry(after.entry) ?? null,
      action: 'altered',
      ...alteredFields('validated_software', before.entry.value, after.entry.value),
      entry: after.entry,
    };
    changes.set(keyOfRecord(before), change).set(keyOfRecord(after), change);
  }
  // An entry that is broken on one side is still there: it was altered, or something that it refers to was.
  const [brokenInBase, brokenInHead] = [entriesByIdentity(base.brokenEntries), entriesByIdentity(head.brokenEntries)];
  for (const [key, change] of changes) {
    if (change.action === 'altered') continue;
    const other = (change.action === 'added' ? brokenInBase : brokenInHead).get(identityOfEntry(change.entry));
    if (other === undefined) continue;
    const [was, is] = change.action === 'added' ? [other, change.entry] : [change.entry, other];
    changes.set(key, {
      ...change,
      action: 'altered',
      ...alteredFields(change.kind, was.value, is.value),
      entry: is,
    });
  }
  return changes;
}

/**
 * The records of a base and a head that are one and the same, by their keys where the window of an unnamed one, which is
 * part of its key, is what changed: of those left over, one for one of the same software.
 */
export function pairRecords(
  base: Repository,
  head: Repository,
): readonly (readonly [ValidatedSoftware, ValidatedSoftware])[] {
  const shared = new Set(head.validatedSoftware.map(({ entry }) => entry));
  const before = new Map(
    base.validatedSoftware.filter(({ entry }) => !shared.has(entry)).map((record) => [keyOfRecord(record), record]),
  );
  const named = head.validatedSoftware.flatMap((record) => {
    const old = before.get(keyOfRecord(record));
    return old === undefined ? [] : [[old, record] as const];
  });
  return [...named, ...pairUnnamedRecords(base, head)];
}

function pairUnnamedRecords(
  base: Repository,
  head: Repository,
): readonly (readonly [ValidatedSoftware, ValidatedSoftware])[] {
  const leftOver = (records: readonly ValidatedSoftware[], others: readonly ValidatedSoftware[]) => {
    const keys = new Set(others.map(keyOfRecord));
    return records.filter((record) => record.name === undefined && !keys.has(keyOfRecord(record)));
  };
  const gone = new Map<string, ValidatedSoftware[]>();
  for (const record of leftOver(base.validatedSoftware, head.validatedSoftware)) {
    getOrCreate(gone, keyOfVersion(record.software), (): ValidatedSoftware[] => []).push(record);
  }
  return leftOver(head.validatedSoftware, base.validatedSoftware).flatMap((after) => {
    const before = gone.get(keyOfVersion(after.software))?.shift();
    return before === undefined ? [] : [[before, after] as const];
  });
}

function entriesByIdentity(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [identityOfEntry(entry), entry]));
}

function collectChanges(
  kind: ChangedKind,
  allOfBase: readonly RepositoryObject[],
  allOfHead: readonly RepositoryObject[],
  keyOf: (object: RepositoryObject) => string,
  into: Map<string, EntryChange>,
): void {
  const [base, head] = unshared(allOfBase, allOfHead);
  const entriesOfHead = entriesOf(head);
  const entriesOfBase = entriesOf(base);
  const before = new Map(
    base.filter(({ entry }) => !entriesOfHead.has(entry)).map((object) => [keyOf(object), object.entry]),
  );
  for (const object of head) {
    if (entriesOfBase.has(object.entry)) continue;
    const key = keyOf(object);
    const old = before.get(key);
    before.delete(key);
    const { entry } = object;
    const name = nameOfEntry(entry) ?? null;
    if (old === undefined) into.set(key, { kind, name, action: 'added', ...NOTHING_ALTERED, entry });
    else {
      const altered = alteredFields(kind, old.value, entry.value);
      if (altered.fields.some((field) => TELLING_FIELDS[kind].includes(field)))
        into.set(key, { kind, name, action: 'altered', ...altered, entry });
    }
  }
  for (const [key, entry] of before)
    into.set(key, { kind, name: nameOfEntry(entry) ?? null, action: 'removed', ...NOTHING_ALTERED, entry });
}

/** The entries that are of the same object wherever they are met. */
function entriesOf(objects: readonly RepositoryObject[]): ReadonlySet<Entry> {
  return new Set(objects.map(({ entry }) => entry).filter((entry) => !namesItsOwner(entry)));
}

const NOTHING_ALTERED = { fields: [], values: {} } as const;

/** The fields in which two entries differ, those of the later one first, with their values. */
function alteredFields(kind: ChangedKind, before: unknown, after: unknown): Pick<EntryChange, 'fields' | 'values'> {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const fields = [...new Set([...Object.keys(now), ...Object.keys(old)])].filter(
    (field) => field !== NESTED_FIELD[kind] && !isEqual(old[field], now[field]),
  );
  const valueIn = (of: typeof old, field: string): unknown => (Object.hasOwn(of, field) ? of[field] : undefined);
  // Entries of an object, not assignments: a field may be called __proto__.
  const values = Object.fromEntries(
    fields.map((field) => [field, { old: valueIn(old, field), new: valueIn(now, field) }]),
  );
  return { fields, values };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : { name: value };
}

function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === others.length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) && isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}
