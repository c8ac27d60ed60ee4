import { UserError } from '../../model/user-error.js';
import { type Scope, textOf, valueAt, whyFiltered } from '../paths.js';
import type { FieldPath } from '../presets/preset.js';
import type { DeviceRecord, RecordField, Remark, Source, SourceData } from '../record.js';
import { deviceRecord } from './device-record.js';
import { fromNautobot } from './nautobot-graphql.js';
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
export const nautobotSource: Source = async ({ files, fields, filters = [] }) => {
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
  const data = fromNautobot(lists);
  const skipped: Remark[] = [];
  const devices: DeviceRecord[] = [];
  for (const [index, record] of (lists['devices'] ?? []).entries()) {
    const device = data.devices[index];
    if (device !== undefined && !isFiltered(record, device)) devices.push(device);
  }
  for (const record of rest) {
    const scope: Scope = { record };
    const device = deviceRecord(scope, `device ${textOf(record['id']) ?? ''}`, { user: fields, own: OWN });
    if (!isFiltered(record, device)) devices.push(device);
  }
  return { ...data, devices, skipped: [...data.skipped, ...skipped] } satisfies SourceData;

  function isFiltered(record: Values, device: DeviceRecord): boolean {
    const reason = whyFiltered(filters, (path) => valueAt({ record }, path));
    if (reason !== undefined) skipped.push({ reason, name: device.fields.name ?? device.from });
    return reason !== undefined;
  }
};

/** The answer itself, of a recording too. */
function bodyOf(value: unknown): Values {
  if (!isMapping(value)) return {};
  return isMapping(value['body']) ? value['body'] : value;
}

function isMapping(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
