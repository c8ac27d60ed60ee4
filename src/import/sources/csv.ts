import { whyFiltered } from '../paths.js';
import type { DeviceRecord, InputFile, Remark, Source, SourceData, SourceOptions } from '../record.js';
import { deviceRecord } from './device-record.js';
import { driverColumn, headerLike, ownHeaders } from './csv-headers.js';
import { readTable } from './csv-table.js';

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
