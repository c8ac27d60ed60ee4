import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';

import { check } from '../../src/check/check.js';
import { inMemory } from '../../src/files/memory.js';
import { RULES } from '../../src/model/rules.js';
import { runCli } from '../cli/run-cli.js';
import { importInto, sampleFiles } from './import-into.js';
import { runs } from '../runs.js';
import { writeFiles } from '../write-files.js';

const HEAD = 'name,vendor,model,os,version,role,site\n';
const csv = (...rows: readonly string[]): readonly { path: string; text: string }[] => [
  { path: 'devices.csv', text: HEAD + rows.map((row) => `${row}\n`).join('') },
];
const A1 = 'ams-1,Cisco,C9300-48T,ios-xe,17.09.04a,access,AMS';
const A2 = 'ams-2,Cisco,C9300-48T,ios-xe,17.9.5,access,AMS';
const F1 = 'fra-1,Arista,DCS-7050SX3-48YC8,eos,4.32.4M,leaf,FRA';

type Files = Readonly<Record<string, string>>;

/** The diagnostics of rules marked !, as a check of files gives them. */
async function hardErrors(files: Files): Promise<readonly string[]> {
  const { diagnostics } = await check({ source: inMemory(files), asOf: '2026-11-21' });
  return diagnostics.filter(({ rule }) => RULES[rule].alwaysError).map(({ message }) => message);
}

