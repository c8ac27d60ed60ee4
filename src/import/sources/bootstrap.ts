import { isMapping } from '../../model/entry.js';
import { isDate } from '../../model/dates.js';
import { UserError } from '../../model/user-error.js';
import { textOf, textsOf } from '../paths.js';
import type { EntryValue, Remark, Source } from '../record.js';
import { readValues } from './read-input.js';

type Values = Readonly<Record<string, unknown>>;

/** `global_settings.yml` of the Bootstrap integration of Nautobot's SSoT app: vocabulary, software, images and policy. */
export const bootstrapSource: Source = async ({ files }) => {
  const changed: Remark[] = [];
  const skipped: Remark[] = [];
  const settings = (await Promise.all(files.map(readValues))).flat().filter(isMapping);
  const all = (key: string): readonly Values[] =>
    settings.flatMap((each) => (Array.isArray(each[key]) ? each[key].flatMap(asMapping) : []));
  if (
    !settings.some((each) =>
      ['software', 'software_version', 'platform', 'validated_software', 'manufacturer'].some((key) => key in each),
    )
  )
    throw new UserError('found no settings: expected mappings such as platform, software and validated_software');
  const records = all('validated_software').map((value, index) => recordOf(value, index, changed, skipped));
  const used = usedBy(records.filter((record) => record !== undefined));
  return {
    devices: [],
    entries: {
      manufacturers: all('manufacturer').flatMap(named),
      tenants: all('tenant').flatMap(named),
      // Roles and tags are of many kinds there; what is not of devices and not used has no place here.
      roles: all('role')
        .filter((role) => isOfDevices(role) || used.has(text(role, 'name') ?? ''))
        .flatMap(named),
      locations: all('location').flatMap(named),
      tags: all('tag').flatMap(named),
      platforms: all('platform').flatMap((value) =>
        named(value).map((entry) => ({
          name: entry['name'],
          ...optional({ manufacturer: text(value, 'manufacturer'), network_driver: text(value, 'network_driver') }),
          ...optional({ description: text(value, 'description') }),
        })),
      ),
      // Settings files say `software`; what the integration loads says `software_version`.
      software_versions: [...all('software'), ...all('software_version')].flatMap((value, index) =>
        softwareOf(value, index, changed, skipped),
      ),
      software_image_files: [...all('software_image'), ...all('software_image_file')].flatMap((value, index) =>
        imageOf(value, index, changed, skipped),
      ),
      validated_software: records.filter((record) => record !== undefined),
    },
    skipped,
    changed,
    curated: { platforms: true },
  };
};

/** An entry, which may be its name alone. */
function asMapping(value: unknown): readonly Values[] {
  if (isMapping(value)) return [value];
  return typeof value === 'string' ? [{ name: value }] : [];
}

const text = (value: Values, key: string): string | undefined => textOf(value[key]);

/** Only the fields that hold something. */
function optional(fields: EntryValue): EntryValue {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== false && !isEmptyList(value)),
  );
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function named(value: Values): readonly EntryValue[] {
  const name = text(value, 'name');
  return name === undefined ? [] : [{ name, ...optional({ description: text(value, 'description') }) }];
}

function isOfDevices(role: Values): boolean {
  const types = textsOf(role['content_types']);
  return types.length === 0 || types.includes('dcim.device');
}

const dateOf = (value: unknown): string | undefined => {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(textOf(value) ?? '')?.[0];
  return day !== undefined && isDate(day) ? day : undefined;
};

function softwareOf(value: Values, index: number, changed: Remark[], skipped: Remark[]): readonly EntryValue[] {
  const [platform, version] = [text(value, 'platform'), text(value, 'version')];
  if (platform === undefined || version === undefined) {
    skipped.push({ reason: 'software without platform or version', name: platform ?? version ?? nth(index) });
    return [];
  }
  if (typeof value['version'] === 'number')
    changed.push({
      reason: 'version that YAML reads as a number, which has no trailing zeros: quote it in the source',
      name: `${platform} ${version}`,
    });
  return [softwareEntry(value, platform, version)];
}

