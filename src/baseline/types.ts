import type { IsoDate } from '../model/dates.js';

/** What a baseline is made with (interop.md, 3). */
export interface BaselineOptions {
  /** The last day on which its records approve. */
  readonly until: IsoDate;
  /** Versions on fewer devices of a type are left out. */
  readonly min: number;
  /** Approves what was approved once and no longer is, or is to be approved later, too. */
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
