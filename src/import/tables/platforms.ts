import { familyOf, parseVersion, type VersionFamily } from '../../versions/index.js';

/** A platform under the name that an import gives it; the driver is Netmiko's, as in Nautobot. */
export interface PlatformName {
  readonly name: string;
  readonly driver: string | undefined;
  readonly manufacturer: string | undefined;
}

const platform = (name: string, manufacturer?: string, driver?: string | null): PlatformName => ({
  name,
  driver: driver === null ? undefined : (driver ?? name),
  manufacturer,
});

/** The platform that each family of versions is of. */
const OF_FAMILY: Readonly<Partial<Record<VersionFamily, PlatformName>>> = {
  iosxe: platform('cisco_iosxe', 'Cisco', 'cisco_xe'),
  ios: platform('cisco_ios', 'Cisco'),
  nxos: platform('cisco_nxos', 'Cisco'),
  iosxr: platform('cisco_iosxr', 'Cisco', 'cisco_xr'),
  asa: platform('cisco_asa', 'Cisco'),
  junos: platform('juniper_junos', 'Juniper'),
  'junos-evo': platform('juniper_junos', 'Juniper'),
  eos: platform('arista_eos', 'Arista'),
  panos: platform('paloalto_panos', 'Palo Alto Networks'),
  fortios: platform('fortinet_fortios', 'Fortinet', 'fortinet'),
  aoscx: platform('aruba_aoscx', 'Aruba'),
  routeros: platform('mikrotik_routeros', 'MikroTik'),
  sros: platform('nokia_sros', 'Nokia'),
};

/** Platforms that no family covers, and names that do not say which one they are: in lower case, without `-`, `_` and blanks. */
const BY_NAME: Readonly<Record<string, PlatformName>> = {
  srlinux: platform('nokia_srlinux', 'Nokia', 'nokia_srl'),
  nokiasrlinux: platform('nokia_srlinux', 'Nokia', 'nokia_srl'),
  vrp: platform('huawei_vrp', 'Huawei'),
  huawei: platform('huawei_vrp', 'Huawei'),
  huaweivrp: platform('huawei_vrp', 'Huawei'),
  fortimanager: platform('fortinet_fortimanager', 'Fortinet', 'fortinet'),
  fortianalyzer: platform('fortinet_fortianalyzer', 'Fortinet', 'fortinet'),
  cumulus: platform('cumulus_linux', undefined, null),
  cumuluslinux: platform('cumulus_linux', undefined, null),
  sonic: platform('dell_sonic', undefined),
  arubaos: platform('aruba_os', 'Aruba'),
  procurve: platform('hp_procurve', 'HP'),
  hpprocurve: platform('hp_procurve', 'HP'),
  arubaosswitch: platform('aruba_osswitch', 'Aruba', 'aruba_procurve'),
  ftd: platform('cisco_ftd', 'Cisco'),
  aireos: platform('cisco_wlc', 'Cisco'),
  exos: platform('extreme_exos', 'Extreme Networks'),
  vyos: platform('vyos', undefined),
  // Kinds of containerlab.
  ceos: platform('arista_eos', 'Arista'),
  veos: platform('arista_eos', 'Arista'),
  crpd: platform('juniper_junos', 'Juniper'),
  junipercrpd: platform('juniper_junos', 'Juniper'),
  junipervmx: platform('juniper_junos', 'Juniper'),
  junipervsrx: platform('juniper_junos', 'Juniper'),
  junipervqfx: platform('juniper_junos', 'Juniper'),
  junipervjunosrouter: platform('juniper_junos', 'Juniper'),
  junipervjunosswitch: platform('juniper_junos', 'Juniper'),
  ciscoxrd: platform('cisco_iosxr', 'Cisco', 'cisco_xr'),
  ciscoxrv: platform('cisco_iosxr', 'Cisco', 'cisco_xr'),
  ciscoxrv9k: platform('cisco_iosxr', 'Cisco', 'cisco_xr'),
  ciscocsr1000v: platform('cisco_iosxe', 'Cisco', 'cisco_xe'),
  ciscoc8000v: platform('cisco_iosxe', 'Cisco', 'cisco_xe'),
  ciscocat9kv: platform('cisco_iosxe', 'Cisco', 'cisco_xe'),
  ciscoiol: platform('cisco_iosxe', 'Cisco', 'cisco_xe'),
  cisco: platform('cisco_ios', 'Cisco'),
  ciscon9kv: platform('cisco_nxos', 'Cisco'),
  ciscoasav: platform('cisco_asa', 'Cisco'),
};

