import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { modelNamed } from '../../src/import/tables/models.js';
import { platformOf } from '../../src/import/tables/platforms.js';
import { importInto } from './import-into.js';

const facts = (vendor: string, model: string, version: string): string =>
  JSON.stringify({ hostname: 'd1', vendor, model, os_version: version, serial_number: '', uptime: 1 });

describe('what NAPALM says', () => {
  it.each([
    ['Cisco', 'Nexus9000 C93180YC-EX Chassis', '9.3(10)', 'N9K-C93180YC-EX', 'cisco_nxos', '9.3(10)'],
    ['Cisco', 'Nexus7000 C7010 (10 Slot) Chassis', '8.2(5)', 'N7K-C7010', 'cisco_nxos', '8.2(5)'],
    ['Cisco', 'Nexus 3172T Chassis', '7.0(3)I7(9)', 'N3K-C3172T', 'cisco_nxos', '7.0(3)I7(9)'],
    ['Cisco', 'Nexus5548 Chassis', '7.3(8)N1(1)', 'Nexus5548', 'cisco_nxos', '7.3(8)N1(1)'],
    ['Cisco', 'IOS-XRv 9000', '7.5.2', 'IOS-XRv 9000', 'cisco_iosxr', '7.5.2'],
    ['Cisco', 'ASR9006', '6.5.3', 'ASR9006', 'cisco_iosxr', '6.5.3'],
    [
      'Cisco',
      'C9300-48T',
      'Catalyst L3 Switch Software (CAT9K_IOSXE), Version 17.9.4a, RELEASE SOFTWARE (fc3)',
      'C9300-48T',
      'cisco_iosxe',
      '17.9.4a',
    ],
    [
      'Cisco',
      'WS-C3650-24TS',
      'Catalyst L3 Switch Software (CAT3K_CAA-UNIVERSALK9-M), Version 03.06.06E RELEASE SOFTWARE (fc1)',
      'WS-C3650-24TS',
      'cisco_iosxe',
      '3.6.6.E',
    ],
    [
      'Cisco',
      'WS-C2960X-48FPD-L',
      'C2960X Software (C2960X-UNIVERSALK9-M), Version 15.2(7)E10, RELEASE SOFTWARE (fc4)',
      'WS-C2960X-48FPD-L',
      'cisco_ios',
      '15.2(7)E10',
    ],
    ['Juniper', 'ex4300-48t', '21.4R3-S5.4', 'EX4300-48T', 'juniper_junos', '21.4R3-S5.4'],
    ['Juniper', 'VSRX', '22.4R3-S2.11', 'vSRX', 'juniper_junos', '22.4R3-S2.11'],
    ['Arista', '7280CR3-32P4', '4.32.4.1M-12345.4324M', 'DCS-7280CR3-32P4', 'arista_eos', '4.32.4.1M'],
    ['Palo Alto Networks', 'PA-3410', '11.1.6-h3', 'PA-3410', 'paloalto_panos', '11.1.6-h3'],
    ['Fortinet', 'FortiGate-100F', 'v7.2.10,build1706,240918 (GA.M)', 'FortiGate-100F', 'fortinet_fortios', '7.2.10'],
    ['MikroTik', 'RB5009', '7.11.2 (stable)', 'RB5009', 'mikrotik_routeros', '7.11.2'],
  ])('of %s %s %s', async (vendor, model, version, deviceType, platform, softwareVersion) => {
    const { after } = await importInto({}, 'napalm', [{ path: 'd1.json', text: facts(vendor, model, version) }]);
    expect(parse(after['inventory/imported/napalm/no-location.yaml'] ?? '')).toMatchObject({
      devices: [{ name: 'd1', device_type: deviceType, platform, software_version: softwareVersion }],
    });
  });
});

