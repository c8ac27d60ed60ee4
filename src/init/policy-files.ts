import type { IsoDate } from '../model/dates.js';
import { modeline, monthEnd, monthStart, type NewFile } from './new-file.js';

/** The policy of the small fleet: a record for each way to say what it is for, each in force for a year at least. */
export function policyFiles(asOf: IsoDate): readonly NewFile[] {
  const texts = { 'policies/arista_eos.yaml': eos(asOf), 'policies/cisco_iosxe.yaml': iosxe(asOf) };
  return Object.entries(texts).map(([path, text]) => ({
    part: 'example',
    path,
    text: modeline(path, 'policy.schema.json') + text,
  }));
}

const eos = (asOf: IsoDate): string => `#
# Which software may run where, and when. A device is valid if a record that matches it approves
# its version today.

validated_software:
  # Both type and role must match. A record with types only applies to any role.
  - name: eos-leaves
    software: 4.32.4M
    start: ${monthStart(asOf, -1)}
    end: ${monthEnd(asOf, 18)} # the last day, included
    preferred: true # the upgrade target
    device_types: [DCS-7050SX3-48YC8]
    device_roles: [leaf]

  - name: eos-spines
    software: 4.32.4M
    start: ${monthStart(asOf, -1)}
    end: ${monthEnd(asOf, 18)}
    preferred: true
    device_roles: [spine]

  # The previous version: still approved, to be replaced within a year.
  - name: eos-fabric-previous
    software: 4.31.6M
    start: ${monthStart(asOf, -13)}
    end: ${monthEnd(asOf, 12)}
    device_roles: [leaf, spine]

  # Every device with the tag, of any type and role.
  - name: eos-canary
    description: Next year's release, on a few switches first.
    software: 4.34.2F
    start: ${monthStart(asOf, -1)}
    end: ${monthEnd(asOf, 18)}
    object_tags: [canary]
`;

const iosxe = (asOf: IsoDate): string => `
validated_software:
  # Name the platform if several platforms have a version of this name.
  - name: iosxe-access
    software: { platform: cisco_iosxe, version: 17.15.03 }
    start: ${monthStart(asOf, -1)}
    end: ${monthEnd(asOf, 18)}
    preferred: true
    device_roles: [access]
`;

/** Tests of the small fleet's policy, in which every record has a part. */
export function policyTestFiles(asOf: IsoDate): readonly NewFile[] {
  const path = 'tests/policy.fleetvet.yaml';
  return [{ part: 'example', path, text: modeline(path, 'policy-test.schema.json') + tests(asOf) }];
}

const tests = (asOf: IsoDate): string => `#
# What the policy is meant to decide. fleetvet test fails if a change makes it decide otherwise.

as_of: ${asOf} # without a date, results would change from day to day

cases:
  - name: leaves run the preferred EOS
    device: ams01-leaf-01
    expect:
      status: valid
      preferred: true
      matches: [eos-leaves, eos-fabric-previous] # all matching records, in order

  - name: spines run the preferred EOS
    device: ams01-spine-01
    expect:
      status: valid
      preferred: true

  - name: the previous EOS is approved for now
    device: fra02-leaf-01
    expect:
      status: valid
      preferred: false

  - name: the previous EOS is no longer approved in a year
    device: fra02-leaf-01
    as_of: ${monthStart(asOf, 13)}
    expect:
      status: invalid
      reason: expired

  - name: next year's release needs the tag
    new_device: # not in the inventory
      device_type: DCS-7050SX3-48YC8
      role: leaf
      platform: arista_eos
      software_version: 4.34.2F
    expect:
      status: invalid
      reason: not_approved

  - name: with the tag it is approved
    new_device:
      device_type: DCS-7050SX3-48YC8
      role: leaf
      platform: arista_eos
      tags: [canary]
      software_version: 4.34.2F
    expect:
      status: valid

  - name: access switches get the image of their type
    device: ams01-access-01
    expect:
      status: valid
      software_image_files: [cat9k_iosxe.17.15.03.SPA.bin]
      image_source: device_type
`;
