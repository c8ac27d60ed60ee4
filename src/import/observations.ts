import { addToGroup } from '../model/group-by.js';
import type { LoadedFile } from '../check/load-files.js';
import type { Config } from '../model/config.js';
import { compareOptionalText, compareText } from '../model/compare.js';
import { type IsoDate, isDate } from '../model/dates.js';
import { textField } from '../model/entry.js';
import type { ImportDefinition } from './definition.js';
import { deviceIdentity, type DeviceName, devicesFitting } from './known.js';
import { itemNames } from './normalize-items.js';
import { defined, type DeviceRecord, type EntryValue, type Remark } from './record.js';

/** What a source says that a device or one of its items runs. */
export interface SeenSoftware extends DeviceName {
  readonly item: string | undefined;
  /** As the source spells it. */
  readonly version: string;
  readonly seen: IsoDate;
}

/** Sources that are formats: what they hold comes from the system that the import is named after. */
const FORMATS = new Set(['csv', 'json']);

/** Versions are no longer than this (data-model.md, Collections). */
const LONGEST = 255;

/**
 * The software that the records of a source run, on the day that the source gives, else `asOf`. A version that a definition
 * gives as a default was not seen.
 */
export function seenSoftware(
  records: readonly DeviceRecord[],
  { defaults }: ImportDefinition,
  asOf: IsoDate,
): { readonly seen: readonly SeenSoftware[]; readonly remarks: readonly Remark[] } {
  const seen: SeenSoftware[] = [];
  const remarks: Remark[] = [];
  for (const { fields, items = [], members = [], extra } of records) {
    const { name, tenant = defaults.tenant, location = defaults.location, software_version: own } = fields;
    if (name === undefined) continue;
    const day = fields.seen === undefined ? asOf : dateIn(fields.seen);
    if (day === undefined)
      remarks.push({
        reason: 'day of the observation that cannot be read; the day of the import stands for it',
        name,
        detail: fields.seen,
      });
    const add = (item: string | undefined, version: string | undefined): void => {
      if (version === undefined) return;
      if (version.length > LONGEST)
        remarks.push({ reason: `observed version longer than ${LONGEST} characters left out`, name });
      else seen.push({ name, tenant, location, item, version, seen: day ?? asOf });
    };
    add(undefined, own ?? textField(extra?.['software_version'], 'version'));
    const all = [...members, ...items];
    for (const [index, itemName] of itemNames(all).entries())
      add(itemName, textField(all[index]?.extra?.['software_version'], 'version'));
  }
  return { seen, remarks };
}

