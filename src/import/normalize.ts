import type { Config } from '../model/config.js';
import type { Collection } from '../model/entry.js';
import { countBy, groupBy } from '../model/group-by.js';
import { listWords, plural } from '../text/words.js';
import type { ImportDefinition } from './definition.js';
import { deviceIdentity, type Known } from './known.js';
import { defined, type DeviceRecord, type EntryValue, type Remark, type SourceData } from './record.js';
import {
  type ImportedPlatform,
  type Context,
  platformFor,
  inferred,
  makerOf,
  typeOf,
  versionOf,
  nameOf,
} from './usual-names.js';
import { statusKey, statusOf } from './statuses.js';
import { itemsOf } from './normalize-items.js';

/** A device as it will stand in the repository, with what has to be declared for it. */
export interface ImportedDevice {
  readonly from: string;
  readonly name: string;
  readonly tenant: string | undefined;
  readonly location: string | undefined;
  readonly role: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly partNumber: string | undefined;
  readonly platform: ImportedPlatform | undefined;
  readonly version: string | undefined;
  readonly tags: readonly string[];
  /** Everything else, in the order of the file. */
  readonly rest: EntryValue;
  readonly items: readonly EntryValue[];
}

/** The devices of a source as they will stand in the repository, and remarks on the others. */
export interface Normalized {
  readonly devices: readonly ImportedDevice[];
  readonly skipped: readonly Remark[];
  readonly changed: readonly Remark[];
}

/** Why a device is skipped that another file declares. */
export const DECLARED = 'declared in another file';

/** Names and short texts are no longer than this (data-model.md, Collections). */
const LONGEST = 255;

/**
 * Applies the tables to the records of a source: names of platforms, models, spelling of versions, defaults
 * (interop.md, 2). What cannot be a device of the repository is skipped with its reason; nothing is made up.
 */
export function normalize(
  data: SourceData,
  definition: ImportDefinition,
  known: Known,
  config: Pick<Config, 'deviceUniqueness' | 'statuses'>,
): Normalized {
  const changed: Remark[] = [...data.changed];
  const skipped: Remark[] = [...data.skipped];
  const context: Context = {
    definition,
    known,
    curated: data.curated,
    platforms: new Map(Object.entries(definition.platforms).map(([name, to]) => [name.toLowerCase(), to])),
    models: new Map(Object.entries(definition.models).map(([name, to]) => [name.toLowerCase(), to])),
    statuses: new Map(config.statuses.objects.map((status) => [statusKey(status), status])),
    changed,
    renamed: new Map(),
  };
  const seen = new Map<string, string>();
  const devices: ImportedDevice[] = [];
  const kept = new Set<DeviceRecord>();
  for (const record of data.devices) {
    const device = normalizeDevice(record, context);
    if (typeof device === 'string') {
      skipped.push({ reason: device, name: record.fields.name ?? record.from, detail: record.from });
      continue;
    }
    const identity = deviceIdentity(config.deviceUniqueness, device);
    const twin = seen.get(identity);
    const others = twin === undefined ? known.deviceFiles(device) : [twin];
    if (others.length > 0) {
      const isKnown = twin === undefined;
      const reason = isKnown ? DECLARED : 'name, tenant and location of another device';
      skipped.push({
        reason,
        name: device.name,
        detail: `${record.from}; ${isKnown ? 'declared in' : 'also in'} ${listWords(others, 4)}`,
      });
      continue;
    }
    seen.set(identity, record.from);
    devices.push(device);
    kept.add(record);
  }
  for (const { what, from, to, records } of context.renamed.values()) {
    const names = records.filter((record) => kept.has(record)).map(nameOf);
    if (names.length === 0) continue;
    changed.push({
      reason: `${what} under its usual name`,
      name: `${from} → ${to}`,
      detail: `${plural(names.length, 'device')}: ${listWords(names, 4)}`,
      devices: names,
    });
  }
  changed.push(...namesInTwoCases(devices, known));
  return { devices, skipped, changed };
}

/** Names that differ in case only, also from declared ones: they are two objects, and a policy for one misses the other. */
function namesInTwoCases(devices: readonly ImportedDevice[], known: Known): readonly Remark[] {
  const fields: readonly (readonly [Collection, (device: ImportedDevice) => readonly (string | undefined)[]])[] = [
    ['roles', ({ role }) => [role]],
    ['locations', ({ location }) => [location]],
    ['tenants', ({ tenant }) => [tenant]],
    ['tags', ({ tags }) => tags],
    ['platforms', ({ platform }) => [platform?.name]],
  ];
  return fields.flatMap(([collection, namesOf]) => {
    const counts = countBy(
      devices.flatMap(namesOf).filter((name) => name !== undefined),
      (name) => name,
    );
    const alike = groupBy(counts, ([name]) => name.toLowerCase());
    return [...alike].flatMap(([lower, imported]) => {
      const declared = known.spellingsOf(collection, lower).filter((name) => !counts.has(name));
      if (imported.length + declared.length < 2) return [];
      const names = [
        ...imported.map(([name, count]) => `${name} (${plural(count, 'device')})`),
        ...declared.map((name) => `${name} (declared in the repository)`),
      ];
      return [
        {
          reason: `${collection} whose names differ in case only; use one spelling in the source`,
          name: listWords(names),
        },
      ];
    });
  });
}

/** The device that a record is, or the reason why it is none. */
function normalizeDevice(record: DeviceRecord, context: Context): ImportedDevice | string {
  const { definition, known } = context;
  const fields = { ...definition.defaults, ...record.fields };
  const { name, role } = fields;
  if (name === undefined) return 'no name';
  if (fields.device_type === undefined) return 'no model';
  if (role === undefined) return 'no role';
  const tooLong = Object.entries(fields).find(([key, value]) => key !== 'comments' && value.length > LONGEST);
  if (tooLong !== undefined) return `${tooLong[0]} longer than ${LONGEST} characters`;
  const named = fields.platform === undefined ? undefined : platformFor(record, fields.platform, context);
  const maker = makerOf(record, fields.device_type, fields.manufacturer ?? named?.manufacturer, context);
  if (maker === undefined) return 'no manufacturer';
  // Where people look after the data, a device without platform has none, unless its version needs one.
  const mayInfer = context.curated === undefined || fields.software_version !== undefined;
  const platform =
    named ?? (mayInfer ? inferred(maker, fields.device_type, fields.software_version, context) : undefined);
  const type = typeOf(record, maker, fields.device_type, platform?.name, context);
  const version = versionOf(record, platform, fields.software_version, context);
  const status = statusOf(record, fields.status, context);
  return {
    from: record.from,
    name,
    tenant: fields.tenant,
    location: fields.location,
    role,
    ...type,
    partNumber: fields.part_number,
    platform: platform === undefined ? undefined : { name: platform.name, driver: platform.driver },
    version,
    tags: [...new Set(record.tags ?? [])].filter((tag) => tag !== '' && tag.length <= LONGEST),
    rest: defined({
      status: status === 'Active' ? undefined : status,
      serial: fields.serial,
      asset_tag: fields.asset_tag,
      comments: fields.comments,
      ...record.extra,
    }),
    items: itemsOf(record, name, type.manufacturer, platform?.name, context, known),
  };
}
