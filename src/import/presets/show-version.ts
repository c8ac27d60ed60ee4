import type { Preset } from './preset.js';

/**
 * What TextFSM makes of `show version` with the templates of ntc-templates. The platform is in the name of the file:
 * `cisco_nxos_show_version.json`; another name of the file is the device's.
 */
export const SHOW_VERSION: Preset = {
  title: 'parsed show version',
  records: ['parsed_sample.*', '*.parsed_sample.*', '*', '*.*', ''],
  marks: ['version', 'os', 'junos_version', 'product_version', 'image_version', 'image', 'vrp_version'],
  fields: {
    name: ['hostname', '$key', { path: '$file', pattern: /^(?!.*_(?:show|display|get)_)(.+)$/ }],
    device_type: ['model', { path: 'version', pattern: /^(Forti\S+) v\d/ }, 'hardware', 'platform'],
    platform: [{ path: '$file', pattern: /^([a-z0-9]+_[a-z0-9]+)_(?:show|display|get)_/ }],
    software_version: [
      'junos_version',
      { path: 'product_version', pattern: /(V\d{1,4}R\d{1,4}(?:C\w{1,20})?)$/ },
      'image_version',
      'version',
      'os',
      'image',
    ],
    serial: ['serial_number', 'serial'],
  },
};