/** The day of a date, of a time with its date in front, or of seconds or milliseconds since 1970. */
function dateIn(text: string): IsoDate | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(text)?.[0];
  if (day !== undefined) return isDate(day) ? day : undefined;
  if (!/^\d{9,13}(?:\.\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  return new Date(number < 1e11 ? number * 1000 : number).toISOString().slice(0, 10);
}

/** A device of the inventory, by its own entry. */
interface Declared extends DeviceName {
  readonly items: ReadonlySet<string>;
}

/**
 * The entries of the observed file, sorted: one for each device and item that the inventory has, whoever declares it. What the
 * source does not tell apart, or the inventory does not have, is left out and listed.
 */
export function observationEntries(
  seen: readonly SeenSoftware[],
  entries: readonly EntryOfInventory[],
  { source, name }: ImportDefinition,
  { deviceUniqueness }: Pick<Config, 'deviceUniqueness'>,
): { readonly entries: readonly EntryValue[]; readonly remarks: readonly Remark[] } {
  const byName = declaredByName(entries);
  const recordsOf = new Map<string, Set<string>>();
  for (const one of seen)
    recordsOf.set(one.name, (recordsOf.get(one.name) ?? new Set()).add(deviceIdentity('location_tenant_name', one)));
  const found = new Map<string, { readonly device: Declared; readonly seen: SeenSoftware }>();
  const remarks: Remark[] = [];
  for (const one of seen) {
    const named = byName.get(one.name) ?? [];
    const device = deviceOf(one, named, recordsOf.get(one.name)?.size === 1);
    if (device === undefined) {
      if (named.length > 1 && one.item === undefined)
        remarks.push({
          reason: 'not observed, as several devices have this name',
          name: one.name,
          detail: 'map its location or tenant',
        });
      continue;
    }
    if (one.item !== undefined && !device.items.has(one.item)) {
      remarks.push({
        reason: 'not observed, as the inventory does not have the item',
        name: `${one.name}/${one.item}`,
      });
      continue;
    }
    const key = JSON.stringify([deviceIdentity(deviceUniqueness, device), one.item]);
    const other = found.get(key);
    if (other === undefined || other.seen.seen < one.seen) found.set(key, { device, seen: one });
  }
  const sorted = [...found.values()].sort(
    (a, b) =>
      compareText(a.device.name, b.device.name) ||
      compareOptionalText(a.device.tenant, b.device.tenant) ||
      compareOptionalText(a.device.location, b.device.location) ||
      compareOptionalText(a.seen.item, b.seen.item),
  );
  return {
    remarks,
    entries: sorted.map(({ device, seen: { item, version, seen: day } }) =>
      defined({
        device: referenceTo(device, byName.get(device.name) ?? []),
        inventory_item: item,
        version,
        seen: day,
        source: FORMATS.has(source) ? name : source,
      }),
    ),
  };
}

/** An entry of an area, with the collection it stands in. */
interface EntryOfInventory {
  readonly collection: string;
  readonly entry: EntryValue;
}

/** The devices and inventory items among the entries of files, those nested in devices too. */
export function entriesOfFiles(files: readonly LoadedFile[]): readonly EntryOfInventory[] {
  return files.flatMap(({ entries }) =>
    entries.flatMap(({ collection, value, parent }) =>
      parent === undefined && (collection === 'devices' || collection === 'inventory_items')
        ? [{ collection, entry: value as EntryValue }]
        : [],
    ),
  );
}

function declaredByName(entries: readonly EntryOfInventory[]): ReadonlyMap<string, readonly Declared[]> {
  const itemsOf = new Map<string, string[]>();
  for (const { collection, entry } of entries) {
    if (collection !== 'inventory_items') continue;
    const { device } = entry;
    const [holder, item] = [typeof device === 'string' ? device : textField(device, 'name'), textField(entry, 'name')];
    if (holder !== undefined && item !== undefined) itemsOf.set(holder, [...(itemsOf.get(holder) ?? []), item]);
  }
  const devices = new Map<string, Declared[]>();
  for (const { collection, entry } of entries) {
    const name = textField(entry, 'name');
    if (collection !== 'devices' || name === undefined) continue;
    const { inventory_items: nested } = entry;
    const items = (Array.isArray(nested) ? nested : []).flatMap((item) => textField(item, 'name') ?? []);
    const device: Declared = {
      name,
      tenant: textField(entry, 'tenant'),
      location: textField(entry, 'location'),
      items: new Set([...items, ...(itemsOf.get(name) ?? [])]),
    };
    addToGroup(devices, name, device);
  }
  return devices;
}

/**
 * The device that a record is about: the one of its tenant and location, else the only one that these do not exclude, else,
 * for a name that the source has once, the only one of that name.
 */
function deviceOf(
  { tenant, location }: SeenSoftware,
  named: readonly Declared[],
  isAloneInSource: boolean,
): Declared | undefined {
  const exact = named.find((device) => device.tenant === tenant && device.location === location);
  if (exact !== undefined) return exact;
  const fitting = devicesFitting({ tenant, location }, named);
  if (fitting.length === 1) return fitting[0];
  return isAloneInSource && named.length === 1 ? named[0] : undefined;
}

/** The name, with tenant and location as far as other devices of the name differ in them. */
function referenceTo(device: Declared, named: readonly Declared[]): unknown {
  if (named.length === 1) return device.name;
  const differs = (field: 'tenant' | 'location'): boolean => named.some((other) => other[field] !== device[field]);
  return defined({
    name: device.name,
    tenant: differs('tenant') ? (device.tenant ?? null) : undefined,
    location: differs('location') ? (device.location ?? null) : undefined,
  });
}
