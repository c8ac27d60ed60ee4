// A fleet made up from a seed: the same one for the same numbers, in the layouts that people keep theirs in.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** How the devices are spread over files: one in each, a list of 500 in each, or 100 documents of one in each. */
export type Layout = 'one-device-files' | 'list-files' | 'multi-document-files';

/** What a fleet is made of. */
export interface FleetOptions {
  readonly devices: number;
  readonly records: number;
  readonly layout: Layout;
  /** Gives each device comments of two lines, as block text, which the YAML library has to read. */
  readonly blockText?: boolean;
}

/** What was written: how many files, and how many bytes they have. */
export interface WrittenFleet {
  readonly files: number;
  readonly bytes: number;
}

/** A mapping as it stands in YAML and JSON. */
export type Fields = Readonly<Record<string, unknown>>;

const SEED = 20_261_121;
const PER_FILE: Readonly<Record<Layout, number>> = {
  'one-device-files': 1,
  'list-files': 500,
  'multi-document-files': 100,
};

const VENDORS = [
  { manufacturer: 'Arista', platform: 'eos', model: 'DCS-7050', part: 'DCS-7050-SUP', image: 'EOS', suffix: 'F.swi' },
  { manufacturer: 'Cisco', platform: 'iosxe', model: 'C9300-48', part: 'C9300-NM-8X', image: 'cat9k', suffix: '.bin' },
  { manufacturer: 'Cisco', platform: 'nxos', model: 'N9K-C93180', part: 'N9K-X9716D', image: 'nxos', suffix: '.bin' },
  { manufacturer: 'Juniper', platform: 'junos', model: 'QFX5120', part: 'QFX-MIC', image: 'jinstall', suffix: '.tgz' },
  { manufacturer: 'Nokia', platform: 'sros', model: '7750-SR', part: '3HE-IMM', image: 'TiMOS', suffix: '.zip' },
];
const ROLES = ['access', 'aggregation', 'border', 'core', 'firewall', 'leaf', 'spine', 'wan-edge'];
const TAGS = ['campus', 'datacenter', 'dmz', 'lab', 'legacy', 'pci', 'plant', 'retail'];
const TYPES_OF_VENDOR = 12;
const VERSIONS_OF_VENDOR = 25;
const TENANTS = 20;
const LOCATIONS = 400;

