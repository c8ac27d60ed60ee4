import { compareText } from '../../model/compare.js';
import type { Collection } from '../../model/entry.js';
import { textOf, textsOf, valueAt } from '../paths.js';
import type { DeviceRecord, EntryValue, ItemRecord, Remark, SourceData } from '../record.js';

type Values = Readonly<Record<string, unknown>>;

/** The lists of Nautobot's GraphQL that an import reads; the answer may hold fewer. */
export interface NautobotLists {
  readonly manufacturers?: readonly Values[];
  readonly locations?: readonly Values[];
  readonly tenants?: readonly Values[];
  readonly roles?: readonly Values[];
  readonly tags?: readonly Values[];
  readonly platforms?: readonly Values[];
  readonly device_types?: readonly Values[];
  readonly software_versions?: readonly Values[];
  readonly software_image_files?: readonly Values[];
  readonly devices?: readonly Values[];
  readonly inventory_items?: readonly Values[];
  readonly virtual_machines?: readonly Values[];
  readonly validated_softwares?: readonly Values[];
}

const at = (value: Values, path: string): string | undefined => textOf(valueAt({ record: value }, path));

/** Comments and descriptions keep their lines. */
const prose = (value: Values, field: string): string | undefined => {
  const text = value[field];
  return typeof text === 'string' && text.trim() !== '' ? text.replaceAll('\r\n', '\n').trim() : undefined;
};

const listOf = (value: Values, field: string): readonly Values[] => {
  const list = value[field];
  return Array.isArray(list) ? list.filter((item): item is Values => typeof item === 'object' && item !== null) : [];
};

const namesIn = (value: Values, field: string): readonly string[] => [...textsOf(value[field])].sort(compareText);

/** References in an order of their own: that of the server may differ from time to time. */
const inOrder = <Reference>(references: readonly Reference[]): readonly Reference[] =>
  references
    .map((reference) => ({ reference, key: JSON.stringify([reference]) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ reference }) => reference);

/** An entry without fields that say nothing. */
function entry(fields: EntryValue): EntryValue {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        value !== false &&
        !(typeof value === 'object' && Object.keys(value).length === 0),
    ),
  );
}

const software = (value: unknown): EntryValue | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const [platform, version] = [at(value as Values, 'platform.name'), at(value as Values, 'version')];
  return platform === undefined || version === undefined ? undefined : { platform, version };
};

const typeRef = (value: unknown): EntryValue => ({
  manufacturer: at(value as Values, 'manufacturer.name'),
  model: at(value as Values, 'model'),
});

const imageRefs = (value: Values): readonly EntryValue[] =>
  inOrder(
    listOf(value, 'software_image_files').map((image) =>
      entry({ software_version: software(image['software_version']), image_file_name: at(image, 'image_file_name') }),
    ),
  );

const named = (value: Values): EntryValue =>
  entry({ name: at(value, 'name'), description: prose(value, 'description') });

/** What Nautobot's GraphQL gives, as the repository has it: everything that the data model has a place for (interop.md, 2). */
export function fromNautobot(lists: NautobotLists): SourceData {
  const changed: Remark[] = [];
  const placeOf = locationNames(lists);
  const devices = deviceNames(lists.devices ?? [], placeOf, changed);
  const items = itemsByDevice(lists, devices, changed);
  const images = [
    ...(lists.software_image_files ?? []),
    ...(lists.software_versions ?? []).flatMap((version) =>
      lists.software_image_files === undefined
        ? listOf(version, 'software_image_files').map((image) => ({ ...image, software_version: version }))
        : [],
    ),
  ];
  const used = new Set([
    ...[...(lists.devices ?? []), ...(lists.virtual_machines ?? [])].map((carrier) => at(carrier, 'role.name')),
    ...(lists.validated_softwares ?? []).flatMap((record) => namesIn(record, 'device_roles')),
  ]);
  const entries: Partial<Record<Collection, readonly EntryValue[]>> = {
    manufacturers: (lists.manufacturers ?? []).map(named),
    locations: (lists.locations ?? []).map((value) =>
      entry({ name: placeOf(value), description: prose(value, 'description') }),
    ),
    tenants: (lists.tenants ?? []).map(named),
    roles: (lists.roles ?? []).map(named).filter(({ name }) => used.has(String(name))),
    tags: (lists.tags ?? []).map(named),
    platforms: (lists.platforms ?? []).map((value) =>
      entry({
        name: at(value, 'name'),
        manufacturer: at(value, 'manufacturer.name'),
        network_driver: at(value, 'network_driver'),
        description: prose(value, 'description'),
      }),
    ),
    device_types: (lists.device_types ?? []).map((value) =>
      entry({
        ...typeRef(value),
        part_number: at(value, 'part_number'),
        tags: namesIn(value, 'tags'),
        comments: prose(value, 'comments'),
      }),
    ),
    software_versions: (lists.software_versions ?? []).map((value) =>
      entry({
        ...software(value),
        status: at(value, 'status.name') ?? 'Active',
        alias: at(value, 'alias'),
        release_date: at(value, 'release_date'),
        end_of_support_date: at(value, 'end_of_support_date'),
        documentation_url: at(value, 'documentation_url'),
        long_term_support: value['long_term_support'],
        pre_release: value['pre_release'],
        tags: namesIn(value, 'tags'),
      }),
    ),
    software_image_files: images.map((image) => imageEntry(image, changed)),
    virtual_machines: (lists.virtual_machines ?? []).map((value) =>
      entry({
        name: at(value, 'name'),
        cluster: at(value, 'cluster.name'),
        status: at(value, 'status.name'),
        role: at(value, 'role.name'),
        platform: at(value, 'platform.name'),
        tenant: at(value, 'tenant.name'),
        tags: namesIn(value, 'tags'),
        software_version: software(value['software_version']),
        software_image_files: imageRefs(value),
        comments: prose(value, 'comments'),
        custom_fields: value['_custom_field_data'],
      }),
    ),
    validated_software: (lists.validated_softwares ?? []).map((record) => policyEntry(record, devices, items, changed)),
  };
  return {
    devices: (lists.devices ?? []).map((value) => deviceRecord(value, devices, items, placeOf)),
    entries,
    skipped: [],
    changed,
    curated: { platforms: true },
  };
}

