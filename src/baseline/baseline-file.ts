import type { IsoDate } from '../model/dates.js';
import { plural } from '../text/words.js';
import { yamlText } from '../text/yaml-text.js';

/** What a baseline is made with (interop.md, 3). */
export interface BaselineOptions {
  /** The last day on which its records approve. */
  readonly until: IsoDate;
  /** Versions on fewer devices of a type are left out. */
  readonly min: number;
  /** Whether to also approve what has an approval that ended or has not started. */
  readonly includeExpired: boolean;
  readonly approvedBy: string | undefined;
  readonly ticket: string | undefined;
}

/** A record of a baseline: what runs today on devices of a type, or on items, and nothing approves. */
export interface BaselineRecord {
  readonly name: string;
  readonly platform: string;
  readonly version: string;
  /** The devices of a type, all of them; with the tenant in multi-tenant mode. */
  readonly deviceType?: { readonly reference: unknown; readonly tenant: string | undefined };
  /** Devices by name, where the type would approve what is left out. */
  readonly devices?: readonly unknown[];
  readonly items?: readonly unknown[];
  readonly count: number;
}

/** A device or item that stays a violation, and why. */
export interface LeftOut {
  readonly name: string;
  readonly software: string;
  readonly reason: 'expired' | 'not_yet_valid' | 'waived' | 'on too few devices';
}

export interface Baseline {
  readonly records: readonly BaselineRecord[];
  readonly leftOut: readonly LeftOut[];
  /** How many devices and items the records are for. */
  readonly devices: number;
  readonly items: number;
}

/** Where the baseline stands. */
export const BASELINE_PATH = 'policies/baseline.yaml';

const HEADER = `# What ran when this repository got its first policy, and nothing approved: written by \`fleetvet baseline\`.
# Replace a record by a decision in a file of its own, then run \`fleetvet baseline --update\`, which takes
# out of here what is no longer needed.

validated_software:
`;

/** The file of a baseline. */
export function baselineText(
  records: readonly BaselineRecord[],
  asOf: IsoDate,
  options: Pick<BaselineOptions, 'until' | 'approvedBy' | 'ticket'>,
): string {
  return HEADER + records.map((record) => recordText(record, asOf, options)).join('\n');
}

function recordText(
  { name, platform, version, deviceType, devices, items, count }: BaselineRecord,
  asOf: IsoDate,
  { until, approvedBy, ticket }: Pick<BaselineOptions, 'until' | 'approvedBy' | 'ticket'>,
): string {
  const what = plural(count, items === undefined ? 'device' : 'inventory item');
  const fields: readonly (readonly [string, unknown])[] = [
    ['name', name],
    ['description', `${what} ran it on ${asOf}`],
    ['software', { platform, version }],
    ['start', asOf],
    ['end', until],
    ['device_types', deviceType === undefined ? undefined : [deviceType.reference]],
    ['device_tenants', deviceType?.tenant === undefined ? undefined : [deviceType.tenant]],
    ['devices', devices],
    ['inventory_items', items],
    ['approved_by', approvedBy],
    ['ticket', ticket],
  ];
  return fields
    .filter(([, value]) => value !== undefined)
    .map(([field, value], index) => `${index === 0 ? '  - ' : '    '}${field}: ${fieldText(field, value)}\n`)
    .join('');
}

/** Long lists have a line for each of their entries. */
function fieldText(field: string, value: unknown): string {
  const isList = Array.isArray(value) && (field === 'devices' || field === 'inventory_items');
  if (!isList) return yamlText(value);
  return (value as readonly unknown[]).map((one) => `\n      - ${yamlText(one)}`).join('');
}
