// The base takes over the objects that it shares with the head, if nothing else refers to what differs. The result is that of
// a base that is resolved by itself.
import { describe, expect, it } from 'vitest';

import { takeSnapshot } from '../../src/check/check.js';
import { compareSnapshots } from '../../src/check/compare-snapshots.js';
import { loadConfig } from '../../src/check/config.js';
import type { Snapshot } from '../../src/check/snapshot.js';
import { inMemory } from '../../src/index.js';
import { withSoundBasis } from '../../src/resolve/resolve.js';
import { idsAtOnce, idsOnceRead } from './known-ids.js';

const AS_OF = '2026-11-21';

const COMMON: Files = {
  'inventory/common.yaml': `manufacturers: [m]
platforms: [{ name: eos }]
device_types: [{ manufacturer: m, model: t }]
roles: [leaf, spine]
tags: [pci]
tenants: [lab]
locations: [ams]
software_versions:
  - { platform: eos, version: 4.1.0, status: Active, software_image_files: [{ image_file_name: a, status: Active, default_image: true }] }
  - { platform: eos, version: 4.2.0, status: Active }
`,
  'policies/p.yaml': `validated_software:
  - { name: leaf, software: 4.1.0, start: 2026-01-01, device_roles: [leaf] }
  - { name: listed, software: 4.1.0, start: 2026-01-01, devices: [kept], inventory_items: [{ name: own, device: keeper }] }
waivers:
  - { reason: spare, until: 2027-01-01, devices: [excused], inventory_items: [{ name: waived, device: keeper }] }
`,
  'inventory/kept.yaml': `devices:
  - { name: kept, device_type: t, role: leaf, platform: eos, software_version: 4.1.0 }
  - { name: excused, device_type: t, role: leaf, platform: eos, software_version: 4.2.0 }
  - { name: keeper, device_type: t, role: spine, platform: eos, software_version: 4.1.0, inventory_items: [{ name: own }, { name: waived }] }
  - { name: other, device_type: t, role: spine, platform: eos, software_version: 4.1.0, inventory_items: [{ name: slot }] }
virtual_machines:
  - { name: vm, platform: eos, software_version: 4.1.0 }
`,
};

type Files = Readonly<Record<string, string | undefined>>;

const device = (name: string, more = ''): string =>
  `devices: [{ name: ${name}, device_type: t, role: leaf, platform: eos, software_version: 4.1.0${more} }]\n`;
const bad = (name: string, more = ''): string => device(name, more).replace('4.1.0', '4.2.0');
const machine = (name: string, version: string): string =>
  `virtual_machines: [{ name: ${name}, platform: eos, software_version: ${version} }]\n`;
const item = (name: string, of: string, version = '4.1.0'): string =>
  `inventory_items: [{ name: ${name}, device: ${of}, software_version: { platform: eos, version: ${version} } }]\n`;
const observed = (of: string): string =>
  `observed_software: [{ ${of}, version: 4.1.0, seen: 2026-11-01, source: nms }]\n`;

const A = 'inventory/a.yaml';
const B = 'inventory/b.yaml';
const P = 'policies/more.yaml';
const O = 'observed/o.yaml';

async function shares(base: Files, head: Files): Promise<boolean> {
  const filesOf = (own: Files): Record<string, string> =>
    Object.fromEntries(
      Object.entries({ ...COMMON, ...own }).filter((file): file is [string, string] => file[1] !== undefined),
    );
  const source = idsOnceRead(inMemory(filesOf(head)));
  const optionsOf = async (of: typeof source) => ({ asOf: AS_OF, config: await loadConfig(of, undefined) });
  const baseSource = inMemory(filesOf(base));
  const snapshot = await takeSnapshot({ ...(await optionsOf(source)), source });
  // As a workspace does: what an error keeps out does not keep the rest from being taken over.
  const earlier = { ...snapshot, resolution: withSoundBasis(snapshot.resolution) };
  const sharing = await takeSnapshot({ ...(await optionsOf(baseSource)), source: idsAtOnce(baseSource) }, earlier);
  const alone = await takeSnapshot({ ...(await optionsOf(baseSource)), source: baseSource });
  expect(outcomeOf(sharing, snapshot)).toEqual(outcomeOf(alone, snapshot));
  const taken = [snapshot.repository, earlier.resolution.basis?.()?.repository].flatMap((one) => one?.devices ?? []);
  const known = new Set<unknown>(taken);
  return sharing.repository.devices.some((one) => known.has(one));
}

