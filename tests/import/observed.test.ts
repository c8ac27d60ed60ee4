import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { check } from '../../src/check/check.js';
import { inMemory } from '../../src/files/memory.js';
import type { ImportDefinition } from '../../src/import/definition.js';
import { renderMarkdown } from '../../src/import/formats/markdown.js';
import { runCli } from '../cli/run-cli.js';
import { definitionOf, importInto, readSource, sampleFiles } from './import-into.js';
import { writeFiles } from '../write-files.js';

type Files = Readonly<Record<string, string>>;

const HEAD = 'name,vendor,model,os,version,role,site,tenant,last seen\n';
const csv = (...rows: readonly string[]): readonly { path: string; text: string }[] => [
  { path: 'devices.csv', text: HEAD + rows.map((row) => `${row}\n`).join('') },
];
const A1 = 'ams-1,Cisco,C9300-48T,ios-xe,17.09.04a,access,AMS,,2026-11-19 03:10:00';
const A2 = 'ams-2,Cisco,C9300-48T,ios-xe,17.9.5,access,AMS,,';
const OBSERVED = 'observed/csv.yaml';
const OWNED = '# Imported by fleetvet from "csv". Do not edit: the next import overwrites this file.\n';

const over = (source: string, more: Partial<ImportDefinition> = {}): Partial<ImportDefinition> => ({
  write: {
    folder: `inventory/imported/${source}`,
    policy: `policies/imported/${source}.yaml`,
    softwareVersion: 'initial',
    observed: `observed/${source}.yaml`,
  },
  ...more,
});

const importCsv = (repository: Files, ...rows: readonly string[]): ReturnType<typeof importInto> =>
  importInto(repository, 'csv', csv(...rows), over('csv'));

const observedIn = (files: Files, file = OBSERVED): unknown =>
  (parse(files[file] ?? '{}') as { observed_software?: unknown }).observed_software;

async function rulesFound(files: Files): Promise<readonly string[]> {
  const { diagnostics } = await check({ source: inMemory(files), asOf: '2026-11-21' });
  return diagnostics.filter(({ rule }) => /observ|drift/.test(rule)).map(({ rule, message }) => `${rule}: ${message}`);
}