describe('configurations of Oxidized', () => {
  it.each([
    [
      'cisco_nxos',
      'N9K-C93180YC-EX',
      '9.3(8)',
      'sw1',
      `! Cisco Nexus Operating System (NX-OS) Software
!   NXOS: version 9.3(8)
!   cisco Nexus9000 C93180YC-EX Chassis
!   Processor Board ID FDO21270U84
! NAME: "Chassis",  DESCR: "Nexus9000 C93180YC-EX Chassis"
! PID: N9K-C93180YC-EX     ,  VID: V01 ,  SN: FDO21270U84
!
hostname sw1
`,
    ],
    [
      'cisco_ios',
      'WS-C2960X-48FPD-L',
      '15.2(7)E10',
      'sw2',
      `! Image: Software: C2960X-UNIVERSALK9-M, 15.2(7)E10, RELEASE SOFTWARE (fc4)
! Chassis type: WS-C2960X-48FPD-L
! Processor ID: FOC1
!
hostname sw2
! the nxos side is N9K
`,
    ],
    [
      'cisco_iosxr',
      'NCS-5501',
      '7.5.2',
      'r1',
      `! Cisco IOS XR Software, Version 7.5.2
! PID: NCS-5501, VID: V01, SN: FOC2
hostname r1
`,
    ],
    [
      'fortinet_fortios',
      'FortiGate-60F',
      '7.4.8',
      'fw1',
      `# Version: FortiGate-60F v7.4.8,build2795,250523 (GA.M)
# Serial-Number: FGT60F1
# Hostname: fw1
#config-version=FGT60F-7.4.8-FW-build2795-250523:opmode=0:vdom=0:user=admin
`,
    ],
    [
      'fortinet_fortios',
      'FortiGate-501E',
      '7.4.8',
      'fw2',
      `# Version: FortiGate-501E v7.4.8,build2795,250523 (GA.M)
# Serial-Number: FG5H1
# Hostname: fw2
# HA Health Status: OK
# Model: FortiGate-501E
# Mode: HA A-P
#config-version=FG5H1E-7.4.8-FW-build2795-250523:opmode=0:vdom=0:user=admin
`,
    ],
    [
      'cisco_ftd',
      'FPR-1010',
      '7.4.2',
      'fw3',
      `! -------------------[ fw3 ]--------------------
! Model                     : Cisco Firepower 1010 Threat Defense (78) Version 7.4.2 (Build 172)
! Cisco Adaptive Security Appliance Software Version 9.20(2)32
! Hardware:   FPR-1010, 2581 MB RAM, CPU Atom C3000 series 2200 MHz, 1 CPU (4 cores)
! Serial Number: JAD1
:
NGFW Version 7.4.2
`,
    ],
    [
      'aruba_os',
      'Aruba7210',
      '8.10.0.7',
      'wlc1',
      `# Aruba Operating System Software.
# ArubaOS (MODEL: Aruba7210), Version 8.10.0.7 LSR
# System Serial#            \t: CV0010001 (Date:03/31/18)
hostname "wlc1"
`,
    ],
    [
      'mikrotik_routeros',
      'RB750Gr3',
      '7.8',
      'rtr',
      `# 2024-01-01 12:00:00 by RouterOS 7.8
# software id = AAAA-BBBB
#
# model = RB750Gr3
# serial number = AAA
/system identity
set name=rtr
`,
    ],
    [
      'paloalto_panos',
      'PA-220',
      '10.1.6-h6',
      'pa1',
      `# hostname: pa1
# model: PA-220
# serial: 0123
# sw-version: 10.1.6-h6
`,
    ],
    [
      'juniper_junos',
      'EX4300-48T',
      '21.4R3-S5.4',
      'ex1',
      `# Model: ex4300-48t
# Junos: 21.4R3-S5.4
set version 21.4R3-S5.4
set system host-name ex1
`,
    ],
    [
      'arista_eos',
      'cEOSLab',
      '4.28.0F',
      'ceos1',
      `! device: ceos1 (cEOSLab, EOS-4.28.0F-26924507.4280F (engineering build))
!
hostname ceos1
`,
    ],
    [
      'cisco_nxos',
      'N9K-C93180YC-FX',
      '9.3(10)',
      'nx1',
      '!Command: show running-config\n\nversion 9.3(10) Bios:version 05.43\n!  cisco Nexus9000 C93180YC-FX Chassis\nhostname nx1\n',
    ],
    [
      'huawei_vrp',
      'S5735',
      'V200R019C10SPC500',
      'vrp1',
      '# Huawei Versatile Routing Platform Software\n# VRP (R) software, Version 5.170 (S5735 V200R019C10SPC500)\nsysname vrp1\n',
    ],
  ])('of %s', async (platform, deviceType, softwareVersion, name, text) => {
    const { after, plan } = await importInto({}, 'oxidized', [{ path: 'x.cfg', text }]);
    expect(plan.skipped).toEqual([]);
    expect(parse(after['inventory/imported/oxidized/no-location.yaml'] ?? '')).toMatchObject({
      devices: [{ name, device_type: deviceType, platform, software_version: softwareVersion }],
    });
  });

  it('that no recognizer knows are skipped by name', async () => {
    const { plan } = await importInto({}, 'oxidized', [{ path: 'notes.txt', text: 'hello\n' }]);
    expect(plan.skipped).toEqual([{ reason: 'configuration that no recognizer knows', name: 'notes.txt' }]);
    expect(plan.files).toEqual([]);
  });
});

