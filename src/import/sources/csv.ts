import { parse } from 'csv-parse/sync';

import { UserError } from '../../model/user-error.js';
import { familyOf } from '../../versions/index.js';
import { whyFiltered } from '../paths.js';
import type {
  DeviceRecord,
  FieldMap,
  InputFile,
  RecordField,
  Remark,
  Source,
  SourceData,
  SourceOptions,
} from '../record.js';
import { deviceRecord } from './device-record.js';

/** The headers of each field, best first: lower case, letters and digits only. */
const HEADERS: Readonly<Partial<Record<RecordField, readonly string[]>>> = {
  name: [
    'name',
    'hostname',
    'devicename',
    'devicehostname',
    'sysname',
    'systemname',
    'nodename',
    'device',
    'host',
    'node',
    'switch',
    'router',
    'fqdn',
    'displayname',
    'caption',
    'elementname',
    'equipment',
    'geraet',
    'gerät',
    'gerätename',
  ],
  manufacturer: [
    'manufacturer',
    'manufacturername',
    'devicetypemanufacturername',
    'devicetypemanufacturer',
    'vendor',
    'make',
    'brand',
    'hersteller',
  ],
  device_type: [
    'platformid',
    'model',
    'devicetype',
    'devicetypemodel',
    'devicemodel',
    'modelname',
    'modelnumber',
    'modelno',
    'modelnr',
    'modellnummer',
    'devicemodelname',
    'chassismodel',
    'hwmodel',
    'productid',
    'pid',
    'productnumber',
    'productname',
    'producttype',
    'machinetype',
    'hardwaretype',
    'hardware',
    'hardwaremodel',
    'hw',
    'chassis',
    'product',
    'type',
    'typ',
    'modell',
  ],
  part_number: ['partnumber', 'devicetypepartnumber', 'partno', 'sku'],
  platform: [
    'networkdriver',
    'networkos',
    'platform',
    'softwaretype',
    'ostype',
    'osfamily',
    'softwareplatform',
    'platformname',
    'networkosname',
    'osname',
    'operatingsystem',
    'os',
    'nos',
    'betriebssystem',
    'plattform',
  ],
  software_version: [
    'softwareversion',
    'softwareversionversion',
    'swversion',
    'osversion',
    'runningversion',
    'currentversion',
    'firmwareversion',
    'iosversion',
    'imageversion',
    'version',
    'firmware',
    'software',
    'release',
    'swver',
    'osver',
    'osrelease',
    'softwareimageversion',
    'nosversion',
    'swrelease',
    'osversionnumber',
    'versionnumber',
    'softwarestand',
    'firmwarestand',
    'iosxeversion',
    'currentsoftware',
    'currentos',
    'installedversion',
    'runningsoftware',
    'softwarerelease',
  ],
  serial: ['serialnumber', 'serial', 'serialno', 'sn', 'seriennummer'],
  asset_tag: ['assettag', 'asset', 'assetnumber', 'inventorynumber'],
  role: ['role', 'devicerole', 'rolename', 'function', 'rolle', 'funktion'],
  location: ['site', 'sitename', 'standort', 'location', 'locationname', 'datacenter', 'standortname', 'building'],
  tenant: ['tenant', 'customer', 'tenantname', 'customername', 'kunde', 'mandant'],
  status: ['status', 'statusname', 'devicestatus'],
  tags: ['tags', 'labels'],
  comments: ['comments', 'comment', 'notes', 'remarks'],
  seen: ['seen', 'lastseen', 'lastpolled', 'lastcontact'],
};

/** Spreadsheets with any headers, which are matched by name or mapped by the user (interop.md, 2). */
export const csvSource: Source = async (options) => readCsv(options);