describe('the files of an import', () => {
  it('hold what the source says, one a location, and pass the check without an error of a rule marked !', async () => {
    const { after, plan } = await importInto({}, 'csv', csv(A1, A2, F1));
    expect(Object.keys(after).sort()).toEqual([
      'fleetvet.yaml',
      'inventory/imported/csv/ams.yaml',
      'inventory/imported/csv/device-types.yaml',
      'inventory/imported/csv/fra.yaml',
      'inventory/imported/csv/software.yaml',
      'inventory/imported/csv/vocabulary.yaml',
    ]);
    expect(after['inventory/imported/csv/ams.yaml'])
      .toBe(`# Imported by fleetvet from "csv". Do not edit: the next import overwrites this file.

devices:
  - name: ams-1
    device_type: C9300-48T
    role: access
    platform: cisco_iosxe
    location: AMS
    software_version: 17.9.4a
  - name: ams-2
    device_type: C9300-48T
    role: access
    platform: cisco_iosxe
    location: AMS
    software_version: 17.9.5
`);
    expect(after['fleetvet.yaml']).toContain('image-unavailable: warning');
    expect(plan.devices).toMatchObject({ total: 3, new: ['ams-1', 'ams-2', 'fra-1'], changed: [], gone: [] });
    expect(await hardErrors(after)).toEqual([]);
  });

  it('are the same for the same input, whatever its order, and a second run writes nothing', async () => {
    const first = await importInto({}, 'csv', csv(A1, A2, F1));
    const shuffled = await importInto({}, 'csv', csv(F1, A2, A1));
    expect(shuffled.after).toEqual(first.after);
    const second = await importInto(first.after, 'csv', csv(A1, A2, F1));
    expect(second.plan.files).toEqual([]);
    expect(second.plan.devices).toMatchObject({ new: [], changed: [], gone: [] });
  });

  it('are noted if names differ in case only, without skipped devices', async () => {
    const { plan } = await importInto({}, 'csv', csv(A1, A2.replace(',access,', ',Access,'), F1, F1));
    const names = plan.changed.filter(({ reason }) => reason.includes('in case only')).map(({ name }) => name);
    expect(names).toEqual(['access (1 device) and Access (1 device)']);
    const details = plan.changed.map(({ detail = '' }) => detail).filter((detail) => detail.includes('fra-1'));
    expect(details.filter((detail) => detail !== '1 device: fra-1')).toEqual([]);
    expect(plan.isWithoutPolicy).toBe(true);
  });

  it.each([
    ['a declared one', 'roles: [Access]\n', ['access (1 device) and Access (declared in the repository)']],
    ['none if the spelling is the same', 'roles: [access]\n', []],
    ['none of another collection', 'tags: [Access]\n', []],
  ])('are noted if a name differs in case only from %s', async (_, own, expected) => {
    const { plan } = await importInto({ 'inventory/own.yaml': own }, 'csv', csv(A1));
    const names = plan.changed.filter(({ reason }) => reason.includes('in case only')).map(({ name }) => name);
    expect(names).toEqual(expected);
  });

  it('lose what is gone, and say what changed', async () => {
    const { after } = await importInto({}, 'csv', csv(A1, A2, F1));
    const next = await importInto(after, 'csv', csv(A1.replace('17.09.04a', '17.12.4'), A2));
    expect(next.plan.devices).toMatchObject({
      total: 2,
      new: [],
      gone: ['fra-1'],
      changed: [{ name: 'ams-1', fields: [{ field: 'software_version', before: '17.9.4a', after: '17.12.4' }] }],
    });
    expect(Object.keys(next.after)).not.toContain('inventory/imported/csv/fra.yaml');
    expect(next.after['inventory/imported/csv/vocabulary.yaml']).not.toContain('leaf');
  });

  it('do not declare what people declare, and use its spelling', async () => {
    const own = `manufacturers: [Cisco]
roles: [access]
locations: [AMS]
platforms: [{ name: campus, manufacturer: Cisco, network_driver: cisco_xe }]
device_types: [{ manufacturer: Cisco, model: Catalyst 9300-48T, part_number: C9300-48T }]
software_versions: [{ platform: campus, version: 17.09.04a, status: Active }]
`;
    const { after, plan } = await importInto({ 'inventory/own.yaml': own }, 'csv', csv(A1));
    expect(Object.keys(after).sort()).toEqual([
      'fleetvet.yaml',
      'inventory/imported/csv/ams.yaml',
      'inventory/own.yaml',
    ]);
    expect(parse(after['inventory/imported/csv/ams.yaml'] ?? '')).toEqual({
      devices: [
        {
          name: 'ams-1',
          device_type: 'Catalyst 9300-48T',
          role: 'access',
          platform: 'campus',
          location: 'AMS',
          software_version: '17.09.04a',
        },
      ],
    });
    expect(after['inventory/own.yaml']).toBe(own);
    expect(plan.skipped).toEqual([]);
    expect(plan.files.map(({ path: file }) => file)).not.toContain('inventory/own.yaml');
  });

  it('leave out a device that people declare, and name the file', async () => {
    const { after } = await importInto({}, 'csv', csv(A1, A2));
    const moved = {
      ...after,
      'inventory/own.yaml': 'devices: [{ name: ams-1, device_type: C9300-48T, role: access, location: AMS }]\n',
    };
    const { plan } = await importInto(moved, 'csv', csv(A1, A2));
    expect(plan.skipped).toEqual([
      { reason: 'declared in another file', name: 'ams-1', detail: 'devices.csv:2; declared in inventory/own.yaml' },
    ]);
  });

  it('are refused if another program owns the file', async () => {
    const files = { 'inventory/imported/csv/ams.yaml': 'devices: []\n' };
    await expect(importInto(files, 'csv', csv(A1))).rejects.toThrow(
      /ams\.yaml is there and was not written by this import/,
    );
  });

  it('are refused if no glob reads them', async () => {
    const files = { 'fleetvet.yaml': 'inventory: [fleet/*.yaml]\n' };
    await expect(importInto(files, 'csv', csv(A1))).rejects.toThrow(/would not be read: no glob of fleetvet\.yaml/);
  });

  it('keep a support date that was filled in', async () => {
    const { after } = await importInto({}, 'csv', csv(A1));
    const file = 'inventory/imported/csv/software.yaml';
    const dated = {
      ...after,
      [file]: (after[file] ?? '').replace('version: 17.9.4a', 'version: 17.9.4a\n    end_of_support_date: 2026-07-29'),
    };
    expect((await importInto(dated, 'csv', csv(A1))).plan.files).toEqual([]);
  });

  it('declare a platform that is known by name only', async () => {
    const { after, plan } = await importInto(
      {},
      'csv',
      csv('a,Dell,R650,Weird,1.0,server,AMS', 'b,HP,DL380,Weird,1.0,server,AMS'),
    );
    expect(await hardErrors(after)).toEqual([]);
    expect(plan.devices.new).toEqual(['a', 'b']);
    expect(after['inventory/imported/csv/vocabulary.yaml']).toContain('platforms:\n  - name: Weird\n');
  });

  it('have names of their own for locations that differ in signs only', async () => {
    const rows = csv(A1.replace('AMS', 'Süd / 1'), A2.replace('AMS', 'sud-1'), F1.replace('FRA', 'software'));
    const { after } = await importInto({}, 'csv', rows);
    const names = Object.keys(after).filter((file) => /(?:su-?d|software).*-[0-9a-f]{8}\.yaml$/.test(file));
    expect(names).toHaveLength(3);
  });
});