function outcomeOf(base: Snapshot, head: Snapshot): unknown {
  const { diagnostics, comparison } = compareSnapshots(base, head, { commit: 'base' });
  const { devices, inventoryItems, virtualMachines } = base.evaluation;
  const { brokenEntries, isComplete } = base.repository;
  return {
    diagnostics,
    changes: comparison.changes,
    subjects: comparison.subjects.map(({ subject, newlyInvalid, fixed }) => [subject, newlyInvalid, fixed]),
    judged: [...devices, ...inventoryItems].map(({ subject: { kind, name }, validity, matches, images, waiver }) => ({
      subject: [kind, name],
      validity,
      matches: matches.map(({ record, rank, matchedBy }) => [record.name, rank, matchedBy]),
      images: images.imageFiles.map(({ imageFileName }) => imageFileName),
      waiver: waiver?.reason,
    })),
    machines: virtualMachines.map(({ subject: { name, softwareVersion } }) => [name, softwareVersion?.version]),
    files: base.repository.files.map(({ path }) => path),
    broken: brokenEntries.map(({ collection, value }) => [collection, value]),
    isComplete,
  };
}

describe('the base takes over what it shares with the head', () => {
  it.each<readonly [what: string, base: Files, head: Files]>([
    ['a device differs', { [A]: bad('a') }, { [A]: device('a') }],
    ['a device is new', {}, { [A]: device('a') }],
    ['a device is gone', { [A]: bad('a') }, {}],
    [
      'a nested item differs',
      { [A]: device('a', ', inventory_items: [{ name: x, tags: [pci] }]') },
      { [A]: device('a', ', inventory_items: [{ name: x }]') },
    ],
    ['a machine differs', { [A]: machine('a', '4.1.0') }, { [A]: machine('a', '4.2.0') }],
    ['a machine is gone', { [A]: machine('a', '4.1.0') }, {}],
    ['a machine has the name of a device', { [A]: machine('kept', '4.1.0') }, {}],
    ['a device has the name of a machine', { [A]: device('vm') }, {}],
    [
      'an item that stands by itself stays',
      { [A]: bad('a'), [B]: item('x', 'kept') },
      { [A]: device('a'), [B]: item('x', 'kept') },
    ],
    [
      'another device is observed',
      { [A]: bad('a'), [O]: observed('device: kept') },
      { [A]: device('a'), [O]: observed('device: kept') },
    ],
    [
      'another item is observed',
      { [A]: bad('a'), [O]: observed('device: keeper, inventory_item: own') },
      { [A]: device('a'), [O]: observed('device: keeper, inventory_item: own') },
    ],
    [
      'what is observed is not there',
      { [A]: bad('a'), [O]: observed('device: nobody') },
      { [A]: device('a'), [O]: observed('device: nobody') },
    ],
    [
      'a device with an error stays',
      { [A]: bad('a'), [B]: device('b', ', tags: [none]') },
      { [A]: device('a'), [B]: device('b', ', tags: [none]') },
    ],
    ['a device with an error is gone', { [A]: device('a', ', tags: [none]') }, {}],
    ['a device with a misspelled field is gone', { [A]: device('a', ', tagz: [pci]') }, {}],
    ['a device with an error is new', {}, { [A]: device('a', ', tags: [none]') }],
    [
      'a machine with an error stays',
      { [A]: bad('a'), [B]: machine('b', '9') },
      { [A]: device('a'), [B]: machine('b', '9') },
    ],
    [
      'a device with an error holds an item',
      { [A]: bad('a'), [B]: device('b', ', tags: [none], inventory_items: [{ name: x }]') },
      { [A]: device('a'), [B]: device('b', ', tags: [none], inventory_items: [{ name: x }]') },
    ],
    ['a device is gone with an item by itself', { [A]: device('a'), [B]: item('x', 'a') }, {}],
    [
      'an item is observed whose name another gets',
      { [A]: bad('a', ', inventory_items: [{ name: slot }]'), [O]: observed('device: other, inventory_item: slot') },
      { [O]: observed('device: other, inventory_item: slot') },
    ],
  ])('%s', async (_, base, head) => {
    expect(await shares(base, head)).toBe(true);
  });
});

