import { isMapping } from '../../model/entry.js';
import { parseVersion, familyOf } from '../../versions/index.js';
import { plural } from '../../text/words.js';
import { quote } from '../../model/describe.js';
import { UserError } from '../../model/user-error.js';
import { type Scope, textOf, textsOf, unusedPaths, valueAt, whyFiltered } from '../paths.js';
import type { FieldPath } from '../presets/preset.js';
import type {
  DeviceRecord,
  EntryValue,
  FieldMap,
  Filter,
  InputFile,
  RecordField,
  Remark,
  Source,
  SourceData,
} from '../record.js';
import { readCsv } from './csv.js';
import { deviceRecord } from './device-record.js';
import { deviceTypeOf, deviceTypeSource } from './device-types.js';
import { readValues } from './read-input.js';

type Values = Readonly<Record<string, unknown>>;

/** The fields of a device in REST and GraphQL; before 4.0 its role was `device_role`. */
const OWN: Readonly<Partial<Record<RecordField, readonly FieldPath[]>>> = {
  name: ['name'],
  manufacturer: ['device_type.manufacturer.name', 'device_type.manufacturer.display'],
  device_type: ['device_type.model'],
  part_number: ['device_type.part_number'],
  platform: ['platform.name', 'platform.display'],
  software_version: [
    'custom_fields.sw_version',
    'custom_fields.software_version',
    'custom_fields.os_version',
    'custom_fields.version',
  ],
  serial: ['serial'],
  asset_tag: ['asset_tag'],
  role: ['role.name', 'device_role.name', 'role.display', 'device_role.display'],
  location: ['site.name', 'site.display'],
  tenant: ['tenant.name'],
  // Labels follow the language of the user.
  status: ['status.value', 'status.label', 'status'],
  tags: ['tags'],
  comments: ['comments'],
};

/**
 * What NetBox (3.7 and 4) gives: saved answers of its REST API or GraphQL, the CSV export of the table of devices, and its
 * device types. A live NetBox gives the same pages.
 */
export const netboxSource: Source = async (options) => {
  const { files, fields, filters = [] } = options;
  const isCsv = (file: InputFile): boolean => /\.(?:csv|tsv)$/i.test(file.path);
  const isYaml = (file: InputFile): boolean => /\.ya?ml$/i.test(file.path);
  const parts: SourceData[] = [];
  const tables = files.filter(isCsv);
  if (tables.length > 0) parts.push(withPlatformVersions(await readCsv({ ...options, files: tables }, namelessRow)));
  const types = files.filter(isYaml);
  if (types.length > 0) parts.push(await deviceTypeSource({ ...options, files: types }));
  const answers: unknown[] = [];
  for (const file of files) if (!isCsv(file) && !isYaml(file)) answers.push(...(await readValues(file)));
  if (answers.length > 0) parts.push(fromAnswers(answers, fields, filters));
  return joinData(parts);
};

/** The table calls every nameless device alike; those of a virtual chassis it calls after their place. */
const namelessRow = (row: Readonly<Record<string, string>>): string | undefined => {
  const id = row['ID'];
  return id === undefined || id === '' ? undefined : `unnamed-${id}`;
};

/** Puts what several files hold together. */
function joinData(parts: readonly SourceData[]): SourceData {
  return {
    devices: parts.flatMap(({ devices }) => devices),
    entries: { device_types: parts.flatMap(({ entries }) => entries?.device_types ?? []) },
    skipped: parts.flatMap(({ skipped }) => skipped),
    changed: parts.flatMap(({ changed }) => changed),
    curated: { platforms: false },
  };
}

/** The devices, device types and inventory items in answers of the REST API or GraphQL. */
export function fromAnswers(answers: readonly unknown[], fields: FieldMap, filters: readonly Filter[]): SourceData {
  const lists = new Map<string, Map<string, Values>>();
  const counts = new Map<string, number>();
  for (const answer of answers) {
    for (const { kind, items, count } of listsIn(answer)) {
      const list = lists.get(kind) ?? new Map<string, Values>();
      lists.set(kind, list);
      // Pages overlap where something changes while they are read.
      for (const item of items) list.set(textOf(item['id']) ?? String(list.size), item);
      if (count !== undefined) counts.set(kind, Math.max(count, counts.get(kind) ?? 0));
    }
  }
  const found = lists.get('devices');
  const machines = [...(lists.get('virtual-machines')?.values() ?? [])];
  if (found === undefined && !lists.has('device-types'))
    throw new UserError(
      `found no devices${refusalIn(answers)}${machines.length === 0 ? '' : `, but ${plural(machines.length, 'virtual machine')}, which are not imported`}: expected answers of /api/dcim/devices/, of GraphQL, or a CSV export`,
    );
  const skipped: Remark[] = machines.map((machine) => ({
    reason: 'virtual machines, which are not imported from NetBox',
    name: textOf(machine['name']) ?? `virtual machine ${textOf(machine['id']) ?? ''}`,
  }));
  const scopes = [...(found?.values() ?? [])].map((record) => ({ record }));
  const changed: Remark[] = [...unusedPaths(scopes, fields, filters)];
  const [all, count] = [found?.size ?? 0, counts.get('devices') ?? 0];
  if (all < count)
    skipped.push({
      reason: 'pages that are missing',
      name: plural(count - all, 'device'),
      detail: `NetBox counts ${count}, and the files hold ${all}`,
    });
  const items = itemsByDevice(lists.get('inventory-items'));
  const partNumbers = new Map<string, string | undefined>();
  for (const [id, type] of lists.get('device-types') ?? []) partNumbers.set(id, textOf(type['part_number']));
  const devices: DeviceRecord[] = [];
  for (const [id, record] of found ?? []) {
    const scope: Scope = { record };
    const made = named(deviceRecord(scope, `device ${id}`, { user: fields, own: OWN }), record, id, changed);
    const reason = whyFiltered(filters, (path) => valueAt(scope, path));
    if (reason !== undefined) {
      skipped.push({ reason, name: made.fields.name ?? `device ${id}` });
      continue;
    }
    const part = partNumbers.get(textOf(valueAt(scope, 'device_type.id')) ?? '');
    devices.push({
      ...made,
      fields: { ...made.fields, ...(part !== undefined && { part_number: part }) },
      tags: textsOf(record['tags']),
      ...(items.has(id) && { items: items.get(id) }),
    });
  }
  const types = [...(lists.get('device-types')?.values() ?? [])].flatMap((type): EntryValue[] => {
    const entry = deviceTypeOf(type);
    return entry === undefined ? [] : [entry];
  });
  return withPlatformVersions({ devices, entries: { device_types: types }, skipped, changed });
}