describe('an import with an observed file', () => {
  it('writes what the source saw, as it spells it, on the day that it gives or that of the import', async () => {
    const { after } = await importCsv({}, A2, A1);
    expect(after[OBSERVED]).toBe(`${OWNED}
observed_software:
  - device: ams-1
    version: 17.09.04a
    seen: 2026-11-19
    source: csv
  - device: ams-2
    version: 17.9.5
    seen: 2026-11-21
    source: csv
`);
    expect(await rulesFound(after)).toEqual([]);
  });

  it('writes the same bytes whatever the order, and nothing the second time', async () => {
    const { after } = await importCsv({}, A1, A2);
    expect((await importCsv({}, A2, A1)).after).toEqual(after);
    expect((await importCsv(after, A1, A2)).plan.files).toEqual([]);
  });

  it('sets the version of new devices only, and keeps what the files say of all others', async () => {
    const { after } = await importCsv({}, A1);
    const site = 'inventory/imported/csv/ams.yaml';
    const decided = {
      ...after,
      [site]: (after[site] ?? '').replace('17.9.4a', '17.12.4'),
      'inventory/software.yaml': 'software_versions: [{ platform: cisco_iosxe, version: 17.12.4, status: Active }]\n',
    };
    const { after: next } = await importCsv(decided, A1, A2);
    expect(parse(next[site] ?? '')).toMatchObject({
      devices: [{ software_version: '17.12.4' }, { software_version: '17.9.5' }],
    });
    expect((await importCsv(next, A1, A2)).plan.files).toEqual([]);
    expect(await rulesFound(next)).toContainEqual(
      expect.stringContaining('device "ams-1" should run cisco_iosxe 17.12.4 and runs 17.09.04a'),
    );
  });

  it('says in its summary what runs another version', async () => {
    const { after } = await importCsv({}, A1, A2);
    const { plan } = await importCsv(after, A1.replace('17.09.04a', '17.12.4').replace('11-19', '11-20'));
    expect(plan.observed).toEqual({
      new: [],
      changed: [{ name: 'ams-1', before: '17.09.04a', after: '17.12.4' }],
      gone: ['ams-2'],
    });
    expect(renderMarkdown(plan).join('')).toContain('- ams-1: 17.09.04a → 17.12.4');
    const { plan: later } = await importCsv(after, A1.replace('11-19', '11-20'), A2);
    expect([later.files.length, later.observed]).toEqual([1, { new: [], changed: [], gone: [] }]);
  });

  it('does not keep the version of another platform', async () => {
    const { after } = await importCsv({}, A1);
    const other = A1.replace('C9300-48T,ios-xe,17.09.04a', 'N9K-C93180YC-EX,nxos,9.3(10)');
    expect(parse((await importCsv(after, other)).after['inventory/imported/csv/ams.yaml'] ?? '')).toMatchObject({
      devices: [{ platform: 'cisco_nxos', software_version: '9.3(10)' }],
    });
  });

  it('no longer has what the source no longer has', async () => {
    const { after } = await importCsv({}, A1, A2);
    expect(observedIn((await importCsv(after, A2)).after)).toMatchObject([{ device: 'ams-2' }]);
  });

  it('names tenant and location as far as devices of one name differ in them', async () => {
    const { after } = await importCsv(
      {},
      'sw,Cisco,C9300-48T,ios-xe,17.9.4a,access,AMS,retail,',
      'sw,Cisco,C9300-48T,ios-xe,17.9.5,access,FRA,retail,',
      'sw2,Cisco,C9300-48T,ios-xe,17.9.4a,access,AMS,retail,',
      'sw2,Cisco,C9300-48T,ios-xe,17.9.5,access,AMS,,',
    );
    expect(observedIn(after)).toMatchObject([
      { device: { name: 'sw', location: 'AMS' }, version: '17.9.4a' },
      { device: { name: 'sw', location: 'FRA' }, version: '17.9.5' },
      { device: { name: 'sw2', tenant: null }, version: '17.9.5' },
      { device: { name: 'sw2', tenant: 'retail' }, version: '17.9.4a' },
    ]);
    expect(await rulesFound(after)).toEqual([]);
  });

  it('is one: where it moves, the file at its old place goes', async () => {
    const { after } = await importCsv({}, A1);
    const write = { ...over('csv').write, observed: 'observed/nightly/csv.yaml' } as ImportDefinition['write'];
    const { after: moved } = await importInto(after, 'csv', csv(A1), { write });
    expect(Object.keys(moved).filter((file) => file.startsWith('observed/'))).toEqual(['observed/nightly/csv.yaml']);
    expect(moved['observed/nightly/csv.yaml']).toBe(after[OBSERVED]);
  });

  it('never overwrites a file that is not its own', async () => {
    for (const text of ['observed_software: []\n', OWNED.replace('csv', 'other')])
      await expect(importCsv({ [OBSERVED]: text }, A1)).rejects.toThrow(
        'observed/csv.yaml is there and was not written by this import',
      );
  });

  it('refuses a file that is not in the observed area', async () => {
    for (const [file, why] of [
      ['inventory/seen.yaml', 'it is a file of inventory'],
      ['seen.yaml', 'no glob of fleetvet.yaml matches it'],
    ] as const) {
      const write = { ...over('csv').write, observed: file } as ImportDefinition['write'];
      await expect(importInto({}, 'csv', csv(A1), { write })).rejects.toThrow(
        `${file} would not be read as observed software: ${why}`,
      );
    }
  });

  it('leaves out a default version that nothing observed', async () => {
    const { after } = await importInto(
      {},
      'csv',
      csv('ams-3,Cisco,C9300-48T,ios-xe,,access,AMS,,'),
      over('csv', { defaults: { software_version: '17.9.5' } }),
    );
    expect(observedIn(after)).toBeUndefined();
  });

  it('says so if it cannot read a date', async () => {
    const { after, plan } = await importCsv({}, A1.replace('2026-11-19 03:10:00', 'yesterday'));
    expect(observedIn(after)).toMatchObject([{ seen: '2026-11-21' }]);
    expect(plan.changed).toContainEqual(expect.objectContaining({ name: 'ams-1', detail: 'yesterday' }));
  });
});

