import type { Limits } from '../model/config.js';
import type { ParsedYaml } from './parsed-yaml.js';
import { createPlainReader } from './plain/read-plain.js';

/** Reads a text as YAML 1.2. */
export type YamlReader = (text: string) => Promise<ParsedYaml>;

/** What a reader is made with. */
export interface YamlReaderOptions {
  readonly limits: Limits;
  /** False where every file is to be read by the YAML library. */
  readonly fastPath?: boolean | undefined;
}

/**
 * A reader that reads plain YAML in one pass, and anything else by the YAML library, which is loaded when it is needed
 * first: to load it takes longer than to read a small repository. A text that is past a limit is a fault as a whole.
 */
export function createYamlReader({ fastPath = true, limits }: YamlReaderOptions): YamlReader {
  const readPlain = createPlainReader(limits);
  let readAny: ((text: string, limits: Limits) => ParsedYaml) | undefined;
  return async (text) => {
    const isLarge = text.length > limits.complexFileSize;
    // Whether a large text is plain decides whether it may be read at all, by either way.
    const plain = fastPath || isLarge ? readPlain(text) : undefined;
    if (plain !== undefined && fastPath) return plain;
    if (plain === undefined && isLarge) {
      const { refuseLarge } = await import('./library/refuse-large.js');
      return refuseLarge(text, readPlain.stoppedAt(), limits);
    }
    readAny ??= (await import('./library/parse-yaml.js')).parseYaml;
    return readAny(text, limits);
  };
}