describe('the base takes over nothing if', () => {
  const record = (fields: string): string =>
    `validated_software: [{ name: r, software: 4.2.0, start: 2026-01-01, ${fields} }]\n`;
  const waiver = (fields: string): string => `waivers: [{ reason: w, until: 2027-01-01, ${fields} }]\n`;
  it.each<readonly [what: string, base: Files, head: Files]>([
    ['a role differs', { [A]: 'roles: [access]\n' }, {}],
    ['a record differs', { [P]: record('device_roles: [leaf]') }, { [P]: record('device_roles: [spine]') }],
    [
      'a record lists a device that differs',
      { [A]: bad('a'), [P]: record('devices: [a]') },
      { [A]: device('a'), [P]: record('devices: [a]') },
    ],
    ['a record lists a device whose name another gets', { [A]: bad('kept', ', tenant: lab') }, {}],
    [
      'a record lists an item of a device that differs',
      { [A]: bad('a', ', inventory_items: [{ name: x }]'), [P]: record('inventory_items: [{ name: x, device: a }]') },
      {
        [A]: device('a', ', inventory_items: [{ name: x }]'),
        [P]: record('inventory_items: [{ name: x, device: a }]'),
      },
    ],
    ['a record lists an item whose name another gets', { [A]: bad('a', ', inventory_items: [{ name: own }]') }, {}],
    [
      'a waiver names a device that differs',
      { [A]: bad('a'), [P]: waiver('devices: [a]') },
      { [A]: device('a'), [P]: waiver('devices: [a]') },
    ],
    ['a waiver names an item whose name another gets', { [A]: bad('a', ', inventory_items: [{ name: waived }]') }, {}],
    [
      'an item by itself is of a device that differs',
      { [A]: bad('a'), [B]: item('x', 'a') },
      { [A]: device('a'), [B]: item('x', 'a') },
    ],
    [
      'an item by itself is of a device whose name another gets',
      { [A]: bad('kept2', ', tenant: lab'), [B]: item('x', 'kept2') },
      { [A]: device('kept2'), [B]: item('x', 'kept2') },
    ],
    ['an item by itself is gone', { [A]: item('x', 'kept') }, {}],
    [
      'an observation is of a device that differs',
      { [A]: bad('a'), [O]: observed('device: a') },
      { [A]: device('a'), [O]: observed('device: a') },
    ],
    [
      'an observation is of a device that is gone',
      { [A]: bad('a'), [O]: observed('device: a') },
      { [O]: observed('device: a') },
    ],
    [
      'an observation is of a device that is new',
      { [O]: observed('device: a') },
      { [A]: device('a'), [O]: observed('device: a') },
    ],
    [
      'an observation names a device as a mapping',
      { [A]: bad('a'), [O]: observed('device: { name: a }') },
      { [O]: observed('device: { name: a }') },
    ],
    [
      'an observation is of an item of a device that differs',
      { [O]: observed('device: a, inventory_item: x') },
      { [A]: device('a', ', inventory_items: [{ name: x }]'), [O]: observed('device: a, inventory_item: x') },
    ],
    [
      'an observation is of an item whose name another gets',
      { [A]: bad('a', ', inventory_items: [{ name: own }]'), [O]: observed('device: keeper, inventory_item: own') },
      { [O]: observed('device: keeper, inventory_item: own') },
    ],
    [
      'a device has the name of one that stays',
      { [A]: device('b'), [B]: device('b', ', tenant: lab') },
      { [A]: device('b') },
    ],
    [
      'a machine has the name of one that stays',
      { [A]: machine('vm', '4.2.0').replace('platform', 'cluster: c, platform') },
      {},
    ],
    ['a device has no name', { [A]: 'devices: [{ device_type: t, role: leaf }]\n' }, {}],
    ['a device is empty', { [A]: 'devices: [~]\n' }, {}],
    [
      'a record lists a device that is new',
      { [P]: record('devices: [a]') },
      { [A]: device('a'), [P]: record('devices: [a]') },
    ],
    [
      'a record of the head has neither a name nor software',
      { [P]: record('device_roles: [leaf]').replace('name: r, software: 4.2.0', 'software: 9.9.9'), [B]: bad('b') },
      { [P]: record('device_roles: [leaf]').replace('name: r, software: 4.2.0', 'software: 9.9.9'), [B]: device('b') },
    ],
    ['two devices are the same', { [A]: device('a'), [B]: device('a') }, {}],
    ['the config says what makes a device unique', { 'fleetvet.yaml': 'device_uniqueness: name\n' }, {}],
    [
      'an item of a device that stays has an error',
      { [A]: bad('a'), [B]: device('b', ', inventory_items: [{ name: x, tags: [none] }]') },
      { [A]: device('a'), [B]: device('b', ', inventory_items: [{ name: x, tags: [none] }]') },
    ],
    ['a name of the base cannot be read', { [A]: 'devices: [{ name: [a], role: leaf }]\n' }, {}],
    [
      'a role of the head has an error',
      { [A]: 'roles: [{ name: r, colour: 7 }]\n', [B]: bad('b') },
      { [A]: 'roles: [{ name: r, colour: 7 }]\n', [B]: device('b') },
    ],
    [
      'a record of the head has an error',
      { [P]: record('device_roles: [none]'), [B]: bad('b') },
      { [P]: record('device_roles: [none]'), [B]: device('b') },
    ],
  ])('%s', async (_, base, head) => {
    expect(await shares(base, head)).toBe(false);
  });
});

it('what was taken over is not taken over again', async () => {
  const config = await loadConfig(inMemory({}), undefined);
  const read = (files: Readonly<Record<string, string>>, earlier?: Snapshot): Promise<Snapshot> =>
    takeSnapshot(
      { asOf: AS_OF, config, source: idsAtOnce(inMemory({ ...COMMON, ...files } as Record<string, string>)) },
      earlier,
    );
  const first = await read({});
  const second = await read({ [A]: device('a') }, first);
  expect(second.resolution.isPartial).toBe(true);
  // The catalogs of the first do not have the device that the second has added.
  const third = await read({ [A]: device('a'), [B]: device('a') }, second);
  expect(third.drafts.map(({ rule }) => rule)).toContain('duplicate-object');
});
