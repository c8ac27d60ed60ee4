// What is the same device, entry or mistake in another commit, and what is another one (architecture.md, Identity in one place).
import { describe, expect, it } from 'vitest';

import { renderGitlab } from '../../src/formats/gitlab.js';
import { renderSarif } from '../../src/formats/sarif.js';
import { check, type CheckResult, inMemory } from '../../src/index.js';

const COMMON = `manufacturers: [Cisco]
roles: [access]
tenants: [retail, lab]
locations: [AMS, FRA]
platforms: [{ name: ios, manufacturer: Cisco }]
device_types: [{ manufacturer: Cisco, model: C9300 }]
software_versions:
  - { platform: ios, version: 17.9.4a, status: Active, software_image_files: [{ image_file_name: a.bin, status: Active, default_image: true }] }
  - { platform: ios, version: 17.6.5, status: Active, software_image_files: [{ image_file_name: b.bin, status: Active, default_image: true }] }
`;
const POLICY = 'validated_software: [{ name: access, software: 17.9.4a, start: 2025-01-01, device_roles: [access] }]\n';
const [GOOD, BAD] = ['17.9.4a', '17.6.5'];

const device = (version: string, more = ''): string =>
  `  - { name: sw1, device_type: C9300, role: access, platform: ios, software_version: ${version}${more} }\n`;
const item = (version: string): string =>
  `, inventory_items: [{ name: Sup, software_version: { platform: ios, version: ${version} } }]`;
const devices = (...entries: readonly string[]): string => `devices:\n${entries.join('')}`;

type Files = Readonly<Record<string, string>>;

async function compare(base: Files, head: Files, prefix = ''): Promise<CheckResult> {
  const around = { 'inventory/common.yaml': COMMON, 'policies/p.yaml': POLICY };
  return check({
    source: inMemory({ ...around, ...head }),
    base: { commit: 'b', source: inMemory({ ...around, ...base }) },
    asOf: '2026-11-21',
    prefix,
  });
}

/** The changes of the diagnostics of a rule, with the subjects that they are about. */
async function changesOf(base: Files, head: Files, rule: string): Promise<readonly string[]> {
  const { diagnostics } = await compare(base, head);
  return diagnostics
    .filter((diagnostic) => diagnostic.rule === rule)
    .map(({ change, subject }) => `${change ?? ''} ${Object.values(subject ?? {}).join(' ')}`.trim())
    .sort();
}

const FILE = 'inventory/devices.yaml';

describe('an invalid device is another one', () => {
  it.each([
    [
      'at another location',
      devices(device(BAD, ', location: AMS'), device(GOOD, ', location: FRA')),
      devices(device(GOOD, ', location: AMS'), device(BAD, ', location: FRA')),
      ['fixed device sw1 AMS', 'new device sw1 FRA'],
    ],
    [
      'of another tenant',
      devices(device(BAD, ', tenant: lab'), device(GOOD, ', tenant: retail')),
      devices(device(GOOD, ', tenant: lab'), device(BAD, ', tenant: retail')),
      ['fixed device sw1 lab', 'new device sw1 retail'],
    ],
    [
      'when one is removed and its namesake added',
      devices(device(BAD, ', location: AMS')),
      devices(device(BAD, ', location: FRA')),
      ['fixed device sw1 AMS', 'new device sw1 FRA'],
    ],
    [
      'when it moves to another location',
      devices(device(BAD)),
      devices(device(BAD, ', location: FRA')),
      ['fixed device sw1', 'new device sw1 FRA'],
    ],
    [
      'with two namesakes, where one was invalid before',
      devices(device(GOOD, ', location: AMS'), device(BAD, ', location: FRA')),
      devices(device(BAD, ', location: AMS'), device(BAD, ', location: FRA')),
      ['existing device sw1 FRA', 'new device sw1 AMS'],
    ],
  ])('%s', async (_, base, head, expected) => {
    expect(await changesOf({ [FILE]: base }, { [FILE]: head }, 'software-invalid')).toEqual(expected);
  });
});

it('an invalid device that moves to another file is the same one', async () => {
  const text = devices(device(BAD, ', location: AMS'));
  expect(await changesOf({ [FILE]: text }, { 'inventory/ams.yaml': text }, 'software-invalid')).toEqual([
    'existing device sw1 AMS',
  ]);
});

it('items of devices with one name are distinguished', async () => {
  const of = (ams: string, fra: string): string =>
    devices(device(GOOD, `, location: AMS${item(ams)}`), device(GOOD, `, location: FRA${item(fra)}`));
  expect(await changesOf({ [FILE]: of(BAD, GOOD) }, { [FILE]: of(BAD, BAD) }, 'software-invalid')).toEqual([
    'existing inventory_item Sup sw1 AMS',
    // No record is for items, so that each software of one is a violation of its own, and the old one is not fixed.
    'new inventory_item Sup sw1 FRA',
  ]);
});

describe('a mistake that hides entries does not stand for another one', () => {
  const sound = { [FILE]: devices(device(GOOD)), 'inventory/tags.yaml': 'tags:\n  - spare\n' };
  it.each([
    [
      'in another file',
      { ...sound, 'inventory/tags.yaml': 'tags:\n\t- spare\n' },
      { ...sound, [FILE]: 'devices:\n\t- name: sw1\n' },
      'yaml-syntax',
    ],
    [
      'behind which the text changed',
      { ...sound, [FILE]: 'devices:\n\t- name: sw1\n' },
      { ...sound, [FILE]: 'devices:\n\t- name: sw2\n' },
      'yaml-syntax',
    ],
    [
      'of an entry without a name',
      { ...sound, 'inventory/tags.yaml': 'software_versions: [{ platform: ios, version: 17.10, status: Active }]\n' },
      { ...sound, 'inventory/tags.yaml': 'software_versions: [{ platform: ios, version: 7.20, status: Active }]\n' },
      'schema',
    ],
    [
      'in a collection that does not exist',
      { ...sound, 'inventory/tags.yaml': 'device: [{ name: sw2 }]\n' },
      { ...sound, 'inventory/tags.yaml': 'device: [{ name: sw3 }]\n' },
      'schema',
    ],
  ])('%s', async (_, base, head, rule) => {
    expect(await changesOf(base, head, rule)).toEqual(['fixed', 'new']);
  });
});

describe('fingerprints', () => {
  const fingerprintsOf = async (prefix: string, file: string): Promise<readonly string[]> => {
    const result = await compare({}, { [file]: devices(device(BAD, ', location: AMS')) }, prefix);
    const gitlab = JSON.parse([...renderGitlab(result)].join('')) as { readonly fingerprint: string }[];
    const sarif = JSON.parse([...renderSarif(result)].join('')) as {
      readonly runs: [{ readonly results: { readonly partialFingerprints: Readonly<Record<string, string>> }[] }];
    };
    return [
      ...gitlab.map(({ fingerprint }) => fingerprint),
      ...sarif.runs[0].results.flatMap(({ partialFingerprints }) => Object.values(partialFingerprints)),
    ];
  };

  it('are the same in another file of the fleet', async () => {
    expect(await fingerprintsOf('', 'inventory/other.yaml')).toEqual(await fingerprintsOf('', FILE));
  });

  it('differ between two fleets of one repository', async () => {
    const [one, other] = [await fingerprintsOf('fleets/a/', FILE), await fingerprintsOf('fleets/b/', FILE)];
    expect(one.some((fingerprint) => other.includes(fingerprint))).toBe(false);
  });
});
