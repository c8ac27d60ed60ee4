import { decodeText } from '../files/decode.js';
import { type FileSource, UnreadableFile } from '../files/file-source.js';
import type { Config, Limits } from '../model/config.js';
import type { DiagnosticDraft, Place, TextPlace } from '../model/diagnostic.js';
import type { FleetvetConfig } from '../model/generated/entries.js';
import { RULE_NAMES, type RuleName, RULES, type RuleSeverities, type Severity } from '../model/rules.js';
import { emptyNodeTable } from '../model/node-table.js';
import type { SourceFile } from '../model/source.js';
import { UserError } from '../model/user-error.js';
import { locate } from '../parse/locate.js';
import { createYamlReader } from '../parse/yaml-reader.js';
import { validateConfig } from '../validate/validate-config.js';

/** The name of the config file. */
export const DEFAULT_CONFIG = 'fleetvet.yaml';

/** The glob of policy tests. */
export const POLICY_TEST_GLOB = 'tests/**/*.fleetvet.{yaml,yml}';

/** The statuses that Nautobot ships with. */
const DEFAULT_STATUSES = {
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
  /** Whether there is a file. */
  readonly isFile: boolean;
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
    if (given?.startsWith('../') === true)
      throw new UserError(
        `there is no config file ${path}: it lies outside the fleet, so with --policy-from it must be in the commit`,
      );
    if (given !== undefined) throw new UserError(`there is no config file ${path}`);
    return { config: configFrom({}), path, isFile: false, place: undefined };
  }
  const { loaded, drafts } = await parseConfig(text, path, options);
  if (drafts.length > 0) {
    const mistakes = drafts
      .map(({ message, help, at }) => ({ message, help, start: locate(at).start }))
      .sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column)
      .map(({ message, help, start }) => `${path}:${start.line}:${start.column}: ${message} (${help})`);
    const more = mistakes.length - SHOWN_MISTAKES;
    throw new UserError([...mistakes.slice(0, SHOWN_MISTAKES), ...(more > 0 ? [`and ${more} more`] : [])].join('; '));
  }
  return loaded;
}

/** A config that a change proposes: undefined if it cannot be used, and what is wrong with it. */
interface ProposedConfig {
  readonly loaded: LoadedConfig | undefined;
  readonly drafts: readonly DiagnosticDraft[];
}

/** Reads the config that a change proposes. One that is missing is a mistake if `isExpected`. */
export async function readProposedConfig(
  source: FileSource,
  path: string,
  isExpected: boolean,
  options: { readonly fastPath?: boolean | undefined } = {},
): Promise<ProposedConfig> {
  const mistake = (rule: 'policy-proposed' | 'unreadable-file', message: string, help: string): ProposedConfig => ({
    loaded: undefined,
    drafts: [{ rule, message, help, at: placeOfPath(path), identity: [message] }],
  });
  let text: string | undefined;
  try {
    text = readConfig(source, path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return mistake('unreadable-file', error.message, 'make it a regular UTF-8 file inside the repository');
  }
  if (text !== undefined) {
    const { loaded, drafts } = await parseConfig(text, path, options);
    return { loaded: drafts.length > 0 ? undefined : loaded, drafts };
  }
  if (isExpected)
    return mistake(
      'policy-proposed',
      `the change removes the config ${path}, so the defaults would take its place`,
      `put ${path} back, even if it is empty`,
    );
  return { loaded: { config: configFrom({}), path, isFile: false, place: undefined }, drafts: [] };
}

/** The place of a file that is not there, or of which nothing could be read. */
export function placeOfPath(path: string): TextPlace {
  return { file: { path, area: 'policies', nodes: emptyNodeTable() }, offsets: [0, 0] };
}

/** The config in a text, and all that is wrong with it: it can be used only if nothing is. */
async function parseConfig(
  text: string,
  path: string,
  options: { readonly fastPath?: boolean | undefined },
): Promise<{ readonly loaded: LoadedConfig; readonly drafts: readonly DiagnosticDraft[] }> {
  const { documents, nodes } = await createYamlReader({ ...options, limits: DEFAULT_LIMITS })(text);
  const file: SourceFile = { path, area: 'policies', nodes };
  const { config, drafts } = await validateConfig({ file, text, documents });
  const [document] = documents;
  const place = document === undefined ? undefined : { file, node: document.node, value: document.value };
  return { loaded: { config: configFrom(drafts.length > 0 ? {} : config), path, isFile: true, place }, drafts };
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
