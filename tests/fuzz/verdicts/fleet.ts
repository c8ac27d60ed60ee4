import type { FileSource } from '../../../src/files/file-source.js';
import { inMemory } from '../../../src/files/memory.js';

/** One file: the entries of each collection, and a text behind them. */
export interface FleetFile {
  readonly collections: Record<string, unknown[]>;
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

/** The path of the file that holds the victim. */
export function findVictim({ files }: Fleet): string | undefined {
  return findAllVictims(files)[0];
}

/** The paths of the files that hold the victim, a copy, or a namesake. */
export function findAllVictims(files: Fleet['files']): readonly string[] {
  return [...files].flatMap(([path, { collections }]) => ((collections['devices'] ?? []).some(isVictim) ? [path] : []));
}

export function isVictim(entry: unknown): boolean {
  return String((entry as Partial<Device> | null)?.name).startsWith(VICTIM_NAME);
}

/** Reads a fleet as a checkout is read: links to files at their targets, links to folders not at all. */
export function sourceOf({ files, links, config }: Fleet): FileSource {
  const texts: Record<string, string> = {};
  for (const [path, file] of files) texts[path] = textOf(file);
  for (const [path, target] of links) texts[path] = texts[target] ?? '';
  if (Object.keys(config).length > 0) texts['fleetvet.yaml'] = `${JSON.stringify(config)}\n`;
  return { ...inMemory(texts), targetOf: (path) => links.get(path) };
}

function textOf({ collections, raw }: FleetFile): string {
  const lists = Object.entries(collections).map(
    ([name, entries]) => `${name}:\n${entries.map((entry) => `  - ${JSON.stringify(entry)}\n`).join('')}`,
  );
  return `${lists.join('')}${raw}`;
}
