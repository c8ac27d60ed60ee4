import type { Preset } from './preset.js';

/** The table `inventory/devices` of IP Fabric. */
export const IPFABRIC: Preset = {
  title: 'IP Fabric device inventory',
  records: ['data.*', '*'],
  marks: ['sn', 'family', 'devType'],
  fields: {
    name: ['hostname'],
    manufacturer: ['vendor'],
    device_type: ['model', 'platform'],
    platform: ['family'],
    software_version: ['version'],
    serial: ['snHw', 'sn'],
    role: ['devType'],
    location: ['siteName'],
  },
  filters: [{ field: 'devType', is_not: ['ap', 'host', 'phone'], reason: 'wireless access points and hosts' }],
};
