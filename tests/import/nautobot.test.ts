import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { importInto } from './import-into.js';

type Values = Readonly<Record<string, unknown>>;

const BASE = {
  manufacturers: [
    { id: 'm1', name: 'Juniper' },
    { id: 'm2', name: 'Arista' },
  ],
  platforms: [{ id: 'p', name: 'junos', network_driver: 'juniper_junos', manufacturer: { name: 'Juniper' } }],
  device_types: [
    { id: 't1', model: 'MX204', manufacturer: { name: 'Juniper' } },
    { id: 't2', model: 'MX204', manufacturer: { name: 'Arista' } },
  ],
  locations: [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
    { id: 'a1', name: 'Floor 1', parent: { id: 'a', name: 'A' } },
    { id: 'b1', name: 'Floor 1', parent: { id: 'b', name: 'B' } },
  ],
};

function device(id: string, name: string | null, over: Values = {}): Values {
  return {
    id,
    name,
    device_type: { model: 'MX204', manufacturer: { name: 'Juniper' } },
    role: { name: 'edge' },
    status: { name: 'Active' },
    location: { id: 'a1', name: 'Floor 1' },
    ...over,
  };
}

/** What comes of lists of GraphQL: the entries of all files, and what the summary notes. */
async function imported(
  lists: Values,
): Promise<{ readonly entries: Record<string, Values[]>; readonly notes: readonly string[] }> {
  const text = JSON.stringify({ data: { ...BASE, ...lists } });
  const { plan, after } = await importInto({}, 'nautobot', [{ path: 'n.json', text }], { defaults: {} });
  const entries: Record<string, Values[]> = {};
  for (const [file, content] of Object.entries(after))
    if (file !== 'fleetvet.yaml')
      for (const [collection, list] of Object.entries(parse(content) as Record<string, Values[]>))
        (entries[collection] ??= []).push(...list);
  return { entries, notes: [...plan.skipped, ...plan.changed].map(({ reason, name }) => `${reason}: ${name}`) };
}

it('names locations of one name by their paths, and a model of two manufacturers with its own', async () => {
  const { entries, notes } = await imported({
    devices: [device('1', 'x'), device('2', 'x', { location: { id: 'b1', name: 'Floor 1' } })],
  });
  expect(entries['devices']).toEqual(
    ['A / Floor 1', 'B / Floor 1'].map((location) => ({
      name: 'x',
      device_type: { manufacturer: 'Juniper', model: 'MX204' },
      role: 'edge',
      location,
    })),
  );
  expect(notes).toEqual([]);
});

it('names what has no name or a duplicate one, in order', async () => {
  const item = (id: string, name: string | null, created: string, parent: string | null = null): Values => ({
    id,
    name,
    created,
    device: { id: '1' },
    parent: parent === null ? null : { id: parent },
  });
  const lists = {
    devices: [device('1', 'x'), device('2', null)],
    inventory_items: [
      item('i3', 'PSU', '2026-01-02T00:00:00Z'),
      item('i2', 'PSU', '2026-01-01T00:00:00Z'),
      item('i1', 'Slot', '2026-01-01T00:00:00Z', 'i0'),
      item('i0', 'Chassis', '2026-01-01T00:00:00Z'),
      item('i4', null, '2026-01-01T00:00:00Z'),
    ],
  };
  const { entries, notes } = await imported(lists);
  expect(entries['devices']?.map(({ name }) => name)).toEqual(['unnamed-2', 'x']);
  expect(entries['devices']?.[1]?.['inventory_items']).toEqual(
    ['Chassis', 'Chassis / Slot', 'PSU', 'PSU (2)', 'unnamed-i4'].map((name) => ({ name })),
  );
  expect([...notes].sort()).toEqual([
    'device without a name: unnamed-2',
    'inventory item with a name that its device has twice: x/PSU (2)',
    'inventory item without a name, named by its id: x/unnamed-i4',
    'nested inventory item, called after its parent: x/Chassis / Slot',
  ]);
  const reversed = { ...lists, inventory_items: [...lists.inventory_items].reverse() };
  expect(await imported(reversed)).toEqual({ entries, notes: expect.arrayContaining([...notes]) as unknown });
});

