import type { ParsedYaml } from './parsed-yaml.js';
import { createPlainReader } from './plain/read-plain.js';

/** Reads a text as YAML 1.2; a promise where the YAML library has to be loaded first. */
export type YamlReader = (text: string) => ParsedYaml | Promise<ParsedYaml>;

/**
 * A reader that reads plain YAML in one pass, and anything else by the YAML library, which is loaded when it is needed
 * first: to load it takes longer than to read a small repository.
 */
export function createYamlReader({ fastPath = true }: { readonly fastPath?: boolean | undefined } = {}): YamlReader {
  const readPlain = fastPath ? createPlainReader() : undefined;
  let readAny: ((text: string) => ParsedYaml) | undefined;
  const loadLibrary = async (text: string): Promise<ParsedYaml> => {
    readAny = (await import('./parse-yaml.js')).parseYaml;
    return readAny(text);
  };
  return (text) => readPlain?.(text) ?? readAny?.(text) ?? loadLibrary(text);
}