/** Names of locations are unique under their parent only: one that is not unique alone is called by its whole path. */
function locationNames(lists: NautobotLists): (location: Values) => string | undefined {
  const byId = new Map((lists.locations ?? []).map((location) => [at(location, 'id'), location]));
  const counts = new Map<string | undefined, number>();
  for (const location of byId.values()) counts.set(at(location, 'name'), (counts.get(at(location, 'name')) ?? 0) + 1);
  const pathOf = (location: Values, depth = 0): string | undefined => {
    const whole = byId.get(at(location, 'id')) ?? location;
    const name = at(whole, 'name');
    const parent = whole['parent'];
    const isAlone = (counts.get(name) ?? 0) < 2;
    if (isAlone || typeof parent !== 'object' || parent === null || depth > 50) return name;
    return `${pathOf(parent as Values, depth + 1) ?? ''} / ${name ?? ''}`;
  };
  return (location) => pathOf(location);
}

interface Named {
  readonly name: string;
  readonly reference: EntryValue;
}

function deviceNames(
  devices: readonly Values[],
  placeOf: (location: Values) => string | undefined,
  changed: Remark[],
): ReadonlyMap<string, Named> {
  return new Map(
    devices.map((device) => {
      const id = at(device, 'id') ?? '';
      const own = at(device, 'name');
      const name = own ?? `unnamed-${id}`;
      if (own === undefined) changed.push({ reason: 'device without a name', name, detail: `named by its id, ${id}` });
      const location = device['location'];
      const place = typeof location === 'object' && location !== null ? placeOf(location as Values) : undefined;
      return [
        id === '' ? name : id,
        { name, reference: { name, tenant: at(device, 'tenant.name') ?? null, location: place ?? null } },
      ];
    }),
  );
}

interface NamedItem extends ItemRecord {
  readonly id: string | undefined;
}

