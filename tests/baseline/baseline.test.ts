import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { runCli } from '../cli/run-cli.js';
import { writeFiles } from '../write-files.js';

const FLEET = `manufacturers: [Arista]
roles: [leaf, spine]
tenants: [blue, red]
platforms: [{ name: eos, manufacturer: Arista, network_driver: arista_eos }, { name: aboot }]
device_types:
  - { manufacturer: Arista, model: A }
  - { manufacturer: Arista, model: B }
software_versions:
  - { platform: eos, version: 4.31.6M, status: Active }
  - { platform: eos, version: 4.32.4M, status: Active }
  - { platform: aboot, version: "7.2", status: Active }
devices:
  - { name: a1, device_type: A, role: leaf, platform: eos, tenant: blue, software_version: 4.31.6M }
  - { name: a2, device_type: A, role: leaf, platform: eos, tenant: red, software_version: 4.31.6M }
  - { name: a3, device_type: A, role: spine, platform: eos, software_version: 4.32.4M }
  - name: b1
    device_type: B
    role: spine
    platform: eos
    software_version: 4.31.6M
    inventory_items:
      - { name: Sup, software_version: { platform: aboot, version: "7.2" } }
`;
const CONFIG = 'rules: { image-unavailable: warning }\n';
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-baseline-')));
  folders.push(folder);
  writeFiles(folder, { 'inventory/fleet.yaml': FLEET, 'fleetvet.yaml': CONFIG, ...files });
  return folder;
}

const AS_OF = ['--as-of', '2026-11-21'];
const file = (folder: string): string => path.join(folder, 'policies/baseline.yaml');
const records = (folder: string): readonly unknown[] =>
  (parse(readFileSync(file(folder), 'utf8')) as { validated_software: readonly unknown[] }).validated_software;

