import { isDate, type IsoDate } from '../model/dates.js';
import type { Entry } from '../model/entry.js';
import { getOrCreate, groupBy } from '../model/group-by.js';
import type { Device, InventoryItem, Repository, SoftwareVersion, ValidatedSoftware } from '../model/repository.js';
import { canonicalVersion, familyOf } from '../versions/index.js';
import { createGuess, type Guess } from './guess.js';

const FIELDS = [
  'software',
  'start',
  'end',
  'name',
  'preferred',
  'devices',
  'device_tenants',
  'device_types',
  'device_roles',
  'inventory_items',
  'object_tags',
];

/** Before every date: for a start that cannot be read. */
const EVER: IsoDate = '0000-01-01';

type Mapping = Readonly<Record<string, unknown>>;

/**
 * The records that are left out because of errors, as they are meant: a misspelled name stands for the one that it must be.
 * A record that may be for several versions is there for each; what cannot be told is left out.
 */
export function recordsLeftOut(repository: Repository): readonly ValidatedSoftware[] {
  const entries = repository.brokenEntries.filter(({ collection }) => collection === 'validated_software');
  if (entries.length === 0) return [];
  const guess = createGuess();
  const lookUp = createLookUp(objectsOf(repository), guess);
  const records: ValidatedSoftware[] = [];
  for (const entry of entries) {
    const fields = fieldsOf(entry.value, guess);
    for (const software of lookUp.software(fields['software']))
      records.push(recordOf(entry, fields, software, records.length, lookUp));
  }
  return records;
}

/** What records refer to. */
type Objects = Pick<
  Repository,
  'devices' | 'inventoryItems' | 'tenants' | 'roles' | 'tags' | 'deviceTypes' | 'softwareVersions' | 'platforms'
>;

/** The objects that are declared, and those that devices and items have although their entries are broken. */
function objectsOf(repository: Repository): Objects {
  const { devices, inventoryItems, platforms } = repository;
  const tenants = new Set(repository.tenants);
  const roles = new Set(repository.roles);
  const tags = new Set(repository.tags);
  const deviceTypes = new Set(repository.deviceTypes);
  const softwareVersions = new Set(repository.softwareVersions);
  for (const { tenant, role, deviceType } of devices) {
    if (tenant !== undefined) tenants.add(tenant);
    roles.add(role);
    deviceTypes.add(deviceType);
  }
  for (const { softwareVersion, tags: own } of [...devices, ...inventoryItems]) {
    if (softwareVersion !== undefined) softwareVersions.add(softwareVersion);
    for (const tag of own) tags.add(tag);
  }
  return {
    devices,
    inventoryItems,
    platforms,
    tenants: [...tenants],
    roles: [...roles],
    tags: [...tags],
    deviceTypes: [...deviceTypes],
    softwareVersions: [...softwareVersions],
  };
}

function recordOf(
  entry: Entry,
  fields: Mapping,
  software: SoftwareVersion,
  index: number,
  lookUp: LookUp,
): ValidatedSoftware {
  const { name, start, end, preferred } = fields;
  const all = <T>(field: string, find: (reference: unknown) => readonly T[]): ReadonlySet<T> =>
    new Set([fields[field] ?? []].flat().flatMap(find));
  return {
    entry,
    index,
    broken: true,
    name: typeof name === 'string' ? name : undefined,
    software,
    start: isDateText(start) ? start : EVER,
    end: isDateText(end) ? end : undefined,
    preferred: preferred === true,
    devices: all('devices', lookUp.device),
    deviceTenants: all('device_tenants', lookUp.tenant),
    deviceTypes: all('device_types', lookUp.deviceType),
    deviceRoles: all('device_roles', lookUp.role),
    inventoryItems: all('inventory_items', lookUp.inventoryItem),
    objectTags: all('object_tags', lookUp.tag),
    approvedBy: undefined,
    ticket: undefined,
  };
}

function isDateText(value: unknown): value is IsoDate {
  return typeof value === 'string' && isDate(value);
}

/** The fields of a record, unknown ones under the names that they are taken for. */
function fieldsOf(value: unknown, guess: Guess): Mapping {
  if (!isMapping(value)) return {};
  const fields: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    const meant = FIELDS.includes(name) ? name : guess('fields', name, () => FIELDS);
    if (meant !== undefined && (meant === name || !Object.hasOwn(value, meant))) fields[meant] = field;
  }
  return fields;
}