/** Reads spreadsheets; `nameFor` gives a name to a row that has none. */
export async function readCsv(
  { files, fields, filters = [] }: SourceOptions,
  nameFor: (row: Readonly<Record<string, string>>) => string | undefined = () => undefined,
): Promise<SourceData> {
  const devices: DeviceRecord[] = [];
  const skipped: Remark[] = [];
  const changed: Remark[] = [];
  for (const file of files) {
    const { headers, rows } = readTable(file);
    const own = ownHeaders(headers, fields, file, driverColumn(headers, rows));
    changed.push(...repeatedColumns(headers, file));
    const read = rows.map(({ cells, line }) => {
      const record = recordOf(headers, cells);
      const device = deviceRecord({ record }, `${file.path}:${line}`, { user: fields, own });
      const name = device.fields.name ?? nameFor(record);
      return { record, device: name === undefined ? device : { ...device, fields: { ...device.fields, name } } };
    });
    changed.push(...lostZeros(read.map(({ device }) => device)));
    for (const { record, device } of read) {
      const reason = whyFiltered(filters, (header) => record[header] ?? record[headerLike(headers, header) ?? '']);
      if (reason === undefined) devices.push(withoutDate(device));
      else skipped.push({ reason, name: device.fields.name ?? device.from });
    }
  }
  return Promise.resolve({ devices, skipped, changed });
}

/** The cells of a row by their headers; of several columns with one header, the first counts. */
function recordOf(headers: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  const record: Record<string, string> = {};
  for (const [index, header] of headers.entries())
    if (!Object.hasOwn(record, header)) record[header] = plainText(cells[index] ?? '');
  return record;
}

/** The text of a cell that is written so that a spreadsheet leaves it as it is: `="17.10"` or `'17.10`. */
function plainText(cell: string): string {
  const formula = /^="([^"]*)"$/.exec(cell)?.[1];
  return (formula ?? (/^'[^']*$/.test(cell) ? cell.slice(1) : cell)).trim();
}

function repeatedColumns(headers: readonly string[], { path }: InputFile): readonly Remark[] {
  const names = new Set(headers.filter((header, index) => header !== '' && headers.indexOf(header) < index));
  return [...names].map((name) => ({
    reason: 'column that is there twice: the first counts',
    name,
    detail: path,
  }));
}

/** A version that has become a date is none any more. */
function withoutDate(device: DeviceRecord): DeviceRecord {
  const { software_version: version, ...rest } = device.fields;
  return version !== undefined && DATE.test(version) ? { ...device, fields: rest } : device;
}

interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
}

/**
 * Reads a table with a line of headers; a byte order mark and the delimiter are found out, and fields may hold line breaks.
 * @throws {UserError} where the file is no such table.
 */
