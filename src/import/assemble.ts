import { compareText } from '../model/compare.js';
import { type Collection, textField } from '../model/entry.js';
import type { ImportDefinition } from './definition.js';
import type { Known } from './known.js';
import type { ImportedDevice } from './normalize.js';
import { defined, type EntryValue, type SourceData } from './record.js';
import { KEEPS_VERSIONS, ownershipLine } from '../model/import-header.js';
import { type FileCollections, type ImportedFile, writeFile } from './yaml-file.js';
import { locationFiles } from './location-files.js';

/** The collections of names, in the order of the file. */
const NAMES = ['manufacturers', 'locations', 'tenants', 'roles', 'tags'] as const;

/** What the files of an import are assembled from. */
interface AssembleInput {
  readonly data: SourceData;
  readonly devices: readonly ImportedDevice[];
  readonly definition: ImportDefinition;
  readonly known: Known;
  /** Entries that the import wrote before, which stay although the source no longer needs them. */
  readonly kept: Readonly<Partial<Record<Collection, readonly EntryValue[]>>>;
  /** What files of the import say of a software version besides what the source knows, such as its support date. */
  readonly versionFields: (platform: string, version: string) => EntryValue | undefined;
  /** Entries that the repository cannot take, as JSON with their collection. */
  readonly blocked: ReadonlySet<string>;
}

/** The files of an import: vocabulary, device types, software, a file a location, and the policy, if any. */
export function assemble(input: AssembleInput): readonly ImportedFile[] {
  const { definition, data, known } = input;
  const { folder, policy } = definition.write;
  const entriesOf = (collection: Collection): readonly EntryValue[] =>
    inOrder(collection, [...(data.entries?.[collection] ?? []), ...(input.kept[collection] ?? [])]);
  const types = typeEntries(input, entriesOf('device_types'));
  const makers = makersByModel(types);
  const isAmbiguous = (model: string): boolean =>
    new Set([...(makers.get(model) ?? []), ...known.makersOf(model)]).size > 1;
  const devices = input.devices.map((device) => ({ location: device.location, entry: entryOf(device, isAmbiguous) }));
  for (const entry of entriesOf('devices')) devices.push({ location: textField(entry, 'location'), entry });
  const header = [ownershipLine(definition.name)];
  const headerOfDevices = definition.write.softwareVersion === 'initial' ? [...header, KEEPS_VERSIONS] : header;
  const platforms = platformEntries(input, entriesOf('platforms'));
  const contents: readonly (readonly [path: string, collections: FileCollections, header?: readonly string[]])[] = [
    [
      `${folder}/vocabulary.yaml`,
      [
        ...nameEntries(input, entriesOf),
        ['platforms', platforms.filter(({ name }) => !known.has('platforms', String(name)))],
      ],
    ],
    [`${folder}/device-types.yaml`, [['device_types', types]]],
    [
      `${folder}/software.yaml`,
      [
        ['software_versions', versionEntries(input, entriesOf('software_versions'))],
        ['software_image_files', entriesOf('software_image_files')],
      ],
    ],
    ...locationFiles(folder, devices).map(([path, collections]) => [path, collections, headerOfDevices] as const),
    [`${folder}/inventory-items.yaml`, [['inventory_items', entriesOf('inventory_items')]]],
    [`${folder}/virtual-machines.yaml`, [['virtual_machines', entriesOf('virtual_machines')]]],
    [policy, [['validated_software', entriesOf('validated_software')]]],
  ];
  const { blocked } = input;
  return contents
    .map(([path, collections, own = header]) =>
      writeFile(path, own, blocked.size === 0 ? collections : without(collections, blocked)),
    )
    .filter(({ starts }) => starts.length > 0)
    .sort((a, b) => compareText(a.path, b.path));
}

/** What entries of the other collections are sorted by, so that the order of the source does not matter. */
const ORDER: Readonly<Partial<Record<Collection, readonly string[]>>> = {
  software_image_files: ['software_version', 'image_file_name'],
  inventory_items: ['device', 'name'],
  virtual_machines: ['name', 'cluster', 'tenant'],
  validated_software: ['software', 'start', 'end'],
};

