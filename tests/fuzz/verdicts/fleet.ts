import type { FileSource } from '../../../src/files/file-source.js';
import { inMemory } from '../../../src/files/memory.js';
import { countBy } from '../../../src/model/group-by.js';

/** One file: the entries of each collection, and the texts before and behind them. */
export interface FleetFile {
  readonly collections: Record<string, unknown[]>;
  before?: string;
  raw: string;
}

/** A repository whose files can be changed; links lead from a path to that of a file. */
export interface Fleet {
  readonly files: Map<string, FleetFile>;
  readonly links: Map<string, string>;
  readonly config: Record<string, unknown>;
}

/** Chooses a whole number from 0 to below a count. */
export type Pick = (count: number) => number;

/** An entry that changes rename, move or break. */
export interface Device {
  name: string;
  [field: string]: unknown;
}

export const GOOD = '4.32.4M';
export const BAD = '4.31.6M';
export const ALSO_BAD = '4.30.1F';
const PLATFORM = 'eos';

/** The device or inventory item that runs software that no record approves. */
export interface Victim {
  readonly kind: 'device' | 'nested item' | 'item';
  readonly name: string;
}

export const VICTIM_NAME = 'victim';

/** The tenant whose namesakes of the victim a waiver may excuse, and the reason of that waiver. */
export const WAIVED_TENANT = 'blue';
export const WAIVED_NAMESAKE = 'of another tenant';

/** A fleet in which everything runs approved software. */
export function createFleet(pick: Pick): Fleet {
  const roles = ['leaf', 'spine', 'border'];
  const files = new Map<string, FleetFile>();
  const add = (path: string, collection: string, ...entries: readonly unknown[]): void => {
    const file = files.get(path) ?? { collections: {}, raw: '' };
    files.set(path, file);
    (file.collections[collection] ??= []).push(...entries);
  };
  const vocabulary = 'inventory/vocabulary.yaml';
  add(vocabulary, 'manufacturers', 'm');
  add(vocabulary, 'platforms', { name: PLATFORM }, { name: 'aboot' });
  add(vocabulary, 'device_types', { manufacturer: 'm', model: 't1' }, { manufacturer: 'm', model: 't2' });
  add(vocabulary, 'roles', ...roles);
  add(vocabulary, 'tags', 'canary', 'edge');
  add(vocabulary, 'tenants', 'red', 'blue');
  const software = pick(2) === 0 ? vocabulary : 'inventory/software.yaml';
  for (const version of [GOOD, BAD, ALSO_BAD])
    add(software, 'software_versions', {
      platform: PLATFORM,
      version,
      status: 'Active',
      software_image_files: [{ image_file_name: `${version}.swi`, status: 'Active', default_image: true }],
    });
  for (let index = pick(5) + 2; index > 0; index -= 1)
    add(`inventory/devices-${pick(3)}.yaml`, 'devices', createDevice(`d${index}`, GOOD, pick));
  const policy = (name: string, more: object): object => ({
    name,
    software: { platform: PLATFORM, version: GOOD },
    start: '2025-01-01',
    ...more,
  });
  add('policies/eos.yaml', 'validated_software', policy('by-role', { device_roles: roles }));
  add(`policies/${pick(2) === 0 ? 'eos' : 'types'}.yaml`, 'validated_software', {
    ...policy('by-type', { device_types: ['t1', 't2'] }),
    ...(pick(2) === 0 && { end: '2027-12-31' }),
  });
  add('policies/eos.yaml', 'validated_software', policy('by-tag', { object_tags: ['canary', 'edge'] }));
  // Only the victim's own version is not approved: an old one whose window is over counts as well.
  if (pick(2) === 0)
    add('policies/eos.yaml', 'validated_software', {
      ...policy('over', { software: { platform: PLATFORM, version: BAD }, end: '2026-01-31', device_roles: roles }),
    });
  const config: Record<string, unknown> = {};
  if (pick(4) === 0) config['multi_tenant_mode'] = true;
  // An approval that is over has days of grace; a change takes them away.
  if (pick(8) === 0) config['grace_days'] = 3650;
  return { files, links: new Map(), config };
}

