import type { Preset } from './preset.js';

/** Where the image of a node stands: its own, that of its group, of its kind, or of all. */
const IMAGES = [
  'image',
  '$root.topology.groups.{group}.image',
  '$root.topology.kinds.{kind|topology.defaults.kind}.image',
  '$root.topology.defaults.image',
];

/** A topology of containerlab: the version is the tag of the image. */
export const CONTAINERLAB: Preset = {
  title: 'containerlab topology',
  records: ['topology.nodes.*'],
  marks: [],
  fields: {
    name: ['$key'],
    device_type: IMAGES.map((path) => ({ path, pattern: /(?:^|\/)([^/:]+)(?::[^/:]*)?$/ })),
    platform: ['kind', '$root.topology.groups.{group}.kind', '$root.topology.defaults.kind'],
    software_version: IMAGES.map((path) => ({ path, pattern: /:([^/:]+)$/ })),
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
