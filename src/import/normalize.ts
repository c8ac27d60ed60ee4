import type { Config } from '../model/config.js';
import { canonicalVersion, familyOf } from '../versions/index.js';
import { countBy, groupBy } from '../model/group-by.js';
import { listWords, plural } from '../text/words.js';
import type { ImportDefinition, PlatformChoice } from './definition.js';
import { deviceIdentity, type Known } from './known.js';
import type { DeviceRecord, EntryValue, ItemRecord, Remark, SourceData } from './record.js';
import { NO_SUCH_STATUS } from './statuses.js';
import { manufacturerNamed, manufacturerOfModel, modelNamed } from './tables/models.js';
import { platformForVersion, platformNamed, platformOf } from './tables/platforms.js';

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

export interface ImportedPlatform {
  readonly name: string;
  readonly driver: string | undefined;
}

export interface Normalized {
  readonly devices: readonly ImportedDevice[];
  readonly skipped: readonly Remark[];
  readonly changed: readonly Remark[];
}

interface Context {
  readonly definition: ImportDefinition;
  readonly known: Known;
  readonly curated: SourceData['curated'];
  readonly platforms: ReadonlyMap<string, PlatformChoice>;
  readonly models: ReadonlyMap<string, string>;
  readonly statuses: ReadonlyMap<string, string>;
  readonly changed: Remark[];
  /** What was renamed, with the devices that had it: many devices share one name of a model. */
  readonly renamed: Map<string, Rename>;
}

interface Rename {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly records: DeviceRecord[];
}

/** Why a device is skipped that a file of somebody else declares. */
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
  changed.push(...namesInTwoCases(devices));
  return { devices, skipped, changed };
}

