// Where the image files of a device, an item and a machine come from (matching.md, Image files).
import { expect, it } from 'vitest';

import { traceImages } from '../../src/evaluate/images.js';
import { check, type CheckResult, inMemory } from '../../src/index.js';

const FLEET = `manufacturers: [m]
platforms: [{ name: eos }, { name: ios }]
roles: [leaf]
device_types: [{ manufacturer: m, model: t1 }, { manufacturer: m, model: t2 }]
software_versions:
  - platform: eos
    version: "2"
    status: Active
    software_image_files:
      - { image_file_name: c, status: Active, default_image: true }
      - { image_file_name: a, status: Active, device_types: [t1] }
      - { image_file_name: b, status: Active }
  - { platform: eos, version: "1", status: Active, software_image_files: [{ image_file_name: d, status: Active }] }
  - { platform: eos, version: "3", status: Active }
  - { platform: ios, version: "0", status: Active, software_image_files: [{ image_file_name: a0, status: Active }] }
devices:
  - { name: by-type, device_type: t1, role: leaf, platform: eos, software_version: "2" }
  - { name: by-default, device_type: t2, role: leaf, platform: eos, software_version: "2" }
  - { name: nothing, device_type: t2, role: leaf, platform: eos, software_version: "1" }
  - { name: no-files, device_type: t2, role: leaf, platform: eos, software_version: "3" }
  - { name: no-software, device_type: t1, role: leaf, platform: eos }
  - { name: own, device_type: t1, role: leaf, platform: eos, software_version: "2", software_image_files: [b] }
  - name: own-many
    device_type: t1
    role: leaf
    software_image_files: [a0, { software_version: { platform: eos, version: "2" }, image_file_name: b }, d, c, { software_version: "2", image_file_name: b }]
    inventory_items:
      - { name: item, software_version: { platform: eos, version: "2" } }
      - { name: item-own, software_version: { platform: eos, version: "2" }, software_image_files: [c] }
      - { name: item-none }
virtual_machines:
  - { name: vm, platform: eos, software_version: "2" }
  - { name: vm-none, platform: eos, software_version: "3" }
`;

// Read by each test: Stryker does not see which tests need what a hook runs.
async function evaluateFleet(): Promise<CheckResult['evaluation']> {
  const files = { 'inventory/fleet.yaml': FLEET, 'policies/p.yaml': 'waivers: []\n' };
  return (await check({ source: inMemory(files), asOf: '2026-11-21' })).evaluation;
}

it.each<readonly [name: string, steps: readonly string[], source: string | null, files: string]>([
  ['by-type', ['override: empty', 'device_type: taken a', 'default: not_asked c'], 'device_type', 'a'],
  ['by-default', ['override: empty', 'device_type: empty', 'default: taken c'], 'default', 'c'],
  ['nothing', ['override: empty', 'device_type: empty', 'default: empty'], null, ''],
  ['no-files', ['override: empty', 'device_type: empty', 'default: empty'], null, ''],
  ['no-software', ['override: empty', 'device_type: empty', 'default: empty'], null, ''],
  ['own', ['override: taken b', 'device_type: not_asked a', 'default: not_asked c'], 'override', 'b'],
  // By platform, version and name, each once.
  [
    'own-many',
    ['override: taken d b c a0', 'device_type: empty', 'default: empty'].map((step) =>
      step.replace('empty', 'not_asked'),
    ),
    'override',
    'd b c a0',
  ],
  ['item', ['override: empty', 'software_version: taken a b c'], 'software_version', 'a b c'],
  ['item-own', ['override: taken c', 'software_version: not_asked a b c'], 'override', 'c'],
  ['item-none', ['override: empty', 'software_version: empty'], null, ''],
  ['vm', ['override: empty', 'software_version: taken a b c'], 'software_version', 'a b c'],
  ['vm-none', ['override: empty', 'software_version: empty'], null, ''],
])('%s', async (name, steps, source, files) => {
  const { devices, inventoryItems, virtualMachines } = await evaluateFleet();
  const found = [...devices, ...inventoryItems, ...virtualMachines].find(({ subject }) => subject.name === name);
  if (found === undefined) expect.fail(name);
  const { subject, images } = found;
  expect(
    traceImages(subject).map(({ step, outcome, imageFiles }) =>
      `${step}: ${outcome} ${imageFiles.map(({ imageFileName }) => imageFileName).join(' ')}`.trim(),
    ),
  ).toEqual(steps);
  expect([images.source, images.imageFiles.map(({ imageFileName }) => imageFileName).join(' ')]).toEqual([
    source,
    files,
  ]);
});

it('objects with the same answer share it', async () => {
  const { virtualMachines, inventoryItems } = await evaluateFleet();
  const vm = virtualMachines.find(({ subject }) => subject.name === 'vm');
  const item = inventoryItems.find(({ subject }) => subject.name === 'item');
  expect(vm?.images).toBe(item?.images);
});
