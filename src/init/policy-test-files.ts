import type { IsoDate } from '../model/dates.js';
import { modeline, monthStart, type NewFile } from './new-file.js';

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
