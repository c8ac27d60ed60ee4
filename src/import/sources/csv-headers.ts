import { UserError } from '../../model/user-error.js';
import { familyOf } from '../../versions/index.js';
import type { FieldMap, InputFile, RecordField } from '../record.js';
import type { Table } from './csv-table.js';

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

/** The column `device_type` of a list for Netmiko, which holds drivers such as `cisco_xe`. */
export function driverColumn(headers: readonly string[], rows: Table['rows']): string | undefined {
  const index = headers.findIndex((header) => wordOf(header) === 'devicetype');
  const values = rows.map(({ cells }) => cells[index] ?? '').filter((value) => value !== '');
  const isDriver = (value: string): boolean => /^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(value) && familyOf(value) !== 'other';
  return values.length > 0 && values.every(isDriver) ? headers[index] : undefined;
}

const wordOf = (header: string): string => header.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** The header that differs from the wanted one in case and punctuation at most. */
export function headerLike(headers: readonly string[], wanted: string): string | undefined {
  return headers.find((header) => wordOf(header) === wordOf(wanted));
}

/**
 * Which header each field is read from.
 * @throws {UserError} where the user maps a field to a header that is not there, or none holds names.
 */
export function ownHeaders(
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