export function createDevice(name: string, version: string | undefined, pick: Pick): Device {
  return {
    name,
    device_type: ['t1', 't2'][pick(2)],
    role: ['leaf', 'spine', 'border'][pick(3)],
    platform: PLATFORM,
    ...(pick(3) === 0 && { tags: [['canary', 'edge'][pick(2)]] }),
    ...(pick(4) === 0 && { tenant: ['red', 'blue'][pick(2)] }),
    ...(version !== undefined && { software_version: version }),
  };
}

/** Adds the victim with a version, or none, to a file: a device, an item in its device, or an item that names its device. */
export function addVictim(fleet: Fleet, { kind, name }: Victim, path: string, version: string | undefined): void {
  const file = fleet.files.get(path) ?? { collections: {}, raw: '' };
  fleet.files.set(path, file);
  const software = version === undefined ? {} : { software_version: { platform: PLATFORM, version } };
  const host: Device = { name, device_type: 't1', role: 'leaf', platform: PLATFORM };
  const item = { name: `${name}-item`, tags: ['canary'], ...software };
  if (kind === 'device') addTo(file, 'devices', { ...host, ...software });
  else if (kind === 'nested item') addTo(file, 'devices', { ...host, software_version: GOOD, inventory_items: [item] });
  else {
    addTo(file, 'devices', { ...host, software_version: GOOD });
    addTo(file, 'inventory_items', { ...item, device: name });
  }
}

export function addTo(file: FleetFile, collection: string, ...entries: readonly unknown[]): void {
  (file.collections[collection] ??= []).push(...entries);
}

/** The same fleet, to be changed on its own. */
export function copyFleet({ files, links, config }: Fleet): Fleet {
  return structuredClone({ files, links, config });
}

/** The path of the first file that holds the victim. */
export function findVictim({ files }: Fleet): string | undefined {
  for (const [path, { collections }] of files)
    if (Object.entries(collections).some(([name, entries]) => name.startsWith('device') && entries.some(isVictim)))
      return path;
  return undefined;
}

export function isVictim(entry: unknown): boolean {
  return String((entry as Partial<Device> | null)?.name).startsWith(VICTIM_NAME);
}

/** An entry of the victim: what identifies it, and all that it says. */
export interface Planted {
  readonly path: string;
  readonly identity: string;
  /** What identifies it by what it says itself: an item that names its device does not say more of that. */
  readonly ownIdentity: string;
  readonly version: unknown;
  readonly text: string;
}

/** The entries of the victim, its copies and namesakes in files that are read, by default those with planted software. */
export function findPlanted(fleet: Fleet, isWanted: (entry: Device) => boolean = isBad): readonly Planted[] {
  const found: Planted[] = [];
  const add = (path: string, entry: Device, holder: readonly unknown[], item?: string, ownHolder = holder): void => {
    if (!isWanted(entry)) return;
    const ownIdentity = identityOf(ownHolder, item);
    found.push({
      path,
      identity: identityOf(holder, item),
      ownIdentity,
      version: versionOf(entry),
      text: JSON.stringify(entry),
    });
  };
  for (const [path, { collections }] of fleet.files) {
    if (!isRead(fleet, path)) continue;
    for (const [collection, entries] of Object.entries(collections)) {
      for (const entry of entries as readonly Device[]) {
        if (collection.startsWith('device') && isVictim(entry)) {
          const holder = [entry.name, entry['tenant'], entry['location']];
          const { inventory_items: items, ...own } = entry;
          add(path, own, holder);
          // One of the faults is an item that is no mapping.
          for (const item of ((items ?? []) as readonly Device[]).filter((one) => typeof one === 'object'))
            add(path, item, holder, item.name);
        } else if (collection === 'inventory_items' && isVictim(asReference(entry['device']))) {
          const { name, tenant } = asReference(entry['device']);
          add(path, entry, holderOf(fleet, name, tenant), entry.name, [name, tenant]);
        }
      }
    }
  }
  return found;
}

