import { type Config, configFrom } from './config/config.js';
import { evaluate } from './evaluate/evaluate.js';
import { runRules } from './evaluate/run-rules.js';
import { decodeText } from './load/decode.js';
import { type FileSource, UnreadableFile } from './load/file-source.js';
import type { CheckResult } from './model/check-result.js';
import type { IsoDate } from './model/dates.js';
import type { DiagnosticDraft } from './model/diagnostic.js';
import { emptyNodeTable } from './model/node-table.js';
import type { Area, SourceFile } from './model/source.js';
import { UserError } from './model/user-error.js';
import { locate, locateDiagnostic } from './parse/locate.js';
import { parseYaml } from './parse/parse-yaml.js';
import { reportOn } from './report-on.js';
import { resolve } from './resolve/resolve.js';
import { validateFile } from './validate/validate-file.js';
import { noEntries } from './validate/validated-entries.js';
import { validateConfig } from './validate/validate-config.js';

/** What a check is made of, and for which day. */
export interface CheckOptions {
  /** Where the repository's files come from. */
  readonly source: FileSource;
  /** The date that the check is made for. */
  readonly asOf: IsoDate;
  /** The path of the config file; without it `fleetvet.yaml`, where there is one. */
  readonly config?: string;
  /** Overrides the config's `multi_tenant_mode`. */
  readonly multiTenantMode?: boolean;
  /** Files and folders to report on; the whole repository is checked all the same. */
  readonly paths?: readonly string[];
  /** Told before each file how many are read of how many; where it gives a promise, reading waits for it. */
  readonly onProgress?: (read: number, files: number) => Promise<void> | undefined;
}

const DEFAULT_CONFIG = 'fleetvet.yaml';

/**
 * Checks a repository: loads its files, validates their entries, resolves references, evaluates every subject and runs
 * the rules. What is wrong in the repository is in the result's diagnostics.
 * @throws {UserError} where the check cannot be made: a bad config, paths that lead nowhere, nothing to check.
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const { source, asOf, paths = [] } = options;
  const config = loadConfig(source, options.config);
  const { files, entries, lostNames, drafts: textDrafts } = await loadEntries(options, config);
  if (entries.length === 0 && textDrafts.length === 0) {
    throw new UserError('nothing to check: the files that match the config hold no entries');
  }
  const { deviceUniqueness, severities } = config;
  const { repository, drafts: referenceDrafts } = resolve({ files, entries, lostNames, deviceUniqueness });
  const evaluation = evaluate(repository, { asOf, multiTenantMode: options.multiTenantMode ?? config.multiTenantMode });
  const ruleDrafts = runRules({ repository, evaluation, ...config }, severities);
  const diagnostics = [...textDrafts, ...referenceDrafts, ...ruleDrafts].map((draft) =>
    locateDiagnostic(draft, severities),
  );
  return {
    ...reportOn(paths, files, diagnostics, evaluation),
    locationOf: (entry) => locate(entry),
    textOf: (file) => readText(source, file),
  };
}

function loadConfig(source: FileSource, given: string | undefined): Config {
  const path = given ?? DEFAULT_CONFIG;
  const text = readText(source, path);
  if (text === undefined) {
    if (given !== undefined) throw new UserError(`there is no config file ${path}`);
    return configFrom({});
  }
  const { documents, nodes } = parseYaml(text);
  const { config, drafts } = validateConfig({ file: { path, area: 'policies', nodes }, text, documents });
  if (drafts.length > 0) {
    const told = drafts.map((draft) => {
      const { start } = locate(draft.at);
      return `${path}:${start.line}:${start.column}: ${draft.message} (${draft.help})`;
    });
    throw new UserError(told.join('; '));
  }
  return configFrom(config);
}

/** Reads, parses and validates the files one by one, so that no more than one text is held at a time. */
async function loadEntries({ source, config: configPath = DEFAULT_CONFIG, onProgress }: CheckOptions, config: Config) {
  const collected = noEntries();
  const files: SourceFile[] = [];
  const listed = listFiles(source, config, configPath);
  for (const [path, area] of listed) {
    const pause = onProgress?.(files.length, listed.length);
    if (pause !== undefined) await pause;
    try {
      const text = readText(source, path);
      if (text === undefined) throw new UnreadableFile('it leads to nothing');
      const { documents, nodes } = parseYaml(text);
      const file = { path, area, nodes };
      files.push(file);
      validateFile({ file, text, documents }, config.statuses, collected);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      const file = { path, area, nodes: emptyNodeTable() };
      files.push(file);
      collected.drafts.push(unreadable(file, error.message));
    }
  }
  return { files, ...collected };
}

/** The files of both areas in the order of their paths. One that matches the globs of both belongs to the policy. */
function listFiles(
  source: FileSource,
  config: Config,
  configPath: string,
): readonly (readonly [path: string, area: Area])[] {
  const exclude = [...config.exclude, configPath];
  const areas = new Map<string, Area>();
  for (const path of source.list(config.inventory, exclude)) areas.set(path, 'inventory');
  for (const path of source.list(config.policies, exclude)) areas.set(path, 'policies');
  if (areas.size === 0) {
    throw new UserError(
      `nothing to check: no file matches ${[...config.inventory, ...config.policies].join(' or ')}; run fleetvet in the root of the repository, or name it with --cwd`,
    );
  }
  return [...areas].sort(([a], [b]) => (a < b ? -1 : 1));
}

function unreadable(file: SourceFile, reason: string): DiagnosticDraft {
  return {
    rule: 'unreadable-file',
    message: `the file ${file.path} cannot be read: ${reason}`,
    help: 'make it a regular file of UTF-8 text inside the repository, or leave it out with exclude in the config',
    at: { file, offsets: [0, 0] },
  };
}

function readText(source: FileSource, path: string): string | undefined {
  const bytes = source.read(path);
  return bytes === undefined ? undefined : decodeText(bytes);
}
