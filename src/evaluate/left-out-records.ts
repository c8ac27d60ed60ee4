import { isDate, type IsoDate } from '../model/dates.js';
import { isMapping, type Entry } from '../model/entry.js';
import { getOrCreate, groupBy } from '../model/group-by.js';
import type { HostDevice, InventoryItem, Repository, SoftwareVersion, ValidatedSoftware } from '../model/repository.js';
import { canonicalVersion, familyOf } from '../versions/index.js';
import { createGuess, type Guess } from './guess.js';

/** How many records may be for any version, or for anything in the fleet; the devices of more are looked at for each. */
const MOST_OF_ANY = 20;

/** The maximum length of a text that is split into names. */
const LONGEST_LIST = 1000;

const ASSIGNMENTS = [
  'devices',
  'device_tenants',
  'device_types',
  'device_roles',
  'inventory_items',
  'object_tags',
] as const;

const FIELDS: readonly string[] = ['software', 'start', 'end', 'name', 'preferred', ...ASSIGNMENTS];

/** Before every date: for a start that cannot be read. */
const EVER: IsoDate = '0000-01-01';

type Mapping = Readonly<Record<string, unknown>>;

/**
 * The records that are left out because of errors, as they are meant: a misspelled name counts as its only near match.
 * A record that may be for several versions is listed for each; what stays unclear is left out.
 */
export function recordsLeftOut(repository: Repository): LeftOutRecords {
  const entries = repository.brokenEntries.filter(({ collection }) => collection === 'validated_software');
  const ofAnyVersion = new Set<ValidatedSoftware>();
  if (entries.length === 0) return { records: [], ofAnyVersion };
  const guess = createGuess();
  const objects = objectsOf(repository);
  const lookUp = createLookUp(objects, guess);
  const [anyVersion] = objects.softwareVersions;
  const records: ValidatedSoftware[] = [];
  let unclear = 0;
  for (const entry of entries) {
    const fields = fieldsOf(entry.value, guess);
    const isUnclear = ASSIGNMENTS.some((field) => isUnclearList(fields[field]));
    if (isUnclear) unclear += 1;
    const anything = isUnclear && unclear <= MOST_OF_ANY ? objects : undefined;
    for (const software of lookUp.software(fields['software']))
      records.push(recordOf(entry, fields, software, records.length, lookUp, anything));
    if (anyVersion !== undefined && !namesVersion(fields['software']) && ofAnyVersion.size < MOST_OF_ANY) {
      const record = recordOf(entry, fields, anyVersion, records.length, lookUp, anything);
      records.push(record);
      ofAnyVersion.add(record);
    }
  }
  return { records, ofAnyVersion };
}

/** Whether a value names a version as text, right or wrong: a number may be another one than was written. */
function namesVersion(value: unknown): boolean {
  return typeof (isMapping(value) ? value['version'] : value) === 'string';
}

/** Records that are left out because of errors. */
export interface LeftOutRecords {
  readonly records: readonly ValidatedSoftware[];
  /** Those of them that may be for any version: which one is not known. */
  readonly ofAnyVersion: ReadonlySet<ValidatedSoftware>;
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
  anything: Objects | undefined,
): ValidatedSoftware {
  const { name, start, end, preferred } = fields;
  const all = <T>(
    field: (typeof ASSIGNMENTS)[number],
    find: (reference: unknown) => readonly T[],
    of: readonly T[] | undefined,
  ): ReadonlySet<T> =>
    new Set(
      of !== undefined && isUnclearList(fields[field])
        ? of
        : [fields[field] ?? []].flat().flatMap((reference) => referencesIn(reference, find)),
    );
  return {
    entry,
    index,
    broken: true,
    name: typeof name === 'string' ? name : undefined,
    software,
    start: isDateText(start) ? start : EVER,
    end: isDateText(end) ? end : undefined,
    preferred: preferred === true,
    devices: all('devices', lookUp.device, anything?.devices),
    deviceTenants: all('device_tenants', lookUp.tenant, anything?.tenants),
    deviceTypes: all('device_types', lookUp.deviceType, anything?.deviceTypes),
    deviceRoles: all('device_roles', lookUp.role, anything?.roles),
    inventoryItems: all('inventory_items', lookUp.inventoryItem, anything?.inventoryItems),
    objectTags: all('object_tags', lookUp.tag, anything?.tags),
    approvedBy: undefined,
    ticket: undefined,
  };
}

/** Whether an assignment has a value whose meaning is unknown. */
function isUnclearList(value: unknown): boolean {
  if (value === undefined || typeof value === 'string') return false;
  return !Array.isArray(value) || !value.every((one) => typeof one === 'string' || isMapping(one));
}

/** What a reference finds; the names in a text that has several, with commas or blanks between them, each for itself. */
function referencesIn<T>(reference: unknown, find: (reference: unknown) => readonly T[]): readonly T[] {
  const found = find(reference);
  if (found.length > 0 || typeof reference !== 'string' || reference.length > LONGEST_LIST) return found;
  const names = reference.split(/[\s,;]+/);
  return names.length < 2 ? found : names.flatMap(find);
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
        // If only one object has the name, a misspelled qualifier does not matter.
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
        reference['device'] === undefined || device(reference['device']).some((one) => one === item.device),
    ),
  };
}

function fitsDevice({ tenant, location }: HostDevice, reference: Mapping): boolean {
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
  const drivers = new Map(platforms.map(({ name, networkDriver }) => [name, networkDriver]));
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

/** A value as a name, also if YAML read a version as a number. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}