/** Numbers that look random, from those that they are drawn for: the same for the same. */
function drawFor(...keys: readonly number[]): (below: number) => number {
  let state = SEED;
  for (const key of keys) state = Math.imul(state ^ (key + 0x9e37), 0x85eb_ca6b) ^ (state >>> 13);
  return (below) => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const vendorOf = (index: number) => VENDORS[index % VENDORS.length] ?? { ...VENDORS[0]! };
const typeOf = (vendor: number, type: number): string => `${vendorOf(vendor).model}-${10 + type}T`;
const versionOf = (vendor: number, version: number): string =>
  `${17 - (vendor % 3)}.${1 + (version % 12)}.${Math.floor(version / 12) + 1}${'ABCDE'[vendor] ?? ''}`;
const numbered = (word: string, index: number): string => `${word}-${String(index).padStart(3, '0')}`;
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** The entries that all devices refer to. */
export function vocabulary(): Fields {
  return {
    manufacturers: [...new Set(VENDORS.map(({ manufacturer }) => manufacturer))],
    platforms: VENDORS.map(({ platform, manufacturer }) => ({ name: platform, manufacturer })),
    roles: ROLES,
    tags: TAGS,
    tenants: upTo(TENANTS).map((index) => numbered('tenant', index)),
    locations: upTo(LOCATIONS).map((index) => numbered('site', index)),
    device_types: VENDORS.flatMap(({ manufacturer }, vendor) =>
      upTo(TYPES_OF_VENDOR).map((type) => ({ manufacturer, model: typeOf(vendor, type) })),
    ),
    software_versions: VENDORS.flatMap(({ platform, image, suffix }, vendor) =>
      upTo(VERSIONS_OF_VENDOR).map((index) => {
        const version = versionOf(vendor, index);
        const file = { image_file_name: `${image}-${version}${suffix}`, status: 'Active', default_image: true };
        return { platform, version, status: 'Active', release_date: '2025-03-01', software_image_files: [file] };
      }),
    ),
  };
}

/** What a record of validated software is for; devices are made to fit one. */
function targetOf(record: number): { vendor: number; version: number; types: string[]; roles: string[]; tag?: string } {
  const draw = drawFor(1, record);
  const vendor = record % VENDORS.length;
  const version = draw(VERSIONS_OF_VENDOR);
  const types = [...new Set(upTo(1 + draw(3)).map(() => typeOf(vendor, draw(TYPES_OF_VENDOR))))];
  const roles = [...new Set(upTo(1 + draw(3)).map(() => ROLES[draw(ROLES.length)] ?? ''))];
  const kind = draw(20);
  return {
    vendor,
    version,
    types: kind < 15 ? types : [],
    roles: kind < 10 ? roles : [],
    ...(kind >= 15 && { tag: TAGS[draw(TAGS.length)] ?? '' }),
  };
}

/** The records of validated software: most for some types in some roles, some for whole types, some by tag. */
export function validatedSoftware({ records, devices }: FleetOptions): readonly Fields[] {
  return upTo(records).map((index) => {
    const { vendor, version, types, roles, tag } = targetOf(index);
    const draw = drawFor(3, index);
    return {
      name: numbered('approval', index),
      software: { platform: vendorOf(vendor).platform, version: versionOf(vendor, version) },
      start: `202${5 + draw(2)}-0${1 + draw(9)}-01`,
      ...(draw(3) > 0 && { end: `2027-0${1 + draw(9)}-28` }),
      ...(draw(4) === 0 && { preferred: true }),
      ...(types.length > 0 && { device_types: types }),
      ...(roles.length > 0 && { device_roles: roles }),
      ...(tag !== undefined && { object_tags: [tag] }),
      ...(draw(20) === 0 && { devices: upTo(3).map(() => deviceName(draw(devices))) }),
    };
  });
}

function deviceName(index: number): string {
  return `${numbered('site', index % LOCATIONS)}-sw-${index}`;
}

/**
 * The device of a number, which as a rule runs what one of the records approves for it, and one time in thirty something
 * else; `isChanged` makes that certain.
 */
export function device(index: number, records: number, isChanged = false): Fields {
  const draw = drawFor(2, index);
  const { vendor, version, types, roles, tag } = targetOf(draw(records));
  const { platform, part } = vendorOf(vendor);
  const tags = [
    ...new Set([...(tag === undefined ? [] : [tag]), ...(draw(4) === 0 ? [TAGS[draw(TAGS.length)] ?? ''] : [])]),
  ];
  const other = draw(30) === 0 || isChanged ? 1 + draw(VERSIONS_OF_VENDOR - 1) : 0;
  return {
    name: deviceName(index),
    device_type: types[draw(types.length)] ?? typeOf(vendor, draw(TYPES_OF_VENDOR)),
    role: roles[draw(roles.length)] ?? ROLES[draw(ROLES.length)] ?? '',
    status: 'Active',
    platform,
    tenant: numbered('tenant', draw(TENANTS)),
    location: numbered('site', index % LOCATIONS),
    serial: `FDO${2_600_000 + index}X`,
    asset_tag: `A${10_000_000 + index}`,
    ...(tags.length > 0 && { tags }),
    software_version: versionOf(vendor, (version + other) % VERSIONS_OF_VENDOR),
    custom_fields: { rack: `R${draw(60)}`, owner: `team-${draw(12)}`, height_units: 1 + draw(4) },
    ...(index % 10 === 0 && {
      inventory_items: [
        {
          name: `Module ${draw(4)}`,
          part_id: part,
          serial: `SAL${index}`,
          tags: ['datacenter'],
          software_version: { platform, version: versionOf(vendor, draw(VERSIONS_OF_VENDOR)) },
        },
      ],
    }),
  };
}

/** Writes a fleet below a directory, as YAML, or the same data as JSON; gives what the files come to. */
export function writeFleet(directory: string, options: FleetOptions, notation: 'yaml' | 'json' = 'yaml'): WrittenFleet {
  let files = 0;
  let bytes = 0;
  const write = (file: string, documents: readonly Fields[]): void => {
    const text =
      notation === 'yaml'
        ? documents.map((document) => `${yamlOf(document, '').join('\n')}\n`).join('---\n')
        : JSON.stringify(documents.length === 1 ? documents[0] : documents);
    const absolute = path.join(directory, `${file}.${notation}`);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
    files += 1;
    bytes += Buffer.byteLength(text);
  };
  write('inventory/vocabulary', [vocabulary()]);
  write('policies/validated-software', [{ validated_software: validatedSoftware(options) }]);
  const { layout, devices, records } = options;
  for (let first = 0; first < devices; first += PER_FILE[layout]) {
    const inFile = upTo(Math.min(PER_FILE[layout], devices - first)).map((index) => ({
      ...device(first + index, records),
      ...(options.blockText === true && { comments: `Mounted in row ${index}.\nPowered from both feeds.\n` }),
    }));
    const documents =
      layout === 'multi-document-files' ? inFile.map((one) => ({ devices: [one] })) : [{ devices: inFile }];
    write(deviceFile(first), documents);
  }
  return { files, bytes };
}

/** The file of one-device-files that a device stands in, without its extension; a thousand files are in a folder. */
export function deviceFile(index: number): string {
  return `inventory/devices/${numbered('rack-row', Math.floor(index / 1000))}/${deviceName(index)}`;
}

/** Data as the lines of YAML in block style, short lists of texts in flow style, as exporters write it. */
export function yamlOf(data: Fields, indent: string): readonly string[] {
  return Object.entries(data).flatMap(([name, value]) => {
    if (Array.isArray(value)) {
      const items = value as readonly unknown[];
      const isShort = items.length <= 4 && items.every((item) => typeof item !== 'object');
      if (isShort) return [`${indent}${name}: [${items.map(scalarOf).join(', ')}]`];
      return [`${indent}${name}:`, ...items.flatMap((item) => itemOf(item, `${indent}  `))];
    }
    if (typeof value === 'string' && value.endsWith('\n'))
      return [
        `${indent}${name}: |`,
        ...value
          .trimEnd()
          .split('\n')
          .map((line) => `${indent}  ${line}`),
      ];
    if (typeof value !== 'object' || value === null) return [`${indent}${name}: ${scalarOf(value)}`];
    return [`${indent}${name}:`, ...yamlOf(value as Fields, `${indent}  `)];
  });
}

function itemOf(item: unknown, indent: string): readonly string[] {
  if (typeof item !== 'object' || item === null) return [`${indent}- ${scalarOf(item)}`];
  const [first = '', ...rest] = yamlOf(item as Fields, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function scalarOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const isText = typeof value === 'string' && !/^[A-Za-z][\w .-]*$/.test(text) && !/^\d+\.\d+\.\w+$/.test(text);
  return isText && !/^\d{4}-\d\d-\d\d$/.test(text) ? JSON.stringify(text) : text;
}