/** Names that differ in case only: they are two objects, and a policy for one misses the other. */
function namesInTwoCases(devices: readonly ImportedDevice[]): readonly Remark[] {
  const fields: readonly (readonly [string, (device: ImportedDevice) => readonly (string | undefined)[]])[] = [
    ['roles', ({ role }) => [role]],
    ['locations', ({ location }) => [location]],
    ['tenants', ({ tenant }) => [tenant]],
    ['tags', ({ tags }) => tags],
    ['platforms', ({ platform }) => [platform?.name]],
  ];
  return fields.flatMap(([what, namesOf]) => {
    const counts = countBy(
      devices.flatMap(namesOf).filter((name) => name !== undefined),
      (name) => name,
    );
    const alike = groupBy(counts, ([name]) => name.toLowerCase());
    return [...alike.values()]
      .filter((spellings) => spellings.length > 1)
      .map((spellings) => ({
        reason: `${what} whose names differ in case only; use one spelling in the source`,
        name: listWords(spellings.map(([name, count]) => `${name} (${plural(count, 'device')})`)),
      }));
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

/** An object without the fields that are undefined. */
export function defined(fields: EntryValue): EntryValue {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

interface Platform extends ImportedPlatform {
  readonly manufacturer: string | undefined;
}

function platformFor(record: DeviceRecord, raw: string, context: Context): Platform {
  const { platforms, known, curated } = context;
  const { network_driver: driver, software_version: version } = record.fields;
  const hinted = record.hint === undefined ? raw : `${raw} ${record.hint}`;
  const choice = platforms.get(raw.toLowerCase()) ?? platforms.get(hinted.toLowerCase());
  if (typeof choice === 'string')
    return { name: choice, driver: known.driverOf(choice) ?? platformNamed(choice)?.driver, manufacturer: undefined };
  if (choice !== undefined)
    return { name: choice.name, driver: choice.network_driver, manufacturer: choice.manufacturer };
  if (known.has('platforms', raw) || curated?.platforms === true)
    return { name: raw, driver: known.driverOf(raw) ?? driver, manufacturer: undefined };
  const found = platformNamed(raw, record.hint);
  if (found === undefined) return { name: raw, driver, manufacturer: undefined };
  const chosen = platformForVersion(found, version);
  const name = known.has('platforms', chosen.name)
    ? chosen.name
    : (known.platformWithDriver(chosen.driver) ?? chosen.name);
  if (name !== raw) rename(context, 'platform', record, raw, name);
  return { name, driver: chosen.driver, manufacturer: chosen.manufacturer };
}

/** The platform where the source has none: as vendor, model and version leave no choice, or the default. */
function inferred(maker: string, model: string, version: string | undefined, { known }: Context): Platform | undefined {
  const found = platformOf(maker, model, version);
  if (found === undefined) return undefined;
  const name = known.has('platforms', found.name) ? found.name : (known.platformWithDriver(found.driver) ?? found.name);
  return { name, driver: found.driver, manufacturer: found.manufacturer };
}

function makerOf(
  record: DeviceRecord,
  model: string,
  given: string | undefined,
  { known, curated }: Context,
): string | undefined {
  const declared = known.modelLike(model, given);
  if (declared !== undefined && given === undefined) return declared.manufacturer;
  const maker = given ?? manufacturerOfModel(model);
  if (maker === undefined || known.has('manufacturers', maker)) return maker;
  return curated === undefined ? manufacturerNamed(maker) : maker;
}

function typeOf(
  record: DeviceRecord,
  maker: string,
  raw: string,
  platform: string | undefined,
  context: Context,
): { readonly manufacturer: string; readonly model: string } {
  const { known, curated, models } = context;
  const mapped = models.get(raw.toLowerCase());
  if (mapped !== undefined) return { manufacturer: maker, model: mapped };
  const usual = curated === undefined ? modelNamed(raw, maker, platform) : raw;
  const declared = known.modelLike(raw, maker) ?? known.modelLike(usual, maker);
  const type = declared ?? { manufacturer: maker, model: usual };
  if (type.model !== raw) rename(context, 'model', record, raw, type.model);
  return type;
}

function versionOf(
  record: DeviceRecord,
  platform: ImportedPlatform | undefined,
  raw: string | undefined,
  context: Context,
): string | undefined {
  const { known, curated, changed } = context;
  if (raw === undefined) return undefined;
  if (platform === undefined) {
    changed.push({ reason: 'version without a platform left out', name: nameOf(record), detail: raw });
    return undefined;
  }
  if (curated?.platforms === true) return raw;
  const family = familyOf(platform.driver ?? platform.name);
  const canonical = canonicalVersion(family, raw);
  if (canonical === undefined)
    changed.push({
      reason: `version that does not look like one of ${family}, kept as written`,
      name: nameOf(record),
      detail: raw,
    });
  const version = known.spelling(platform.name, canonical ?? raw) ?? canonical ?? raw;
  if (canonical !== undefined && version !== raw) rename(context, 'version', record, raw, version);
  return version;
}

/** NetBox says `in_use` where people say `In Use`. */
function statusKey(status: string): string {
  return status.toLowerCase().replaceAll(/[_-]/g, ' ');
}

function statusOf(record: DeviceRecord, raw: string | undefined, { statuses, changed }: Context): string | undefined {
  if (raw === undefined) return undefined;
  const status = statuses.get(statusKey(raw));
  if (status === undefined) changed.push({ reason: NO_SUCH_STATUS, name: nameOf(record), detail: raw });
  return status;
}

function itemsOf(
  record: DeviceRecord,
  device: string,
  maker: string,
  platform: string | undefined,
  { changed, curated }: Context,
  known: Known,
): readonly EntryValue[] {
  const members = record.members ?? [];
  if (members.length > 0)
    changed.push({
      reason: 'stack: its members are inventory items',
      name: device,
      detail: `${members.length} members`,
    });
  const all = [...members, ...(record.items ?? [])];
  const names = itemNames(all);
  return all.map((item: ItemRecord, index) => {
    const name = names[index] ?? item.name;
    if (name !== item.name)
      changed.push({ reason: 'inventory item with a name that its device has twice', name: `${device}/${name}` });
    const part =
      item.partId === undefined || curated !== undefined ? item.partId : modelNamed(item.partId, maker, platform);
    const manufacturer = item.manufacturer ?? (members.includes(item) ? maker : undefined);
    return defined({
      name,
      manufacturer:
        manufacturer === undefined || known.has('manufacturers', manufacturer) || curated !== undefined
          ? manufacturer
          : manufacturerNamed(manufacturer),
      part_id: part,
      serial: item.serial,
      ...item.extra,
    });
  });
}

/** The names of the items of a device: one that it has twice gets a number. */
export function itemNames(items: readonly ItemRecord[]): readonly string[] {
  const counts = new Map<string, number>();
  return items.map(({ name }) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

const nameOf = ({ fields: { name }, from }: DeviceRecord): string => name ?? from;

function rename({ renamed }: Context, what: string, record: DeviceRecord, from: string, to: string): void {
  const key = JSON.stringify([what, from, to]);
  const one = renamed.get(key) ?? { what, from, to, records: [] };
  renamed.set(key, one);
  one.records.push(record);
}
