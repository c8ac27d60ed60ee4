import type { Preset } from './preset.js';

/** `hosts.yaml` of Nornir's SimpleInventory, with model and version where `data` has them, its own or that of a group. */
export const NORNIR: Preset = {
  title: 'Nornir: hosts.yaml, with groups.yaml and defaults.yaml',
  records: ['*'],
  marks: ['platform', 'hostname', 'groups'],
  fields: {
    name: ['name', '$key'],
    manufacturer: ['data.manufacturer', 'data.vendor'],
    device_type: ['data.device_type', 'data.model'],
    platform: ['platform'],
    software_version: ['data.software_version', 'data.os_version', 'data.version'],
    serial: ['data.serial', 'data.serial_number'],
    role: ['data.role'],
    location: ['data.location', 'data.site'],
    tenant: ['data.tenant'],
  },
  filters: [
    { field: 'platform', is_not: ['linux', 'windows'], reason: 'servers' },
    { field: 'data.type', is_not: ['host', 'server'], reason: 'servers' },
  ],
};
