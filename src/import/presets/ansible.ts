import type { Preset } from './preset.js';

/** Facts of the network modules: a folder of the fact cache, saved results, or `ansible-inventory --list`. */
export const ANSIBLE: Preset = {
  title: 'Ansible facts or inventory',
  records: ['_meta.hostvars.*', '*.ansible_facts', 'hostvars.*', 'ansible_facts', '', '*', 'results.*.ansible_facts'],
  marks: [
    'ansible_net_version',
    'ansible_net_model',
    'ansible_net_system',
    'ansible_network_os',
    'net_version',
    'ansible_facts',
    'device_types',
    'software_version',
  ],
  fields: {
    name: ['$key', '$file', 'ansible_net_hostname', 'net_hostname'],
    manufacturer: ['manufacturers', 'manufacturer', 'vendor'],
    device_type: [
      'ansible_net_stacked_models',
      'ansible_net_model',
      'net_model',
      'ansible_facts.net_model',
      'ansible_net_platform',
      'device_types',
      'device_type',
      'model',
    ],
    platform: [
      'ansible_net_system',
      'net_system',
      'ansible_facts.net_system',
      'ansible_network_os',
      'network_os',
      'platforms',
      'platform',
    ],
    software_version: [
      'ansible_net_version',
      'net_version',
      'ansible_facts.net_version',
      'software_version',
      'os_version',
    ],
    serial: [
      'ansible_net_stacked_serialnums',
      'ansible_net_serialnum',
      'net_serialnum',
      'ansible_facts.net_serialnum',
      'serial',
    ],
    role: ['device_roles', 'role', 'device_role'],
    location: ['sites', 'site', 'locations', 'location'],
    tenant: ['tenants', 'tenant'],
    seen: ['ansible_date_time.date', 'ansible_facts.date_time.date'],
  },
  hints: ['ansible_net_iostype', 'net_iostype', 'ansible_facts.net_iostype'],
  filters: [
    { field: 'ansible_system', is_not: ['Linux', 'Win32NT', 'Darwin', 'FreeBSD'], reason: 'servers' },
    { field: 'ansible_os_family', is_not: ['Debian', 'RedHat', 'Windows', 'Suse'], reason: 'servers' },
  ],
};
