import { readFileSync } from 'node:fs';
import path from 'node:path';

import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';

import type { ReportData } from '../../src/report/types.js';
import { formats } from '../../src/validate/formats.js';
import { ACTIVE, HOSTILE } from '../formats/hostile.js';
import { sampled } from '../runs.js';
import { check, inMemory } from '../../src/index.js';
import { AS_OF, reportFullOf, reportOf, RESULT_NAMES, RESULTS, ROOT, readText } from './reports.js';

type Row = Readonly<Record<string, string>>;

const schema = JSON.parse(
  readFileSync(path.join(ROOT, 'schemas/report-output.schema.json'), 'utf8'),
) as AnySchemaObject;
const fitsSchema = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, formats }).compile(schema);

const rowsIn = (text: string): readonly Row[] => parseCsv(text, { columns: true, record_delimiter: '\r\n' });

describe('JSON', () => {
  it.each(RESULT_NAMES)('%s fits its schema and has the figures of the check', async (name) => {
    const result = await RESULTS[name]();
    const json = JSON.parse(await readText('json', reportOf(result))) as {
      totals: Record<'devices' | 'inventory_items' | 'virtual_machines', Record<string, number>>;
      subjects: { kind: string; status: string; waived: unknown }[];
    };
    expect({ fits: fitsSchema(json), errors: fitsSchema.errors ?? [] }).toEqual({ fits: true, errors: [] });
    const { summary } = result;
    const { drift: _, not_judged: ___, ...devices } = summary.devices;
    const { drift: __, not_judged: ____, ...items } = summary.inventory_items;
    expect(json.totals.devices).toMatchObject(devices);
    expect(json.totals.inventory_items).toMatchObject(items);
    expect(json.totals.virtual_machines).toEqual(summary.virtual_machines);
    expect(json.subjects.filter(({ status }) => status === 'invalid')).toHaveLength(
      summary.devices.invalid + summary.inventory_items.invalid,
    );
    expect(json.subjects.filter(({ waived }) => waived !== null)).toHaveLength(summary.diagnostics.waived);
  });

  it('has breakdowns that add up, those that need work first', async () => {
    const { breakdowns, devices, inventoryItems } = reportOf(await RESULTS.mixed());
    expect(breakdowns.map(({ kind, dimension }) => `${kind} ${dimension}`)).toEqual([
      ...['platform', 'device_type', 'role', 'tenant', 'location'].map((dimension) => `device ${dimension}`),
      ...['platform', 'part_id', 'tenant', 'location'].map((dimension) => `inventory_item ${dimension}`),
    ]);
    for (const { kind, groups } of breakdowns) {
      const whole = kind === 'device' ? devices : inventoryItems;
      for (const key of ['total', 'valid', 'invalid', 'waived', 'noSoftware'] as const) {
        expect(groups.reduce((sum, { counts }) => sum + counts[key], 0)).toBe(whole[key]);
      }
      const work = groups.map(({ counts }) => counts.invalid - counts.waived);
      expect(work).toEqual([...work].sort((a, b) => b - a));
    }
  });
});

describe('CSV', () => {
  it('has the columns of the reference and ours', async () => {
    const rows = rowsIn(await readText('csv', reportOf(await RESULTS.mixed())));
    expect(rows.find((row) => row['Item Name'] === 'Supervisor')).toMatchObject({
      'Part ID': 'SUP-2',
      Device: 'ams-leaf-1',
      'Current Software': 'eos 4.32.4M',
      Valid: 'False',
      'Last Run': AS_OF,
      'Approved Software': '',
      Location: 'AMS01',
      Reason: 'no policy',
    });
    expect(rows.find((row) => row['Device'] === 'ams-leaf-10')).toMatchObject({
      'Part ID': '',
      'Item Name': '',
      Valid: 'False',
      'Approved Software': 'eos 4.32.4M',
      Status: 'waived',
      'Waived Until': '2027-01-15',
      'Waiver Reason': 'waits for the maintenance window',
      'Target Software': 'eos 4.32.4M',
      'Target Image Files': 'EOS-4.32.4M.swi',
      File: 'inventory/devices.yaml',
    });
  });

  it.each(sampled(HOSTILE, 3))('has no formula, where the text is $what', async ({ text }) => {
    const written = await readText('csv', await reportFullOf(text));
    expect(written).not.toMatch(ACTIVE);
    for (const cell of rowsIn(written).flatMap((row) => Object.values(row)))
      expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
  });
});