describe('an import never adds an error that the config cannot change', () => {
  it('keeps a device that the policy names', async () => {
    const { after } = await importInto({}, 'csv', csv(A1, F1));
    const policy =
      'validated_software:\n  - { software: 4.32.4M, start: 2026-01-01, devices: [fra-1], device_roles: [leaf] }\n';
    const { plan, after: next } = await importInto({ ...after, 'policies/eos.yaml': policy }, 'csv', csv(A1));
    expect(await hardErrors(next)).toEqual([]);
    expect(plan.devices.gone).toEqual([]);
    expect(plan.kept.map(({ name }) => name)).toEqual(expect.arrayContaining(['fra-1', 'leaf', '4.32.4M']));
  });

  it('leaves out what would make a name of the policy ambiguous', async () => {
    const files = {
      'inventory/own.yaml': `manufacturers: [Juniper]
device_types: [{ manufacturer: Juniper, model: X1 }]
platforms: [{ name: junos }]
software_versions: [{ platform: junos, version: "1", status: Active }]
`,
      'policies/own.yaml': 'validated_software: [{ software: "1", start: 2026-01-01, device_types: [X1] }]\n',
    };
    const { plan, after } = await importInto(files, 'csv', csv('a,Cisco,X1,ios,15.2(4)E10,access,AMS', A1));
    expect(await hardErrors(after)).toEqual([]);
    expect(plan.skipped.map(({ name }) => name)).toContain('a');
    expect(plan.devices.new).toEqual(['ams-1']);
  });

  it('whatever the source holds', async () => {
    const word = fc.oneof(
      fc.constantFrom(
        '',
        'a',
        'b',
        'A',
        ' a ',
        'no',
        '1.10',
        '17.9.4a',
        'true',
        'null',
        '~',
        '#x',
        'x: y',
        '- z',
        '\u0007',
        'ü',
        '"',
        "'",
        'a/b',
        'vocabulary',
      ),
      fc.string({ maxLength: 12 }),
      fc.constant('x'.repeat(300)),
    );
    const device = fc.record({
      name: word,
      vendor: word,
      model: word,
      os: word,
      version: word,
      role: word,
      site: word,
      tenant: word,
      status: word,
      serial: word,
      tags: fc.array(word, { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(device, { maxLength: 6 }), fc.array(device, { maxLength: 6 }), async (one, two) => {
        const files = (devices: readonly unknown[]): readonly { path: string; text: string }[] => [
          { path: 'a.json', text: JSON.stringify([...devices, { name: 'z', vendor: 'Cisco', model: 'm', role: 'r' }]) },
        ];
        const first = await importInto({}, 'json', files(one));
        expect(await hardErrors(first.after)).toEqual([]);
        const second = await importInto(first.after, 'json', files(two));
        expect(await hardErrors(second.after)).toEqual([]);
        expect((await importInto(second.after, 'json', files(two))).plan.files).toEqual([]);
      }),
      { numRuns: runs(20, 60) },
    );
  });
});

describe('spreadsheets', () => {
  it.each([
    ['semicolons and a byte order mark', `\uFEFF${(HEAD + A1).replaceAll(',', ';')}\n`],
    ['tabs', `${(HEAD + A1).replaceAll(',', '\t')}\n`],
    ['a line that names the delimiter', `sep=;\r\n${(HEAD + A1).replaceAll(',', ';').replaceAll('\n', '\r\n')}\r\n`],
    ['quoted line breaks', `${HEAD.replace('site', 'site,notes')}${A1},"two\nlines, and a comma"\n\n`],
    ['empty lines above the headers', `\n\n${HEAD}${A1}\n`],
    ['texts that a spreadsheet is to leave alone', `${HEAD}${A1.replace('17.09.04a', '"=""17.09.04a"""')}\n`],
    ['an apostrophe before a version', `${HEAD}${A1.replace('17.09.04a', "'17.09.04a")}\n`],
    ['a column that is there twice', `${HEAD.replace('site', 'site,version')}${A1},17.1.1\n`],
    [
      'the drivers of Netmiko',
      `hostname,device_type,model,version,role,site\nams-1,cisco_xe,C9300-48T,17.09.04a,access,AMS\n`,
    ],
    [
      'headers of SolarWinds',
      `Caption,Vendor,Machine Type,IOS Version,Role,Site\nams-1,Cisco,C9300-48T,17.09.04a,access,AMS\n`,
    ],
    ['other headers', `Hostname,Platform ID,Software Version,Role,Site Name\nams-1,C9300-48T,17.09.04a,access,AMS\n`],
  ])('with %s', async (_, text) => {
    const { after } = await importInto({}, 'csv', [{ path: 'a.csv', text }]);
    const { devices } = parse(after['inventory/imported/csv/ams.yaml'] ?? '') as { devices: readonly unknown[] };
    expect(devices).toMatchObject([
      { name: 'ams-1', device_type: 'C9300-48T', platform: 'cisco_iosxe', software_version: '17.9.4a', role: 'access' },
    ]);
  });

  it('whose headers are mapped', async () => {
    const files = [{ path: 'a.csv', text: 'Box,Kind,Runs,Does,Made by\nx1,C9300-48T,17.9.4a,edge,Cisco\n' }];
    const fields = {
      name: ['box'],
      device_type: ['Kind'],
      software_version: ['Runs'],
      role: ['Does'],
      manufacturer: ['Made by'],
    };
    const { plan } = await importInto({}, 'csv', files, { fields });
    expect(plan.devices.new).toEqual(['x1']);
    await expect(importInto({}, 'csv', files, { fields: { ...fields, role: ['Job'] } })).rejects.toThrow(
      'a.csv has no column "Job" for role: its columns are "Box", "Kind", "Runs", "Does", "Made by"',
    );
    await expect(importInto({}, 'csv', files)).rejects.toThrow('map one with --map name=COLUMN');
  });

  it('that are a page of a login are refused', async () => {
    const files = [{ path: 'a.csv', text: '\n<!DOCTYPE html>\n<html>' }];
    await expect(importInto({}, 'csv', files)).rejects.toThrow('a.csv is an HTML page');
  });

  it('that have no device left are refused, once there were any', async () => {
    const { after } = await importInto({}, 'csv', csv(A1, A2));
    await expect(importInto(after, 'csv', csv())).rejects.toThrow(
      'the source has no devices, and the import csv has 2: nothing is imported; if the source is right, remove inventory/imported/csv',
    );
    const renamed = [{ path: 'devices.csv', text: `${HEAD.replace('role', 'duty')}${A1}\n` }];
    await expect(importInto(after, 'csv', renamed, { defaults: {} })).rejects.toThrow(
      'all devices of the source are skipped: no role (1), and the import csv has 2',
    );
    expect((await importInto({}, 'csv', csv())).plan.files).toEqual([]);
  });

  it.each([
    ['\u202eevil', String.raw`"\u202eevil"`],
    ['a\u2028b', 'a b'],
    ['- &a *b {c: d} # e', '"- &a *b {c: d} # e"'],
    ['!!python/object:os', '"!!python/object:os"'],
    ['=cmd()', '"=cmd()"'],
    ['0x10', '"0x10"'],
    ['12:30:45', '"12:30:45"'],
    ['__proto__', '"__proto__"'],
    ['tag\u{e0041}', String.raw`"tag\U000e0041"`],
  ])('of the hostile name %j', async (name, written) => {
    const { after } = await importInto({}, 'csv', csv(`"${name}",Cisco,C9300-48T,ios-xe,17.9.4a,access,AMS`));
    expect(after['inventory/imported/csv/ams.yaml']).toContain(`- name: ${written}\n`);
    expect(await hardErrors(after)).toEqual([]);
  });

  it('that lost the zero of 17.10, unless the column shows that it keeps them', async () => {
    const trap = async (...versions: readonly string[]): Promise<readonly string[]> => {
      const rows = versions.map((version, index) => `m-${index},MikroTik,RB5009,routeros,${version},edge,AMS`);
      const { plan } = await importInto({}, 'csv', csv(...rows));
      return plan.changed.filter(({ reason }) => reason.includes('trailing zero')).map(({ name }) => name);
    };
    expect(await trap('7.1', '7.15.3')).toEqual(['m-0']);
    expect(await trap('7.1', '7.10')).toEqual([]);
  });
});

describe('lists of objects', () => {
  const ONE = '{"hostname":"a","vendor":"Cisco","model":"C9300-48P","os":"IOS-XE","version":"17.9.4a"}';

  it.each([
    ['a.json', `[${ONE}]`],
    ['a.json', ONE],
    ['a.json', `{"a":${ONE}}`],
    ['a.json', `{"switches":[${ONE}]}`],
    [
      'a.json',
      '[{"hostname":"a","brand":"Cisco","device_type":"C9300-48P","device_os":"cisco_xe","softwareVersion":"17.09.04a"}]',
    ],
    [
      'a.json',
      '[{"hostname":"a","vendor":"Cisco","device_type":"switch","model":"C9300-48P","os":"IOS-XE","sw_version":"17.9.4a"}]',
    ],
    ['a.json', `{"data":{"devices":[${ONE}]}}`],
    ['a.ndjson', `${ONE}\r\n${ONE.replace('"a"', '"b"')}\r\n`],
    ['a.yaml', `- ${ONE}\n`],
  ])('in %s: %s', async (file, text) => {
    const { after } = await importInto({}, 'json', [{ path: file, text }]);
    const { devices } = parse(after['inventory/imported/json/no-location.yaml'] ?? '') as { devices: unknown[] };
    expect(devices[0]).toMatchObject({ name: 'a', platform: 'cisco_iosxe', software_version: '17.9.4a' });
  });

  it('by host, where those without an answer are named', async () => {
    const facts = { hostname: 'a', vendor: 'Arista', model: 'DCS-7050SX3-48YC8', os_version: '4.32.4M' };
    const text = JSON.stringify({ a: { facts }, b: { failed: true, exception: 'timeout' } });
    const { plan } = await importInto({}, 'napalm', [{ path: 'a.json', text }]);
    expect(plan.devices.new).toEqual(['a']);
    expect(plan.skipped).toEqual([{ reason: 'nothing that says what device it is', name: 'b', detail: 'a.json' }]);
  });

  it('with versions that are numbers, which are named', async () => {
    const text = '- { hostname: a, vendor: MikroTik, model: RB5009, os: routeros, version: 7.10 }\n';
    const { plan } = await importInto({}, 'json', [{ path: 'a.yaml', text }]);
    expect(plan.changed.filter(({ reason }) => reason.includes('number'))).toEqual([
      {
        reason: 'version that is a number in the source, which has no trailing zeros: make it a text there',
        name: 'a',
        detail: '7.1 (a.yaml)',
      },
    ]);
  });

  it('a line each, and by dotted paths', async () => {
    const line = (name: string): string =>
      JSON.stringify({ id: { host: name }, hw: { pid: 'C9300-48T' }, sw: '17.9.4a', 'a.b': 'access' });
    const fields = { name: ['id.host'], device_type: ['hw.pid'], software_version: ['sw'], role: ['a.b'] };
    const { plan } = await importInto({}, 'json', [{ path: 'a.ndjson', text: `${line('a')}\n${line('b')}\n` }], {
      fields,
      defaults: {},
    });
    expect(plan.devices.new).toEqual(['a', 'b']);
  });

  it('of ansible-inventory --list, with the facts of a cache beside it', async () => {
    const list = {
      _meta: {
        hostvars: {
          sw1: {
            ansible_network_os: 'cisco.nxos.nxos',
            device_types: ['N9K-C93180YC-FX3'],
            device_roles: ['leaf'],
            sites: ['AMS'],
            software_version: '10.4(5)M',
          },
        },
      },
      all: { children: ['x'] },
    };
    const listed = await importInto({}, 'ansible', [{ path: 'inventory.json', text: JSON.stringify(list) }], {
      defaults: {},
    });
    expect(parse(listed.after['inventory/imported/ansible/ams.yaml'] ?? '')).toMatchObject({
      devices: [{ name: 'sw1', platform: 'cisco_nxos', software_version: '10.4(5)', role: 'leaf' }],
    });
    const facts = {
      ansible_net_system: 'nxos',
      ansible_net_version: '9.3(10)',
      ansible_net_model: 'Nexus9000 C93180YC-FX3 Chassis',
      ansible_net_hostname: 'x',
    };
    const cached = await importInto({}, 'ansible', [{ path: 'facts/sw2', text: JSON.stringify(facts) }]);
    expect(parse(cached.after['inventory/imported/ansible/no-location.yaml'] ?? '')).toMatchObject({
      devices: [{ name: 'sw2', device_type: 'N9K-C93180YC-FX3', software_version: '9.3(10)' }],
    });
  });

  it('of Nornir, with what hosts inherit from groups and defaults', async () => {
    const files = [
      {
        path: 'inventory/hosts.yaml',
        text: 'sw1:\n  groups: [ams, c9300]\n  data: { role: access }\nsw2:\n  hostname: 192.0.2.2\n  groups: [c9300, loop]\n  data: { model: C9500-16X, site: FRA }\n',
      },
      {
        path: 'inventory/groups.yaml',
        text: 'c9300:\n  groups: [iosxe]\n  data: { model: C9300-48T, version: 17.9.4a }\niosxe: { platform: cisco_xe, data: { vendor: Cisco } }\nams: { data: { site: AMS } }\nloop: { groups: [loop], data: null }\n',
      },
      { path: 'inventory/defaults.yaml', text: 'data: { role: core, site: nowhere }\n' },
    ];
    const { after } = await importInto({}, 'nornir', files, { defaults: {} });
    const devices = ['ams', 'fra'].flatMap(
      (place) => (parse(after[`inventory/imported/nornir/${place}.yaml`] ?? '') as { devices: unknown[] }).devices,
    );
    const common = { platform: 'cisco_iosxe', software_version: '17.9.4a' };
    expect(devices).toEqual([
      { name: 'sw1', device_type: 'C9300-48T', role: 'access', location: 'AMS', ...common },
      { name: 'sw2', device_type: 'C9500-16X', role: 'core', location: 'FRA', ...common },
    ]);
  });

  it('with filters, which name what they leave out', async () => {
    const filters = [
      { field: 'role', is_not: ['p*'], reason: 'passive' },
      { field: 'site', is: ['AMS'] },
    ];
    const { plan } = await importInto({}, 'csv', csv(A1, F1, A2.replace('access', 'Panel')), { filters });
    expect(plan.devices.new).toEqual(['ams-1']);
    expect(plan.skipped).toEqual([
      { reason: 'filter on site', name: 'fra-1' },
      { reason: 'passive', name: 'ams-2' },
    ]);
  });

  it('by the tables of a definition', async () => {
    const { after } = await importInto({}, 'csv', csv('a,,FOO,"weird os",1.0,access,AMS'), {
      platforms: { 'Weird OS': { name: 'weird', manufacturer: 'Foo', network_driver: 'foo_os' } },
      models: { foo: 'Foo 1000' },
    });
    expect(parse(after['inventory/imported/csv/ams.yaml'] ?? '')).toMatchObject({
      devices: [{ device_type: 'Foo 1000', platform: 'weird' }],
    });
    expect(parse(after['inventory/imported/csv/vocabulary.yaml'] ?? '')).toMatchObject({
      platforms: [{ name: 'weird', manufacturer: 'Foo', network_driver: 'foo_os' }],
    });
  });
});

describe('Nautobot', () => {
  it('gives back the demo fleet, whose devices and items evaluate as before', async () => {
    const root = path.resolve(import.meta.dirname, '../..');
    const { after } = await importInto({}, 'nautobot', sampleFiles('nautobot', 'nautobot/demo-fleet.json'), {
      defaults: {},
    });
    const files: Record<string, string> = {};
    for (const area of ['inventory', 'policies'])
      for (const name of readdirSync(path.join(root, area), { recursive: true, encoding: 'utf8' }))
        if (name.endsWith('.yaml'))
          files[`${area}/${name.replaceAll('\\', '/')}`] = readFileSync(path.join(root, area, name), 'utf8');
    // Nautobot holds one record of a software version and window; these two have those of another record.
    for (const file of ['policies/arista_eos.yaml', 'policies/juniper_junos.yaml']) {
      const { validated_software: records } = parse(files[file] ?? '') as {
        validated_software: readonly { name?: string }[];
      };
      files[file] = stringify({
        validated_software: records.filter(({ name }) => name !== 'eos-border' && name !== 'junos-border'),
      });
    }
    const statuses = async (source: Files): Promise<readonly unknown[]> => {
      const { evaluation } = await check({ source: inMemory(source), asOf: '2026-11-21' });
      return [...evaluation.devices, ...evaluation.inventoryItems].map(({ subject, validity, matches, images }) => [
        subject.kind,
        subject.name,
        subject.softwareVersion?.version,
        validity.status,
        validity.reason,
        validity.validUntil,
        matches.map(({ rank, matchedBy, record }) => [rank, matchedBy, record.start, record.end]),
        images.imageFiles.map(({ imageFileName }) => imageFileName),
      ]);
    };
    expect(await hardErrors(after)).toEqual([]);
    expect(await statuses(after)).toEqual(await statuses(files));
  });
});

describe('the command line', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  function folderWith(files: Files): string {
    const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-import-')));
    folders.push(folder);
    writeFiles(folder, files);
    return folder;
  }

  const filesBelow = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .sort();

  it('writes files, and lists them', async () => {
    const folder = folderWith({ 'devices.csv': `${HEAD}${A1}\n,Cisco,C9300-48T,,,,\n` });
    const { status, stdout, stderr } = await runCli(['import', 'csv', 'devices.csv'], folder);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('csv: 1 device, 1 new, 0 changed, 0 gone, 1 skipped');
    expect(stdout).toContain('skipped: no name (1)\n  devices.csv:3');
    expect(stdout).toContain('17.09.04a → 17.9.4a');
    expect(stdout).toContain('Wrote 5 files.');
    expect((await runCli(['import', 'csv', 'devices.csv'], folder)).stdout).toContain('Nothing to write');
  });

  it('prints a diff that git takes, and writes nothing, on a dry run', async () => {
    const folder = folderWith({ 'devices.csv': `${HEAD}${A1}\n` });
    const before = filesBelow(folder);
    const { stdout, stderr, status } = await runCli(['import', 'csv', 'devices.csv', '--dry-run'], folder);
    expect(status).toBe(0);
    expect(stdout).toContain('--- /dev/null\n+++ b/inventory/imported/csv/ams.yaml\n@@ -0,0 +1,');
    expect(stderr).toContain('Would write 5 files.');
    expect(filesBelow(folder)).toEqual(before);
  });

  it.each(['json', 'markdown'])('prints nothing but %s to standard output on a dry run', async (format) => {
    const folder = folderWith({ 'devices.csv': `${HEAD}${A1}\n` });
    const { stdout, stderr } = await runCli(['import', 'csv', 'devices.csv', '--dry-run', '-f', format], folder);
    if (format === 'json') JSON.parse(stdout);
    expect(stdout).not.toContain('+++ ');
    expect(stderr).toContain('+++ b/inventory/imported/csv/ams.yaml');
  });

  it('reads a definition, which options override', async () => {
    const definition = `name: fleet
source: csv
fields: { role: Job }
defaults: { location: HQ }
filters: [{ field: Job, is_not: [spare] }]
write: { folder: inventory/machines }
`;
    const folder = folderWith({
      'imports/fleet.yaml': definition,
      'a.csv': 'Name,Model,Job\nx1,C9300-48T,access\nx2,C9300-48T,spare\n',
    });
    const { stdout, status } = await runCli(['import', '-c', 'imports/fleet.yaml', 'a.csv', '-f', 'json'], folder);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      name: 'fleet',
      devices: { total: 1, new: ['x1'] },
      skipped: [{ reason: 'filter on Job', name: 'x2' }],
    });
    expect(filesBelow(folder)).toContain('inventory/machines/hq.yaml');
  });

  it.each([
    ['name: x\nsource: csv\nurl: https://evil.example\n', /imports\/x\.yaml:3:1: .*"?url"?/],
    ['name: x\nsource: csv\ntoken: abc\n', /token/],
    ['name: ../x\nsource: csv\n', /imports\/x\.yaml:1:7/],
    ['name: x\nsource: cvs\n', /there is no source "cvs"; did you mean csv\?/],
    ['name: x\nsource: csv\nfields: { colour: a }\n', /there is no field "colour"/],
    ['name: x\nsource: csv\nwrite: { folder: ../../etc }\n', /is not a path inside the repository/],
    ['name: x\nsource: csv\nwrite: { folder: .git/hooks }\n', /is not a path inside the repository/],
    ['name: x\nsource: csv\nwrite: { folder: /etc }\n', /is not a path inside the repository/],
    ['', /is empty/],
    ['name: [', /imports\/x\.yaml:1/],
  ])('refuses the definition %j', async (definition, message) => {
    const folder = folderWith({ 'imports/x.yaml': definition, 'a.csv': `${HEAD}${A1}\n` });
    const { status, stderr } = await runCli(['import', '-c', 'imports/x.yaml', 'a.csv'], folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    [['import'], /name a source, one of [^\n]*, endoflife, or/],
    [['import', 'endoflive', 'a.md'], /there is no source "endoflive"; did you mean endoflife\?/],
    [['import', 'csv'], /no files to import/],
    [['import', 'csv', 'nowhere.csv'], /cannot read nowhere\.csv/],
    [['import', 'netbox', 'a.csv', '--map', 'role'], /Write it as field=value/],
    [['import', 'json', 'broken.json'], /broken\.json is not JSON/],
    [['import', 'csv', 'book.xlsx'], /book\.xlsx is an archive or an Excel workbook/],
    [['import', 'librenms', 'empty.json'], /found no devices in empty\.json: expected LibreNMS devices/],
  ])('ends with 2 for %j', async (args, message) => {
    const folder = folderWith({ 'a.csv': HEAD, 'broken.json': '{', 'book.xlsx': 'PK\u0003\u0004', 'empty.json': '{}' });
    const { status, stderr } = await runCli(args, folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('reads the newest commit of a bare repository of Oxidized', async () => {
    const folder = folderWith({
      'work/sw1': '! Cisco IOS XE Software, Version 17.09.04a\n! Chassis type: C9300-48T\nhostname sw1\n',
    });
    const git = (...args: readonly string[]): void => {
      const { status, stderr } = spawnSync('git', args, { cwd: path.join(folder, 'work'), encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    };
    git('init', '--quiet');
    git('add', '.');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message', 'x');
    git('clone', '--quiet', '--bare', '.', '../configs.git');
    const { status, stdout, stderr } = await runCli(
      ['import', 'oxidized', 'configs.git', '--default', 'role=x'],
      folder,
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('oxidized: 1 device, 1 new');
  });

  it('writes all files or none', async () => {
    const folder = folderWith({ 'devices.csv': `${HEAD}${A1}\n${F1}\n` });
    // A folder in the place of the last file.
    mkdirSync(path.join(folder, 'inventory/imported/csv/vocabulary.yaml/x'), { recursive: true });
    const before = filesBelow(folder);
    const { status, stderr } = await runCli(['import', 'csv', 'devices.csv'], folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(/vocabulary\.yaml/);
    expect(filesBelow(folder)).toEqual(before);
  });

  it('fills in support dates by train, in place, and says what has none', async () => {
    const software = `# kept
software_versions:
  - platform: cisco_iosxe
    version: 17.09.04a # runs everywhere
    status: Active
  - { platform: cisco_iosxe, version: 17.12.4, status: Active }
  - platform: cisco_iosxe
    version: "16.9.5"
    status: Active
  - platform: cisco_iosxe
    version: 17.6.3
    status: Active
    end_of_support_date: 2030-01-01
  - { platform: frr, version: "10.4", status: Active }
  - { platform: mikrotik_routeros, version: "7.24", status: Active }
`;
    const folder = folderWith({
      'inventory/software.yaml': `platforms: [{ name: cisco_iosxe }, { name: frr }, { name: mikrotik_routeros }]\n${software}`,
    });
    const samples = path.resolve(import.meta.dirname, 'samples/endoflife');
    const { stdout, status } = await runCli(['import', 'endoflife', samples], folder);
    expect(status).toBe(0);
    expect(readFileSync(path.join(folder, 'inventory/software.yaml'), 'utf8')).toBe(
      `platforms: [{ name: cisco_iosxe }, { name: frr }, { name: mikrotik_routeros }]\n${software
        .replace('# runs everywhere\n', '# runs everywhere\n    end_of_support_date: 2026-07-29\n')
        .replace('version: 17.12.4, status', 'version: 17.12.4, end_of_support_date: 2027-07-28, status')}`,
    );
    expect(stdout).toContain('2 support dates set, 0 already there, 3 not found');
    expect(stdout).toContain('cisco_iosxe 16.9.5: Cisco IOS XE does not list its train');
    expect(stdout).toContain('mikrotik_routeros 7.24: RouterOS has no end of support yet');
    expect(stdout).toContain('frr 10.4: no file has the product of its platform');
    expect(stdout).toContain('cisco_iosxe 17.6.3: has 2030-01-01, and the source says 2024-07-30');
    expect((await runCli(['import', 'endoflife', samples], folder)).stdout).toContain('Nothing to write.');
    await runCli(['import', 'endoflife', samples, '--replace'], folder);
    expect(readFileSync(path.join(folder, 'inventory/software.yaml'), 'utf8')).toContain(
      'end_of_support_date: 2024-07-30',
    );
  });
});
