// The reports that every format is tried on, and ways to write them.
import path from 'node:path';

import { composeReport } from '../../src/report/report.js';
import { check, type CheckResult, inMemory, workingTree } from '../../src/index.js';
import type { ReportData } from '../../src/report/types.js';
import { writeReport } from '../../src/report/output-formats.js';
import type { ComplianceFormat } from '../../src/report/formats/formats.js';
import { fleetFullOf } from '../formats/fleets.js';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export const AS_OF = '2026-11-21';

const CATALOGUE = `manufacturers: [Arista, Cisco]
tenants: [retail, payments]
locations: [AMS01, FRA02]
platforms: [{ name: eos, manufacturer: Arista }, { name: iosxe, manufacturer: Cisco }]
device_types: [{ manufacturer: Arista, model: 7050SX3 }, { manufacturer: Cisco, model: C9300 }, { manufacturer: Cisco, model: C9500 }]
roles: [leaf, spine]
software_versions:
  - platform: eos
    version: 4.31.6M
    status: Active
    end_of_support_date: 2026-12-24
    software_image_files: [{ image_file_name: EOS-4.31.6M.swi, status: Active, default_image: true }]
  - platform: eos
    version: 4.32.4M
    status: Active
    software_image_files:
      - { image_file_name: EOS-4.32.4M.swi, status: Active, default_image: true, image_file_checksum: d41d8cd98f00b204e9800998ecf8427e, hashing_algorithm: md5 }
  - { platform: iosxe, version: 17.15.03, status: Active }
  - { platform: iosxe, version: 17.12.04, status: Active }
`;

const DEVICES = `devices:
  - { name: ams-leaf-1, device_type: 7050SX3, role: leaf, platform: eos, tenant: retail, location: AMS01, software_version: 4.32.4M, inventory_items: [{ name: PSU 1, part_id: PWR-500 }, { name: Supervisor, part_id: SUP-2, software_version: { platform: eos, version: 4.32.4M } }] }
  - { name: ams-leaf-2, device_type: 7050SX3, role: leaf, platform: eos, tenant: retail, location: AMS01, software_version: 4.31.6M }
  - { name: ams-leaf-10, device_type: 7050SX3, role: leaf, platform: eos, tenant: payments, location: AMS01, software_version: 4.31.6M }
  - { name: fra-spine-1, device_type: C9300, role: spine, platform: iosxe, tenant: payments, location: FRA02, software_version: 17.15.03 }
  - { name: fra-spine-2, device_type: C9300, role: spine, platform: iosxe, location: FRA02, software_version: 17.12.04 }
  - { name: fra-spine-3, device_type: C9300, role: spine, platform: iosxe, location: FRA02 }
virtual_machines: [{ name: vm-1 }]
`;

const POLICY = `validated_software:
  - { name: eos-preferred, software: 4.32.4M, start: 2026-01-01, end: 2026-12-10, preferred: true, device_types: [7050SX3], approved_by: R. Roe, ticket: CHG-70 }
  - { name: eos-old, software: 4.31.6M, start: 2024-01-01, end: 2026-06-30, device_types: [7050SX3] }
  - { name: iosxe-spines, software: 17.12.04, start: 2026-01-01, device_roles: [spine] }
waivers:
  - { reason: waits for the maintenance window, until: 2027-01-15, devices: [ams-leaf-10], approved_by: J. Doe, ticket: CHG-77 }
  - { reason: long over, until: 2026-02-01, devices: [ams-leaf-2] }
`;

const MIXED = {
  'inventory/catalogue.yaml': CATALOGUE,
  'inventory/devices.yaml': DEVICES,
  'policies/eos.yaml': POLICY,
} as const;

/** What runs: one device as it should, one drifts to what is approved, one to what is not, one to what nobody declares. */
const OBSERVED = `observed_software:
  - { device: fra-spine-2, version: '17.12.4', seen: 2026-11-20, source: ansible }
  - { device: fra-spine-1, version: '17.12.4', seen: 2026-11-20, source: ansible }
  - { device: ams-leaf-1, version: 4.31.6M-28837868.4283M, seen: 2026-11-19, source: napalm }
  - { device: ams-leaf-10, version: 4.20.1F, seen: 2026-11-18 }
`;

