import type { Files } from './repository.js';

/** A fleet with two approved devices, and one whose approval has always been over. */
export const FLEET: Files = {
  'inventory/fleet.yaml': `manufacturers: [Arista]
platforms: [{ name: eos, manufacturer: Arista }]
device_types: [{ manufacturer: Arista, model: T1 }]
roles: [leaf, spine]
software_versions:
  - platform: eos
    version: 4.1.0
    status: Active
    software_image_files: [{ image_file_name: a.swi, status: Active, default_image: true }]
  - platform: eos
    version: 4.2.0
    status: Active
    software_image_files: [{ image_file_name: b.swi, status: Active, default_image: true }]
`,
  'inventory/devices.yaml': `devices:
  - { name: leaf-01, device_type: T1, role: leaf, platform: eos, software_version: 4.1.0 }
  - { name: leaf-02, device_type: T1, role: leaf, platform: eos, software_version: 4.1.0 }
  - { name: spine-01, device_type: T1, role: spine, platform: eos, software_version: 4.2.0 }
`,
  'policies/eos.yaml': policy('2027-12-31'),
};

/** The annotation of the violation that has always been there, but for what stands between brackets. */
export const EXISTING = 'error inventory/devices.yaml:4:86-91 Software is not approved';

/** The policy of the fleet, with the day on which the approval of its leaves ends. */
export function policy(end: string): string {
  return `validated_software:
  - name: leaves
    software: { platform: eos, version: 4.1.0 }
    start: 2025-01-01
    end: ${end}
    device_roles: [leaf]
`;
}

/** The change that takes the approval of both leaves away. */
export const LAPSE: Files = { 'policies/eos.yaml': policy('2026-06-30') };

/** The device that a commit on the base branch adds: none of the pull request's doing. */
export const NEIGHBOUR: Files = {
  'inventory/more.yaml': `devices:
  - { name: spine-02, device_type: T1, role: spine, platform: eos, software_version: 4.2.0 }
`,
};
