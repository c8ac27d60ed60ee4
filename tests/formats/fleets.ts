// The fleets that every format is tried on, and ways to render them.
import path from 'node:path';

import { check, type CheckResult, inMemory, workingTree } from '../../src/index.js';

export const root = path.resolve(import.meta.dirname, '../..');

/** Others' schemas, which are kept outside this repository and are not everywhere. */
export const validators = path.resolve(root, '../shared/validators');

const AS_OF = '2026-11-21';

const INVENTORY = `manufacturers: [Arista]
tenants: [retail]
locations: [AMS01, FRA02]
platforms: [{ name: arista_eos, manufacturer: Arista }]
device_types: [{ manufacturer: Arista, model: 7150-S64 }]
roles: [leaf, spine]
software_versions:
  - platform: arista_eos
    version: 4.25.6M
    status: Active
    software_image_files: [{ image_file_name: EOS64-4.25.6M.swi, status: Active, default_image: true }]
  - { platform: arista_eos, version: 4.26.1F, status: Active }
devices:
  - name: leaf-01
    device_type: 7150-S64
    role: leaf
    platform: arista_eos
    software_version: 4.25.6M
    inventory_items:
      - { name: Supervisor 1, software_version: { platform: arista_eos, version: 4.25.6M } }
  - { name: leaf-02, device_type: 7150-S64, role: leaf, platform: arista_eos, software_version: 4.25.6M }
  - { name: twin, location: AMS01, device_type: 7150-S64, role: leaf, platform: arista_eos, software_version: 4.25.6M }
  - { name: twin, location: FRA02, device_type: 7150-S64, role: leaf, platform: arista_eos, software_version: 4.26.1F }
  - { name: spare, device_type: 7150-S64, role: spine }
virtual_machines:
  - { name: controller, tenant: retail, platform: arista_eos, software_version: 4.25.6M }
`;

const policy = (end: string): string => `validated_software:
  - software: { platform: arista_eos, version: 4.25.6M }
    start: 2021-06-15
    end: ${end}
    device_types: [7150-S64]
`;

/** A fleet with subjects in every state. */
export const MIXED = { 'inventory/fleet.yaml': INVENTORY, 'policies/eos.yaml': policy('2027-06-30') };

/** The same after its one approval was cut short. */
const CUT_SHORT = { ...MIXED, 'policies/eos.yaml': policy('2026-06-30') };

/** The same with waivers: of a subject, of an item, one that has expired, and one of a subject that needs none. */
const WAIVED = {
  ...MIXED,
  'policies/waivers.yaml': `waivers:
  - { reason: its upgrade is planned, until: 2026-12-11, devices: [{ name: twin, location: FRA02 }] }
  - { reason: the spare is ordered, until: 2026-11-21, inventory_items: [Supervisor 1] }
  - { reason: long over, until: 2026-01-31, devices: [leaf-01] }
  - { reason: not needed, until: 2026-12-11, devices: [leaf-02] }
`,
};

/** The fleets by name; made anew by each call. */
export const FLEETS = {
  demo: async () => check({ source: workingTree(root), asOf: AS_OF }),
  failing: async () => check({ source: workingTree(path.join(root, 'examples/failing')), asOf: AS_OF }),
  mixed: async () => check({ source: inMemory(MIXED), asOf: AS_OF }),
  waived: async () => check({ source: inMemory(WAIVED), asOf: AS_OF }),
  'waived by a change': async () => compared(MIXED, WAIVED),
  'no longer waived': async () => compared(WAIVED, MIXED),
  'almost empty': async () => check({ source: inMemory({ 'inventory/a.yaml': 'roles: [leaf]\n' }), asOf: AS_OF }),
  'with a base': async () => compared(MIXED, CUT_SHORT),
  'fixed by a change': async () => compared(CUT_SHORT, MIXED),
} as const satisfies Record<string, () => Promise<CheckResult>>;

export const FLEET_NAMES = Object.keys(FLEETS) as readonly (keyof typeof FLEETS)[];

async function compared(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Promise<CheckResult> {
  return check({
    source: inMemory(after),
    asOf: AS_OF,
    base: { commit: '0123456789abcdef0123456789abcdef01234567', source: inMemory(before) },
  });
}

/**
 * A fleet that has a text wherever the repository may have one: in names, tags, comments and the names of files. Its device
 * runs what is no longer approved and is followed by one that refers to what does not exist; its inventory item is excused.
 */
export async function fleetFullOf(text: string): Promise<CheckResult> {
  const t = JSON.stringify(text);
  const common = `device_type: ${t}, role: ${t}, tenant: ${t}, location: ${t}, platform: ${t}, tags: [${t}], comments: ${t}`;
  const inventory = `manufacturers: [${t}]
platforms: [{ name: ${t}, manufacturer: ${t}, description: ${t} }]
tenants: [${t}]
locations: [${t}]
roles: [${t}]
tags: [${t}]
device_types: [{ manufacturer: ${t}, model: ${t}, comments: ${t} }]
software_versions:
  - platform: ${t}
    version: ${t}
    status: Active
    comments: ${t}
    software_image_files: [{ image_file_name: ${t}, status: Active, default_image: true }]
devices:
  - { name: ${t}, ${common}, software_version: ${t}, inventory_items: [{ name: ${t}, software_version: ${t} }] }
  - { name: ${JSON.stringify(`${text} too`)}, ${common}, software_version: ${JSON.stringify(`no ${text}`)} }
virtual_machines:
  - { name: ${t}, role: ${t}, tenant: ${t}, platform: ${t}, software_version: ${t} }
`;
  const policies = `validated_software:
  - { name: ${t}, description: ${t}, software: { platform: ${t}, version: ${t} }, start: 2020-01-01, end: 2021-01-01, device_types: [${t}] }
waivers:
  - { reason: ${t}, until: 2026-12-31, approved_by: ${t}, ticket: ${t}, inventory_items: [{ device: ${t}, name: ${t} }] }
`;
  return check({
    source: inMemory({ [`inventory/${text}.yaml`]: inventory, [`policies/${text}.yaml`]: policies }),
    asOf: AS_OF,
  });
}