const SITE = 'customer-premises-equipment-frankfurt-am-main-rack-';
const IOSXE = 'cisco_iosxe_catalyst_software';
const LONG_VERSION = '17.15.03.SPA.bin-special-engineering-release-7';
const MODEL = 'C9300-48UXM-24P-NETWORK-ADVANTAGE-BUNDLE';

/** A fleet in bad shape: long and hostile names, a file that cannot be read, drift, and every status. */
const BAD = {
  'fleetvet.yaml': 'rules: { software-end-of-support: error, approval-missing: warning }\n',
  'inventory/broken.yaml': 'devices:\n  - { name: lost-01, role: leaf\n  - { name: lost-02 }\n',
  'inventory/catalogue.yaml': `manufacturers: [Arista, Cisco]
tenants: [retail, shared-services-and-corporate-infrastructure]
locations: [AMS01, 'Frankfurt am Main / Building 12 / Floor 3 / Room 3.117']
platforms: [{ name: eos, manufacturer: Arista }, { name: ${IOSXE}, manufacturer: Cisco }]
device_types:
  - { manufacturer: Arista, model: DCS-7050SX3-48YC8 }
  - { manufacturer: Cisco, model: ${MODEL} }
  - { manufacturer: Cisco, model: <script>alert(1)</script> }
roles: [leaf, out-of-band-management-and-console]
software_versions:
  - { platform: eos, version: 4.31.6M, status: Active, software_image_files: [{ image_file_name: EOS-4.31.6M.swi, status: Active, default_image: true }] }
  - { platform: eos, version: 4.32.4M, status: Active, software_image_files: [{ image_file_name: EOS-4.32.4M.swi, status: Active, default_image: true, image_file_checksum: 3216792d5f57d76a71cd1c170ec30611987425bbcaa8f49b4bfd50f3019598b9, hashing_algorithm: sha256, image_file_size: 1181116006 }] }
  - { platform: eos, version: 4.28.1F, status: Active, end_of_support_date: 2026-01-31 }
  - { platform: ${IOSXE}, version: ${LONG_VERSION}, status: Active }
  - { platform: ${IOSXE}, version: 17.12.04, status: Active, end_of_support_date: 2026-06-30 }
`,
  'inventory/devices.yaml': `devices:
${[1, 2, 3, 4, 5, 6]
  .map(
    (number) =>
      `  - { name: ${SITE}0${number}.net.example.com, device_type: ${MODEL}, role: out-of-band-management-and-console, platform: ${IOSXE}, tenant: shared-services-and-corporate-infrastructure, location: 'Frankfurt am Main / Building 12 / Floor 3 / Room 3.117', software_version: ${number % 2 === 0 ? '17.12.04' : LONG_VERSION} }\n`,
  )
  .join('')}${['4.31.6M', '4.32.4M', '4.28.1F', '4.32.4M']
    .map(
      (version, index) =>
        `  - { name: ams01-datacenter-leaf-0${index + 1}, device_type: DCS-7050SX3-48YC8, role: leaf, platform: eos, tenant: retail, location: AMS01, software_version: ${version} }\n`,
    )
    .join('')}  - { name: ams01-new-01, device_type: DCS-7050SX3-48YC8, role: leaf, platform: eos, location: AMS01 }
  - { name: '<img src=x onerror=alert(1)>', device_type: <script>alert(1)</script>, role: leaf, platform: ${IOSXE}, location: AMS01, software_version: 17.12.04 }
`,
  'policies/all.yaml': `validated_software:
  - { name: eos-preferred, software: 4.32.4M, start: 2026-01-01, end: 2027-06-30, preferred: true, device_types: [DCS-7050SX3-48YC8], approved_by: R. Roe, ticket: CHG-70 }
  - { name: eos-old, software: 4.31.6M, start: 2024-01-01, end: 2026-11-30, device_types: [DCS-7050SX3-48YC8], approved_by: J. Doe, ticket: CHG-12 }
  - { name: eos-very-old, software: 4.28.1F, start: 2023-01-01, end: 2027-12-31, device_types: [DCS-7050SX3-48YC8] }
  - { name: a-record-with-a-very-long-name-for-the-management-network, software: ${LONG_VERSION}, start: 2026-01-01, device_roles: [out-of-band-management-and-console], approved_by: Change Advisory Board of the Network Department, ticket: 'https://tickets.example.com/browse/NETCHANGE-12345' }
  - { name: gone, software: 17.12.04, start: 2024-01-01, end: 2025-01-01, device_types: [${MODEL}] }
waivers:
  - { reason: waits for the maintenance window, until: 2026-12-24, devices: [${SITE}02.net.example.com], approved_by: J. Doe, ticket: CHG-77 }
`,
  'observed/napalm.yaml': `observed_software:
  - { device: ams01-datacenter-leaf-02, version: 4.28.1F, seen: 2026-11-20, source: napalm }
  - { device: ams01-datacenter-leaf-04, version: 4.32.4M, seen: 2026-11-20, source: napalm }
  - { device: ${SITE}01.net.example.com, version: '17.9.5', seen: 2026-11-20, source: ansible }
`,
} as const;