/** Finds what a reference of each kind may mean. */
type LookUp = ReturnType<typeof createLookUp>;

function createLookUp(repository: Objects, guess: Guess) {
  const byName =
    <T>(key: string, list: readonly T[], nameOf: (object: T) => string, nameField = 'name') =>
    (fits: (object: T, reference: Mapping) => boolean = () => true) => {
      let catalog: ReadonlyMap<string, readonly T[]> | undefined;
      return (reference: unknown): readonly T[] => {
        const fields = isMapping(reference) ? reference : { [nameField]: reference };
        const name = textOf(fields[nameField]);
        if (name === undefined) return [];
        const { size } = (catalog ??= groupBy(list, nameOf));
        if (size === 0) return [];
        const names = catalog;
        const found = names.get(name) ?? names.get(guess(key, name, () => names.keys()) ?? '') ?? [];
        // A misspelled qualifier decides nothing where there is but one of that name.
        return found.length === 1 ? found : found.filter((object) => fits(object, fields));
      };
    };
  const named = (key: 'tenants' | 'roles' | 'tags') => byName(key, repository[key], ({ name }) => name)();
  const device = byName('devices', repository.devices, ({ name }) => name)(fitsDevice);
  return {
    software: createSoftwareLookUp(repository, guess),
    device,
    tenant: named('tenants'),
    role: named('roles'),
    tag: named('tags'),
    deviceType: byName(
      'device_types',
      repository.deviceTypes,
      ({ model }) => model,
      'model',
    )(({ manufacturer }, reference) => isAny(reference['manufacturer'], manufacturer)),
    inventoryItem: byName(
      'inventory_items',
      repository.inventoryItems,
      ({ name }) => name,
    )(
      (item: InventoryItem, reference) =>
        reference['device'] === undefined || device(reference['device']).includes(item.device),
    ),
  };
}

function fitsDevice({ tenant, location }: Device, reference: Mapping): boolean {
  return isAny(reference['tenant'], tenant?.name) && isAny(reference['location'], location?.name);
}

/** Whether a field leaves open what a name is, or says what it is. */
function isAny(field: unknown, name: string | undefined): boolean {
  return field === undefined || (field === null ? name === undefined : field === name);
}

/** Finds the versions that a reference may mean: of the platform that it names, if it names one. */
function createSoftwareLookUp(
  { softwareVersions, platforms }: Objects,
  guess: Guess,
): (reference: unknown) => readonly SoftwareVersion[] {
  const byVersion = groupBy(softwareVersions, ({ version }) => version);
  const byPlatform = groupBy(softwareVersions, ({ platform }) => platform);
  const drivers = new Map(platforms.map(({ name, networkDriver }) => [name, networkDriver ?? name]));
  const spellings = new Map<string, ReadonlyMap<string | undefined, readonly SoftwareVersion[]>>();
  const misspelled = (version: string, platform: string | undefined): readonly SoftwareVersion[] => {
    const candidates = platform === undefined ? softwareVersions : (byPlatform.get(platform) ?? []);
    if (platform !== undefined) {
      const family = familyOf(drivers.get(platform) ?? platform);
      const spelling = canonicalVersion(family, version);
      const ofPlatform = getOrCreate(spellings, platform, () =>
        groupBy(candidates, (one) => canonicalVersion(family, one.version)),
      );
      const same = spelling === undefined ? undefined : ofPlatform.get(spelling);
      if (same !== undefined) return same;
    }
    const meant = guess(`versions of ${platform ?? 'any'}`, version, function* () {
      for (const one of candidates) yield one.version;
    });
    return (byVersion.get(meant ?? '') ?? []).filter((one) => platform === undefined || one.platform === platform);
  };
  const known = new Map<string, readonly SoftwareVersion[]>();
  return (reference) => {
    const fields = isMapping(reference) ? reference : { version: reference };
    const [version, given] = [textOf(fields['version']), textOf(fields['platform'])];
    if (version === undefined) return [];
    return getOrCreate(known, JSON.stringify([version, given]), () => {
      const platform =
        given === undefined || byPlatform.has(given) ? given : guess('platforms', given, () => byPlatform.keys());
      if (given !== undefined && platform === undefined) return [];
      const exact = (byVersion.get(version) ?? []).filter((one) => platform === undefined || one.platform === platform);
      return exact.length > 0 ? exact : misspelled(version, platform);
    });
  };
}

/** A name; YAML reads some versions as numbers. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