describe('Markdown', () => {
  it('says what the report says', async () => {
    const text = await readText('markdown', reportOf(await RESULTS['with a base']()));
    expect(text).toContain('**❌ Failed**: 6 errors (2 new), 4 warnings (none new), 1 waived: 1 cause makes 1 device');
    expect(text).toContain('; software is not approved on 4 of 8 devices and inventory items');
    expect(text).toContain('| devices | 33.33 % | 2 | 0 | 3 | 1 | 1 | 0 | 6 |');
    expect(text).toContain('## This change');
    expect(text).toContain('of which out of support');
    expect(text).toContain(
      '| validated software eos-old | altered<br>end 2027-06-30 → 2026-06-30 | 2 devices become invalid and 3 match other records | policies/eos.yaml:3 |',
    );
    const names = [...text.slice(text.indexOf('that are not valid')).matchAll(/^\| ([^|]+) \|.*\| (\w[\w ]*) \|/gm)];
    expect(names.map(([, name]) => name).slice(1, 3)).toEqual(['ams-leaf-2', 'fra-spine-1']);
    expect(text).toContain('| waits for the maintenance window | 2027-01-15 | J. Doe | CHG-77 | 1 | 1 |');
  });

  it.each(sampled(HOSTILE, 3))('is the same document, where the text is $what', async ({ text }) => {
    const shapeOf = async (report: ReportData): Promise<readonly string[]> => {
      const html = micromark(await readText('markdown', report), { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
      return [...html.matchAll(/<(\/?[a-z0-9]+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !name.endsWith('code'));
    };
    expect(await shapeOf(await reportFullOf(text))).toEqual(await shapeOf(await reportFullOf('harmless')));
  });
});

describe('the report for a terminal', () => {
  it('says the verdict, what must move by when, and the figures', async () => {
    const text = await readText('pretty', reportOf(await RESULTS.mixed()));
    const words = text.replace(/\s+/g, ' ');
    expect(words).toMatch(/^✖ failed .* software is not approved on 4 of 8 devices and inventory items/);
    expect(words).toContain(
      'now 1 device, Arista 7050SX3: ams-leaf-2 eos 4.31.6M → eos 4.32.4M, approved by R. Roe, CHG-70 EOS-4.32.4M.swi, md5 d41d8cd98f00b204e9800998ecf8427e expired',
    );
    expect(words).toContain('devices 6: 2 valid, 3 invalid (1 waived), 1 without software; 33.33 % compliant');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.each(HOSTILE)('prints nothing that a terminal acts upon, where the text is $what', async ({ text }) => {
    expect(await readText('pretty', await reportFullOf(text))).not.toMatch(/[^\n\P{Cc}]/u);
  });
});

describe('the gauges', () => {
  it("include those of Nautobot's app under its names", async () => {
    const samples = readSamples(await readText('prometheus', reportOf(await RESULTS.mixed())));
    const reference = 'nautobot_lcm_software_compliance_per';
    expect(samples).toMatchObject({
      [`${reference}_device_type{device_type="7050SX3",is_valid="True"}`]: 1,
      [`${reference}_device_type{device_type="7050SX3",is_valid="False"}`]: 2,
      // One without software is not valid to the reference.
      [`${reference}_device_type{device_type="C9300",is_valid="True"}`]: 1,
      [`${reference}_device_type{device_type="C9300",is_valid="False"}`]: 2,
      // Nor is a type forgotten that no device is of.
      [`${reference}_device_type{device_type="C9500",is_valid="True"}`]: 0,
      [`${reference}_inventory_item{inventory_item="SUP-2",is_valid="False"}`]: 1,
      'fleetvet_subjects{kind="device",status="valid"}': 2,
      'fleetvet_subjects{kind="device",status="waived"}': 1,
      'fleetvet_devices_per_location{location="FRA02",status="no_software"}': 1,
      'fleetvet_invalid_subjects{kind="device",reason="expired"}': 2,
      'fleetvet_subjects_lapsing{within_days="30"}': 1,
      'fleetvet_subjects_lapsing{within_days="7"}': 0,
      fleetvet_waivers_in_force: 1,
      fleetvet_check_passed: 0,
      fleetvet_as_of_timestamp_seconds: Date.parse(`${AS_OF}T00:00:00Z`) / 1000,
    });
  });

  it.each(sampled(HOSTILE, 3))('can be read, where the text is $what', async ({ text }) => {
    const samples = readSamples(await readText('prometheus', await reportFullOf(text)));
    expect(Object.keys(samples).length).toBe(
      Object.keys(readSamples(await readText('prometheus', await reportFullOf('harmless')))).length,
    );
  });

  it('the reader refuses a broken file', () => {
    expect(() => readSamples('# TYPE a gauge\na{b="c} 1\n')).toThrow();
    expect(() => readSamples('# TYPE a gauge\na 1\na 2\n')).toThrow();
    expect(() => readSamples('a 1\n')).toThrow();
  });
});

/** Reads the text format of Prometheus, strictly: each family once and typed before its samples, each series once. */
function readSamples(text: string): Readonly<Record<string, number>> {
  expect(text.endsWith('\n')).toBe(true);
  const samples = new Map<string, number>();
  const families = new Set<string>();
  let family = '';
  for (const line of text.slice(0, -1).split('\n')) {
    const help = /^# HELP ([a-z_]+) [^\\]+$/.exec(line);
    if (help !== null) continue;
    const type = /^# TYPE ([a-z_]+) gauge$/.exec(line);
    if (type !== null) {
      family = type[1] ?? '';
      if (families.has(family)) throw new Error(`the family ${family} is there twice`);
      families.add(family);
      continue;
    }
    const sample =
      /^([a-z_]+)(\{[a-z_]+="(?:[^"\\]|\\[\\"n])*"(?:,[a-z_]+="(?:[^"\\]|\\[\\"n])*")*\})? ([0-9.e+-]+)$/.exec(line);
    const [, name = '', labels = '', value = ''] = sample ?? [];
    if (sample === null || name !== family) throw new Error(`this is no sample of ${family}: ${line}`);
    if (samples.has(name + labels)) throw new Error(`the series ${name + labels} is there twice`);
    samples.set(name + labels, Number(value));
  }
  return Object.fromEntries(samples);
}

describe('the fingerprint of the policy', () => {
  it('depends on what the policy means, not on how it is written', async () => {
    const { check, inMemory } = await import('../../src/index.js');
    const inventory = `manufacturers: [A]\nplatforms: [{ name: eos }]\nroles: [leaf, spine]\ndevice_types: [{ manufacturer: A, model: m }]\nsoftware_versions: [{ platform: eos, version: v1, status: Active }]\n`;
    const fingerprint = async (policies: Readonly<Record<string, string>>): Promise<string> =>
      reportOf(await check({ source: inMemory({ 'inventory/a.yaml': inventory, ...policies }), asOf: AS_OF }))
        .policyFingerprint;
    const a = '{ name: a, software: v1, start: 2026-01-01, device_roles: [leaf, spine] }';
    const b = '{ name: b, software: { platform: eos, version: v1 }, start: 2026-02-01, device_types: [m] }';
    const one = await fingerprint({ 'policies/x.yaml': `validated_software: [${a}, ${b}]\n` });
    const two = await fingerprint({
      'policies/y.yaml': `validated_software:\n  - ${b.replace('{ platform: eos, version: v1 }', 'v1')}\n`,
      'policies/z.yaml': `# moved\nvalidated_software:\n  - ${a.replace('leaf, spine', 'spine, leaf')}\n`,
    });
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(two).toBe(one);
    expect(await fingerprint({ 'policies/x.yaml': `validated_software: [${a}]\n` })).not.toBe(one);
    const altered = `validated_software: [${a}, ${b.replace('2026-02-01', '2026-02-02')}]\n`;
    expect(await fingerprint({ 'policies/x.yaml': altered })).not.toBe(one);
    const strict = { 'fleetvet.yaml': 'rules: { software-missing: error }\n' };
    expect(await fingerprint({ 'policies/x.yaml': `validated_software: [${a}, ${b}]\n`, ...strict })).not.toBe(one);
  });
});

describe('a policy file that cannot be read', () => {
  it('is named before and beside what may follow from it', async () => {
    const result = await check({
      source: inMemory({
        'inventory/fleet.yaml':
          'manufacturers: [Arista]\nplatforms: [{ name: eos }]\ndevice_types: [{ manufacturer: Arista, model: 7050X }]\nroles: [leaf]\nsoftware_versions: [{ platform: eos, version: 4.31.6M, status: Active }]\ndevices: [{ name: leaf-01, device_type: 7050X, role: leaf, platform: eos, software_version: 4.31.6M }]\n',
        'policies/eos.yaml': 'validated_software:\n  - { software: 4.31.6M, start: 2026-01-01, device_roles: [leaf }\n',
      }),
      asOf: AS_OF,
    });
    const text = await readText('markdown', reportOf(result));
    expect(text).toContain('> policies/eos.yaml cannot be read, so what it approves is not known');
    expect(text).toContain('no policy; no record that can be read matches, and policies/eos.yaml cannot be read');
    expect(text).not.toContain('No record of the policy matches');
    const page = (await readText('html', reportOf(result))).replaceAll(/<br>/g, ' ');
    expect(page).toContain('policies/eos.yaml cannot be read, so what it approves is not known');
    expect(page).toContain('<td>No record that can be read matches, and policies/eos.yaml cannot be read.</td>');
    expect(page).not.toContain('No record of the policy matches');
  });
});
