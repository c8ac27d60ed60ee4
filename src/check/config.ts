import { decodeText } from '../files/decode.js';
import { type FileSource, UnreadableFile } from '../files/file-source.js';
import type { Config, Limits } from '../model/config.js';
import type { Place } from '../model/diagnostic.js';
import type { FleetvetConfig } from '../model/generated/entries.js';
import { RULE_NAMES, type RuleName, RULES, type RuleSeverities } from '../model/rules.js';
import type { Severity } from '../model/severity.js';
import type { SourceFile } from '../model/source.js';
import { UserError } from '../model/user-error.js';
import { locate } from '../parse/locate.js';
import { createYamlReader } from '../parse/yaml-reader.js';
import { validateConfig } from '../validate/validate-config.js';

/** The name of the config file. */
export const DEFAULT_CONFIG = 'fleetvet.yaml';

/** The statuses that Nautobot ships with. */
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

/** Far above what inventories need, and low enough for a machine with 4 GB of memory. */
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

/** The size limit of the config itself, in bytes. */
const CONFIG_SIZE_LIMIT = 1024 ** 2;

/** How many mistakes in a config are shown; they are all on one line. */
const SHOWN_MISTAKES = 20;

/** A config and the path that it was read from, or looked for at. */
export interface LoadedConfig {
  readonly config: Config;
  readonly path: string;
  /** The top-level mapping, if there is a file. */
  readonly place: Place | undefined;
}

/**
 * Loads the config of a repository: the file that is given, or `fleetvet.yaml` if it exists, or the defaults.
 * @throws {UserError} if a given file does not exist, or the file is not a valid config.
 */
export async function loadConfig(
  source: FileSource,
  given: string | undefined,
  options: { readonly fastPath?: boolean | undefined } = {},
): Promise<LoadedConfig> {
  const path = given ?? DEFAULT_CONFIG;
  const text = readConfig(source, path);
  if (text === undefined) {
    if (given !== undefined) throw new UserError(`there is no config file ${path}`);
    return { config: configFrom({}), path, place: undefined };
  }
  const { documents, nodes } = await createYamlReader({ ...options, limits: DEFAULT_LIMITS })(text);
  const file: SourceFile = { path, area: 'policies', nodes };
  const { config, drafts } = await validateConfig({ file, text, documents });
  if (drafts.length > 0) {
    const mistakes = drafts
      .map(({ message, help, at }) => ({ message, help, start: locate(at).start }))
      .sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column)
      .map(({ message, help, start }) => `${path}:${start.line}:${start.column}: ${message} (${help})`);
    const more = mistakes.length - SHOWN_MISTAKES;
    throw new UserError([...mistakes.slice(0, SHOWN_MISTAKES), ...(more > 0 ? [`and ${more} more`] : [])].join('; '));
  }
  const [document] = documents;
  return {
    config: configFrom(config),
    path,
    place: document === undefined ? undefined : { file, node: document.node, value: document.value },
  };
}

function readConfig(source: FileSource, path: string): string | undefined {
  try {
    const bytes = source.read(path, CONFIG_SIZE_LIMIT);
    return bytes === undefined ? undefined : decodeText(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw new UserError(`the config file ${path} cannot be read: ${error.message}`);
    throw error;
  }
}

/** A valid config file over the defaults. */
function configFrom(file: FleetvetConfig): Config {
  const set: Partial<Record<RuleName, Severity | 'off'>> = file.rules ?? {};
  const severityOf = (name: RuleName): Severity | 'off' =>
    (RULES[name].alwaysError ? undefined : set[name]) ?? RULES[name].severity;
  return {
    inventory: file.inventory ?? ['inventory/**/*.{yaml,yml}'],
    policies: file.policies ?? ['policies/**/*.{yaml,yml}'],
    observed: file.observed ?? ['observed/**/*.{yaml,yml}'],
    observedStaleDays: file.observed_stale_days ?? 14,
    exclude: file.exclude ?? [],
    softwareNotExpected: (file.software_not_expected ?? []).map((kind) =>
      typeof kind === 'string' ? { model: kind } : kind,
    ),
    multiTenantMode: file.multi_tenant_mode ?? false,
    deviceUniqueness: file.device_uniqueness ?? 'location_tenant_name',
    expiringWithinDays: file.expiring_within_days ?? 30,
    graceDays: file.grace_days ?? 0,
    statuses: {
      software: file.statuses?.software ?? DEFAULT_STATUSES.software,
      objects: file.statuses?.objects ?? DEFAULT_STATUSES.objects,
    },
    limits: limitsFrom(file.limits ?? {}),
    severities: Object.fromEntries(RULE_NAMES.map((name) => [name, severityOf(name)])) as RuleSeverities,
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
