import { familyOf, parseVersion, type VersionFamily } from '../../versions/index.js';

/** A platform under the name that an import gives it; the driver is Netmiko's, as in Nautobot. */
interface PlatformName {
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
  xos: platform('extreme_exos', 'Extreme Networks'),
  ers: platform('extreme_ers', 'Extreme Networks'),
  voss: platform('extreme_vsp', 'Extreme Networks'),
  vyos: platform('vyos', undefined),
  ciscocontroller: platform('cisco_wlc', 'Cisco'),
  ciscowlc: platform('cisco_wlc', 'Cisco'),
  ciscosb: platform('cisco_s300', 'Cisco'),
  aos6: platform('alcatel_aos', 'Alcatel-Lucent Enterprise'),
  aos7: platform('alcatel_aos', 'Alcatel-Lucent Enterprise'),
  comware: platform('hp_comware', 'HPE'),
  hpcomware: platform('hp_comware', 'HPE'),
  ironware: platform('ruckus_fastiron', 'Ruckus'),
  fastiron: platform('ruckus_fastiron', 'Ruckus'),
  edgeos: platform('ubiquiti_edgerouter', 'Ubiquiti'),
  edgeswitch: platform('ubiquiti_edgeswitch', 'Ubiquiti'),
  powerconnect: platform('dell_powerconnect', 'Dell'),
  ftos: platform('dell_force10', 'Dell'),
  dellos10: platform('dell_os10', 'Dell'),
  gaia: platform('checkpoint_gaia', 'Check Point'),
  checkpointgaia: platform('checkpoint_gaia', 'Check Point'),
  awplus: platform('allied_telesis_awplus', 'Allied Telesis'),
  saos: platform('ciena_saos', 'Ciena'),
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
  // Nexus 9300 call themselves C93180YC-EX and C9336C-FX2; Catalyst are C9300, C9350, C9404R.
  [/^(?:nexus|n\d{1,2}k|nx-?os|c93(?!00|50)\d{2,4}[a-z])/i, 'nxos'],
  [/^(?:ncs|n540|asr-?9[\dk]|(?:r-)?(?:ios[ -]?)?xrv?|8[0-9]{3}(?:-|$))/i, 'iosxr'],
  [/^asa/i, 'asa'],
  [
    /^(?:cisco )?(?:c9(?:[2-6]00|350|40[47]|410|606|610)(?!\d)|c9800|isr-?4\d|asr-?10|csr1|c8\d{3}|c11\d{2}|ws-c3[68]50|ie-?3[34]\d{2})/i,
    'iosxe',
  ],
];

/** The trains of versions with dots alone that one of Cisco's platforms has, and no other. */
function familyOfTrain(version: string): VersionFamily | undefined {
  const major = Number(/^0?(\d{1,2})\./.exec(version)?.[1] ?? NaN);
  if (major === 3 || (major >= 16 && major <= 18)) return 'iosxe';
  return (major >= 4 && major <= 7) || (major >= 24 && major <= 25) ? 'iosxr' : undefined;
}

/** The platform of a device whose source names none, where vendor, model and version leave one only. */
export function platformOf(manufacturer: string, model: string, version: string | undefined): PlatformName | undefined {
  const vendor = manufacturer.toLowerCase();
  if (vendor === 'fortinet' && /^(?:fmg|fortimanager)/i.test(model)) return BY_NAME['fortimanager'];
  if (vendor === 'fortinet' && /^(?:faz|fortianalyzer)/i.test(model)) return BY_NAME['fortianalyzer'];
  if (Object.hasOwn(OF_VENDOR, vendor)) return OF_VENDOR[vendor];
  if (vendor !== 'cisco') return undefined;
  const family = CISCO_MODELS.find(([pattern]) => pattern.test(model))?.[1];
  if (family !== undefined) return OF_FAMILY[family];
  if (/^(?:fpr|firepower)/i.test(model)) return version?.includes('(') === true ? OF_FAMILY.asa : BY_NAME['ftd'];
  const read = version === undefined ? undefined : parseVersion('ios', version);
  if (read === undefined || version === undefined) return undefined;
  if (read.key[0] !== 1) return OF_FAMILY.ios;
  const train = familyOfTrain(read.canonical);
  return train === undefined ? undefined : OF_FAMILY[train];
}

/** cisco_iosxe in the place of cisco_ios, where a version is one of IOS XE: tools have one driver for both. */
export function platformForVersion(found: PlatformName, version: string | undefined): PlatformName {
  if (found.name !== 'cisco_ios' || version === undefined) return found;
  return parseVersion('ios', version)?.key[0] === 1 ? (OF_FAMILY.iosxe ?? found) : found;
}