/** The device that an item names, by its name alone or with its tenant. */
function asReference(device: unknown): { readonly name?: unknown; readonly tenant?: unknown } {
  return typeof device === 'object' && device !== null ? device : { name: device };
}

/** What identifies the device of a name, and of a tenant if one is given, if there is one. */
function holderOf({ files }: Fleet, name: unknown, tenant: unknown): readonly unknown[] {
  const devices = [...files.values()].flatMap(({ collections }) => (collections['devices'] ?? []) as readonly Device[]);
  const [device, other] = devices.filter(
    (one) => one.name === name && (tenant === undefined || one['tenant'] === tenant),
  );
  return device === undefined || other !== undefined ? [name, tenant] : [name, device['tenant'], device['location']];
}

/** What identifies a device by name, tenant and location, or an inventory item of it; what is no text says nothing. */
export function identityOf(holder: readonly unknown[], item?: string): string {
  const [name, tenant, location] = holder;
  const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return JSON.stringify([name, textOf(tenant), textOf(location), item ?? null]);
}

export function isVersioned(entry: Device): boolean {
  return (entry['software_version'] ?? null) !== null;
}

function versionOf({ software_version: software }: Device): unknown {
  return typeof software === 'object' ? (software as { version?: unknown } | null)?.version : software;
}

function isBad(entry: Device): boolean {
  const version = versionOf(entry);
  return version === BAD || version === ALSO_BAD;
}

/** Whether a file is in one of the areas, itself or by a link to it. */
function isRead({ links }: Fleet, path: string): boolean {
  const isOfArea = (one: string): boolean =>
    /^(?:inventory|policies|observed)\/.*\.[yY][aA]?[mM][lL]$/.test(one) && !/(?:^|\/)\./.test(one);
  return isOfArea(path) || [...links].some(([from, target]) => target === path && isOfArea(from));
}

/** A link to a file. */
export function linkTo({ links }: Fleet, path: string): string | undefined {
  return [...links].find(([, target]) => target === path)?.[0];
}

/** Reads a fleet as a checkout is read: links to files at their targets, links to folders not at all. */
export function sourceOf(fleet: Fleet): FileSource {
  return { ...inMemory(textsOf(fleet)), targetOf: (path) => fleet.links.get(path) };
}

/** The texts of all files, by their paths. */
export function textsOf({ files, links, config }: Fleet): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [path, file] of files) texts[path] = textOf(file);
  for (const [path, target] of links) texts[path] = texts[target] ?? '';
  if (Object.keys(config).length > 0) texts['fleetvet.yaml'] = `${JSON.stringify(config)}\n`;
  return texts;
}

function textOf({ collections, before = '', raw }: FleetFile): string {
  const textOfEntry = createTextOfEntry(Object.values(collections).flat());
  const lists = Object.entries(collections).map(
    ([name, entries]) => `${name}:\n${entries.map((entry) => `  - ${textOfEntry(entry)}\n`).join('')}`,
  );
  return `${before}${lists.join('')}${raw}`;
}

/** The texts of entries. The items that several of them share are written once, and as an alias. */
function createTextOfEntry(entries: readonly unknown[]): (entry: unknown) => string {
  const uses = countBy(entries, itemsOf);
  const anchors = new Map<unknown, string>();
  return (entry) => {
    const items = itemsOf(entry);
    if (items === undefined || uses.get(items) === 1) return JSON.stringify(entry);
    const { inventory_items: _, ...own } = entry as Device;
    const known = anchors.get(items);
    const anchor = known ?? `a${anchors.size}`;
    anchors.set(items, anchor);
    const text = known === undefined ? `&${anchor} ${JSON.stringify(items)}` : `*${anchor}`;
    return `${JSON.stringify(own).replace(/}$/, '')}, "inventory_items": ${text} }`;
  };
}

function itemsOf(entry: unknown): unknown {
  return (entry as Partial<Device> | null)?.['inventory_items'];
}
