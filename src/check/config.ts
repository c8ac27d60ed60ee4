import type { Config, Limits } from '../model/config.js';
import type { FleetvetConfig } from '../model/generated/entries.js';
import { RULE_NAMES, type RuleName, RULES, type RuleSeverities } from '../model/rules.js';
import type { Severity } from '../model/severity.js';

/** The statuses that the reference system ships with. */
export const DEFAULT_STATUSES = {
  software: ['Active', 'Extended Support', 'End-of-Life'],
  objects: [
    'Active',
    'Planned',
    'Staged',
    'Offline',
    'Failed',
    'Inventory',
    'Decommissioning',
    'Maintenance',
    'Provisioning',
  ],
} as const;

/** Far above what inventories need, and low enough for a machine of 4 GB. */
export const DEFAULT_LIMITS: Limits = {
  files: 2_000_000,
  totalSize: 4 * 1024 ** 3,
  fileSize: 128 * 1024 ** 2,
  complexFileSize: 8 * 1024 ** 2,
  documents: 100_000,
  values: 10_000_000,
  keys: 10_000,
  depth: 64,
  aliases: 1_000_000,
};

/** The config that a valid config file makes; an empty one makes the defaults. */
export function configFrom(file: FleetvetConfig): Config {
  const set: Partial<Record<RuleName, Severity | 'off'>> = file.rules ?? {};
  const severityOf = (name: RuleName): Severity | 'off' =>
    (RULES[name].alwaysError ? undefined : set[name]) ?? RULES[name].severity;
  const severities = Object.fromEntries(RULE_NAMES.map((name) => [name, severityOf(name)])) as RuleSeverities;
  return {
    inventory: file.inventory ?? ['inventory/**/*.{yaml,yml}'],
    policies: file.policies ?? ['policies/**/*.{yaml,yml}'],
    exclude: file.exclude ?? [],
    multiTenantMode: file.multi_tenant_mode ?? false,
    deviceUniqueness: file.device_uniqueness ?? 'location_tenant_name',
    expiringWithinDays: file.expiring_within_days ?? 30,
    graceDays: file.grace_days ?? 0,
    statuses: {
      software: file.statuses?.software ?? DEFAULT_STATUSES.software,
      objects: file.statuses?.objects ?? DEFAULT_STATUSES.objects,
    },
    limits: limitsFrom(file.limits ?? {}),
    severities,
  };
}

function limitsFrom(set: NonNullable<FleetvetConfig['limits']>): Limits {
  return {
    files: set.files ?? DEFAULT_LIMITS.files,
    totalSize: set.total_size ?? DEFAULT_LIMITS.totalSize,
    fileSize: set.file_size ?? DEFAULT_LIMITS.fileSize,
    complexFileSize: set.complex_file_size ?? DEFAULT_LIMITS.complexFileSize,
    documents: set.documents ?? DEFAULT_LIMITS.documents,
    values: set.values ?? DEFAULT_LIMITS.values,
    keys: set.keys ?? DEFAULT_LIMITS.keys,
    depth: set.depth ?? DEFAULT_LIMITS.depth,
    aliases: set.aliases ?? DEFAULT_LIMITS.aliases,
  };
}
