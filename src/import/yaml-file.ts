import type { Collection } from '../model/entry.js';
import { yamlText } from '../text/yaml-text.js';
import type { EntryValue } from './record.js';

/** The collections of a file in the order in which they stand there. */
export type FileCollections = readonly (readonly [collection: Collection, entries: readonly EntryValue[]])[];

/** A file that an import writes: its path from the root, its text, and the line that each entry begins on. */
export interface ImportedFile {
  readonly path: string;
  readonly text: string;
  /** Ascending. */
  readonly starts: readonly { readonly line: number; readonly collection: Collection; readonly entry: EntryValue }[];
}

/** The collections whose entries may be a name alone. */
const NAMES = new Set(['manufacturers', 'locations', 'tenants', 'roles', 'tags']);

/** Writes collections as YAML; the same entries give the same bytes. Entries that are only a name stand as texts. */
export function writeFile(path: string, header: readonly string[], collections: FileCollections): ImportedFile {
  const lines = [...header];
  const starts: ImportedFile['starts'][number][] = [];
  for (const [collection, entries] of collections) {
    if (entries.length === 0) continue;
    lines.push('', `${collection}:`);
    for (const entry of entries) {
      starts.push({ line: lines.length + 1, collection, entry });
      const fields = Object.entries(entry);
      const [first] = fields;
      if (NAMES.has(collection) && fields.length === 1 && first?.[0] === 'name')
        lines.push(`  - ${yamlText(first[1])}`);
      else writeMapping(lines, '  - ', '    ', fields);
    }
  }
  return { path, text: `${lines.join('\n')}\n`, starts };
}

function writeMapping(lines: string[], first: string, indent: string, fields: readonly [string, unknown][]): void {
  for (const [index, [key, value]] of fields.entries()) {
    const before = index === 0 ? first : indent;
    if (key === 'inventory_items' && Array.isArray(value)) {
      lines.push(`${before}${key}:`);
      for (const item of value as readonly EntryValue[])
        writeMapping(lines, `${indent}  - `, `${indent}    `, Object.entries(item));
    } else {
      lines.push(`${before}${yamlText(key)}: ${yamlText(value)}`);
    }
  }
}