/** The platforms under the names that an import gives them. */
const BY_OWN_NAME: ReadonlyMap<string, PlatformName> = new Map(
  [...Object.values(OF_FAMILY), ...Object.values(BY_NAME)]
    .filter(({ name }) => name !== 'cisco_ios')
    .map((each) => [each.name, each]),
);

/**
 * The platform that a source means by a name and what else it says, or undefined where no table has it:
 * `ios` with `IOS-XE` is cisco_iosxe.
 */
export function platformNamed(name: string, hint = ''): PlatformName | undefined {
  const own = BY_OWN_NAME.get(name);
  if (own !== undefined) return own;
  const word = name.toLowerCase().replaceAll(/[\s_.-]+/g, '');
  if (Object.hasOwn(BY_NAME, word)) return BY_NAME[word];
  const family = familyOf(hint === '' ? name : `${name} ${hint}`);
  return OF_FAMILY[family];
}

/** The platforms of the vendors that have one. */
const OF_VENDOR: Readonly<Record<string, PlatformName | undefined>> = {
  arista: OF_FAMILY.eos,
  juniper: OF_FAMILY.junos,
  'juniper networks': OF_FAMILY.junos,
  'palo alto networks': OF_FAMILY.panos,
  fortinet: OF_FAMILY.fortios,
  mikrotik: OF_FAMILY.routeros,
  cumulus: BY_NAME['cumulus'],
};

/** The platforms of Cisco models; others are recognized by the form of their versions. */
const CISCO_MODELS: readonly (readonly [RegExp, VersionFamily])[] = [
  [/^(?:nexus|n\d{1,2}k|nx-?os)/i, 'nxos'],
  [/^(?:ncs|asr-?9\d|(?:r-)?(?:ios[ -]?)?xrv?|8[0-9]{3}(?:-|$))/i, 'iosxr'],
  [/^asa/i, 'asa'],
];

/** The platform of a device whose source names none, where vendor, model and version leave one only. */
export function platformOf(manufacturer: string, model: string, version: string | undefined): PlatformName | undefined {
  const vendor = manufacturer.toLowerCase();
  if (vendor === 'fortinet' && /^(?:fmg|fortimanager)/i.test(model)) return BY_NAME['fortimanager'];
  if (vendor === 'fortinet' && /^(?:faz|fortianalyzer)/i.test(model)) return BY_NAME['fortianalyzer'];
  if (Object.hasOwn(OF_VENDOR, vendor)) return OF_VENDOR[vendor];
  if (vendor !== 'cisco') return undefined;
  const family = CISCO_MODELS.find(([pattern]) => pattern.test(model))?.[1];
  if (family !== undefined) return OF_FAMILY[family];
  const read = version === undefined ? undefined : parseVersion('ios', version);
  return read === undefined ? undefined : read.key[0] === 1 ? OF_FAMILY.iosxe : OF_FAMILY.ios;
}

/** cisco_iosxe in the place of cisco_ios, where a version is one of IOS XE: tools have one driver for both. */
export function platformForVersion(found: PlatformName, version: string | undefined): PlatformName {
  if (found.name !== 'cisco_ios' || version === undefined) return found;
  return parseVersion('ios', version)?.key[0] === 1 ? (OF_FAMILY.iosxe ?? found) : found;
}