function readTable({ path, text }: InputFile): Table {
  const content = text.replace(/^\uFEFF/, '');
  if (/^\s*<(?:!doctype|html)/i.test(content))
    throw new UserError(`${path} is a page of HTML, such as that of a login: expected an export as CSV`);
  // Excel names the delimiter in a first line of its own.
  const named = /^sep=(.)\r?\n/.exec(content);
  const body = named === null ? content : content.slice(named[0].length);
  const delimiter = named?.[1] ?? likelyDelimiter(body);
  let rows: { record: string[]; info: { bytes: number } }[];
  try {
    rows = parse(body, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof rows;
  } catch (error) {
    throw new UserError(`${path} is not CSV that can be read: ${(error as Error).message}`);
  }
  const [head, ...rest] = rows;
  if (head === undefined)
    throw new UserError(`${path} is empty: expected a line of headers and a line for each device`);
  const bytes = Buffer.from(body, 'utf8');
  let [line, at] = [named === null ? 1 : 2, 0];
  const lineAfter = (end: number): number => {
    for (; at < end; at += 1) if (bytes[at] === 0x0a) line += 1;
    return line;
  };
  lineAfter(head.info.bytes);
  return {
    headers: head.record,
    rows: rest.flatMap(({ record, info }) => {
      const first = line;
      lineAfter(info.bytes);
      return record.every((cell) => cell === '') ? [] : [{ cells: record, line: first }];
    }),
  };
}

/** The column `device_type` of a list for Netmiko, which holds drivers such as `cisco_xe`. */
function driverColumn(headers: readonly string[], rows: Table['rows']): string | undefined {
  const index = headers.findIndex((header) => wordOf(header) === 'devicetype');
  const values = rows.map(({ cells }) => cells[index] ?? '').filter((value) => value !== '');
  const isDriver = (value: string): boolean => /^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(value) && familyOf(value) !== 'other';
  return values.length > 0 && values.every(isDriver) ? headers[index] : undefined;
}

/** The delimiter that the first line has most of, outside of quotes. */
function likelyDelimiter(text: string): string {
  const line = /[^\r\n]+/.exec(text)?.[0].replaceAll(/"[^"]*"/g, '') ?? '';
  const count = (delimiter: string): number => line.split(delimiter).length;
  return [',', ';', '\t', '|'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

const wordOf = (header: string): string => header.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

function headerLike(headers: readonly string[], wanted: string): string | undefined {
  return headers.find((header) => wordOf(header) === wordOf(wanted));
}

/**
 * Which header each field is read from.
 * @throws {UserError} where the user maps a field to a header that is not there, or none holds names.
 */
function ownHeaders(
  headers: readonly string[],
  fields: FieldMap,
  { path }: InputFile,
  drivers: string | undefined,
): Readonly<Partial<Record<RecordField, readonly string[]>>> {
  const taken = new Set(Object.values(fields).flat());
  const found: Partial<Record<RecordField, readonly string[]>> = {};
  for (const [field, words] of Object.entries(HEADERS) as [RecordField, readonly string[]][]) {
    const mapped = fields[field] ?? [];
    const asked = mapped.flatMap((header) => (headers.includes(header) ? header : (headerLike(headers, header) ?? [])));
    if (mapped.length > 0 && asked.length === 0)
      throw new UserError(
        `${path} has no column "${mapped.join('" or "')}" for ${field}: its columns are ${headers.map((header) => `"${header}"`).join(', ')}`,
      );
    const isFree = (header: string): boolean => !taken.has(header) && (field === 'platform' || header !== drivers);
    const like = words.flatMap((word) => headers.find((header) => wordOf(header) === word && isFree(header)) ?? []);
    const own = field === 'platform' && drivers !== undefined && isFree(drivers) ? [...like, drivers] : like;
    found[field] = mapped.length > 0 ? asked : own;
    if (mapped.length === 0) for (const header of own.slice(0, 1)) taken.add(header);
  }
  if (found.name?.length === 0)
    throw new UserError(
      `${path} has no column for the names of devices: its columns are ${headers.map((header) => `"${header}"`).join(', ')}; map one with --map name=COLUMN`,
    );
  return found;
}

/** What a spreadsheet makes of versions that look like a number or a date. */
const SHORT_NUMBER = /^\d+\.[1-9]$/;
const MONTH = '(?:jan|feb|mar|m[aä]r|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zä]{0,6}';
const DATE = new RegExp(
  [
    `\\d{1,2}[-. ]{1,2}${MONTH}\\.?(?:[-. ]{1,2}\\d{2,4})?`,
    `${MONTH}[-. ]{1,2}\\d{2,4}`,
    '\\d{1,2}/\\d{1,2}/\\d{2,4}',
    '\\d{4}-\\d{2}-\\d{2}(?:[ T]00:00(?::00)?)?',
    '\\d{2}\\.\\d{2}\\.(?:19|20)\\d{2}',
    '\\d(?:[.,]\\d+)?E[+-]?\\d+',
  ]
    .map((form) => `^${form}$`)
    .join('|'),
  'i',
);

/** Versions that a spreadsheet may have changed: `17.10` to `17.1`, where the column shows no trailing zero at all. */
function lostZeros(devices: readonly DeviceRecord[]): readonly Remark[] {
  const versions = devices.map(({ fields }) => fields.software_version ?? '');
  const keepsZeros = versions.some((version) => /^\d+\.\d*0$/.test(version));
  return devices.flatMap(({ fields: { name, software_version: version = '' }, from }) => {
    if (DATE.test(version))
      return [
        {
          reason: 'version left out, since a spreadsheet made it a date or a number',
          name: name ?? from,
          detail: `${version} (${from}); format the column as text`,
        },
      ];
    if (!SHORT_NUMBER.test(version) || keepsZeros) return [];
    return [
      {
        reason: 'version that may have lost a trailing zero',
        name: name ?? from,
        detail: `${version} may have been ${version}0 (${from}); format the column as text`,
      },
    ];
  });
}