/** The policy before the change that the report with a base tells of. */
const BEFORE = { ...MIXED, 'policies/eos.yaml': POLICY.replace('end: 2026-06-30', 'end: 2027-06-30') };

const BASE = '0123456789abcdef0123456789abcdef01234567';

/** Fleets by name, checked anew by each call. */
export const RESULTS = {
  demo: async () => check({ source: workingTree(ROOT), asOf: AS_OF }),
  mixed: async () => check({ source: inMemory(MIXED), asOf: AS_OF }),
  drifting: async () => check({ source: inMemory({ ...MIXED, 'observed/ansible.yaml': OBSERVED }), asOf: AS_OF }),
  'with a base': async () =>
    check({ source: inMemory(MIXED), asOf: AS_OF, base: { commit: BASE, source: inMemory(BEFORE) } }),
  bad: async () => check({ source: inMemory(BAD), asOf: AS_OF }),
  'almost empty': async () => check({ source: inMemory({ 'inventory/a.yaml': 'roles: [leaf]\n' }), asOf: AS_OF }),
} as const satisfies Record<string, () => Promise<CheckResult>>;

export const RESULT_NAMES = Object.keys(RESULTS) as readonly (keyof typeof RESULTS)[];

/** The report of a check, as the command makes it. */
export function reportOf(result: CheckResult): ReportData {
  return composeReport(result, { failed: result.summary.diagnostics.error > 0, commit: { id: BASE, altered: false } });
}

/** A report in a format, in one piece. */
export async function readText(format: ComplianceFormat, report: ReportData): Promise<string> {
  return [...(await writeReport(format, report))].join('');
}

/** A fleet that has a text wherever the repository may have one, waivers too. */
export async function reportFullOf(text: string): Promise<ReportData> {
  return reportOf(await fleetFullOf(text));
}

/** The mixed fleet with many more devices, so that there are more rows than are plain HTML. */
export async function reportOfMany(devices: number): Promise<ReportData> {
  const rows = Array.from(
    { length: devices },
    (_, index) =>
      `  - { name: many-${index}, device_type: 7050SX3, role: leaf, platform: eos, location: ${index % 2 === 0 ? 'AMS01' : 'FRA02'}, software_version: ${index % 5 === 0 ? '4.31.6M' : '4.32.4M'} }\n`,
  );
  const source = inMemory({ ...MIXED, 'inventory/many.yaml': `devices:\n${rows.join('')}` });
  return reportOf(await check({ source, asOf: AS_OF }));
}
