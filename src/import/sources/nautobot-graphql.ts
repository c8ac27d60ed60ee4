import type { Collection } from '../../model/entry.js';
import type { DeviceRecord, EntryValue, Remark, SourceData } from '../record.js';
import {
  type Values,
  at,
  prose,
  listOf,
  namesIn,
  inOrder,
  entry,
  software,
  typeRef,
  imageRefs,
  named,
} from './graphql-values.js';
import {
  type NautobotLists,
  locationNames,
  type Named,
  deviceNames,
  type NamedItem,
  itemsByDevice,
  holderOf,
} from './nautobot-names.js';

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