describe('a baseline', () => {
  it('approves what runs by type and version, items by name, and the check passes', async () => {
    const folder = folderWith({});
    expect((await runCli(['check', ...AS_OF], folder)).status).toBe(1);
    const { status, stdout } = await runCli(
      ['baseline', ...AS_OF, '--approved-by', 'NetOps', '--ticket', 'CHG-1'],
      folder,
    );
    expect(status).toBe(0);
    expect(stdout)
      .toBe(`Wrote policies/baseline.yaml: 4 records for 4 devices and 1 inventory item, approved until 2027-02-19
  baseline: A, eos 4.31.6M (2)
  baseline: A, eos 4.32.4M (1)
  baseline: B, eos 4.31.6M (1)
  baseline: inventory items, aboot 7.2 (1)

No device or inventory item runs software that is not approved.
`);
    expect(records(folder)).toEqual([
      {
        name: 'baseline: A, eos 4.31.6M',
        description: '2 devices ran it on 2026-11-21',
        software: { platform: 'eos', version: '4.31.6M' },
        start: '2026-11-21',
        end: '2027-02-19',
        device_types: ['A'],
        approved_by: 'NetOps',
        ticket: 'CHG-1',
      },
      expect.objectContaining({ name: 'baseline: A, eos 4.32.4M', device_types: ['A'] }),
      expect.objectContaining({ name: 'baseline: B, eos 4.31.6M', device_types: ['B'] }),
      expect.objectContaining({
        name: 'baseline: inventory items, aboot 7.2',
        inventory_items: [{ device: 'b1', name: 'Sup' }],
      }),
    ]);
    expect((await runCli(['check', ...AS_OF], folder)).status).toBe(0);
  });

  it('is per tenant in multi-tenant mode', async () => {
    const folder = folderWith({ 'fleetvet.yaml': `multi_tenant_mode: true\n${CONFIG}` });
    await runCli(['baseline', ...AS_OF, '--until', '2027-01-31'], folder);
    expect(records(folder)).toMatchObject([
      { name: 'baseline: A, eos 4.31.6M, blue', device_tenants: ['blue'], end: '2027-01-31' },
      { name: 'baseline: A, eos 4.31.6M, red', device_tenants: ['red'] },
      { name: 'baseline: A, eos 4.32.4M' },
      { name: 'baseline: B, eos 4.31.6M' },
      {},
    ]);
    expect((await runCli(['check', ...AS_OF], folder)).status).toBe(0);
  });

  it('leaves out what is expired, not yet valid or waived, and names the other devices', async () => {
    const folder = folderWith({
      'policies/eos.yaml': `validated_software:
  - { software: 4.31.6M, start: 2025-01-01, end: 2026-01-01, devices: [a1] }
  - { software: 4.32.4M, start: 2027-01-01, devices: [a3] }
waivers:
  - { devices: [b1], until: 2026-12-31, reason: replaced soon }
`,
    });
    const { stdout } = await runCli(['baseline', ...AS_OF], folder);
    expect(records(folder)).toMatchObject([{ devices: ['a2'] }, { name: 'baseline: inventory items, aboot 7.2' }]);
    expect(stdout).toContain(
      'left out: approval has ended; --include-expired approves it again (1)\n  a1: eos 4.31.6M',
    );
    expect(stdout).toContain(
      'left out: approval has not begun; --include-expired approves it now (1)\n  a3: eos 4.32.4M',
    );
    expect(stdout).toContain('left out: waived (1)\n  b1: eos 4.31.6M');
    expect(stdout).toContain('2 devices and inventory items run software that is not approved.');
    rmSync(file(folder));
    await runCli(['baseline', ...AS_OF, '--include-expired'], folder);
    expect(records(folder)).toMatchObject([{ device_types: ['A'] }, { device_types: ['A'] }, {}]);
  });

  it('leaves out versions on fewer devices than --min', async () => {
    const folder = folderWith({});
    const { stdout } = await runCli(['baseline', ...AS_OF, '--min', '2'], folder);
    expect(records(folder)).toMatchObject([{ name: 'baseline: A, eos 4.31.6M' }]);
    expect(stdout).toContain('left out: on fewer devices than --min (3)');
  });

  it('never overwrites, and an update takes out what policies approve by now, and no other byte', async () => {
    const folder = folderWith({});
    await runCli(['baseline', ...AS_OF], folder);
    const again = await runCli(['baseline', ...AS_OF], folder);
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('already exists')]);
    const text = readFileSync(file(folder), 'utf8').replace('    start', '    # until the spring\n    start');
    writeFileSync(file(folder), text);
    expect((await runCli(['baseline', ...AS_OF, '--update'], folder)).stdout).toContain('every record is still needed');
    expect(readFileSync(file(folder), 'utf8')).toBe(text);
    writeFileSync(
      path.join(folder, 'policies/eos.yaml'),
      'validated_software:\n  - { software: 4.32.4M, start: 2026-01-01, device_types: [A] }\n',
    );
    const { stdout } = await runCli(['baseline', ...AS_OF, '--update'], folder);
    expect(stdout).toContain('Removed 1 record from policies/baseline.yaml\n  baseline: A, eos 4.32.4M');
    expect(readFileSync(file(folder), 'utf8')).toBe(
      text.replace(/\n {2}- name: "baseline: A, eos 4\.32\.4M"\n(?: {4}.*\n)*/, ''),
    );
    expect((await runCli(['check', ...AS_OF], folder)).status).toBe(0);
  });

  it('is removed with its last record', async () => {
    const folder = folderWith({});
    await runCli(['baseline', ...AS_OF], folder);
    writeFileSync(
      path.join(folder, 'policies/all.yaml'),
      `validated_software:
  - { software: 4.31.6M, start: 2026-01-01, device_roles: [leaf, spine] }
  - { software: 4.32.4M, start: 2026-01-01, device_roles: [leaf, spine] }
  - { software: "7.2", start: 2026-01-01, inventory_items: [Sup] }
`,
    );
    const { stdout } = await runCli(['baseline', ...AS_OF, '--update'], folder);
    expect(stdout).toContain('Removed 4 records from policies/baseline.yaml, and the file');
    expect(existsSync(file(folder))).toBe(false);
  });

  it('writes nothing if all that runs is approved, and on a dry run', async () => {
    const folder = folderWith({});
    const { stdout } = await runCli(['baseline', ...AS_OF, '--dry-run'], folder);
    expect(stdout).toContain('Would write policies/baseline.yaml: 4 records');
    expect(existsSync(file(folder))).toBe(false);
    writeFileSync(
      path.join(folder, 'inventory/fleet.yaml'),
      FLEET.replaceAll(/, software_version: 4[^ ]*/g, '').replaceAll(
        / {4}software_version.*\n|, software_version: \{[^}]*\}/g,
        '',
      ),
    );
    expect((await runCli(['baseline', ...AS_OF], folder)).stdout).toContain('Nothing to approve');
  });

  it.each([
    [['--until', '2026-01-01'], /--until 2026-01-01 is before 2026-11-21/],
    [['--update'], /there is no policies\/baseline\.yaml to update/],
  ])('ends with 2 for %j', async (args, message) => {
    const { status, stderr } = await runCli(['baseline', ...AS_OF, ...args], folderWith({}));
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('is refused if no glob reads it', async () => {
    const folder = folderWith({ 'fleetvet.yaml': `policies: [approved/*.yaml]\n${CONFIG}` });
    const { status, stderr } = await runCli(['baseline', ...AS_OF], folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(/would not be read/);
  });
});
