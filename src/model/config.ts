import type { RuleSeverities } from './rules.js';

/** The config in force: what fleetvet.yaml says, over the defaults (data-model.md, Collections). */
export interface Config {
  readonly inventory: readonly string[];
  readonly policies: readonly string[];
  readonly observed: readonly string[];
  /** For how many days an observation is trusted. */
  readonly observedStaleDays: number;
  readonly exclude: readonly string[];
  /** What runs no software: left out of `software-missing` and of compliance, and counted apart. */
  readonly softwareNotExpected: readonly KindOfDevice[];
  readonly multiTenantMode: boolean;
  readonly deviceUniqueness: 'location_tenant_name' | 'name';
  readonly expiringWithinDays: number;
  readonly graceDays: number;
  readonly statuses: { readonly software: readonly string[]; readonly objects: readonly string[] };
  readonly limits: Limits;
  readonly severities: RuleSeverities;
}

/** The devices of a type, of a role, or of both. */
export interface KindOfDevice {
  readonly manufacturer?: string;
  readonly model?: string;
  readonly role?: string;
}

/** How large and how intricate files may be; sizes in bytes. */
export interface Limits {
  /** Of all files together. */
  readonly files: number;
  readonly totalSize: number;
  /** Of one file. */
  readonly fileSize: number;
  /** Of one file that is not plain YAML. */
  readonly complexFileSize: number;
  readonly documents: number;
  readonly values: number;
  /** Of one mapping. */
  readonly keys: number;
  readonly depth: number;
  /** How many values the aliases of a file may expand to. */
  readonly aliases: number;
}
