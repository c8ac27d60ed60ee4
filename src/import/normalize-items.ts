import type { Known } from './known.js';
import { defined, type DeviceRecord, type EntryValue, type ItemRecord } from './record.js';
import { manufacturerNamed, modelNamed } from './tables/models.js';
import type { Context } from './usual-names.js';

/** The inventory items of a device as entries, the members of a stack first. */
export function itemsOf(
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
