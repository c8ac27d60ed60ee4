import type { NautobotObject } from '../clients/nautobot-client.js';
import { groupBy } from '../model/group-by.js';
import type { DeviceType, HostDevice, InventoryItem } from '../model/repository.js';
import { type NautobotState, referenceOf, textOfField } from './nautobot-state.js';

/** An object of Nautobot that the repository refers to, or the reason why it is missing. */
export type Found = { readonly id: string } | { readonly missing: string };

/** Finds the objects of Nautobot that a push refers to and never creates: they are Nautobot's own. */
export interface References {
  readonly manufacturer: (name: string) => Found;
  readonly role: (name: string) => Found;
  readonly tenant: (name: string) => Found;
  /** A tag or status that may be used on objects of a content type, such as `dcim.softwareversion`. */
  readonly tag: (name: string, contentType?: string) => Found;
  readonly status: (name: string, contentType: string) => Found;
  readonly deviceType: (type: Pick<DeviceType, 'manufacturer' | 'model'>) => Found;
  readonly device: (device: HostDevice) => Found;
  readonly inventoryItem: (item: InventoryItem) => Found;
  /** What an id is called, for messages. */
  readonly nameOf: (id: string) => string;
}

/** Indexes the objects that a push refers to, each once. */
export function indexReferences(state: NautobotState): References {
  const names = new Map<string, string>();
  for (const list of [
    state.manufacturers,
    state.roles,
    state.tenants,
    state.tags,
    state.statuses,
    state.devices,
    state.platforms,
  ])
    for (const object of list) names.set(object.id, textOfField(object, 'name'));
  for (const type of state.deviceTypes) names.set(type.id, textOfField(type, 'model'));
  for (const item of state.inventoryItems)
    names.set(item.id, `${names.get(referenceOf(item, 'device') ?? '') ?? '?'}/${textOfField(item, 'name')}`);

  const byName = (list: readonly NautobotObject[], field = 'name'): ((name: string) => readonly NautobotObject[]) => {
    const index = groupBy(list, (object) => textOfField(object, field));
    return (name) => index.get(name) ?? [];
  };
  const named = (noun: string, list: readonly NautobotObject[]): ((name: string) => Found) => {
    const find = byName(list);
    return (name) => onlyOne(find(name), `${noun} "${name}"`);
  };
  const typed = (noun: string, list: readonly NautobotObject[]): ((name: string, contentType?: string) => Found) => {
    const find = byName(list);
    return (name, contentType) => {
      const all = find(name);
      const usable = all.filter(
        ({ content_types: types }) => contentType === undefined || !Array.isArray(types) || types.includes(contentType),
      );
      return onlyOne(usable, `${noun} "${name}"${all.length > usable.length ? ` for ${contentType ?? ''}` : ''}`);
    };
  };

  const typesOf = byName(state.deviceTypes, 'model');
  const devicesOf = byName(state.devices);
  const itemsOf = byName(state.inventoryItems);
  const locationNames = new Map(state.locations.map((location) => [location.id, textOfField(location, 'name')]));
  const device = (wanted: HostDevice): Found =>
    onlyOne(
      devicesOf(wanted.name).filter(
        (one) =>
          names.get(referenceOf(one, 'tenant') ?? '') === wanted.tenant?.name &&
          (wanted.location === undefined ||
            locationNames.get(referenceOf(one, 'location') ?? '') === wanted.location.name),
      ),
      `device "${wanted.name}"${wanted.tenant === undefined ? '' : ` of tenant "${wanted.tenant.name}"`}${wanted.location === undefined ? '' : ` in "${wanted.location.name}"`}`,
    );
  return {
    manufacturer: named('manufacturer', state.manufacturers),
    role: named('role', state.roles),
    tenant: named('tenant', state.tenants),
    tag: typed('tag', state.tags),
    status: typed('status', state.statuses),
    deviceType: ({ manufacturer, model }) =>
      onlyOne(
        typesOf(model).filter((type) => names.get(referenceOf(type, 'manufacturer') ?? '') === manufacturer),
        `device type ${manufacturer} ${model}`,
      ),
    device,
    inventoryItem: (item) => {
      const parent = device(item.device);
      if ('missing' in parent) return parent;
      const items = itemsOf(item.name).filter((one) => referenceOf(one, 'device') === parent.id);
      return onlyOne(items, `inventory item "${item.name}" of device "${item.device.name}"`);
    },
    nameOf: (id) => names.get(id) ?? id,
  };
}

function onlyOne(found: readonly NautobotObject[], what: string): Found {
  const [one, ...others] = found;
  if (one === undefined) return { missing: `Nautobot has no ${what}` };
  return others.length === 0 ? { id: one.id } : { missing: `Nautobot has ${found.length} of ${what}` };
}
