import type { RuleSeverities } from './rules.js';

/** The config in force: what fleetvet.yaml says, over the defaults (data-model.md, Collections). */
export interface Config {
  readonly inventory: readonly string[];
  readonly policies: readonly string[];
  readonly exclude: readonly string[];
  readonly multiTenantMode: boolean;
  readonly deviceUniqueness: 'location_tenant_name' | 'name';
  readonly expiringWithinDays: number;
  readonly graceDays: number;
  readonly statuses: { readonly software: readonly string[]; readonly objects: readonly string[] };
  readonly severities: RuleSeverities;
}