const OWN_FLEET = `manufacturers: [Cisco, Arista]
roles: [access]
locations: [AMS, FRA]
tenants: [retail]
platforms:
  - { name: cisco_iosxe, manufacturer: Cisco, network_driver: cisco_xe }
device_types: [{ manufacturer: Cisco, model: C9300-48T }]
software_versions: [{ platform: cisco_iosxe, version: 17.9.4a, status: Active }]
devices:
  - { name: ams-1, device_type: C9300-48T, role: access, platform: cisco_iosxe, location: AMS, tenant: retail, software_version: 17.9.4a }
  - { name: twin, device_type: C9300-48T, role: access, platform: cisco_iosxe, location: AMS, software_version: 17.9.4a }
  - { name: twin, device_type: C9300-48T, role: access, platform: cisco_iosxe, location: FRA, software_version: 17.9.4a }
`;

describe('a device that people declare', () => {
  const facts = (...names: readonly string[]): readonly { path: string; text: string }[] =>
    names.map((name) => ({
      path: `facts/${name}`,
      text: JSON.stringify({
        ansible_net_version: '17.09.04a',
        ansible_net_model: 'C9300-48T',
        ansible_net_system: 'ios',
        ansible_net_iostype: 'IOS-XE',
      }),
    }));

  it.each([
    ['without a role, so that the import skips it', {}],
    ['with a role, where the source knows no location', { role: 'access' }],
  ])('is observed all the same, %s', async (_, defaults) => {
    const { after, plan } = await importInto(
      { 'inventory/own.yaml': OWN_FLEET },
      'ansible',
      facts('ams-1', 'twin', 'elsewhere'),
      over('ansible', { defaults }),
    );
    expect(observedIn(after, 'observed/ansible.yaml')).toEqual([
      { device: 'ams-1', version: '17.09.04a', seen: '2026-11-21', source: 'ansible' },
      ...('role' in defaults
        ? [{ device: 'elsewhere', version: '17.09.04a', seen: '2026-11-21', source: 'ansible' }]
        : []),
    ]);
    expect(plan.changed.filter(({ name }) => name === 'twin')).toMatchObject([
      { reason: 'not observed, as several devices have this name' },
    ]);
    expect(plan.devices.new).not.toContain('ams-1');
    // Nothing but what was seen is written where nothing is imported, no config either.
    if (!('role' in defaults)) expect(plan.files.map(({ path: file }) => file)).toEqual(['observed/ansible.yaml']);
  });
});

describe('inventory items', () => {
  it('are observed with the versions that Nautobot has, and keep theirs in the files', async () => {
    const files = sampleFiles('nautobot', 'nautobot/demo-fleet.json');
    const { after } = await importInto({}, 'nautobot', files, over('nautobot', { defaults: {} }));
    const observed = observedIn(after, 'observed/nautobot.yaml') as readonly { inventory_item?: string }[];
    expect(observed.filter(({ inventory_item: item }) => item !== undefined).length).toBeGreaterThan(0);
    expect(await rulesFound(after)).toEqual([]);
    const second = await importInto(after, 'nautobot', files, over('nautobot', { defaults: {} }));
    expect(second.plan.files).toEqual([]);
  });
});

