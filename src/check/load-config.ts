import { configFrom, DEFAULT_LIMITS } from './config.js';
import { decodeText } from '../files/decode.js';
import type { Config } from '../model/config.js';
import type { Place } from '../model/diagnostic.js';
import { type FileSource, UnreadableFile } from '../files/file-source.js';
import type { SourceFile } from '../model/source.js';
import { UserError } from '../model/user-error.js';
import { locate } from '../parse/locate.js';
import { createYamlReader } from '../parse/yaml-reader.js';
import { validateConfig } from '../validate/validate-config.js';

/** The config file of a repository, where no other is named. */
export const DEFAULT_CONFIG = 'fleetvet.yaml';

/** How large a config may be, in bytes: it says how large all else may be. */
const CONFIG_SIZE_LIMIT = 1024 ** 2;

/** A config and where it comes from; `path` is that of the file that was read or looked for. */
export interface LoadedConfig {
  readonly config: Config;
  readonly path: string;
  /** The mapping that it is read from, where there is one. */
  readonly place: Place | undefined;
}

/** How many mistakes of a config are told: they stand on one line. */
const TOLD = 20;

/**
 * Loads the config of a repository; without a file, the defaults.
 * @throws {UserError} where a file that is asked for is not there, or the file says what it must not.
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
    const told = drafts
      .map(({ message, help, at }) => ({ message, help, start: locate(at).start }))
      .sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column)
      .map(({ message, help, start }) => `${path}:${start.line}:${start.column}: ${message} (${help})`);
    const more = told.length - TOLD;
    throw new UserError([...told.slice(0, TOLD), ...(more > 0 ? [`and ${more} more`] : [])].join('; '));
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