/** What NetBox says where it refuses: an answer that was saved without a look at it. */
function refusalIn(answers: readonly unknown[]): string {
  for (const answer of answers) {
    const body = isMapping(answer) && isMapping(answer['body']) ? answer['body'] : answer;
    const detail = isMapping(body) ? textOf(body['detail']) : undefined;
    if (detail !== undefined) return ` (the answer says ${quote(detail)})`;
  }
  return '';
}

interface Listed {
  readonly kind: string;
  readonly items: readonly Values[];
  readonly count: number | undefined;
}

/** The lists in one answer: a page, a bare list, one object, or the data of GraphQL. */
function listsIn(answer: unknown): readonly Listed[] {
  if (!isMapping(answer)) return Array.isArray(answer) ? answer.flatMap(listsOfItem(answer)) : [];
  if (isMapping(answer['body'])) return listsIn(answer['body']);
  if (isMapping(answer['data']))
    return Object.entries(answer['data']).flatMap(([name, list]) =>
      Array.isArray(list)
        ? [
            {
              kind: `${name.replace(/_list$/, '').replaceAll('_', '-')}s`,
              items: list.filter(isMapping),
              count: undefined,
            },
          ]
        : [],
    );
  const { results, count } = answer;
  if (Array.isArray(results)) {
    const items = results.filter(isMapping);
    const kind = kindOf(items[0]);
    return kind === undefined ? [] : [{ kind, items, count: typeof count === 'number' ? count : undefined }];
  }
  const kind = kindOf(answer);
  return kind === undefined ? [] : [{ kind, items: [answer], count: undefined }];
}

/** A list may be one of pages, or one of devices. */
function listsOfItem(list: readonly unknown[]): (item: unknown, index: number) => readonly Listed[] {
  const [first] = list;
  const isPages = isMapping(first) && (Array.isArray(first['results']) || isMapping(first['body']));
  return (item, index) => {
    if (isPages) return listsIn(item);
    const kind = kindOf(first);
    return index > 0 || kind === undefined ? [] : [{ kind, items: list.filter(isMapping), count: undefined }];
  };
}

/** What an object is, by its address in the API; one without is a device where it has a device type. */
function kindOf(item: unknown): string | undefined {
  if (!isMapping(item)) return undefined;
  const path = /\/api\/(?:dcim|virtualization|tenancy|extras)\/([a-z-]+)\//.exec(textOf(item['url']) ?? '')?.[1];
  return path ?? ('device_type' in item ? 'devices' : 'model' in item ? 'device-types' : undefined);
}

function itemsByDevice(found: ReadonlyMap<string, Values> = new Map()): ReadonlyMap<string, DeviceRecord['items']> {
  const items = new Map<string, NonNullable<DeviceRecord['items']>[number][]>();
  for (const item of found.values()) {
    const device = textOf(valueAt({ record: item }, 'device.id'));
    const name = textOf(item['name']);
    if (device === undefined || name === undefined) continue;
    const list = items.get(device) ?? [];
    items.set(device, list);
    list.push({
      name,
      manufacturer: textOf(item['manufacturer']),
      partId: textOf(item['part_id']),
      serial: textOf(item['serial']),
    });
  }
  return items;
}

/** Gives a device without a name one that stays: of its place in the virtual chassis, or of its id. */
function named(device: DeviceRecord, record: Values, id: string, changed: Remark[]): DeviceRecord {
  if (device.fields.name !== undefined) return device;
  const chassis = textOf(valueAt({ record }, 'virtual_chassis.name'));
  const position = textOf(record['vc_position']);
  const name = chassis !== undefined && position !== undefined ? `${chassis}:${position}` : `unnamed-${id}`;
  changed.push({ reason: 'device without a name', name, detail: `device ${id} is named ${name}` });
  return { ...device, fields: { ...device.fields, name } };
}

/** Takes the version out of the name of a platform, such as `IOS-XE 17.9.4a`, where no field holds one. */
function withPlatformVersions(data: SourceData): SourceData {
  const devices = data.devices.map((device) => {
    const { platform, software_version: version } = device.fields;
    if (platform === undefined || version !== undefined) return device;
    const found = versionInName(platform);
    return found === undefined ? device : { ...device, fields: { ...device.fields, software_version: found } };
  });
  return { ...data, devices, curated: { platforms: false } };
}

function versionInName(platform: string): string | undefined {
  const family = familyOf(platform);
  const last = platform.slice(platform.lastIndexOf(' ') + 1);
  return family !== 'other' && /\d/.test(last) && parseVersion(family, last) !== undefined ? last : undefined;
}