it('takes the image of a kind in a containerlab topology', async () => {
  const text = `name: lab
topology:
  kinds: { arista_ceos: { image: "ceos:4.32.0F" } }
  nodes: { leaf: { kind: arista_ceos } }
`;
  const { after } = await importInto({}, 'containerlab', [{ path: 'a.clab.yml', text }]);
  expect(parse(after['inventory/imported/containerlab/lab.yaml'] ?? '')).toMatchObject({
    devices: [{ name: 'leaf', device_type: 'cEOSLab', platform: 'arista_eos', software_version: '4.32.0F' }],
  });
});

describe('the platform where a source names none', () => {
  it.each([
    ['C9300-48P', '17.9.4a', 'cisco_iosxe'],
    ['C9300-48P', undefined, 'cisco_iosxe'],
    ['ISR4331/K9', '16.9.5', 'cisco_iosxe'],
    ['WS-C2960G-8TC-L', '15.0(2)SE4', 'cisco_ios'],
    ['ASR9K', '7.5.2', 'cisco_iosxr'],
    ['ASR-9006-AC', '6.2.25', 'cisco_iosxr'],
    ['N540-24Z8Q2C-SYS', '24.2.11', 'cisco_iosxr'],
    ['N9K-C93180YC-FX', '9.3(10)', 'cisco_nxos'],
    ['C93180YC-FX3', '10.4(5)', 'cisco_nxos'],
    ['C9336C-FX2', '9.3(9)', 'cisco_nxos'],
    ['C9372PX', '7.0(3)I4(3)', 'cisco_nxos'],
    ['C9350-48P', '17.18.1', 'cisco_iosxe'],
    ['C9300X-24Y', '17.9.4a', 'cisco_iosxe'],
    ['C9404R', '17.9.5', 'cisco_iosxe'],
    ['C9606R', '17.9.5', 'cisco_iosxe'],
    ['ASA5516', '9.14(2)4', 'cisco_asa'],
    ['FPR-2110', '9.16(3)', 'cisco_asa'],
    ['FPR-2110', '7.2.5', 'cisco_ftd'],
    ['Unheard-of', '7.5.2', 'cisco_iosxr'],
    ['Unheard-of', '9.1.2', undefined],
  ] as const)('of a Cisco %s with %s is %s', (model, version, name) => {
    expect(platformOf('Cisco', model, version)?.name).toBe(name);
  });
});

