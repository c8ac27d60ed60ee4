import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { HostDevice } from '../../src/model/repository.js';
import { inspectWorkingTree } from '../../src/check/inspect.js';
import { ROOT } from '../cli/repositories.js';
import { type CliRun, runCli } from '../cli/run-cli.js';
import { type FakeNautobot, startFakeNautobot } from './fake-nautobot.js';

const VALIDATED = 'plugins/nautobot-device-lifecycle-mgmt/validated-software';

let folder = '';
let nautobot: FakeNautobot;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fleetvet-push-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The demo fleet in a folder of its own, and a Nautobot that has its devices and vocabulary. */
let fleet = '';
beforeEach(async () => {
  fleet = mkdtempSync(path.join(folder, 'fleet-'));
  for (const part of ['inventory', 'policies', 'fleetvet.yaml'])
    cpSync(path.join(ROOT, part), path.join(fleet, part), { recursive: true });
  // Nautobot cannot tell these from the records before them.
  edit('policies/arista_eos.yaml', /(name: eos-border\n[^]*?start: )2025-06-02/, '$12025-06-03');
  edit('policies/juniper_junos.yaml', /(name: junos-border\n[^]*?start: )(\d{4}-\d\d)-\d\d/, '$1$2-28');
  nautobot = await startFakeNautobot();
  await addDevices();
});
afterEach(async () => nautobot.close());

/** What Nautobot has before the first push: everything but platforms, software, image files and the policy. */
async function addDevices(): Promise<void> {
  const { repository } = await inspectWorkingTree(fleet, { asOf: '2026-11-21' });
  const add = (list: string, fields: Record<string, unknown>): string => nautobot.add(list, fields);
  for (const name of ['Active', 'Extended Support', 'End-of-Life'])
    add('extras/statuses', { name, content_types: ['dcim.softwareversion', 'dcim.softwareimagefile'] });
  const ids = (list: string, objects: readonly { readonly name: string }[]): ReadonlyMap<string, string> =>
    new Map(objects.map(({ name }) => [name, add(list, { name })]));
  const makers = ids('dcim/manufacturers', repository.manufacturers);
  const locations = ids('dcim/locations', repository.locations);
  const tenants = ids('tenancy/tenants', repository.tenants);
  const roles = ids('extras/roles', repository.roles);
  ids('extras/tags', repository.tags);
  const types = new Map(
    repository.deviceTypes.map((type) => [
      type,
      add('dcim/device-types', { model: type.model, manufacturer: makers.get(type.manufacturer) }),
    ]),
  );
  const devices = new Map<HostDevice, string>(
    repository.devices.map((device) => [
      device,
      add('dcim/devices', {
        name: device.name,
        device_type: types.get(device.deviceType),
        role: roles.get(device.role.name),
        tenant: tenants.get(device.tenant?.name ?? ''),
        location: locations.get(device.location?.name ?? ''),
      }),
    ]),
  );
  for (const item of repository.inventoryItems)
    add('dcim/inventory-items', { name: item.name, device: devices.get(item.device) });
}

const push = async (...args: readonly string[]): Promise<CliRun> =>
  runCli(['push', 'nautobot', '--url', nautobot.url, ...args], fleet, { NAUTOBOT_TOKEN: nautobot.token });

const summaryOf = ({ stdout }: CliRun): string => stdout.trimEnd().split('\n').at(-1) ?? '';

