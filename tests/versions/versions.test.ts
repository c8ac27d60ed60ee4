import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  canonicalVersion,
  compareVersions,
  familyOf,
  orderVersions,
  UnreadableVersion,
  type VersionFamily,
} from '../../src/versions/index.js';
import { runs } from '../runs.js';

const SIGNS: Readonly<Record<string, number>> = { '<': -1, '=': 0, '>': 1 };
const pairs = readFileSync(new URL('pairs.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [VersionFamily, string, string, string]);

describe('pairs of real versions', () => {
  it.each(pairs)('%s: %s %s %s', (family, left, order, right) => {
    expect(Math.sign(compareVersions(family, left, right))).toBe(SIGNS[order]);
    expect(Math.sign(compareVersions(family, right, left))).toBe(0 - (SIGNS[order] ?? NaN));
    expect(canonicalVersion(family, left) === canonicalVersion(family, right)).toBe(order === '=');
    expect(Math.sign(orderVersions(family, left, right)) || 0).toBe(
      order === '=' ? Math.sign(orderVersions(family, left, right)) : SIGNS[order],
    );
  });
});

const CANONICAL: readonly (readonly [VersionFamily, string, string])[] = [
  ['iosxe', '17.09.04a', '17.9.4a'],
  ['iosxe', '16.12.5b', '16.12.5b'],
  ['iosxe', '03.16.05.S', '3.16.5.S'],
  ['ios', '15.2(4)E10', '15.2(4)E10'],
  ['ios', '12.4(15)T14', '12.4(15)T14'],
  ['nxos', '10.4(5)M', '10.4(5)'],
  ['nxos', '7.3(1)D1(1) [build 7.3(1)D1(0.10)]', '7.3(1)D1(1)'],
  ['iosxr', '6.2.25.22I', '6.2.25.22I'],
  ['asa', '9.12(4)67', '9.12(4)67'],
  ['junos', '21.4R3-S5.4', '21.4R3-S5.4'],
  ['junos', '23.4R2-S4.11-EVO', '23.4R2-S4.11-EVO'],
  ['eos', '4.28.3M-28837868.4283M', '4.28.3M'],
  ['eos', '4.32.0F-EFT1', '4.32.0F-EFT1'],
  ['panos', '10.1.6-h6', '10.1.6-h6'],
  ['fortios', 'v7.2.10-build1706', '7.2.10'],
  ['fortios', 'v7.4.8,build2795,250523 (GA.M)', '7.4.8'],
  ['fortios', 'v7.6.0-beta2', '7.6.0-beta2'],
  ['fortios', 'FortiGate-60F v7.6.0,build3400,240501 (Beta 2)', '7.6.0-beta2'],
  ['fortios', '7.6.0 (Interim)', '7.6.0-interim'],
  ['iosxr', '7.3.2 LNT', '7.3.2'],
  ['iosxe', 'Denali 16.03.06', '16.3.6'],
  ['aoscx', 'FL.10.13.1101', 'FL.10.13.1101'],
  ['routeros', '7.1rc4', '7.1rc4'],
  ['sros', 'TiMOS-B-22.10.R3', '22.10.R3'],
  ['other', ' 18.04.3 LTS ', '18.04.3 LTS'],
];

it.each(CANONICAL)('spells %s %s as %s, and that as itself', (family, text, canonical) => {
  expect(canonicalVersion(family, text)).toBe(canonical);
  expect(canonicalVersion(family, canonical)).toBe(canonical);
});

const UNREADABLE: readonly (readonly [VersionFamily, string])[] = [
  ['iosxe', 'unknown'],
  ['ios', ''],
  ['nxos', 'NX-OS'],
  ['iosxr', '7.5'],
  ['asa', 'Version'],
  ['junos', '18.04.3 LTS'],
  ['junos-evo', '21.4R3'],
  ['eos', 'M'],
  ['panos', '10.1'],
  ['fortios', '7.2'],
  ['aoscx', 'FL'],
  ['routeros', 'stable'],
  ['sros', '22.10'],
  ['other', '  '],
];

it.each(UNREADABLE)('does not read %s "%s", and does not compare it', (family, text) => {
  expect(canonicalVersion(family, text)).toBeUndefined();
  expect(() => compareVersions(family, text, text)).toThrow(UnreadableVersion);
  expect(orderVersions(family, text, text)).toBe(0);
});

it('does not compare Junos with Junos Evolved', () => {
  expect(() => compareVersions('junos', '21.4R3', '20.4R3-S1-EVO')).toThrow(/not comparable/);
  expect(orderVersions('junos', '21.4R3', '20.4R3-S1-EVO')).toBe(-1);
});

const PLATFORMS: readonly (readonly [string, VersionFamily])[] = [
  ['cisco_xe', 'iosxe'],
  ['cisco_iosxe', 'iosxe'],
  ['Cisco IOS-XE', 'iosxe'],
  ['IOS-XE 17.9.4a', 'iosxe'],
  ['cisco_ios', 'ios'],
  ['cisco.ios.ios', 'ios'],
  ['cisco_nxos', 'nxos'],
  ['nxos_ssh', 'nxos'],
  ['cisco_xr', 'iosxr'],
  ['iosxr_netconf', 'iosxr'],
  ['cisco_asa', 'asa'],
  ['juniper_junos', 'junos'],
  ['junos-evo', 'junos-evo'],
  ['arista_eos', 'eos'],
  ['arista_aboot', 'other'],
  ['paloalto_panos', 'panos'],
  ['fortinet', 'fortios'],
  ['fortinet_fortios', 'fortios'],
  ['aruba_aoscx', 'aoscx'],
  ['mikrotik_routeros', 'routeros'],
  ['nokia_sros', 'sros'],
  ['huawei_vrp', 'other'],
];

it.each(PLATFORMS)('takes %s for %s', (platform, family) => {
  expect(familyOf(platform)).toBe(family);
});

const small = fc.integer({ min: 0, max: 12 });
const join = (...parts: readonly fc.Arbitrary<unknown>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((all) => all.map(String).join(''));
const is = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
const padded = small.map((number) => String(number).padStart(2, '0'));
const dots = (...parts: readonly fc.Arbitrary<unknown>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((all) => all.map(String).join('.'));

/** Texts that each family reads, with few different numbers, so that many are close to each other. */
const VERSIONS: Readonly<Record<VersionFamily, fc.Arbitrary<string>>> = {
  iosxe: fc.oneof(
    join(dots(is('16', '17'), padded, small), is('', 'a', 'b', 's', 'z1')),
    join(dots(is('03', '3'), small, padded), is('', 'a'), is('.S', 'S', '.E', 'E')),
    join(is('15.'), small, is('('), small, is(')'), is('S', 'E'), is('', '1', '2')),
  ),
  ios: join(
    is('12.', '15.'),
    small,
    is('('),
    small,
    is('', 'a'),
    is(')'),
    fc.oneof(is(''), join(is('E', 'SE', 'T'), is('', '0', '1', '10'), is('', 'a'))),
  ),
  nxos: join(
    is('7.', '9.', '10.'),
    small,
    is('('),
    small,
    is('', 'a'),
    is(')'),
    fc.oneof(is('', 'M', 'F'), join(is('I', 'D'), small, fc.oneof(is(''), join(is('('), small, is(')'))))),
  ),
  iosxr: join(dots(is('6', '7'), small, small), fc.oneof(is(''), join(is('.'), small, is('', 'I')))),
  asa: join(is('9.'), small, is('('), small, is(')'), fc.oneof(is(''), small)),
  junos: fc.oneof(
    join(
      is('21.', '22.'),
      is('1', '4'),
      is('R', 'F', 'B'),
      small,
      fc.oneof(is(''), join(is('-S'), small)),
      is('', '.1', '.10'),
    ),
    join(is('12.3X48-D', '15.1X53-D'), small, is('', '.7')),
  ),
  'junos-evo': join(
    is('21.', '22.'),
    is('1', '4'),
    is('R'),
    small,
    fc.oneof(is(''), join(is('-S'), small)),
    is('', '.8'),
    is('-EVO'),
  ),
  eos: join(
    dots(is('4'), small, small),
    is('', '.1', '.0'),
    is('', 'M', 'F', 'm'),
    is('', '-EFT1', '-eft2', '-1234.4283M', '-2GB', '-DPE-2GB'),
  ),
  panos: join(dots(is('10', '11'), small, small), is('', '-h1', '-h10', '-H2', '-b4', '-c5', '.saas')),
  fortios: join(is('', 'v'), dots(is('6', '7'), small, small), is('', '-build1706', ',build2,3 (GA)')),
  aoscx: join(is('', 'FL.', 'PL.'), dots(is('10'), padded, small)),
  routeros: join(is('6.', '7.'), small, is('', '.1', '.0'), is('', 'rc1', 'rc10', 'beta2')),
  sros: join(is('', 'TiMOS-B-'), is('22.', '23.'), small, is('.R', '.B', '.I'), small, is('', '-1')),
  other: fc.oneof(
    fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    join(small, is('.', '-', ''), is('rc', 'R', ''), padded, is('', ' LTS')),
  ),
};

describe.each(Object.entries(VERSIONS) as [VersionFamily, fc.Arbitrary<string>][])(
  'the order of %s',
  (family, version) => {
    const sign = (a: string, b: string): number => Math.sign(compareVersions(family, a, b));
    it('is total: antisymmetric, transitive, equal exactly where the canonical spellings are', () => {
      fc.assert(
        fc.property(version, version, version, (a, b, c) => {
          expect(sign(a, b) + sign(b, a)).toBe(0);
          if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
          const [left, right] = [canonicalVersion(family, a), canonicalVersion(family, b)];
          expect(sign(a, b) === 0).toBe(left === right);
          expect(canonicalVersion(family, left ?? '')).toBe(left);
        }),
        { numRuns: runs(200, 10_000) },
      );
    });
  },
);