it.each([
  ['Cisco', 'ASA5516, 8192 MB RAM, CPU Atom C2000 series 2416 MHz, 1 CPU (8 cores)', 'cisco_asa', 'ASA5516'],
  ['Cisco', 'Nexus9000 93180YC-EX chassis', 'cisco_nxos', 'N9K-C93180YC-EX'],
  ['Cisco', 'C9336C-FX2', 'cisco_nxos', 'N9K-C9336C-FX2'],
  ['Cisco', 'C9300-48P', 'cisco_iosxe', 'C9300-48P'],
  ['Arista', '7050SX3-48YC8', 'arista_eos', 'DCS-7050SX3-48YC8'],
])('a %s %s of %s is %s', (manufacturer, model, platform, name) => {
  expect(modelNamed(model, manufacturer, platform)).toBe(name);
});

it.each(['Mar 17', '17. Mrz', '17-Mar', '17-Mar-24', '3/17/2024', '2017-03-01 00:00:00', '17.03.2024', '1.7E+01'])(
  'a version that a spreadsheet made %s is left out, and reported',
  async (version) => {
    const text = `hostname,model,version,role\nsw1,C9300-48P,${version},x\nsw2,C9300-48P,17.9.4a,x\n`;
    const { after, plan } = await importInto({}, 'csv', [{ path: 'a.csv', text }]);
    const { devices } = parse(after['inventory/imported/csv/no-location.yaml'] ?? '') as { devices: object[] };
    expect(devices[0]).not.toHaveProperty('software_version');
    expect(devices[1]).toHaveProperty('software_version', '17.9.4a');
    expect(plan.changed.map(({ detail }) => detail).join()).toContain(`${version} (a.csv:2)`);
  },
);

it('nodes of containerlab take kind and image from defaults, groups and kinds', async () => {
  const text = `name: lab
topology:
  defaults: { kind: ceos }
  kinds: { ceos: { image: "ceos:4.30.1F" } }
  groups: { spines: { kind: nokia_srlinux, image: "ghcr.io/nokia/srlinux:23.10.1" } }
  nodes:
    a: {}
    b: { group: spines }
`;
  const { after } = await importInto({}, 'containerlab', [{ path: 'lab.clab.yml', text }]);
  expect(parse(after['inventory/imported/containerlab/lab.yaml'] ?? '')).toMatchObject({
    devices: [
      { name: 'a', platform: 'arista_eos', software_version: '4.30.1F' },
      { name: 'b', platform: 'nokia_srlinux', software_version: '23.10.1' },
    ],
  });
});

it('hosts of an inventory that nothing says anything of are skipped by name', async () => {
  const text = JSON.stringify({
    _meta: {
      hostvars: {
        sw1: { ansible_network_os: 'eos', ansible_net_model: 'DCS-7280SR3' },
        box: { ansible_host: '192.0.2.1' },
      },
    },
  });
  const { plan } = await importInto({}, 'ansible', [{ path: 'inventory.json', text }]);
  expect(plan.devices.new).toEqual(['sw1']);
  expect(plan.skipped).toEqual([
    { reason: 'nothing that says what device it is', name: 'box', detail: 'inventory.json' },
  ]);
});

describe('a definition whose paths lead nowhere', () => {
  const files = [
    {
      path: 'd.json',
      text: JSON.stringify([{ name: 'a', model: 'C9300-48P', role: 'x', version: '17.9.4a', up: null }]),
    },
  ];

  it('is reported, path by path', async () => {
    const fields = { software_version: ['sw_vers', 'sw'], role: ['function', 'role'] };
    const filters = [
      { field: 'rol', is_not: ['pdu'] },
      { field: 'up', is_not: ['no'] },
    ];
    const { plan } = await importInto({}, 'json', files, { fields, filters });
    expect(plan.changed).toEqual([
      {
        reason: 'path that no device has: check its spelling',
        name: 'sw_vers, sw',
        detail: 'mapped to software_version',
      },
      { reason: 'path that no device has: check its spelling', name: 'rol', detail: 'named by a filter' },
    ]);
  });

  it('is refused if its filters leave out everything', async () => {
    const filters = [{ field: 'rol', is: ['x'] }];
    await expect(importInto({}, 'json', files, { filters })).rejects.toThrow(
      'the filters of the definition leave out all 1 device: nothing is imported; check the names and values of rol',
    );
  });
});
