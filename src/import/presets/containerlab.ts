import type { Preset } from './preset.js';

const KIND_IMAGE = '$root.topology.kinds.{kind}.image';
const DEFAULT_IMAGE = '$root.topology.defaults.image';

/** A topology of containerlab: the version is the tag of the image. */
export const CONTAINERLAB: Preset = {
  title: 'containerlab topology',
  records: ['topology.nodes.*'],
  marks: [],
  fields: {
    name: ['$key'],
    device_type: [
      { path: 'image', pattern: /(?:^|\/)([^/:]+)(?::[^/:]*)?$/ },
      { path: KIND_IMAGE, pattern: /(?:^|\/)([^/:]+)(?::[^/:]*)?$/ },
      { path: DEFAULT_IMAGE, pattern: /(?:^|\/)([^/:]+)(?::[^/:]*)?$/ },
    ],
    platform: ['kind', '$root.topology.defaults.kind'],
    software_version: [
      { path: 'image', pattern: /:([^/:]+)$/ },
      { path: KIND_IMAGE, pattern: /:([^/:]+)$/ },
      { path: DEFAULT_IMAGE, pattern: /:([^/:]+)$/ },
    ],
    location: ['$root.name'],
  },
  filters: [
    {
      field: 'kind',
      is_not: ['linux', 'bridge', 'ovs-bridge', 'host', 'ext-container', 'k8s-kind'],
      reason: 'hosts and bridges',
    },
  ],
};
