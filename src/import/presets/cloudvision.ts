import type { Preset } from './preset.js';

/** CloudVision's inventory, the resource API's devices, or `switchInfo` of older versions. */
export const CLOUDVISION: Preset = {
  title: 'CloudVision inventory',
  records: ['*', 'data.*', 'value', 'result.value', '*.result.value'],
  marks: ['modelName', 'sw_ver', 'internalVersion', 'softwareVersion'],
  fields: {
    name: ['hostname', 'fqdn'],
    device_type: ['modelName', 'model'],
    software_version: ['version', 'sw_ver', 'softwareVersion', 'internalVersion'],
    serial: ['serialNumber', 'device_id', 'key.deviceId'],
  },
  constants: { manufacturer: 'Arista', platform: 'eos' },
};
