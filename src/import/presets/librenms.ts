import type { Preset } from './preset.js';

/** `GET /api/v0/devices`. */
export const LIBRENMS: Preset = {
  title: 'LibreNMS devices',
  records: ['devices.*', '*'],
  marks: ['sysName', 'hostname'],
  fields: {
    name: ['display', 'sysName', 'hostname'],
    device_type: ['hardware'],
    platform: ['os'],
    software_version: ['version'],
    serial: ['serial'],
    role: ['type'],
    location: ['location'],
    seen: ['last_polled'],
  },
  filters: [
    {
      field: 'type',
      is_not: ['server', 'storage', 'power', 'printer', 'environment', 'workstation'],
      reason: 'servers and the like',
    },
    {
      field: 'os',
      is_not: ['windows', 'linux', 'freebsd', 'openbsd', 'vmware*', 'proxmox', 'truenas', 'dsm', 'macosx'],
      reason: 'servers and the like',
    },
    { field: 'os', is_not: ['unifi', 'airos*', 'ruckuswireless*', 'arubaap'], reason: 'wireless access points' },
  ],
};
