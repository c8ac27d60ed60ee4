import path from 'node:path';

import { DEFAULT_LIMITS } from '../../check/config.js';
import { UserError } from '../../model/user-error.js';
import { createYamlReader } from '../../parse/yaml-reader.js';
import type { InputFile } from '../record.js';

/** The name of a file without its folder and extension. */
export function bareName(file: string): string {
  const { base } = path.posix.parse(file.replaceAll('\\', '/'));
  return base.replace(/\.(?:json|ya?ml|ndjson|jsonl|csv|tsv|txt|cfg|conf)$/i, '');
}

/**
 * The values in a file: one of a JSON file, one a line of NDJSON, one a document of YAML.
 * @throws {UserError} that names the file where it is neither.
 */
export async function readValues(file: InputFile): Promise<readonly unknown[]> {
  const { text } = file;
  if (/\.ya?ml$/i.test(file.path) || /^---\s/.test(text)) return readYaml(file);
  if (text.trim() === '') return [];
  try {
    return [JSON.parse(text) as unknown];
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length > 1 && /^\s*[{[]/.test(lines[0] ?? '') && isJson(lines[0] ?? ''))
      return lines.map((line, index) => {
        if (isJson(line)) return JSON.parse(line) as unknown;
        throw new UserError(`${file.path}: line ${index + 1} is not JSON`);
      });
    throw new UserError(`${file.path} is not JSON: ${(error as Error).message}`);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Exports may be larger than what people write. */
const LIMITS = { ...DEFAULT_LIMITS, complexFileSize: 64 * 1024 ** 2, values: 20_000_000 };

async function readYaml({ path: name, text }: InputFile): Promise<readonly unknown[]> {
  const { documents } = await createYamlReader({ limits: LIMITS })(text);
  return documents.map(({ value, faults }) => {
    const [fault] = faults;
    if (fault !== undefined) throw new UserError(`${name} is not readable YAML: ${fault.message}`);
    return value;
  });
}