function edit(file: string, from: string | RegExp, to: string): void {
  const target = path.join(fleet, file);
  const before = readFileSync(target, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(target, after);
}

const changing = (): readonly string[] => nautobot.log.filter((line) => !line.startsWith('GET'));

describe('a push of the demo fleet', () => {
  it('only shows what it would do unless --apply is given', async () => {
    const run = await push();
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
    expect(summaryOf(run)).toMatch(/^\d+ to add, 0 to change, 0 to delete, 0 unchanged; --apply makes these changes$/);
    expect((await push('--dry-run')).stdout).toBe(run.stdout);
    expect((await push('--dry-run', '--apply')).status).toBe(2);
    expect(changing()).toEqual([]);
  });

  it('creates everything, and a second push does nothing', async () => {
    const { repository } = await inspectWorkingTree(fleet, { asOf: '2026-11-21' });
    expect((await push('--apply')).status).toBe(0);
    expect(nautobot.all(VALIDATED)).toHaveLength(repository.validatedSoftware.length);
    expect(nautobot.all('dcim/software-image-files')).toHaveLength(repository.softwareImageFiles.length);
    nautobot.log.length = 0;
    expect(summaryOf(await push('--apply', '--delete'))).toMatch(/^0 added, 0 changed, 0 deleted, \d+ unchanged$/);
    expect(changing()).toEqual([]);
  });

  it('gives each record the devices, items, types, roles, tenants and tags that the policy names', async () => {
    await push('--apply');
    const names = new Map(
      [
        'dcim/devices',
        'dcim/inventory-items',
        'dcim/device-types',
        'extras/roles',
        'tenancy/tenants',
        'extras/tags',
      ].flatMap((list) => nautobot.all(list).map((one) => [one['id'], one['name'] ?? one['model']] as const)),
    );
    const { repository } = await inspectWorkingTree(fleet, { asOf: '2026-11-21' });
    const sorted = (values: Iterable<unknown>): readonly string[] => [...values].map(String).sort();
    const expected = repository.validatedSoftware.map((record) => [
      record.start,
      record.end ?? null,
      record.preferred,
      sorted([...record.devices].map(({ name }) => name)),
      sorted([...record.inventoryItems].map(({ name }) => name)),
      sorted([...record.deviceTypes].map(({ model }) => model)),
      sorted([...record.deviceRoles].map(({ name }) => name)),
      sorted([...record.deviceTenants].map(({ name }) => name)),
      sorted([...record.objectTags].map(({ name }) => name)),
    ]);
    const listed = (one: Record<string, unknown>, field: string): readonly string[] =>
      sorted((one[field] as readonly string[]).map((id) => names.get(id)));
    const found = nautobot
      .all(VALIDATED)
      .map((one) => [
        one['start'],
        one['end'],
        one['preferred'],
        ...['devices', 'inventory_items', 'device_types', 'device_roles', 'device_tenants', 'object_tags'].map(
          (field) => listed(one, field),
        ),
      ]);
    const inOrder = (rows: readonly unknown[]): readonly string[] => rows.map((row) => JSON.stringify(row)).sort();
    expect(inOrder(found)).toEqual(inOrder(expected));
  });
});

describe('after a change of the repository', () => {
  beforeEach(async () => {
    expect((await push('--apply')).status).toBe(0);
    nautobot.log.length = 0;
  });

  it('changes a moved window in place', async () => {
    edit('policies/arista_eos.yaml', 'end: 2027-05-31', 'end: 2027-03-31');
    const run = await push('--apply');
    expect(summaryOf(run)).toMatch(/^0 added, 1 changed, 0 deleted, /);
    expect(run.stdout).toContain('    end: 2027-05-31 → 2027-03-31\n');
    expect(changing()).toEqual([expect.stringMatching(/^PATCH /)]);
    expect(summaryOf(await push('--delete'))).toMatch(/^0 to add, 0 to change, 0 to delete, /);
  });

  it('sends whole lists when an assignment changes', async () => {
    edit('policies/arista_eos.yaml', 'device_roles: [leaf, spine]', 'device_roles: [leaf]');
    const run = await push('--apply');
    expect(run.stdout).toContain('    device_roles: ');
    expect(summaryOf(run)).toMatch(/^0 added, 1 changed, 0 deleted, /);
  });

  it('removes a withdrawn record only with --delete, also one whose window moved before', async () => {
    edit('policies/arista_eos.yaml', 'end: 2027-05-31', 'end: 2027-03-31');
    await push('--apply');
    const records = nautobot.all(VALIDATED).length;
    edit('policies/arista_eos.yaml', / {2}# Type and role[^]*?device_roles: \[leaf, spine\]\n/, '');
    const kept = await push('--apply');
    expect(summaryOf(kept)).toMatch(/^0 added, 0 changed, 0 deleted, /);
    expect(kept.stdout).toContain('not in the repository; --delete removes it');
    expect(summaryOf(await push('--apply', '--delete'))).toMatch(/^0 added, 0 changed, 1 deleted, /);
    expect(nautobot.all(VALIDATED)).toHaveLength(records - 1);
  });

  it('never removes what others made', async () => {
    const [record] = nautobot.all(VALIDATED);
    const theirs = { ...record, id: undefined, start: '2020-01-01' };
    const ids = [
      nautobot.add(VALIDATED, theirs),
      nautobot.add(VALIDATED, { ...theirs, id: '11111111-2222-5333-8444-555555555555', start: '2020-02-01' }),
    ];
    nautobot.add('dcim/platforms', { name: 'theirs' });
    const run = await push('--apply', '--delete');
    expect(summaryOf(run)).toMatch(/^0 added, 0 changed, 0 deleted, /);
    expect(run.stdout).toContain('not in the repository; fleetvet did not create it');
    expect(nautobot.all(VALIDATED).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it('leaves a version that a device still runs in Nautobot', async () => {
    const version = nautobot.all('dcim/software-versions').find((one) => one['version'] === '61.20')!;
    nautobot.add('dcim/devices', { name: 'elsewhere', software_version: version['id'] });

    writeFileSync(path.join(fleet, 'policies/acacia_400zr.yaml'), '');
    const plan = JSON.parse((await push('--delete', '-f', 'json')).stdout) as {
      actions: { name: string; verb: string }[];
    };
    expect(
      plan.actions.filter(
        ({ verb, name }) => verb === 'delete' && name.includes('61.20') && !name.startsWith('Validated'),
      ),
    ).toEqual([]);
  });

  it('restores a record that someone changed by hand', async () => {
    const [record] = nautobot.all(VALIDATED);
    nautobot.add(VALIDATED, { ...record, preferred: record!['preferred'] !== true, device_roles: [] });
    expect(summaryOf(await push('--apply'))).toMatch(/^0 added, 1 changed, 0 deleted, /);
  });
});

it('refuses a record that Nautobot cannot tell from another, and pushes the first', async () => {
  writeFileSync(
    path.join(fleet, 'policies/zz.yaml'),
    'validated_software:\n  - { name: twin, software: 4.32.4M, start: 2025-06-02, end: 2027-05-31, object_tags: [canary] }\n',
  );
  const run = await push('--apply');
  expect(run.status).toBe(1);
  expect(run.stdout).toContain(
    'validated software record twin: not pushed: Nautobot holds one record for each software version, start and end, and "eos-fabric" has the same',
  );
  expect(nautobot.all(VALIDATED)).toHaveLength((await policySize()) - 1);
});

const policySize = async (): Promise<number> =>
  (await inspectWorkingTree(fleet, { asOf: '2026-11-21' })).repository.validatedSoftware.length;

it('never pushes a record without one of its assignments', async () => {
  const gone = nautobot.all('extras/roles').find(({ name }) => name === 'leaf')!;
  gone['name'] = 'access-leaf';
  const run = await push('--apply');
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('not pushed: Nautobot has no role "leaf"');
  expect(nautobot.all(VALIDATED).some((one) => one['start'] === '2025-06-02' && one['end'] === '2027-05-31')).toBe(
    false,
  );
});

describe.each([1, 20, 60])('where change %i fails', (at) => {
  it('stops there, and a second run goes on', async () => {
    await push();
    const reads = nautobot.log.length;
    nautobot.failAt(reads + at, 500);
    const broken = await push('--apply');
    expect(broken.status).toBe(1);
    expect(summaryOf(broken)).toMatch(new RegExp(`^${at - 1} added, .* not done: run it again to go on$`));
    expect((await push('--apply')).status).toBe(0);
    expect(summaryOf(await push())).toMatch(/^0 to add, 0 to change, 0 to delete, /);
  });
});

it.each([429, 503])('waits and tries again after %i', async (status) => {
  nautobot.failAt(3, status, { 'retry-after': '0' });
  expect((await push()).status).toBe(0);
});

it('names the permission that the token lacks', async () => {
  nautobot.forbidden.add('extras/tags');
  const run = await push();
  expect({ ...run, stdout: '' }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'fleetvet: the token may not list /api/extras/tags/: give it the permission extras.view_tag\n',
  });
});

it('names the permission to change that the token lacks', async () => {
  await push();
  nautobot.failAt(nautobot.log.length + 1, 403);
  const run = await push('--apply');
  expect(run.status).toBe(1);
  expect(run.stdout.replaceAll(/\s+/g, ' ')).toContain('give the token the permission dcim.add_platform');
});

it.each([
  [{ NAUTOBOT_TOKEN: '' }, 'fleetvet: there is no token: put it into the environment variable NAUTOBOT_TOKEN\n'],
  [{ NAUTOBOT_TOKEN: 'another-secret' }, /^fleetvet: http:\/\/127\.0\.0\.1:\d+ refuses the token: Invalid token\n$/],
])('cannot run with %j', async (environment, message) => {
  const run = await runCli(['push', 'nautobot', '--url', nautobot.url], fleet, environment);
  expect(run.status).toBe(2);
  expect(run.stderr).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  expect(run.stderr + run.stdout).not.toContain('another-secret');
});

it('pushes nothing from a repository with errors', async () => {
  writeFileSync(
    path.join(fleet, 'policies/broken.yaml'),
    'validated_software:\n  - software: nowhere\n    start: 2026-01-01\n',
  );
  const run = await push('--apply', '--delete');
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('the repository has errors, so nothing is pushed');
  expect(changing()).toEqual([]);
});
