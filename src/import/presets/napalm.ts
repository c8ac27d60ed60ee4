import type { Preset } from './preset.js';

/** What `get_facts` gives: one device a file, a list, or devices by host as Nornir prints them. */
export const NAPALM: Preset = {
  title: 'NAPALM get_facts',
  records: ['', '*', '*.facts', '*.get_facts', '*.result', '*.*.facts', '*.*'],
  marks: ['os_version'],
  fields: {
    name: ['hostname', '$key', '$file'],
    manufacturer: ['vendor'],
    device_type: ['model'],
    platform: ['platform', 'driver'],
    software_version: ['os_version'],
    serial: ['serial_number'],
  },
};