it('takes policy, images and items by the names that they get here, whatever the order of the lists', async () => {
  const software = { version: '23.4R2-S4', platform: { name: 'junos' } };
  const record = (items: readonly string[], devices: readonly string[]): Values => ({
    id: 'r',
    start: '2026-01-01',
    software,
    devices: devices.map((id) => ({ id })),
    inventory_items: items.map((id) => ({ id })),
    device_types: [{ model: 'MX204', manufacturer: { name: 'Juniper' } }],
    device_roles: [{ name: 'edge' }],
    device_tenants: [{ name: 'corp' }],
    object_tags: [{ name: 'b' }, { name: 'a' }],
    preferred: true,
  });
  const lists = (policy: Values): Values => ({
    tenants: [{ id: 'n', name: 'corp' }],
    tags: [
      { id: 'a', name: 'a' },
      { id: 'b', name: 'b' },
    ],
    roles: [
      { id: 'e', name: 'edge' },
      { id: 'u', name: 'unused' },
    ],
    software_versions: [{ id: 'v', ...software, status: { name: 'Shiny' } }],
    software_image_files: [
      {
        id: 'f',
        image_file_name: 'j.tgz',
        image_file_checksum: 'ab',
        software_version: software,
        status: { name: 'Active' },
      },
    ],
    devices: [device('1', 'x'), device('2', null)],
    inventory_items: [{ id: 'i', name: 'RE', device: { id: '1' } }],
    validated_softwares: [policy],
  });
  const { entries, notes } = await imported(lists(record(['i'], ['2', '1'])));
  const place = { tenant: null, location: 'A / Floor 1' };
  expect(entries['validated_software']).toEqual([
    {
      software: { platform: 'junos', version: '23.4R2-S4' },
      start: '2026-01-01',
      preferred: true,
      devices: [
        { name: 'unnamed-2', ...place },
        { name: 'x', ...place },
      ],
      device_tenants: ['corp'],
      device_types: [{ manufacturer: 'Juniper', model: 'MX204' }],
      device_roles: ['edge'],
      inventory_items: [{ device: { name: 'x', ...place }, name: 'RE' }],
      object_tags: ['a', 'b'],
    },
  ]);
  expect(entries['roles']).toEqual(['edge']);
  expect(entries['software_versions']).toMatchObject([{ version: '23.4R2-S4', status: 'Active' }]);
  expect(entries['software_image_files']).toEqual([
    { software_version: { platform: 'junos', version: '23.4R2-S4' }, image_file_name: 'j.tgz', status: 'Active' },
  ]);
  expect(notes).toEqual([
    'device without a name: unnamed-2',
    'checksum left out, since it has no algorithm: j.tgz',
    'status that the repository does not have, left out: add it to statuses in fleetvet.yaml: 23.4R2-S4',
  ]);
  expect((await imported(lists(record(['i'], ['1', '2'])))).entries).toEqual(entries);
});

describe('what people save of a Nautobot', () => {
  const DEVICE = {
    id: '3d94b718-e7f1-42a4-aa62-0fae222db7b3',
    object_type: 'dcim.device',
    name: 'sw1',
    device_type: { model: 'T1', manufacturer: { name: 'M' } },
    role: { name: 'leaf' },
    location: { name: 'AMS01' },
    platform: { name: 'p' },
    software_version: { version: '1.2' },
  };
  const HEAD =
    'id,name,asset_tag,device_type__manufacturer__name,device_type__model,role__name,tenant__name,platform__name,location__name,software_version__platform__name,software_version__version,tags';

  it.each<readonly [string, string, string]>([
    ['a page', 'a.json', JSON.stringify({ count: 1, next: null, results: [DEVICE] })],
    ['pages in a list', 'a.json', JSON.stringify([{ count: 1, results: [DEVICE] }])],
    ['a list of devices', 'a.json', JSON.stringify([DEVICE])],
    ['one device', 'a.json', JSON.stringify(DEVICE)],
    [
      'lines of devices',
      'a.json',
      `${JSON.stringify(DEVICE)}\n${JSON.stringify({ ...DEVICE, id: 'other', location: { name: 'BER' } })}\n`,
    ],
    ['one device of GraphQL', 'a.json', JSON.stringify({ data: { device: DEVICE } })],
    [
      'the CSV export',
      'a.csv',
      `${HEAD}\n${DEVICE.id},sw1,NULL,M,T1,leaf,NoObject,p,AMS01,p,1.2,d5ab0a17-8a1f-4e70-acda-cbc294bafea5\n`,
    ],
  ])('%s', async (_, file, text) => {
    const { after } = await importInto({}, 'nautobot', [{ path: file, text }], { defaults: {} });
    expect(parse(after['inventory/imported/nautobot/ams01.yaml'] ?? '')).toMatchObject({
      devices: [{ name: 'sw1', device_type: 'T1', role: 'leaf', platform: 'p', software_version: '1.2' }],
    });
    expect(after['inventory/imported/nautobot/ams01.yaml']).not.toMatch(/NULL|NoObject|tags|tenant/);
  });

  it.each<readonly [string, unknown, string]>([
    [
      'a page without depth',
      { count: 1, results: [{ ...DEVICE, device_type: { id: 'x', url: 'y' } }] },
      'only ids of what the device refers to: save /api/dcim/devices/?depth=1',
    ],
    [
      'a page of many, saved twice',
      [1, 2].map(() => ({ count: 2, results: [{ ...DEVICE, id: '1' }] })),
      'pages that are missing',
    ],
    ['a page of many', { count: 41, results: [DEVICE] }, 'pages that are missing'],
    [
      'a page of something else',
      { count: 1, results: [{ id: 'x', object_type: 'dcim.softwareversion', version: '1' }] },
      'objects of the REST API that are not devices (dcim.softwareversion): save an answer of GraphQL for those',
    ],
  ])('%s is not taken without a word', async (_, answer, reason) => {
    const { plan } = await importInto({}, 'nautobot', [{ path: 'a.json', text: JSON.stringify(answer) }]);
    expect(plan.skipped.map((remark) => remark.reason)).toEqual([reason]);
  });

  it.each([
    ['nautobot', { detail: 'Invalid token' }, 'found no devices (the answer says "Invalid token")'],
    ['nautobot', { errors: [{ message: 'Syntax Error' }] }, 'found no devices (the answer says "Syntax Error")'],
    ['netbox', { detail: 'Invalid token' }, 'found no devices (the answer says "Invalid token")'],
    [
      'netbox',
      { results: [{ id: 1, url: 'http://n/api/virtualization/virtual-machines/1/', name: 'vm' }] },
      'found no devices, but 1 virtual machine, which are not imported',
    ],
  ])('%s: a refusal is an error that says so: %j', async (source, answer, message) => {
    const files = [{ path: 'a.json', text: JSON.stringify(answer) }];
    await expect(importInto({}, source, files)).rejects.toThrow(message);
  });
});