/** The items of each device, from the list of all or those nested in devices; nested ones are called after their parents. */
function itemsByDevice(
  lists: NautobotLists,
  devices: ReadonlyMap<string, Named>,
  changed: Remark[],
): ReadonlyMap<string, readonly NamedItem[]> {
  const all: readonly Values[] =
    lists.inventory_items ??
    (lists.devices ?? []).flatMap((device) => listOf(device, 'inventory_items').map((item) => ({ ...item, device })));
  const byId = new Map(all.map((item) => [at(item, 'id'), item]));
  const nameOf = (item: Values, depth = 0): string => {
    const parent = byId.get(at(item, 'parent.id'));
    const own = at(item, 'name') ?? `unnamed-${at(item, 'id') ?? ''}`;
    return parent === undefined || depth > 50 ? own : `${nameOf(parent, depth + 1)} / ${own}`;
  };
  const found = new Map<string, NamedItem[]>();
  const counts = new Map<string, number>();
  for (const item of all) {
    const device = at(item, 'device.id') ?? at(item, 'device.name') ?? '';
    const full = nameOf(item);
    const holder = devices.get(device)?.name ?? device;
    if (at(item, 'name') === undefined)
      changed.push({ reason: 'inventory item without a name, named by its id', name: `${holder}/${full}` });
    else if (full !== at(item, 'name'))
      changed.push({ reason: 'nested inventory item, called after its parent', name: `${holder}/${full}` });
    const key = JSON.stringify([device, full]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const name = count === 1 ? full : `${full} (${count})`;
    if (count > 1)
      changed.push({ reason: 'inventory item with a name that its device has twice', name: `${holder}/${name}` });
    const list = found.get(device) ?? [];
    found.set(device, list);
    list.push({
      id: at(item, 'id'),
      name,
      manufacturer: at(item, 'manufacturer.name'),
      partId: at(item, 'part_id'),
      serial: at(item, 'serial'),
      extra: entry({
        asset_tag: at(item, 'asset_tag'),
        label: at(item, 'label'),
        tags: namesIn(item, 'tags'),
        software_version: software(item['software_version']),
        software_image_files: imageRefs(item),
        comments: prose(item, 'description'),
        custom_fields: item['_custom_field_data'],
      }),
    });
  }
  for (const list of found.values()) list.sort((a, b) => compareText(a.name, b.name));
  return found;
}

function deviceRecord(
  value: Values,
  names: ReadonlyMap<string, Named>,
  items: ReadonlyMap<string, readonly NamedItem[]>,
  placeOf: (location: Values) => string | undefined,
): DeviceRecord {
  const id = at(value, 'id') ?? at(value, 'name') ?? '';
  const location = value['location'];
  const runs = software(value['software_version']);
  const platform = at(value, 'platform.name');
  const isOther = runs !== undefined && runs['platform'] !== platform;
  return {
    from: `device ${id}`,
    fields: Object.fromEntries(
      Object.entries({
        name: names.get(id)?.name ?? at(value, 'name'),
        manufacturer: at(value, 'device_type.manufacturer.name'),
        device_type: at(value, 'device_type.model'),
        platform,
        network_driver: at(value, 'platform.network_driver'),
        software_version: isOther ? undefined : at(value, 'software_version.version'),
        serial: at(value, 'serial'),
        asset_tag: at(value, 'asset_tag'),
        role: at(value, 'role.name'),
        location: typeof location === 'object' && location !== null ? placeOf(location as Values) : undefined,
        tenant: at(value, 'tenant.name'),
        status: at(value, 'status.name'),
        comments: prose(value, 'comments'),
      }).filter(([, text]) => text !== undefined),
    ),
    tags: namesIn(value, 'tags'),
    items: items.get(id) ?? items.get(at(value, 'name') ?? ''),
    extra: entry({
      software_version: isOther ? runs : undefined,
      software_image_files: imageRefs(value),
      custom_fields: value['_custom_field_data'],
    }),
  };
}

function imageEntry(image: Values, changed: Remark[]): EntryValue {
  const name = at(image, 'image_file_name');
  const checksum = at(image, 'image_file_checksum');
  const algorithm = at(image, 'hashing_algorithm')?.toLowerCase();
  if (checksum !== undefined && algorithm === undefined)
    changed.push({ reason: 'checksum left out, since it has no algorithm', name: name ?? '', detail: checksum });
  return entry({
    software_version: software(image['software_version']),
    image_file_name: name,
    status: at(image, 'status.name') ?? 'Active',
    image_file_checksum: algorithm === undefined ? undefined : checksum,
    hashing_algorithm: checksum === undefined ? undefined : algorithm,
    image_file_size: image['image_file_size'],
    download_url: at(image, 'download_url'),
    default_image: image['default_image'],
    device_types: inOrder(listOf(image, 'device_types').map(typeRef)),
    tags: namesIn(image, 'tags'),
  });
}

function policyEntry(
  record: Values,
  devices: ReadonlyMap<string, Named>,
  items: ReadonlyMap<string, readonly NamedItem[]>,
  changed: Remark[],
): EntryValue {
  const name = `${at(record, 'software.platform.name') ?? ''} ${at(record, 'software.version') ?? ''}`;
  if (namesIn(record, 'tags').length > 0)
    changed.push({ reason: 'tags of validated software left out', name, detail: 'they have no place here' });
  const deviceRef = (device: Values): unknown =>
    devices.get(at(device, 'id') ?? '')?.reference ??
    devices.get(at(device, 'name') ?? '')?.reference ??
    at(device, 'name');
  const itemRef = (item: Values): EntryValue => {
    const device = item['device'] as Values | undefined;
    const all = items.get(at(item, 'device.id') ?? '') ?? [...items.values()].flat();
    const own = all.find(({ id }) => id === at(item, 'id'));
    const holder = device ?? holderOf(items, at(item, 'id'));
    return entry({ device: holder === undefined ? undefined : deviceRef(holder), name: own?.name ?? at(item, 'name') });
  };
  return entry({
    software: software(record['software']),
    start: at(record, 'start'),
    end: at(record, 'end'),
    preferred: record['preferred'],
    devices: inOrder(listOf(record, 'devices').map(deviceRef)),
    device_tenants: namesIn(record, 'device_tenants'),
    device_types: inOrder(listOf(record, 'device_types').map(typeRef)),
    device_roles: namesIn(record, 'device_roles'),
    inventory_items: inOrder(listOf(record, 'inventory_items').map(itemRef)),
    object_tags: namesIn(record, 'object_tags'),
  });
}

function holderOf(items: ReadonlyMap<string, readonly NamedItem[]>, id: string | undefined): Values | undefined {
  for (const [device, list] of items) if (list.some((item) => item.id === id)) return { id: device };
  return undefined;
}
