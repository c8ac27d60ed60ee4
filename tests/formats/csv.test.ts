import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

import type { CheckResult } from '../../src/index.js';
import { renderCsv } from '../../src/formats/csv.js';
import { printable } from '../../src/text/printable.js';
import { fleetFullOf, FLEET_NAMES, FLEETS } from './fleets.js';
import { ACTIVE, HOSTILE, shownWithin } from './hostile.js';

type Row = Readonly<Record<string, string>>;

const readText = (result: CheckResult): string => [...renderCsv(result)].join('');
const parse = (text: string, delimiter = ','): readonly (readonly string[])[] =>
  parseCsv(text, { delimiter, record_delimiter: '\r\n', relax_column_count: delimiter !== ',' });
const rowsIn = (text: string): readonly Row[] => parseCsv(text, { columns: true, record_delimiter: '\r\n' });

describe('has a row for each subject', () => {
  it.each(FLEET_NAMES)('%s', async (name) => {
    const result = await FLEETS[name]();
    const { devices, inventoryItems, virtualMachines } = result.evaluation;
    const subjects = [...devices, ...inventoryItems, ...virtualMachines].map(({ subject }) => subject);
    expect(rowsIn(readText(result)).map(({ kind, name: named }) => `${kind ?? ''} ${named ?? ''}`)).toEqual(
      subjects.map((subject) => `${subject.kind} ${subject.name}`),
    );
  });
});

it('describes a device completely', async () => {
  const rows = rowsIn(readText(await FLEETS.mixed()));
  expect(rows.find(({ name }) => name === 'leaf-01')).toEqual({
    kind: 'device',
    name: 'leaf-01',
    device: '',
    tenant: '',
    location: '',
    platform: 'arista_eos',
    device_type: 'Arista 7150-S64',
    role: 'leaf',
    software_version: 'arista_eos 4.25.6M',
    status: 'valid',
    reason: '',
    waived_until: '',
    waiver_reason: '',
    valid_until: '2027-06-30',
    preferred: 'false',
    supported: '',
    observed_version: '',
    observed_on: '',
    drift: '',
    approved_by: '',
    ticket: '',
    matches: 'arista_eos 4.25.6M',
    image_files: 'EOS64-4.25.6M.swi',
    image_source: 'default',
    file: 'inventory/fleet.yaml',
    line: '14',
  });
  expect(rows.find(({ kind }) => kind === 'inventory_item')).toMatchObject({ device: 'leaf-01', reason: 'no_policy' });
  expect(rows.find(({ kind }) => kind === 'virtual_machine')).toMatchObject({
    tenant: 'retail',
    status: '',
    matches: '',
  });
});

it('says which subjects are excused', async () => {
  const rows = rowsIn(readText(await FLEETS.waived()));
  expect(rows.filter(({ status }) => status === 'invalid')).toMatchObject([
    { name: 'twin', waived_until: '2026-12-11', waiver_reason: 'its upgrade is planned' },
    { name: 'Supervisor 1', waived_until: '2026-11-21', waiver_reason: 'the spare is ordered' },
  ]);
});

it('is written in pieces, with the line ends of RFC 4180', async () => {
  const result = await FLEETS.mixed();
  const { evaluation } = result;
  const devices = Array.from({ length: 1200 }, () => evaluation.devices).flat();
  const pieces = [...renderCsv({ ...result, evaluation: { ...evaluation, devices } })];
  expect(pieces.length).toBeGreaterThan(10);
  const text = pieces.join('');
  expect(text).toMatch(/^kind,name,[^\r\n]*\r\n/);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(parse(text)).toHaveLength(1 + devices.length + 2);
});

describe('hostile text does not break out', async () => {
  const harmless = parse(readText(await fleetFullOf('harmless')));

  it.each(HOSTILE)('$what', async ({ text }) => {
    const written = readText(await fleetFullOf(text));
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(written).not.toMatch(ACTIVE);
    const table = parse(written);
    expect(table.map((row) => row.length)).toEqual(harmless.map((row) => row.length));
    const [device] = rowsIn(written);
    expect(withoutQuotes(device?.['name'])).toBe(withoutQuotes(printable(text)));
    expect(withoutQuotes(device?.['file'])).toBe(withoutQuotes(`inventory/${shownWithin(text)}.yaml`));
    for (const cell of table.flat()) expect(cell).not.toMatch(FORMULA);
  });

  it.each(HOSTILE)('$what, where a semicolon ends a cell', async ({ text }) => {
    const written = readText(await fleetFullOf(text));
    for (const cell of written.split(/\r\n|;/)) expect(cell).not.toMatch(FORMULA);
  });
});

/** What a spreadsheet takes for a formula. */
const FORMULA = /^\s*["]?\s*[=+\-@＝＋－＠\t\r]/;

/** A text without the marks that keep it from being a formula. */
function withoutQuotes(text: string | undefined): string {
  return (text ?? '').replaceAll("'", '');
}
