// What is gone because an approval was taken away is not fixed; what is gone because it was put right is.
import { expect, it } from 'vitest';

import { check, inMemory } from '../../src/index.js';

const INVENTORY = `manufacturers: [Cisco]
roles: [access, core]
locations: [AMS]
platforms: [{ name: ios, manufacturer: Cisco }]
device_types: [{ manufacturer: Cisco, model: C9300 }]
software_versions: [{ platform: ios, version: "1", status: Active, software_image_files: [{ image_file_name: a.bin, status: Active, default_image: true }] }, { platform: ios, version: "2", status: Active }]
devices: [{ name: sw1, device_type: C9300, role: access, platform: ios, software_version: "1" }]
`;

const record = (fields: string): string =>
  `validated_software: [{ name: r, software: "1", start: 2025-01-01${fields === '' ? '' : `, ${fields}`} }]\n`;
const EXPIRING = record('end: 2026-12-01, device_roles: [access]');
const EXPIRED = record('end: 2026-11-01, device_roles: [access]');
const UNUSED = record('device_roles: [core]');
/** The record of version 1, and one of version 2. */
const better = (fields: string, own = ''): string =>
  `validated_software: [{ name: r, software: "1", start: 2025-01-01, device_roles: [access]${own} }, { name: b, software: "2", start: 2025-01-01, ${fields} }]\n`;
const PREFERRED = 'device_roles: [access], preferred: true';
const BETTER = better(PREFERRED);
const CONFLICT = BETTER.replace('"2"', '"1"');
const NONE = 'validated_software: []\n';

it.each([
  ['approval-expiring', 'its record is removed', EXPIRING, NONE, 0],
  ['approval-expiring', 'its record is shortened', EXPIRING, EXPIRED, 0],
  ['approval-expiring', 'its record is for others', EXPIRING, UNUSED, 0],
  ['approval-expiring', 'its record is extended', EXPIRING, record('device_roles: [access]'), 1],
  ['software-invalid', 'its expired record is removed', EXPIRED, NONE, 0],
  ['software-invalid', 'its expired record is extended', EXPIRED, EXPIRING, 1],
  ['validated-software-unused', 'the record is removed', UNUSED, NONE, 0],
  ['validated-software-unused', 'the record has ended', UNUSED, EXPIRED, 0],
  ['validated-software-unused', 'the record is for a device', UNUSED, EXPIRING, 1],
  [
    'validated-software-unused',
    'a record that had ended is removed',
    record('end: 2026-11-01, device_roles: [core]'),
    NONE,
    1,
  ],
  ['validated-software-unassigned', 'the record is removed', record(''), NONE, 0],
  ['validated-software-unassigned', 'the record is for a device', record(''), EXPIRING, 1],
  ['software-not-preferred', 'what is preferred is no longer approved', BETTER, record('device_roles: [access]'), 0],
  ['software-not-preferred', 'what is preferred is for others', BETTER, better('device_roles: [core]'), 0],
  ['software-not-preferred', 'its own record is removed', BETTER, BETTER.replace(/\{ name: r,[^}]*\}, /, ''), 0],
  ['software-not-preferred', 'it is preferred, too', BETTER, better(PREFERRED, ', preferred: true'), 1],
  ['software-not-preferred', 'nothing is preferred', BETTER, better('device_roles: [access]'), 1],
  ['validated-software-conflict', 'the record that prefers is removed', CONFLICT, record('device_roles: [access]'), 0],
  [
    'validated-software-conflict',
    'the other record is removed',
    CONFLICT,
    CONFLICT.replace(/\{ name: r,[^}]*\}, /, ''),
    0,
  ],
  [
    'validated-software-conflict',
    'both prefer',
    CONFLICT,
    CONFLICT.replace('access] }', 'access], preferred: true }'),
    1,
  ],
])('%s is gone: %s', async (rule, _, base, head, fixed) => {
  const source = (policy: string) =>
    inMemory({
      'fleetvet.yaml': 'rules: { software-not-preferred: notice }\n',
      'inventory/all.yaml': INVENTORY,
      'policies/p.yaml': policy,
    });
  const { diagnostics } = await check({
    source: source(head),
    base: { commit: 'b', source: source(base) },
    asOf: '2026-11-21',
  });
  expect(diagnostics.filter((one) => one.rule === rule && one.change === 'fixed')).toHaveLength(fixed);
});

const BROKEN = { 'inventory/all.yaml': `${INVENTORY}\tx: [` };
const [CATALOG = '', DEVICES = ''] = INVENTORY.split(/(?=^devices)/m);
/** The devices are in a file of their own that is not YAML: what was in a file that is there, or is gone. */
const MOVED = { 'inventory/all.yaml': CATALOG, 'inventory/devices.yaml': `${DEVICES}\tx: [` };
const RENAMED = { 'inventory/all.yaml': undefined, 'inventory/new.yaml': `${INVENTORY}\tx: [` };
const CORE = { 'inventory/all.yaml': INVENTORY.replace('role: access', 'role: core') };

it.each<readonly [rule: string, change: string, head: Readonly<Record<string, string | undefined>>, fixed: number]>([
  ['approval-expiring', 'the inventory is not YAML', BROKEN, 0],
  ['approval-expiring', 'the approval is extended', { 'policies/p.yaml': record('device_roles: [access]') }, 1],
  ['software-end-of-support', 'the inventory is not YAML', BROKEN, 0],
  ['software-end-of-support', 'the device is moved to a file that is not YAML', MOVED, 0],
  ['approval-expiring', 'the device is moved to a file that is not YAML', MOVED, 0],
  ['software-end-of-support', 'the inventory is renamed, and not YAML', RENAMED, 0],
  ['validated-software-unused', 'the inventory is renamed, and not YAML', RENAMED, 0],
  ['software-end-of-support', 'the role is gone', { 'inventory/all.yaml': INVENTORY.replace('access,', '') }, 0],
  ['software-end-of-support', 'the date is gone', { 'inventory/all.yaml': INVENTORY }, 1],
  ['validated-software-unused', 'the policy is not YAML', { 'policies/unused.yaml': `${UNUSED}\tx: [` }, 0],
  ['validated-software-unused', 'the inventory is not YAML', BROKEN, 0],
  ['validated-software-unused', 'a device is in its role', CORE, 1],
])('%s is fixed only if somebody can say: %s', async (rule, _, head, fixed) => {
  const base = {
    'inventory/all.yaml': INVENTORY.replace('status: Active,', 'status: Active, end_of_support_date: 2026-01-01,'),
    'policies/p.yaml': EXPIRING,
    'policies/unused.yaml': UNUSED.replace('name: r', 'name: u'),
  };
  const files: Readonly<Record<string, string | undefined>> = { ...base, ...head };
  const { diagnostics } = await check({
    source: inMemory(
      Object.fromEntries(Object.entries(files).filter((one): one is [string, string] => one[1] !== undefined)),
    ),
    base: { commit: 'b', source: inMemory(base) },
    asOf: '2026-11-21',
  });
  expect(diagnostics.filter((one) => one.rule === rule && one.change !== 'new')).toHaveLength(fixed === 0 ? 0 : 1);
  expect(diagnostics.filter((one) => one.rule === rule && one.change === 'fixed')).toHaveLength(fixed);
});
