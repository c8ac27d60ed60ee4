import { compareText } from '../../model/compare.js';
import type { EntryValue, ItemRecord, Remark } from '../record.js';
import { type Values, at, prose, listOf, namesIn, entry, software, imageRefs } from './graphql-values.js';

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

/** Names of locations are unique under their parent only: one that is not unique alone is called by its whole path. */
export function locationNames(lists: NautobotLists): (location: Values) => string | undefined {
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

/** The name of a device, and the reference that means it and no other. */
export interface Named {
  readonly name: string;
  readonly reference: EntryValue;
}

/** The name of each device, by its id; one without a name is named by its id. */
export function deviceNames(
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

/** An inventory item under the name that it has in the repository. */
export interface NamedItem extends ItemRecord {
  readonly id: string | undefined;
}

/** The items of each device, from the list of all or those nested in devices; nested ones are called after their parents. */
export function itemsByDevice(
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

/** The device that has the item with an id. */
export function holderOf(items: ReadonlyMap<string, readonly NamedItem[]>, id: string | undefined): Values | undefined {
  for (const [device, list] of items) if (list.some((item) => item.id === id)) return { id: device };
  return undefined;
}