function inOrder(collection: Collection, entries: readonly EntryValue[]): readonly EntryValue[] {
  const fields = ORDER[collection];
  if (fields === undefined) return entries;
  const keyed = entries.map((entry) => ({ entry, key: JSON.stringify([...fields.map((name) => entry[name]), entry]) }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ entry }) => entry);
}

/** The file of what the source saw (interop.md, 4). */
export function observedFile(
  path: string,
  name: string,
  entries: readonly EntryValue[],
  blocked: ReadonlySet<string>,
): ImportedFile {
  return writeFile(path, [ownershipLine(name)], without([['observed_software', entries]], blocked));
}

function without(collections: FileCollections, blocked: ReadonlySet<string>): FileCollections {
  return collections.map(([collection, entries]) => [
    collection,
    entries.filter((entry) => !blocked.has(JSON.stringify([collection, entry]))),
  ]);
}

function nameEntries(
  { devices, known }: AssembleInput,
  entriesOf: (collection: Collection) => readonly EntryValue[],
): readonly (readonly [Collection, readonly EntryValue[]])[] {
  const carriers = [
    ...devices.map(({ rest }) => rest),
    ...devices.flatMap(({ items }) => items),
    ...(['inventory_items', 'virtual_machines', 'software_versions', 'software_image_files'] as const).flatMap(
      entriesOf,
    ),
  ];
  const used: Readonly<Record<(typeof NAMES)[number], readonly (string | undefined)[]>> = {
    manufacturers: [
      ...devices.map(({ manufacturer }) => manufacturer),
      ...carriers.map((entry) => textField(entry, 'manufacturer')),
      ...entriesOf('device_types').map((type) => textField(type, 'manufacturer')),
      ...entriesOf('platforms').map((platform) => textField(platform, 'manufacturer')),
    ],
    locations: devices.map(({ location }) => location),
    tenants: [...devices.map(({ tenant }) => tenant), ...carriers.map((entry) => textField(entry, 'tenant'))],
    roles: [...devices.map(({ role }) => role), ...carriers.map((entry) => textField(entry, 'role'))],
    tags: [...devices.flatMap(({ tags }) => tags), ...carriers.flatMap(tagsOf)],
  };
  return NAMES.map((collection) => {
    const entries = new Map<string, EntryValue>();
    for (const entry of entriesOf(collection)) entries.set(String(entry['name']), entry);
    for (const name of used[collection]) if (name !== undefined && !entries.has(name)) entries.set(name, { name });
    const own = [...entries.values()].filter(({ name }) => !known.has(collection, String(name)));
    return [collection, own.sort((a, b) => compareText(String(a['name']), String(b['name'])))] as const;
  });
}

function tagsOf(entry: EntryValue): readonly string[] {
  const { tags } = entry;
  return Array.isArray(tags) ? tags.map(String) : [];
}

/** The platforms, each limited to the one manufacturer that all of its devices are of. */
function platformEntries({ devices }: AssembleInput, given: readonly EntryValue[]): readonly EntryValue[] {
  const found = new Map<string, { readonly driver: string | undefined; readonly makers: Set<string> }>();
  for (const { platform, manufacturer } of devices) {
    if (platform === undefined) continue;
    const one = found.get(platform.name) ?? { driver: platform.driver, makers: new Set<string>() };
    found.set(platform.name, one);
    one.makers.add(manufacturer);
  }
  const entries = new Map(given.map((entry) => [String(entry['name']), entry]));
  for (const [name, { driver, makers }] of found) {
    if (entries.has(name)) continue;
    const [maker] = makers;
    entries.set(name, defined({ name, manufacturer: makers.size === 1 ? maker : undefined, network_driver: driver }));
  }
  return [...entries.values()].sort((a, b) => compareText(String(a['name']), String(b['name'])));
}

