import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { inMemory } from '../../src/files/memory.js';
import { defaultWrite, type ImportDefinition } from '../../src/import/definition.js';
import { type ImportPlan, planImport } from '../../src/import/plan-import.js';
import type { InputFile, SourceData } from '../../src/import/record.js';
import { SOURCES } from '../../src/import/sources/sources.js';

export const SAMPLES = path.resolve(import.meta.dirname, 'samples');

/** A definition with nothing but a source, and what a test sets. */
export function definitionOf(source: string, over: Partial<ImportDefinition> = {}): ImportDefinition {
  return {
    name: source,
    source,
    fields: {},
    filters: undefined,
    defaults: { role: 'unassigned' },
    platforms: {},
    models: {},
    write: defaultWrite(source),
    ...over,
  };
}

/** The files of a sample: one file, or those of a folder that the source reads. */
export function sampleFiles(source: string, name: string): readonly InputFile[] {
  const full = path.join(SAMPLES, name);
  const extensions = SOURCES[source]?.extensions;
  const names = statSync(full).isDirectory()
    ? readdirSync(full, { withFileTypes: true })
        .filter((entry) => entry.isFile() && (extensions?.includes(path.extname(entry.name)) ?? true))
        .map((entry) => `${name}/${entry.name}`)
        .sort()
    : [name];
  return names.map((file) => ({ path: file, text: readFileSync(path.join(SAMPLES, file), 'utf8') }));
}

/** Reads files with a source. */
export async function readSource(
  source: string,
  files: readonly InputFile[],
  over: Partial<ImportDefinition> = {},
): Promise<SourceData> {
  const { fields, filters } = definitionOf(source, over);
  const info = SOURCES[source];
  if (info === undefined) throw new Error(`no source ${source}`);
  return info.read({ files, fields, filters });
}

/** Imports files into a repository held in memory; gives the plan, and the repository after it. */
export async function importInto(
  repository: Readonly<Record<string, string>>,
  source: string,
  files: readonly InputFile[],
  over: Partial<ImportDefinition> = {},
): Promise<{ readonly plan: ImportPlan; readonly after: Readonly<Record<string, string>> }> {
  const data = await readSource(source, files, over);
  const plan = await planImport(inMemory(repository), data, definitionOf(source, over), { asOf: '2026-11-21' });
  const after: Record<string, string> = { ...repository };
  for (const { path: file, after: text } of plan.files) {
    if (text === undefined) Reflect.deleteProperty(after, file);
    else after[file] = text;
  }
  return { plan, after };
}
