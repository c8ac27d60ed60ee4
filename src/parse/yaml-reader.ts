import type { Limits } from '../model/config.js';
import type { ParsedYaml } from '../model/source.js';
import { findAmbiguousLineEnd } from './ambiguous-line-end.js';
import { createPlainReader } from './plain/read-plain.js';
import { loseText } from './refuse-whole.js';

/** Reads a text as YAML 1.2. */
export type YamlReader = (text: string) => Promise<ParsedYaml>;

/** Options of a reader. */
interface YamlReaderOptions {
  readonly limits: Limits;
  /** False to read every file with the YAML library. */
  readonly fastPath?: boolean | undefined;
}

/**
 * A reader that reads plain YAML in one pass, and anything else with the YAML library. The library is loaded on first use,
 * since loading it takes longer than reading a small repository. A text that exceeds a limit is a fault as a whole.
 */
export function createYamlReader({ fastPath = true, limits }: YamlReaderOptions): YamlReader {
  const readPlain = createPlainReader(limits);
  let readAny: ((text: string, limits: Limits) => ParsedYaml) | undefined;
  return async (text) => {
    const ambiguous = findAmbiguousLineEnd(text);
    if (ambiguous !== undefined) return loseText(text, ambiguous);
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
