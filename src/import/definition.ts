import type { FieldMap, Filter, RecordField } from './record.js';
import { RECORD_FIELDS } from './record.js';

/** A platform as a definition names it: its name, or what it is declared with. */
export type PlatformChoice =
  string | { readonly name: string; readonly manufacturer?: string; readonly network_driver?: string };

/** What an import is made with: a definition from a file, or the options of the command line (interop.md, 2). */
export interface ImportDefinition {
  /** Names the files that the import owns. */
  readonly name: string;
  readonly source: string;
  readonly fields: FieldMap;
  readonly filters: readonly Filter[] | undefined;
  readonly defaults: Readonly<Partial<Record<RecordField, string>>>;
  readonly platforms: Readonly<Record<string, PlatformChoice>>;
  readonly models: Readonly<Record<string, string>>;
  readonly write: {
    /** The folder of the files of the inventory. */
    readonly folder: string;
    /** The file of the policy, for sources that have one. */
    readonly policy: string;
    /** `initial` keeps the version that a device has in its file. */
    readonly softwareVersion: 'always' | 'initial';
    /** The file of what the source saw, if it is to be written. */
    readonly observed?: string | undefined;
  };
}

/** Names of fields that people write for ours. */
const SYNONYMS: Readonly<Record<string, RecordField>> = {
  model: 'device_type',
  version: 'software_version',
  hostname: 'name',
  site: 'location',
  vendor: 'manufacturer',
};

/** The field that a name stands for, or undefined. */
export function fieldNamed(name: string): RecordField | undefined {
  const word = name.trim().toLowerCase();
  const field = SYNONYMS[word] ?? word;
  return RECORD_FIELDS.find((known) => known === field);
}

/** The default target of an import. */
export function defaultWrite(name: string): ImportDefinition['write'] {
  return {
    folder: `inventory/imported/${name}`,
    policy: `policies/imported/${name}.yaml`,
    softwareVersion: 'always',
  };
}