/** What an entry without a name is called. */
const nth = (index: number): string => `entry ${index + 1}`;

function softwareEntry(value: Values, platform: string, version: string): EntryValue {
  return {
    platform,
    version,
    status: text(value, 'status') ?? 'Active',
    ...optional({
      alias: text(value, 'alias'),
      release_date: dateOf(value['release_date']),
      end_of_support_date: dateOf(value['eos_date'] ?? value['end_of_support_date']),
      documentation_url: text(value, 'documentation_url'),
      long_term_support: (value['lts'] ?? value['long_term_support']) === true,
      pre_release: value['pre_release'] === true,
      tags: textsOf(value['tags']),
    }),
  };
}

/** `arista_eos - 15.4.3`, as both images and records name their software. */
function softwareNamed(name: string | undefined): EntryValue | undefined {
  const at = name?.indexOf(' - ') ?? -1;
  if (name === undefined || at < 0) return undefined;
  return { platform: name.slice(0, at).trim(), version: name.slice(at + 3).trim() };
}

/** The software that an image file or a record is of, by one name or by platform and version. */
function softwareIn(value: Values): EntryValue | undefined {
  const [platform, version] = [text(value, 'platform'), text(value, 'software_version')];
  const whole = softwareNamed(version) ?? softwareNamed(text(value, 'software'));
  return whole ?? (version !== undefined && platform !== undefined ? { platform, version } : undefined);
}

function imageOf(value: Values, index: number, changed: Remark[], skipped: Remark[]): readonly EntryValue[] {
  const file = text(value, 'file_name') ?? text(value, 'image_file_name');
  const software = softwareIn(value);
  if (file === undefined || software === undefined) {
    skipped.push({ reason: 'image file without name or software', name: file ?? nth(index) });
    return [];
  }
  return [imageEntry(value, file, software, changed)];
}

function imageEntry(value: Values, file: string, software: EntryValue, changed: Remark[]): EntryValue {
  const checksum = text(value, 'image_file_checksum');
  const algorithm = text(value, 'hashing_algorithm')?.toLowerCase();
  const isWhole = checksum !== undefined && algorithm !== undefined && /^[0-9a-f]+$/i.test(checksum);
  if (checksum !== undefined && !isWhole)
    changed.push({
      reason: 'checksum left out',
      name: file,
      detail: algorithm === undefined ? 'it has no algorithm' : `"${checksum}" is not hexadecimal`,
    });
  const size = value['file_size'];
  return {
    software_version: software,
    image_file_name: file,
    status: text(value, 'status') ?? 'Active',
    ...optional({
      image_file_checksum: isWhole ? checksum : undefined,
      hashing_algorithm: isWhole ? algorithm : undefined,
      image_file_size: typeof size === 'number' ? size : undefined,
      download_url: text(value, 'download_url'),
      default_image: value['default_image'] === true,
      device_types: textsOf(value['device_types']),
      tags: textsOf(value['tags']),
    }),
  };
}

function recordOf(value: Values, index: number, changed: Remark[], skipped: Remark[]): EntryValue | undefined {
  const name = text(value, 'software') ?? nth(index);
  const software = softwareIn(value);
  const start = dateOf(value['valid_since'] ?? value['start']);
  if (software === undefined || start === undefined) {
    skipped.push({ reason: 'validated software without software or start', name });
    return undefined;
  }
  if (textsOf(value['tags']).length > 0)
    changed.push({ reason: 'tags of validated software left out', name, detail: 'they have no place here' });
  return {
    software,
    start,
    ...optional({
      end: dateOf(value['valid_until'] ?? value['end']),
      preferred: value['preferred_version'] === true,
      devices: textsOf(value['devices']),
      device_tenants: textsOf(value['device_tenants']),
      device_types: textsOf(value['device_types']),
      device_roles: textsOf(value['device_roles']),
      inventory_items: textsOf(value['inventory_items']),
      object_tags: textsOf(value['object_tags']),
    }),
  };
}

function usedBy(records: readonly EntryValue[]): ReadonlySet<string> {
  return new Set(records.flatMap((record) => textsOf(record['device_roles'])));
}