describe('every source', () => {
  it.each([
    ['ansible', 'ansible'],
    ['napalm', 'napalm'],
    ['oxidized', 'oxidized'],
    ['librenms', 'librenms'],
    ['catalyst-center', 'catalyst-center'],
    ['suzieq', 'suzieq'],
    ['ipfabric', 'ipfabric'],
    ['cloudvision', 'cloudvision'],
    ['csv', 'csv'],
  ])('%s: what it saw is what runs, and no device drifts', async (source, folder) => {
    const files = sampleFiles(source, folder);
    const { after, plan } = await importInto({}, source, files, over(source));
    const observed = (observedIn(after, `observed/${source}.yaml`) ?? []) as readonly {
      device: unknown;
      version: string;
      seen: string;
    }[];
    const { devices } = await readSource(source, files, definitionOf(source));
    const versions = new Set(devices.map(({ fields }) => fields.software_version));
    expect(observed.filter(({ version }) => !versions.has(version))).toEqual([]);
    expect(observed.length).toBeLessThanOrEqual(plan.devices.total);
    const found = await rulesFound(after);
    expect(found.filter((line) => !line.startsWith('observation-stale'))).toEqual([]);
  });
});

describe('the command line', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  function folderWith(files: Files): string {
    const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-observed-')));
    folders.push(folder);
    writeFiles(folder, files);
    return folder;
  }

  const filesBelow = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.yaml'))
      .sort();

  const IMPORT = ['import', 'csv', 'devices.csv', '--as-of', '2026-11-21'];

  it('shows the observed file in the diff of a dry run, and writes it with the others', async () => {
    const folder = folderWith({ 'devices.csv': `${HEAD}${A1}\n` });
    const args = [...IMPORT, '--observed', OBSERVED];
    const { stdout } = await runCli([...args, '--dry-run'], folder);
    expect(stdout).toContain('+++ b/observed/csv.yaml');
    expect(stdout).toContain('+    version: 17.09.04a\n+    seen: 2026-11-19');
    expect(filesBelow(folder)).toEqual([]);
    expect((await runCli(args, folder)).stdout).toContain('1 observation');
    expect(filesBelow(folder)).toContain(OBSERVED);
    expect((await runCli(args, folder)).stdout).toContain('Nothing to write');
  });

  it.each([
    ['write: { software_version: initial }', 'observed/fleet.yaml'],
    ['write: { observed: observed/a/b.yaml }', 'observed/a/b.yaml'],
  ])('writes it where a definition says %s', async (write, file) => {
    const folder = folderWith({
      'imports/fleet.yaml': `name: fleet\nsource: csv\n${write}\n`,
      'devices.csv': `${HEAD}${A1}\n`,
    });
    const run = await runCli(['import', '-c', 'imports/fleet.yaml', 'devices.csv'], folder);
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(parse(readFileSync(path.join(folder, file), 'utf8'))).toMatchObject({
      observed_software: [{ device: 'ams-1', source: 'fleet' }],
    });
  });

  it('writes no file if it cannot write the observed one', async () => {
    const folder = folderWith({ 'devices.csv': `${HEAD}${A1}\n`, 'elsewhere/keep': '' });
    symlinkSync(path.join(folder, 'elsewhere'), path.join(folder, 'observed'));
    const { status, stderr } = await runCli([...IMPORT, '--observed', OBSERVED], folder);
    expect([status, stderr]).toEqual([2, expect.stringContaining('observed/csv.yaml')]);
    expect(filesBelow(folder)).toEqual([]);
  });

  it('refuses a file outside of the repository', async () => {
    const folder = folderWith({ 'devices.csv': `${HEAD}${A1}\n` });
    const { status, stderr } = await runCli([...IMPORT, '--observed', '../seen.yaml'], folder);
    expect([status, stderr]).toEqual([2, expect.stringContaining('is not a path inside the repository')]);
  });
});
