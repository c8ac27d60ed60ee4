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
# Which software may run where, and from when to when. A device is valid when a record matches it,
# is for the version that it runs, and is in its window today.

validated_software:
  # Type and role must both fit. A record with types alone is for these types in any role.
  - name: eos-leaves
    software: 4.32.4M
    start: ${monthStart(asOf, -1)}
    end: ${monthEnd(asOf, 18)} # the last day, included
    preferred: true # what to go to
    device_types: [DCS-7050SX3-48YC8]
    device_roles: [leaf]

  - name: eos-spines
    software: 4.32.4M
    start: ${monthStart(asOf, -1)}
    end: ${monthEnd(asOf, 18)}
    preferred: true
    device_roles: [spine]

  # The version before: still right, and what runs it shall move within the year.
  - name: eos-fabric-previous
    software: 4.31.6M
    start: ${monthStart(asOf, -13)}
    end: ${monthEnd(asOf, 12)}
    device_roles: [leaf, spine]

  # Whatever bears the tag, whichever its type and its role.
  - name: eos-canary
    description: Next year's release, on a few switches first.
    software: 4.34.2F
    start: ${monthStart(asOf, -1)}
    end: ${monthEnd(asOf, 18)}
    object_tags: [canary]
`;

const iosxe = (asOf: IsoDate): string => `
validated_software:
  # Two platforms can have one version: this is how to say which is meant.
  - name: iosxe-access
    software: { platform: cisco_iosxe, version: 17.15.03 }
    start: ${monthStart(asOf, -1)}
    end: ${monthEnd(asOf, 18)}
    preferred: true
    device_roles: [access]
`;
