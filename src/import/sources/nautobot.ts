import { compareText } from '../../model/compare.js';
import { UserError } from '../../model/user-error.js';
import { textOf, valueAt, whyFiltered } from '../paths.js';
import type { FieldPath } from '../presets/preset.js';
import type { DeviceRecord, RecordField, Remark, Source, SourceData, SourceOptions } from '../record.js';
import { unusedPaths } from '../unused-paths.js';
import { deviceRecord } from './device-record.js';
import { fromNautobot, type NautobotLists } from './nautobot-graphql.js';
import { readValues } from './read-input.js';

type Values = Readonly<Record<string, unknown>>;

/** The fields of a device in the REST API, of 1.x too. */
const OWN: Readonly<Partial<Record<RecordField, readonly FieldPath[]>>> = {
  name: ['name'],
  manufacturer: ['device_type.manufacturer.name'],
  device_type: ['device_type.model'],
  part_number: ['device_type.part_number'],
  platform: ['platform.name'],
  network_driver: ['platform.network_driver'],
  software_version: ['software_version.version'],
  serial: ['serial'],
  asset_tag: ['asset_tag'],
  role: ['role.name', 'device_role.name'],
  location: ['location.name', 'site.name'],
  tenant: ['tenant.name'],
  status: ['status.label', 'status.name', 'status.value'],
  tags: ['tags'],
  comments: ['comments'],
};

/** Saved answers of Nautobot: of GraphQL, with all that they hold, or pages of devices of the REST API. */
export const nautobotSource: Source = async ({ files, fields, filters }) => {
  const lists: Record<string, Values[]> = {};
  const rest: Values[] = [];
  for (const file of files) {
    for (const value of await readValues(file)) {
      const body = bodyOf(value);
      const data = isMapping(body['data']) ? body['data'] : body;
      for (const [name, list] of Object.entries(data)) {
        if (!Array.isArray(list)) continue;
        if (name === 'results') rest.push(...list.filter(isMapping));
        else (lists[name] ??= []).push(...list.filter(isMapping));
      }
    }
  }
  if (rest.length === 0 && lists['devices'] === undefined && lists['software_versions'] === undefined)
    throw new UserError('found no devices: expected answers of GraphQL, or of /api/dcim/devices/?depth=1');
  return fromNautobotAnswers(lists, rest, { fields, filters });
};

/** What the lists of GraphQL and the devices of the REST API hold, under the filters and with the fields of a definition. */
export function fromNautobotAnswers(
  lists: NautobotLists,
  rest: readonly Values[],
  { fields, filters = [] }: Pick<SourceOptions, 'fields' | 'filters'>,
): SourceData {
  const ordered = inOrder(lists);
  const data = fromNautobot(ordered);
  const skipped: Remark[] = [];
  const devices: DeviceRecord[] = [];
  const add = (record: Values, device: DeviceRecord): void => {
    const reason = whyFiltered(filters, (path) => valueAt({ record }, path));
    if (reason === undefined) devices.push(device);
    else skipped.push({ reason, name: device.fields.name ?? device.from });
  };
  for (const [index, record] of (ordered.devices ?? []).entries()) {
    const device = data.devices[index];
    if (device === undefined) continue;
    const mapped = deviceRecord({ record }, device.from, { user: fields, own: {} });
    add(record, { ...device, fields: { ...device.fields, ...mapped.fields } });
  }
  for (const record of rest)
    add(record, deviceRecord({ record }, `device ${textOf(record['id']) ?? ''}`, { user: fields, own: OWN }));
  const scopes = [...(ordered.devices ?? []), ...rest].map((record) => ({ record }));
  const changed = [...data.changed, ...unusedPaths(scopes, fields, filters)];
  return { ...data, devices, skipped: [...data.skipped, ...skipped], changed };
}

/** Lists in the order in which their objects were made, so that numbered names stay; without ids, as they came. */
function inOrder(lists: NautobotLists): NautobotLists {
  const textIn = (value: Values, field: string): string => textOf(value[field]) ?? '';
  return Object.fromEntries(
    (Object.entries(lists) as readonly [string, readonly Values[]][]).map(([name, list]) => [
      name,
      [...list].sort(
        (a, b) =>
          compareText(textIn(a, 'created'), textIn(b, 'created')) || compareText(textIn(a, 'id'), textIn(b, 'id')),
      ),
    ]),
  );
}

/** The answer itself, of a recording too. */
function bodyOf(value: unknown): Values {
  if (!isMapping(value)) return {};
  return isMapping(value['body']) ? value['body'] : value;
}

function isMapping(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
