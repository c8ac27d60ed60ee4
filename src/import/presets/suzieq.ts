import type { Preset } from './preset.js';

/** `suzieq-cli device show --format=json`. */
export const SUZIEQ: Preset = {
  title: 'Suzieq devices',
  records: ['*'],
  marks: ['hostname'],
  fields: {
    name: ['hostname'],
    manufacturer: ['vendor'],
    device_type: ['model'],
    platform: ['os'],
    software_version: ['version'],
    serial: ['serialNumber'],
    location: ['namespace'],
    seen: ['timestamp'],
  },
  filters: [
    {
      field: 'vendor',
      is_not: ['Ubuntu', 'Debian', 'CentOS', 'Red Hat*', 'Linux', 'Fedora', 'Alpine'],
      reason: 'servers',
    },
    { field: 'os', is_not: ['linux'], reason: 'servers' },
    { field: 'status', is_not: ['neverpoll'], reason: 'devices never polled' },
  ],
};
