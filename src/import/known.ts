import type { LoadedFile } from '../check/load-files.js';
import type { Collection, Entry } from '../model/entry.js';
import { textField } from '../model/entry.js';
import { addToGroup } from '../model/group-by.js';
import { canonicalVersion, familyOf } from '../versions/index.js';

/** What the files that an import does not own declare: it is not declared again, and its spelling is kept. */
export interface Known {
  /** Whether a collection of names has one. */
  readonly has: (collection: Collection, name: string) => boolean;
  /** The names of a collection that differ from a text in case at most. */
  readonly spellingsOf: (collection: Collection, name: string) => readonly string[];
  /** The platform that runs under a driver, if there is one only. */
  readonly platformWithDriver: (driver: string | undefined) => string | undefined;
  readonly driverOf: (platform: string) => string | undefined;
  /** The declared model that a text is the model or the part number of. */
  readonly modelLike: (text: string, manufacturer: string | undefined) => ModelName | undefined;
  readonly hasType: (type: ModelName) => boolean;
  /** All manufacturers that declare a model. */
  readonly makersOf: (model: string) => readonly string[];
  /** How a platform's version is spelled that has a canonical form. */
  readonly spelling: (platform: string, canonical: string) => string | undefined;
  /** Whether a platform's version is declared with this spelling. */
  readonly hasVersion: (platform: string, version: string) => boolean;
  /** The files that declare a device: that of its identity, else those of devices that its tenant and location, where given, fit. */
  readonly deviceFiles: (device: DeviceName) => readonly string[];
}

export interface DeviceName {
  readonly name: string;
  readonly tenant: string | undefined;
  readonly location: string | undefined;
}

interface ModelName {
  readonly manufacturer: string;
  readonly model: string;
}

/** What identifies a device: its name alone, or with tenant and location, as the config says. */
export function deviceIdentity(
  uniqueness: 'location_tenant_name' | 'name',
  { name, tenant, location }: DeviceName,
): string {
  return uniqueness === 'name' ? name : JSON.stringify([name, tenant ?? null, location ?? null]);
}

/** Gathers what files declare. */
export function whatIsKnown(
  files: readonly LoadedFile[],
  uniqueness: 'location_tenant_name' | 'name',
  familyNameOf: (platform: string) => string | undefined = () => undefined,
): Known {
  const names = new Map<Collection, Set<string>>();
  const drivers = new Map<string, string[]>();
  const driverOf = new Map<string, string>();
  const types = new Map<string, ModelName>();
  const likes = new Map<string, ModelName[]>();
  const makers = new Map<string, Set<string>>();
  const versions: { readonly platform: string; readonly version: string }[] = [];
  const devices = new Map<string, string>();
  const devicesByName = new Map<string, (DeviceName & { readonly file: string })[]>();
  for (const entry of files.flatMap(({ entries }) => entries)) {
    const { value, collection } = entry;
    const name = typeof value === 'string' ? value : textField(value, 'name');
    if (name !== undefined) names.set(collection, (names.get(collection) ?? new Set()).add(name));
    if (collection === 'platforms' && name !== undefined) {
      const driver = textField(value, 'network_driver');
      if (driver === undefined) continue;
      driverOf.set(name, driver);
      drivers.set(driver, [...(drivers.get(driver) ?? []), name]);
    } else if (collection === 'device_types') {
      addType(entry, types, likes, makers);
    } else if (collection === 'software_versions') {
      const [platform, version] = [textField(value, 'platform'), textField(value, 'version')];
      if (platform !== undefined && version !== undefined) versions.push({ platform, version });
    } else if (collection === 'devices' && name !== undefined) {
      const identity = { name, tenant: textField(value, 'tenant'), location: textField(value, 'location') };
      devices.set(deviceIdentity(uniqueness, identity), entry.file.path);
      const device = { ...identity, file: entry.file.path };
      addToGroup(devicesByName, name, device);
    }
  }
  let inAnyCase: ReadonlyMap<string, readonly string[]> | undefined;
  const spellingsOfNames = (): ReadonlyMap<string, readonly string[]> => (inAnyCase ??= groupNamesInAnyCase(names));
  const spellings = new Map<string, string>();
  const declared = new Set(versions.map(({ platform, version }) => JSON.stringify([platform, version])));
  for (const { platform, version } of versions) {
    const family = familyOf(driverOf.get(platform) ?? familyNameOf(platform) ?? platform);
    const key = JSON.stringify([platform, canonicalVersion(family, version) ?? version]);
    if (!spellings.has(key)) spellings.set(key, version);
  }
  return {
    has: (collection, name) => names.get(collection)?.has(name) === true,
    spellingsOf: (collection, name) => {
      const key = JSON.stringify([collection, name.toLowerCase()]);
      return spellingsOfNames().get(key) ?? [];
    },
    platformWithDriver: (driver) => {
      const found = driver === undefined ? [] : (drivers.get(driver) ?? []);
      return found.length === 1 ? found[0] : undefined;
    },
    driverOf: (platform) => driverOf.get(platform),
    modelLike: (text, manufacturer) => {
      const found = (likes.get(text.toLowerCase()) ?? []).filter(
        (type) => manufacturer === undefined || type.manufacturer.toLowerCase() === manufacturer.toLowerCase(),
      );
      return found.length === 1 ? found[0] : undefined;
    },
    hasType: ({ manufacturer, model }) => types.has(JSON.stringify([manufacturer, model])),
    makersOf: (model) => [...(makers.get(model) ?? [])],
    spelling: (platform, canonical) => spellings.get(JSON.stringify([platform, canonical])),
    hasVersion: (platform, version) => declared.has(JSON.stringify([platform, version])),
    deviceFiles: (device) => {
      const exact = devices.get(deviceIdentity(uniqueness, device));
      if (exact !== undefined) return [exact];
      return [...new Set(devicesFitting(device, devicesByName.get(device.name) ?? []).map(({ file }) => file))];
    },
  };
}

function groupNamesInAnyCase(
  names: ReadonlyMap<Collection, ReadonlySet<string>>,
): ReadonlyMap<string, readonly string[]> {
  const spellings = new Map<string, string[]>();
  for (const [collection, all] of names)
    for (const name of all) addToGroup(spellings, JSON.stringify([collection, name.toLowerCase()]), name);
  return spellings;
}

/** Those of several devices of one name that a tenant and a location, where given, do not exclude. */
export function devicesFitting<D extends DeviceName>(
  { tenant, location }: Pick<DeviceName, 'tenant' | 'location'>,
  named: readonly D[],
): readonly D[] {
  return named.filter(
    (device) =>
      (tenant === undefined || device.tenant === tenant) && (location === undefined || device.location === location),
  );
}

function addType(
  { value }: Entry,
  types: Map<string, ModelName>,
  likes: Map<string, ModelName[]>,
  makers: Map<string, Set<string>>,
): void {
  const [manufacturer, model] = [textField(value, 'manufacturer'), textField(value, 'model')];
  if (manufacturer === undefined || model === undefined) return;
  const type = { manufacturer, model };
  types.set(JSON.stringify([manufacturer, model]), type);
  makers.set(model, (makers.get(model) ?? new Set()).add(manufacturer));
  const part = textField(value, 'part_number');
  for (const like of new Set([model.toLowerCase(), ...(part === undefined ? [] : [part.toLowerCase()])]))
    likes.set(like, [...(likes.get(like) ?? []), type]);
}
