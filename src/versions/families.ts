import { parseAoscx } from './aoscx.js';
import { parseAsa } from './asa.js';
import { parseEos } from './eos.js';
import { parseFortios } from './fortios.js';
import { parseIos } from './ios.js';
import { parseIosxe } from './iosxe.js';
import { parseIosxr } from './iosxr.js';
import { parseJunos, parseJunosEvolved } from './junos.js';
import { parseNxos } from './nxos.js';
import { parseOther } from './other.js';
import { parsePanos } from './panos.js';
import type { ParseVersion } from './parsed-version.js';
import { parseRouteros } from './routeros.js';
import { parseSros } from './sros.js';

/** Each family of version strings with what reads them (interop.md, 1). */
export const FAMILIES = {
  // Drivers for IOS are used with IOS XE and the other way round, so each of the two reads both.
  iosxe: (text) => parseIosxe(text) ?? parseIos(text),
  ios: (text) => parseIos(text) ?? parseIosxe(text),
  nxos: parseNxos,
  iosxr: parseIosxr,
  asa: parseAsa,
  junos: parseJunos,
  'junos-evo': parseJunosEvolved,
  eos: parseEos,
  panos: parsePanos,
  fortios: parseFortios,
  aoscx: parseAoscx,
  routeros: parseRouteros,
  sros: parseSros,
  other: parseOther,
} as const satisfies Readonly<Record<string, ParseVersion>>;

export type VersionFamily = keyof typeof FAMILIES;

/** How platforms of a family are called, in their words joined by `_`; the first that fits counts. */
const NAMES: readonly (readonly [VersionFamily, RegExp])[] = [
  ['iosxr', /(?:^|_)(?:ios_?xr|xr)(?:v\w*|d)?(?:_|$)/],
  ['iosxe', /(?:^|_)(?:ios_?xe|xe|cat_?\dk|cat\d{4})(?:_|\d|$)/],
  ['nxos', /(?:^|_)(?:nx_?os(?:v|_|$)|nexus)/],
  ['asa', /(?:^|_)(?:asa|adaptive_security_appliance)(?:_|os|$)/],
  ['junos-evo', /(?:^|_)(?:junos|vjunos|os)?_?(?:evo|evolved)(?:_|$)|junosevolved/],
  ['junos', /(?:^|_)v?junos/],
  ['eos', /(?:^|_)(?:eos|ceos|veos)(?:_|$)/],
  ['panos', /(?:^|_)pan_?os(?:_|$)|^palo_?alto/],
  ['fortios', /(?:^|_)(?:forti_?os|fortinet|fortigate|fortimanager|fortianalyzer)(?:_|$)/],
  ['aoscx', /(?:^|_)(?:aruba)?_?(?:aos|arubaos|os)?_?cx(?:_|$)|(?:^|_)aos_?cx|^aoscx/],
  ['routeros', /(?:^|_)(?:router_?os|mikrotik|ros)(?:_|$)/],
  ['sros', /(?:^|_)(?:sr_?os|timos|sros)(?:_|$)/],
  ['ios', /(?:^|_)(?:ios|iosv|iosvl2)(?:_|$)/],
];

/**
 * The family of a platform's versions, by its network driver or its name: `cisco_xe`, `Cisco IOS-XE`, `cisco.nxos.nxos`.
 * What no family claims is `other`.
 */
export function familyOf(platform: string): VersionFamily {
  const words = platform
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_');
  return NAMES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
