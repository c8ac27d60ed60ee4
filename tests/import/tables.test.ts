import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

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
