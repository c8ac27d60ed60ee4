import { isMapping } from '../../model/entry.js';
import { UserError } from '../../model/user-error.js';
import { listWords } from '../../text/words.js';
import { collect, type Found, type Scope, textOf, unusedPaths, valueAt, whyFiltered } from '../paths.js';
import type { FieldPath, Preset } from '../presets/preset.js';
import type { DeviceRecord, InputFile, Remark, Source } from '../record.js';
import { deviceRecord } from './device-record.js';
import { bareName, readValues } from './read-input.js';

/** A file, and the values in it. */
export interface FileValues {
  readonly file: InputFile;
  readonly values: readonly unknown[];
}

/** Lists of objects in JSON, NDJSON or YAML, read as a preset says (interop.md, 2); `prepare` puts together what several files say. */
export function jsonSource(preset: Preset, prepare?: (inputs: readonly FileValues[]) => readonly FileValues[]): Source {
  return async ({ files, fields, filters: given }) => {
    const filters = given ?? preset.filters ?? [];
    const scopes: Scope[] = [];
    const devices: DeviceRecord[] = [];
    const skipped: Remark[] = [];
    const changed: Remark[] = [];
    let count = 0;
    for await (const { file, values } of prepared(files, prepare)) {
      const isList = values.length > 1;
      const root = isList ? values : values[0];
      const { found, others } = findRecords(root, preset);
      count += found.length;
      const nameless = found.length === 0 ? [{ key: undefined, value: undefined }] : others;
      for (const { key, value } of nameless)
        skipped.push({
          reason: 'nothing that says what device it is',
          name:
            textOf(valueAt({ record: value }, 'name') ?? valueAt({ record: value }, 'hostname')) ?? key ?? file.path,
          detail: file.path,
        });
      for (const [index, { value: record, key }] of found.entries()) {
        const scope: Scope = { record, key, file: bareName(file.path), root };
        scopes.push(scope);
        const from = found.length > 1 ? `${file.path}, record ${index + 1}` : file.path;
        const device = deviceRecord(scope, from, {
          user: fields,
          own: preset.fields,
          hints: preset.hints,
          constants: preset.constants,
        });
        const reason = whyFiltered(filters, (path) => valueAt(scope, path));
        if (
          reason === undefined &&
          isNumber(scope, [...(fields.software_version ?? []), ...(preset.fields.software_version ?? [])])
        )
          changed.push({
            reason: 'version that is a number in the source, which has no trailing zeros: make it a text there',
            name: device.fields.name ?? from,
            detail: `${device.fields.software_version ?? ''} (${from})`,
          });
        if (reason === undefined) devices.push(device);
        else skipped.push({ reason, name: device.fields.name ?? from });
      }
    }
    if (files.length > 0 && count === 0)
      throw new UserError(
        `found no devices in ${files.length === 1 ? (files[0]?.path ?? '') : `${files.length} files`}: expected ${preset.title}, with records at ${listWords(
          preset.records.map((path) => path || 'the top'),
          5,
          'or',
        )}`,
      );
    return { devices, skipped, changed: [...changed, ...unusedPaths(scopes, fields, given)] };
  };
}

/** Whether the first of these paths that leads to a value leads to a number with a fraction, such as 17.1 for 17.10. */
function isNumber(scope: Scope, paths: readonly FieldPath[]): boolean {
  for (const path of paths) {
    const value = valueAt(scope, typeof path === 'string' ? path : path.path);
    if (textOf(value) !== undefined) return typeof value === 'number' && !Number.isInteger(value);
  }
  return false;
}

/** One file after the other, or all together where they have to be prepared. */
async function* prepared(
  files: readonly InputFile[],
  prepare: ((inputs: readonly FileValues[]) => readonly FileValues[]) | undefined,
): AsyncGenerator<FileValues> {
  if (prepare === undefined) {
    for (const file of files) yield { file, values: await readValues(file) };
    return;
  }
  const inputs: FileValues[] = [];
  for (const file of files) inputs.push({ file, values: await readValues(file) });
  yield* prepare(inputs);
}

interface Records {
  readonly found: readonly Found[];
  /** What stands beside them and has none of the marks. */
  readonly others: readonly Found[];
}

/** The records of a value: those at the first path that leads to any. */
function findRecords(root: unknown, { records, marks }: Preset): Records {
  for (const path of records) {
    const all = collect(root, path).filter(({ value }) => isMapping(value));
    const isRecord = ({ value }: Found): boolean =>
      marks.length === 0 || marks.some((mark) => valueAt({ record: value }, mark) !== undefined);
    const found = all.filter(isRecord);
    if (found.length > 0)
      return { found, others: [...all.filter((one) => !isRecord(one)), ...withoutRecord(root, path)] };
  }
  return { found: [], others: [] };
}

/** Where records stand by host, such as `sw1.facts`: the hosts that have none, as those that did not answer. */
function withoutRecord(root: unknown, path: string): readonly Found[] {
  if (!path.startsWith('*.') || typeof root !== 'object' || root === null || Array.isArray(root)) return [];
  return Object.entries(root).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && collect(value, path.slice(2)).length === 0 ? [{ key, value }] : [],
  );
}

/** The source `json` by itself: any list of objects, with the fields under our names unless they are mapped. */
export const PLAIN_JSON: Preset = {
  title: 'a list of objects',
  records: [
    ...['devices', 'data.devices', 'data', 'results', 'result', 'response', 'items', 'hosts', 'nodes', 'switches'].map(
      (list) => `${list}.*`,
    ),
    ...['inventory', 'records', 'rows', 'value', 'values'].map((list) => `${list}.*`),
    '*',
    '',
  ],
  marks: [],
  fields: {
    name: ['name', 'hostname', 'hostName', 'device_name', 'deviceName', 'sysName', '$key'],
    manufacturer: ['manufacturer', 'vendor', 'brand', 'make'],
    device_type: [
      ...['model', 'device_model', 'deviceModel', 'modelName', 'platformId', 'productId', 'device_type', 'deviceType'],
      'hardware',
    ],
    part_number: ['part_number', 'partNumber'],
    platform: [
      'platform',
      'network_driver',
      'network_os',
      'device_os',
      'softwareType',
      'osType',
      'os_name',
      'os',
      'nos',
    ],
    software_version: [
      ...['software_version', 'softwareVersion', 'os_version', 'osVersion', 'sw_version', 'swVersion'],
      ...['running_version', 'firmware_version', 'firmwareVersion', 'version', 'firmware'],
    ],
    serial: ['serial', 'serial_number', 'serialNumber'],
    asset_tag: ['asset_tag', 'assetTag'],
    role: ['role', 'device_role', 'deviceRole', 'function'],
    location: ['location', 'site', 'siteName', 'site_name'],
    tenant: ['tenant', 'customer'],
    status: ['status'],
    tags: ['tags'],
    comments: ['comments', 'notes'],
    seen: ['seen', 'last_seen', 'lastSeen', 'lastUpdated'],
  },
};
