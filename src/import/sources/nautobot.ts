import { isMapping } from '../../model/entry.js';
import { compareText } from '../../model/compare.js';
import { quote } from '../../model/describe.js';
import { UserError } from '../../model/user-error.js';
import { plural } from '../../text/words.js';
import { textOf, textsOf, unusedPaths, valueAt, whyFiltered } from '../paths.js';
import type { FieldPath } from '../presets/preset.js';
import type { DeviceRecord, InputFile, RecordField, Remark, Source, SourceData, SourceOptions } from '../record.js';
import { readCsv } from './csv.js';
import { deviceRecord } from './device-record.js';
import type { NautobotLists } from './nautobot-names.js';
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

/** Saved answers of Nautobot: of GraphQL, with all that they hold, or devices of the REST API; and the CSV export of devices. */
export const nautobotSource: Source = async (options) => {
  const { files, fields, filters } = options;
  const tables = files.filter(isTable);
  const read: Answers = { lists: {}, rest: [], counted: 0, refusals: [] };
  for (const file of files) if (!isTable(file)) for (const value of await readValues(file)) collectAnswer(value, read);
  const { lists, counted, refusals } = read;
  // A page may have been saved twice.
  const rest = [...new Map(read.rest.map((object) => [textOf(object['id']) ?? object, object])).values()];
  const isEmpty = rest.length === 0 && lists['devices'] === undefined && lists['software_versions'] === undefined;
  if (isEmpty && tables.length === 0)
    throw new UserError(
      `found no devices${refusals.length === 0 ? '' : ` (the answer says ${quote(refusals[0] ?? '')})`}: expected answers of GraphQL, or of /api/dcim/devices/?depth=1`,
    );
  const table = tables.length === 0 ? undefined : withoutIds(await readCsv({ ...options, files: tables }));
  if (isEmpty && table !== undefined) return { ...table, curated: { platforms: true } };
  const data = fromNautobotAnswers(lists, rest, { fields, filters });
  const held = rest.filter(isDevice).length;
  const missing: readonly Remark[] =
    held < counted
      ? [
          {
            reason: 'pages that are missing',
            name: plural(counted - held, 'device'),
            detail: `Nautobot counts ${counted}, and the files hold ${held}`,
          },
        ]
      : [];
  return {
    ...data,
    devices: [...data.devices, ...(table?.devices ?? [])],
    skipped: [...missing, ...data.skipped, ...(table?.skipped ?? [])],
    changed: [...data.changed, ...(table?.changed ?? [])],
  };
};

interface Answers {
  readonly lists: Record<string, Values[]>;
  /** Objects of the REST API. */
  readonly rest: Values[];
  /** How many devices the pages count. */
  counted: number;
  /** What Nautobot says instead of an answer. */
  readonly refusals: string[];
}

/** Takes the lists out of an answer: of GraphQL, a page of the REST API, one device, a bare list of either, or a recording. */
function collectAnswer(value: unknown, into: Answers): void {
  if (Array.isArray(value)) {
    for (const item of value) collectAnswer(item, into);
    return;
  }
  const body = bodyOf(value);
  const refusal = textOf(body['detail']) ?? textsOf(body['errors'])[0] ?? messageIn(body['errors']);
  if (refusal !== undefined) into.refusals.push(refusal);
  if (Array.isArray(body['results'])) {
    const objects = body['results'].filter(isMapping);
    into.rest.push(...objects);
    const { count } = body;
    if (typeof count === 'number' && objects.every(isDevice)) into.counted = Math.max(into.counted, count);
    return;
  }
  if (body['device_type'] !== undefined) {
    into.rest.push(body);
    return;
  }
  const data = isMapping(body['data']) ? body['data'] : body;
  const { device } = data;
  if (isMapping(device) && body !== data) (into.lists['devices'] ??= []).push(device);
  for (const [name, list] of Object.entries(data))
    if (Array.isArray(list)) (into.lists[name] ??= []).push(...list.filter(isMapping));
}

function messageIn(errors: unknown): string | undefined {
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  return isMapping(first) ? textOf(first['message']) : undefined;
}

/** Whether an object of the REST API is a device; before 2.0, objects do not say what they are. */
function isDevice(object: Values): boolean {
  const type = textOf(object['object_type']);
  return type === undefined ? 'device_type' in object : type === 'dcim.device';
}

const isTable = ({ path }: InputFile): boolean => /\.(?:csv|tsv)$/i.test(path);

/** An export as CSV has the ids of tags, which mean nothing here. */
function withoutIds(data: SourceData): SourceData {
  const isId = (text: string): boolean => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
  return {
    ...data,
    devices: data.devices.map((device) => ({ ...device, tags: device.tags?.filter((tag) => !isId(tag)) })),
  };
}

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
  for (const record of rest) {
    const device = deviceRecord({ record }, `device ${textOf(record['id']) ?? ''}`, { user: fields, own: OWN });
    const reason = whyNoDevice(record, device);
    if (reason === undefined) add(record, device);
    else skipped.push({ reason, name: device.fields.name ?? device.from });
  }
  const scopes = [...(ordered.devices ?? []), ...rest].map((record) => ({ record }));
  const changed = [...data.changed, ...unusedPaths(scopes, fields, filters)];
  return { ...data, devices, skipped: [...data.skipped, ...skipped], changed };
}

/** Why an object of the REST API gives no device, or undefined where it does. */
function whyNoDevice(record: Values, { fields }: DeviceRecord): string | undefined {
  if (!isDevice(record))
    return `objects of the REST API that are not devices (${textOf(record['object_type']) ?? 'of no type'}): save an answer of GraphQL for those`;
  const isShallow = fields.device_type === undefined && isMapping(record['device_type']);
  return isShallow ? 'only ids of what the device refers to: save /api/dcim/devices/?depth=1' : undefined;
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