function typeEntries({ devices, known }: AssembleInput, given: readonly EntryValue[]): readonly EntryValue[] {
  const entries = new Map<string, EntryValue>();
  const keyOf = (manufacturer: string, model: string): string => JSON.stringify([manufacturer, model]);
  for (const entry of given) entries.set(keyOf(String(entry['manufacturer']), String(entry['model'])), entry);
  for (const { manufacturer, model, partNumber } of devices) {
    const key = keyOf(manufacturer, model);
    const before = entries.get(key);
    if (before === undefined || (before['part_number'] === undefined && partNumber !== undefined))
      entries.set(key, { ...defined({ manufacturer, model, part_number: partNumber }), ...before });
  }
  return [...entries.values()]
    .filter((entry) => !known.hasType({ manufacturer: String(entry['manufacturer']), model: String(entry['model']) }))
    .sort(byFields('manufacturer', 'model'));
}

function versionEntries(
  { devices, known, versionFields }: AssembleInput,
  given: readonly EntryValue[],
): readonly EntryValue[] {
  const entries = new Map<string, EntryValue>();
  const keyOf = (platform: string, version: string): string => JSON.stringify([platform, version]);
  for (const entry of given) {
    const [platform, version] = [String(entry['platform']), String(entry['version'])];
    // A support date that was filled in stands where `import endoflife` puts it, so that the next run gives the same bytes.
    const filled = entry['end_of_support_date'] === undefined ? versionFields(platform, version) : undefined;
    entries.set(keyOf(platform, version), { platform, version, ...filled, ...entry });
  }
  for (const { platform, version } of devices.flatMap(softwareOf)) {
    if (entries.has(keyOf(platform, version)) || known.hasVersion(platform, version)) continue;
    entries.set(keyOf(platform, version), {
      platform,
      version,
      ...versionFields(platform, version),
      status: 'Active',
    });
  }
  return [...entries.values()]
    .filter((entry) => !known.hasVersion(String(entry['platform']), String(entry['version'])))
    .sort(byFields('platform', 'version'));
}

interface Software {
  readonly platform: string;
  readonly version: string;
}

/** The software versions that a device and its items refer to. */
function softwareOf({ platform, version, rest, items }: ImportedDevice): readonly Software[] {
  const own = platform !== undefined && version !== undefined ? [{ platform: platform.name, version }] : [];
  const others = [rest, ...items].flatMap(({ software_version: reference }) => {
    const [of, what] = [textField(reference, 'platform'), textField(reference, 'version')];
    return of === undefined || what === undefined ? [] : [{ platform: of, version: what }];
  });
  return [...own, ...others];
}

const byFields =
  (...fields: readonly string[]) =>
  (a: EntryValue, b: EntryValue): number => {
    for (const field of fields) {
      const order = compareText(String(a[field]), String(b[field]));
      if (order !== 0) return order;
    }
    return 0;
  };

/** The entry of a device; a model that several manufacturers have is named with its own. */
function entryOf(device: ImportedDevice, isAmbiguous: (model: string) => boolean): EntryValue {
  const { name, manufacturer, model, role, platform, tenant, location, tags, version, rest, items } = device;
  const { software_image_files: images, comments, custom_fields: custom, software_version: other, ...facts } = rest;
  return defined({
    name,
    device_type: isAmbiguous(model) ? { manufacturer, model } : model,
    role,
    platform: platform?.name,
    tenant,
    location,
    ...facts,
    tags: tags.length > 0 ? tags : undefined,
    software_version: other ?? version,
    software_image_files: images,
    comments,
    custom_fields: custom,
    inventory_items: items.length > 0 ? items : undefined,
  });
}

function makersByModel(types: readonly EntryValue[]): ReadonlyMap<string, ReadonlySet<string>> {
  const makers = new Map<string, Set<string>>();
  for (const { model, manufacturer } of types) {
    const key = String(model);
    makers.set(key, (makers.get(key) ?? new Set<string>()).add(String(manufacturer)));
  }
  return makers;
}
