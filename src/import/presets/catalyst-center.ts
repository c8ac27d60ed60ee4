import type { Preset } from './preset.js';

/** `GET /dna/intent/api/v1/network-device` of Catalyst Center, DNA Center before. */
export const CATALYST_CENTER: Preset = {
  title: 'Catalyst Center network devices',
  records: ['response.*', '*'],
  marks: ['platformId', 'softwareVersion', 'managementState', 'instanceUuid'],
  fields: {
    name: ['hostname'],
    device_type: ['platformId'],
    platform: ['softwareType'],
    software_version: ['softwareVersion'],
    serial: ['serialNumber'],
    role: ['role'],
    location: ['locationName', 'siteName', 'snmpLocation'],
    seen: ['lastUpdated', 'lastUpdateTime'],
  },
  constants: { manufacturer: 'Cisco' },
  filters: [
    {
      field: 'family',
      is_not: ['Unified AP', 'Meraki Access Point*', 'Third Party Device'],
      reason: 'wireless access points',
    },
    { field: 'type', is_not: ['*Access Point*', 'Meraki MR*'], reason: 'wireless access points' },
  ],
};
